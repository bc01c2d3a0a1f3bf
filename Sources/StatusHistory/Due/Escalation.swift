import StatusModel

extension Incident {
    /// When the time that its responders have begins: when somebody knew. Where that is not written down it is the start, and so where an
    /// alarm was quicker than customers.
    package var responseBegan: Instant { max(started.value, record.detected?.value ?? started.value) }

    /// Whether it still has to be stopped: no update says 'monitoring', and `mitigated` is not set.
    package var isUnmitigated: Bool { isOpen && status < .monitoring && record.mitigated == nil }

    /// Since when it has had the severity that it has.
    package var severitySince: Instant {
        severityChanges.filter { $0.to.value == severity.value }.map(\.at.value).max() ?? responseBegan
    }

    /// How more people come to help where nobody can stop it, and by when: raised to the next severity, and told to those whom the log
    /// doesn't mention, soonest first. The linter and the due list both go by this.
    package func escalations(_ policy: Policy) -> [(escalation: Escalation, due: Instant)] {
        guard isUnmitigated else { return [] }
        let steps = policy.duties(severity.value).escalation.filter { !wasTold($0) }.map {
            (Escalation.tell($0), policy.deadline($0.after, after: responseBegan, severity.value))
        }
        guard let raise = raise(policy) else { return steps }
        return steps.filter { $0.1 < raise.from } + [(.raise(to: raise.to), raise.from)] + steps.filter { $0.1 >= raise.from }
    }

    package enum Escalation: Sendable {
        case raise(to: Severity)
        case tell(Duties.EscalationStep)
    }

    /// What to raise it to, and from when on, unless it is mitigated before.
    package func raise(_ policy: Policy) -> (to: Severity, from: Instant)? {
        guard let allowed = policy.duties(severity.value).raiseAfter, let next = Severity.allCases.first(where: { $0 > severity.value })
        else { return nil }
        return (next, policy.deadline(allowed, after: severitySince, severity.value))
    }

    /// Whether the responders' log says that somebody was told, in the policy's words.
    package func wasTold(_ step: Duties.EscalationStep) -> Bool {
        record.timeline.contains { $0.event.value.lowercased().contains(step.tell.lowercased()) }
    }

    /// Roles that its severity asks for and nobody holds.
    package func missingRoles(_ policy: Policy) -> [Role] {
        let held = Set(record.roles.map(\.role))
        return policy.duties(severity.value).roles.filter { !held.contains($0) }
    }

    /// By when its roles are held.
    package func rolesDue(_ policy: Policy, within span: TimeSpan = Incident.rolesWithin) -> Instant {
        policy.deadline(span, after: responseBegan, severity.value)
    }

    /// How long after detection its roles may be open. The number is guide D's.
    package static let rolesWithin: TimeSpan = .minutes(15)
}
