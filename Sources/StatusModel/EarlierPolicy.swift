extension Policy {
    /// A policy that held until a day.
    package struct Earlier: Sendable, Equatable {
        /// The day that the next one holds from.
        package var until: CivilDate
        package var policy: Policy

        package init(until: CivilDate, policy: Policy) { (self.until, self.policy) = (until, policy) }
    }

    /// The one that held on a day.
    package func inForce(on day: CivilDate) -> Policy { earlier.first { day < $0.until }?.policy ?? self }
}

extension SiteSettings {
    /// The policy that something is held to which started then.
    package func policy(at start: Instant) -> Policy { policy.earlier.isEmpty ? policy : policy.inForce(on: zone.date(at: start)) }
}
