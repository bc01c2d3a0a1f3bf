import Basics
import StatusModel

/// People whom the policy wants told of an incident and whom its log doesn't mention.
package struct OwedTelling: Sendable {
    /// In the policy's words; of a step that names several, those who are left. Who is told again stands here without that word.
    package var people: String
    package var step: Duties.EscalationStep
    /// The severity whose step it is.
    package var severity: Severity
    package var occasion: Occasion
    package var due: Instant

    package enum Occasion: String, Sendable {
        case atOnce = "at-once"
        /// It goes on.
        case notStopped = "not-stopped"
        /// Customers knew of it before an alert did, so the first step is due at once.
        case customerReported = "customer-reported"
        /// Nobody took it on.
        case unacknowledged
    }

    package init(_ people: String, _ step: Duties.EscalationStep, _ severity: Severity, _ occasion: Occasion, due: Instant) {
        (self.people, self.step, self.severity, self.occasion, self.due) = (people, step, severity, occasion, due)
    }

    /// The same as long as it is owed, and for nothing else of the incident.
    package var id: String {
        let kind = occasion == .unacknowledged ? "-\(occasion.rawValue)" : ""
        return "\(severity.rawValue.lowercased())-\(step.after.shorthand)\(kind)"
    }
}

extension Incident {
    /// The severities that it has had, up to the one that it has, and since when it was at least as bad as each. What a lowering took away
    /// asks for nothing, and what it leaves is not put off by it.
    var severitiesHad: [(severity: Severity, since: Instant)] {
        let changes = severityChanges.sorted { $0.at.value < $1.at.value }
        let all = [(changes.first?.from.value ?? severity.value, responseBegan)] + changes.map { ($0.to.value, $0.at.value) }
        var had: [(severity: Severity, since: Instant)] = []
        for one in (all + [(severity.value, severitySince)]).map(\.0)
        where one <= severity.value && !had.contains(where: { $0.severity == one }) {
            had.append((one, all.filter { $0.0 >= one }.map(\.1).min() ?? severitySince))
        }
        return had
    }

    /// Who is to be told, soonest first: of the same people in two steps, the earlier. A raise adds what the new severity asks for.
    package func tellings(_ policy: Policy) -> [OwedTelling] {
        guard isOpen else { return [] }
        let owed = steps(policy) + (isTakenOn ? [] : stepsUntilTakenOn(policy))
        let open = owed.filter { isUnmitigated || $0.occasion == .atOnce }
        return open.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
    }

    /// Whether somebody works on it, as far as is known.
    private var isTakenOn: Bool { record.acknowledged != nil || !record.roles.isEmpty }

    private func steps(_ policy: Policy) -> [OwedTelling] {
        let all = severitiesHad.flatMap { severity, since in
            let duties = policy.duties(severity)
            let first = customerReported ? duties.escalation.firstIndex { $0.after > .zero } : nil
            return duties.escalation.enumerated().map { index, step in
                let occasion: OwedTelling.Occasion = step.after == .zero ? .atOnce : index == first ? .customerReported : .notStopped
                let due =
                    occasion == .notStopped
                    ? policy.deadline(step.after, after: responseBegan, severity) : policy.opening(after: responseBegan, severity)
                return OwedTelling(step.tell, step, severity, occasion, due: max(due, since))
            }
        }
        var taken: Set<String> = []
        return all.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.compactMap { _, telling in
            let people = PersonToTell.all(in: telling.step.tell)
            let new = people.filter { taken.insert($0.key).inserted }
            let left = new.filter { lineThatTold($0) == nil }
            return left.isEmpty ? nil : telling.of(left, among: people).reached(by: all, left)
        }
    }

    private func stepsUntilTakenOn(_ policy: Policy) -> [OwedTelling] {
        var taken: Set<String> = []
        return severitiesHad.flatMap { severity, since in
            policy.duties(severity).unacknowledged.map { step in
                let due = max(policy.deadline(step.after, after: responseBegan, severity), since)
                return OwedTelling(step.tell, step, severity, .unacknowledged, due: due)
            }
        }.sorted { $0.due < $1.due }.filter { taken.insert($0.step.tell.lowercased()).inserted }.compactMap { telling in
            let people = PersonToTell.all(in: telling.step.tell)
            // Who was told at the beginning is told again.
            let left = people.filter { lineThatTold($0, from: telling.due) == nil }
            return left.isEmpty ? nil : telling.of(left, among: people)
        }
    }

    /// Those whom the policy wanted told at once, and of whom the log says nothing, however long ago it was.
    func untoldAtOnce(_ policy: Policy) -> [OwedTelling] { steps(policy).filter { $0.occasion == .atOnce } }

    /// When the log says that somebody was told whom the policy names, in the order of the policy.
    package func told(_ policy: Policy) -> [(people: String, at: Instant)] {
        var taken: Set<String> = []
        return severitiesHad.reversed().flatMap { policy.duties($0.severity).escalation }.flatMap { step in
            PersonToTell.all(in: step.tell).filter { !taken.contains($0.key) }.compactMap { person in
                lineThatTold(person).map { line in
                    taken.insert(person.key)
                    return (person.words, line.at.value)
                }
            }
        }
    }

    /// Whether a line of its log says that somebody was told: one whom the policy names, or whoever it was.
    package func tells(_ entry: TimelineEntry, _ policy: Policy) -> Bool {
        entry.tellsSomebody
            || severitiesHad.flatMap { policy.duties($0.severity).escalation }.contains { step in
                PersonToTell.all(in: step.tell).contains { entry.tells($0.name) }
            }
    }

    /// Whether the policy names anybody to tell.
    package func namesPeopleToTell(_ policy: Policy) -> Bool { severitiesHad.contains { !policy.duties($0.severity).escalation.isEmpty } }
}

extension OwedTelling {
    /// With the channel that another step names for the same people, where its own names none.
    fileprivate func reached(by others: [OwedTelling], _ people: [PersonToTell]) -> OwedTelling {
        if step.channel != nil { return self }
        let wanted = Set(people.map(\.key))
        var telling = self
        telling.step.channel =
            others.first {
                $0.step.channel != nil && Set(PersonToTell.all(in: $0.step.tell).map(\.key)) == wanted
            }?.step.channel
        return telling
    }

    fileprivate func of(_ left: [PersonToTell], among all: [PersonToTell]) -> OwedTelling {
        var telling = self
        if left.count < all.count || occasion == .unacknowledged { telling.people = listed(left.map(\.words)) }
        return telling
    }
}
