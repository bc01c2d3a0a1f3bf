/// How well a component works. Ordered from best to worst: what is worse is what a reader must hear about first, so planned
/// maintenance comes before every kind of trouble and never hides one.
package enum ComponentStatus: String, Sendable, CaseIterable, Comparable {
    case operational
    case underMaintenance = "under-maintenance"
    case degradedPerformance = "degraded-performance"
    case partialOutage = "partial-outage"
    case majorOutage = "major-outage"

    /// From 0, best, to 4, worst.
    package var rank: Int {
        switch self {
        case .operational: 0
        case .underMaintenance: 1
        case .degradedPerformance: 2
        case .partialOutage: 3
        case .majorOutage: 4
        }
    }

    /// Whether customers feel trouble that nobody planned.
    package var isTrouble: Bool { self >= .degradedPerformance }

    package static func < (a: ComponentStatus, b: ComponentStatus) -> Bool { a.rank < b.rank }
}
