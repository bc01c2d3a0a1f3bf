/// What a policy asks of every response, whatever the severity.
package struct ResponseRules: Sendable, Equatable {
    /// How long after detection the roles that a severity asks for may be open; nil where that is not asked for.
    package var rolesWithin: TimeSpan?
    /// How long one person is commander before somebody else takes over; nil where that is not asked for.
    package var handOverAfter: TimeSpan?
    /// How long after detection nobody may know the severity before it counts as `unsureSeverity`; nil where that is not asked for.
    package var classifyWithin: TimeSpan?
    /// Where responders write to each other: "#incidents".
    package var room: String?
    /// Where they speak: an address or a number to call.
    package var bridge: String?

    package init(
        rolesWithin: TimeSpan? = nil, handOverAfter: TimeSpan? = nil, classifyWithin: TimeSpan? = nil, room: String? = nil,
        bridge: String? = nil
    ) {
        self.rolesWithin = rolesWithin
        self.handOverAfter = handOverAfter
        self.classifyWithin = classifyWithin
        self.room = room
        self.bridge = bridge
    }

    /// What an incident counts as that nobody can classify in time. The severity is guide D's.
    package static let unsureSeverity = Severity.sev2
}

extension PolicyPreset {
    /// Roles have 15 minutes by D, whose number no guide disputes. A commander hands over after two hours, and what nobody can classify within
    /// ten minutes is a SEV2: both are D's alone.
    package var response: ResponseRules {
        switch self {
        case .standard, .byPhase:
            ResponseRules(rolesWithin: .minutes(15), handOverAfter: .hours(2), classifyWithin: .minutes(10))
        case .bySeverity, .quarterHour: ResponseRules(rolesWithin: .minutes(15))
        }
    }
}
