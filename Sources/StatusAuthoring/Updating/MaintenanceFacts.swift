import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// What every template may ask for about planned work, with what its next update says.
package struct MaintenanceFacts: Sendable {
    private let maintenance: Maintenance
    /// By component id.
    private let statuses: [String: ComponentStatus]
    /// What is planned; once it is complete, what it had.
    private let window: (range: Range<Instant>, length: String)
    /// Components that can't be used again all the same: what else goes on.
    private let held: Set<String>

    package init(
        _ maintenance: Maintenance, with statements: [ComponentStatement], as status: MaintenanceStatus,
        besides others: OtherTrouble = .none, now: Instant
    ) {
        self.maintenance = maintenance
        held = status == .completed && !maintenance.callsOff(as: status, now: now) ? others.ids : []
        var statuses: [String: ComponentStatus] = [:]
        for change in maintenance.components { statuses[change.component.value] = change.status.value }
        for statement in statements { statuses[statement.component] = statement.status }
        self.statuses = statuses
        if status == .completed, let had = MaintenanceHistory(maintenance, at: now).extent {
            window = (had.range, had.words)
        } else {
            let (start, end) = (maintenance.starts.value, maintenance.ends.value)
            window = (start..<max(start, end), max(.zero, end - start).words)
        }
    }

    /// Ids of the components that it is about.
    package var touched: [String] { Array(statuses.keys) }

    /// - Parameter components: in page order.
    package func names(_ components: [Component]) -> String {
        shortList(components.filter { statuses[$0.id] != nil && !held.contains($0.id) }.map(\.name))
    }

    /// - Parameter components: in page order.
    package func values(_ components: [Component], _ clock: ClockWords) -> [Wording.Placeholder: String] {
        let impact = ImpactWords(statuses, components, isPlanned: true)
        return [
            .components: names(components),
            .impact: worksAgain ? impact.present : announced.map { sentence($0, components) } ?? impact.present,
            .pastImpact: impact.past, .since: clock.text(window.range.lowerBound), .until: clock.text(window.range.upperBound),
            .duration: window.length,
        ]
    }

    /// Whether updates say so of all that the work touches: then what was announced is no longer so.
    private var worksAgain: Bool { !statuses.isEmpty && statuses.values.allSatisfy { $0 == .operational } }

    /// What customers were told to expect. It stands in a YAML file, where it may be in quotes.
    private var announced: String? {
        guard let impact = maintenance.impact else { return nil }
        let text = impact.file.text(in: impact.range).trimmedOfWhiteSpace
        guard let quote = text.first, quote == "\"" || quote == "'", text.last == quote, text.count > 1 else { return text }
        return String(text.dropFirst().dropLast())
    }
}
