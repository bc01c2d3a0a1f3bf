import StatusModel

extension Incident {
    /// When the time that its responders have begins: when somebody knew. Where that is not written down it is the start, and so where an
    /// alarm was quicker than customers.
    package var responseBegan: Instant { max(started.value, record.detected?.value ?? started.value) }

    /// Whether it still has to be stopped: no update says 'monitoring', and `mitigated` is not set or was taken back.
    package var isUnmitigated: Bool { isOpen && status < .monitoring && mitigation == nil }

    /// Since when it has had the severity that it has.
    package var severitySince: Instant {
        severityChanges.filter { $0.to.value == severity.value }.map(\.at.value).max() ?? responseBegan
    }

    /// How more people come to help where nobody can stop it, and by when: raised to the next severity, and told to those whom the log
    /// doesn't mention, soonest first. The linter and the due list both go by this.
    package func escalations(_ policy: Policy) -> [(escalation: Escalation, due: Instant)] {
        let steps = tellings(policy).map { (Escalation.tell($0), $0.due) }
        guard isUnmitigated, let raise = raise(policy) else { return steps }
        return steps.filter { $0.1 < raise.from } + [(.raise(to: raise.to), raise.from)] + steps.filter { $0.1 >= raise.from }
    }

    package enum Escalation: Sendable {
        case raise(to: Severity)
        case tell(OwedTelling)

        /// Whether it is for a while after detection: an incident that goes on, and not one that has begun.
        package var isForLater: Bool {
            if case .tell(let telling) = self { telling.occasion == .notStopped || telling.occasion == .customerReported } else { true }
        }
    }

    /// What to raise it to, and from when on, unless it is mitigated before.
    package func raise(_ policy: Policy) -> (to: Severity, from: Instant)? {
        guard let allowed = policy.duties(severity.value).raiseAfter,
            let next = Severity.allCases.first(where: { $0 > severity.value })
        else { return nil }
        return (next, policy.deadline(allowed, after: severitySince, severity.value))
    }

    /// Roles that its severity asks for and nobody holds. Words that name no one person hold none.
    package func unheldRoles(_ policy: Policy) -> [Role] {
        let held = Set(record.roles.filter { RoleHolder($0.person.value) == .person }.map(\.role))
        return policy.duties(severity.value).roles.filter { !held.contains($0) }
    }

    /// The same, and the technical lead where that is the commander and its severity wants two people.
    package func missingRoles(_ policy: Policy) -> [Role] {
        let unheld = unheldRoles(policy)
        return leadOfBoth(policy) == nil || unheld.contains(.technical) ? unheld : unheld + [.technical]
    }

    /// Who is both commander and technical lead, where its severity wants two people.
    package func leadOfBoth(_ policy: Policy) -> RoleAssignment? {
        policy.duties(severity.value).separatesLeads ? record.leadOfBoth : nil
    }

    /// By when its roles are held: of those that nobody holds, the first. What a raise asks for more is counted from the raise.
    package func rolesDue(_ policy: Policy, within span: TimeSpan) -> Instant {
        let missing = missingRoles(policy)
        let due = severitiesHad.filter { one in policy.duties(one.severity).roles.contains(where: missing.contains) }
            .map { policy.deadline(span, after: $0.since, $0.severity) }
        return due.min() ?? policy.deadline(span, after: responseBegan, severity.value)
    }
}
