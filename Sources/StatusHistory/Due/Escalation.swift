import StatusModel

extension Incident {
    /// Whether it still has to be stopped: no update says 'monitoring', and `mitigated` is not set.
    package var isUnmitigated: Bool { isOpen && status < .monitoring && record.mitigated == nil }

    /// Since when it has had the severity that it has.
    package var severitySince: Instant {
        severityChanges.filter { $0.to.value == severity.value }.map(\.at.value).max() ?? started.value
    }

    /// What to raise it to, and from when on, unless it is mitigated before.
    package func raise(_ policy: Policy) -> (to: Severity, from: Instant)? {
        guard let allowed = policy.duties(severity.value).raiseAfter, let next = Severity.allCases.first(where: { $0 > severity.value })
        else { return nil }
        return (next, severitySince + allowed)
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

    /// How long after the start its roles may be open. The number is guide D's.
    package static let rolesWithin: TimeSpan = .minutes(15)
}
