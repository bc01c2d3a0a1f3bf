import StatusHistory
import StatusModel

/// What the Statuspage API calls a page as a whole: its `indicator` and its `description`.
///
/// - Parameters:
///   - components: the statuses of all components, without groups.
///   - worstIncident: how hard customers are hit by what is open.
package func statuspageWords(components: [ComponentStatus], worstIncident: Impact) -> (indicator: String, description: String) {
    let status = Statuspage.Status(components, worstIncident: worstIncident)
    return (status.indicator, status.description)
}

extension Statuspage.Status {
    /// The page as a whole: the worse of what its components come to and what open incidents mean that customers still feel.
    ///
    /// - Parameter components: the statuses of all components, without groups.
    init(_ components: [ComponentStatus], worstIncident: Impact) {
        let fromComponents = Self.rollup(components)
        let fromIncidents =
            switch worstIncident {
            case .none: Self.calm
            case .minor: Self(indicator: "minor", description: "Minor Service Outage")
            case .major: Self(indicator: "major", description: "Partial System Outage")
            case .critical: Self(indicator: "critical", description: "Major System Outage")
            }
        self = fromIncidents.rank > fromComponents.rank ? fromIncidents : fromComponents
    }

    private static let calm = Self(indicator: "none", description: "All Systems Operational")

    /// Statuspage's table; the first that matches wins.
    private static func rollup(_ components: [ComponentStatus]) -> Self {
        func all(_ status: ComponentStatus) -> Bool { !components.isEmpty && components.allSatisfy { $0 == status } }
        if all(.majorOutage) { return Self(indicator: "critical", description: "Major System Outage") }
        if components.contains(.majorOutage) || all(.partialOutage) {
            return Self(indicator: "major", description: "Partial System Outage")
        }
        if components.contains(.partialOutage) { return Self(indicator: "minor", description: "Minor Service Outage") }
        if all(.degradedPerformance) { return Self(indicator: "minor", description: "Degraded System Service") }
        if components.contains(.degradedPerformance) { return Self(indicator: "minor", description: "Partially Degraded Service") }
        if components.contains(.underMaintenance) { return Self(indicator: "maintenance", description: "Service Under Maintenance") }
        return calm
    }

    private var rank: Int { ["none", "maintenance", "minor", "major", "critical"].firstIndex(of: indicator) ?? 0 }
}
