import StatusModel

// What else responders owe while an incident is open.

extension Incident {
    /// By when responders meet in one place, and for which severity; nil where that is not asked for, or the log says what became of it.
    package func roomDue(_ policy: Policy) -> (severity: Severity, due: Instant)? {
        isUnmitigated && lineThatNamesRoom(policy) == nil ? roomAsked(policy) : nil
    }

    /// The same, whatever became of it.
    func roomAsked(_ policy: Policy) -> (severity: Severity, due: Instant)? {
        severitiesHad.compactMap { severity, since in
            policy.duties(severity).warRoomAfter.map { (severity, max(policy.deadline($0, after: responseBegan, severity), since)) }
        }.min { $0.1 < $1.1 }
    }

    /// What the log says of it first.
    func lineThatNamesRoom(_ policy: Policy) -> TimelineEntry? {
        let names = ["war room", "war-room", "warroom"] + [policy.response.room, policy.response.bridge].compactMap { $0 }
        // That none is needed is an answer too.
        return record.timeline.first { entry in entry.names("no war room") || (names.contains(where: entry.says) && !entry.names("down")) }
    }

    /// By when its commander hands over: counted from when they took over, else from detection. Nil where nobody is named, or its severity
    /// asks for no commander.
    package func handOverDue(_ policy: Policy) -> (commander: String, since: Instant, due: Instant)? {
        guard isUnmitigated, let span = policy.response.handOverAfter, policy.duties(severity.value).roles.contains(.commander),
            let commander = record.holder(of: .commander)
        else { return nil }
        let since = record.handOvers.filter { $0.role.value == .commander }.map(\.at.value).max() ?? responseBegan
        return (commander.value, since, policy.deadline(span, after: since, severity.value))
    }

    /// Whether somebody is said to have been told of a change of its severity: by the change itself, or by a line of the log since then that
    /// names the severity.
    func wasTold(of change: SeverityChange) -> Bool {
        !change.told.isEmpty
            || record.timeline.contains { entry in
                entry.at.value >= change.at.value && entry.tells(of: change.to.value)
            }
    }

    /// Its latest change of severity, where nobody is said to have been told of it. Of one before it there is nothing to tell any more.
    package var untoldChange: SeverityChange? {
        severityChanges.max { $0.at.value < $1.at.value }.flatMap { wasTold(of: $0) ? nil : $0 }
    }

    /// When it is time to say how bad it is; nil where that is known, or not asked for.
    package func classificationDue(_ policy: Policy) -> Instant? {
        guard isOpen, record.unsure != nil, let span = policy.response.classifyWithin else { return nil }
        return policy.deadline(span, after: responseBegan, severity.value)
    }
}
