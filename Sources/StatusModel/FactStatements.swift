// What evidence has in the row of an incident, a review or an action, as it is written down: what figures are made of, and no figures.

extension Incident {
    /// What its own file says of it, without the parts that have rows of their own.
    package var statements: [Statement] {
        let decisions = record.reportable.map { Statement.reportable($0.regulation, since: $0.since?.value) }
        let first = severityChanges.min { $0.at.value < $1.at.value }?.from.value ?? severity.value
        // What a machine wrote down was declared by nobody yet.
        return [facts] + (isDraft ? [] : [.declaredAs(first)]) + decisions
    }

    package var facts: Statement {
        let roles = record.roles.map { "\($0.role.rawValue): \($0.person.value)" }.sorted()
        let times = [started, record.detected, record.acknowledged, record.mitigated, ended].map { $0?.value.internetText }
        return .facts(
            [title.value, severity.value.rawValue, String(isInternal), record.cause?.value] + times + roles.map { $0 as String? })
    }
}

extension SeverityChange {
    package var facts: Statement {
        .facts(at: at.value, [from.value.rawValue, to.value.rawValue, reason.value] + told.map { $0.value as String? })
    }
}

extension HandOver {
    package var facts: Statement { .facts(at: at.value, [role.value.rawValue, from.value, to.value]) }
}

extension Review {
    package var statements: [Statement] {
        let ending: [Statement] = status.value == .final ? [.finalReview] : []
        return [facts] + ending + actions.flatMap(\.statements)
    }

    package var facts: Statement {
        .facts(
            [status.value.rawValue, owner?.value] + [due, held, finished, followedUp].map { $0?.value.text })
    }
}

extension ReviewAction {
    package var statements: [Statement] {
        let done: [Statement] = status == .done ? [.actionDone(id: id.value)] : []
        return [.action(id: id.value), .actionDue(id: id.value, due?.value), facts] + done
    }

    package var facts: Statement {
        .facts(
            ofAction: id.value,
            [action, owner, priority, doneWhen, ticket, why].map { $0?.value } + [due, done].map { $0?.value.text } + [status.rawValue])
    }
}
