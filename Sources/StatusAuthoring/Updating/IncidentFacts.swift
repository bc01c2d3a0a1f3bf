import StatusContent
import StatusHistory
import StatusModel

/// What every template may ask for about an incident.
package struct IncidentFacts: Sendable {
    /// How components are now, by id.
    private let statuses: [String: ComponentStatus]
    /// How bad each has been.
    private let worst: [String: ComponentStatus]
    /// What customers have felt, told as of what is over.
    private let past: String
    private let since: Instant
    /// How long it has lasted.
    private let length: String
    /// What customers notice where no component says it; empty where that is for others to tell.
    private var unnamed = ""
    /// What stands for components where none is named.
    private var nameless = ""
    /// What else goes on.
    private var others = OtherTrouble.none

    /// Of an incident that is declared now.
    ///
    /// - Parameter components: in page order.
    package init(declaring statements: [ComponentStatement], since start: Instant, _ components: [Component], now: Instant) {
        statuses = Dictionary(statements.map { ($0.component, $0.status) }) { _, last in last }
        worst = statuses
        past = ImpactWords(statuses, components).past
        since = start
        length = (now - start).words
    }

    /// Of an incident that goes on, with what its next update says.
    ///
    /// - Parameter worksAgain: whether its author says that all is well.
    package init(
        _ incident: Incident, with statements: [ComponentStatement], worksAgain: Bool = false, besides others: OtherTrouble = .none,
        _ components: [Component], _ clock: ClockWords
    ) {
        let told = IncidentHistory(incident, at: clock.now)
        statuses = statements.reduce(into: told.statuses) { $0[$1.component] = $1.status }
        worst = told.worstStatuses.merging(statuses) { max($0, $1) }
        past = TroubleAccount(told.spells(components), clock).impact
        since = told.extent.start
        length = told.extent.words
        self.others = others
        unnamed = worksAgain ? Self.allIsWell(others, components) : sentence(incident.title.value, components)
    }

    /// Of an incident that ends now.
    package init(resolving incident: Incident, _ felt: FeltTrouble, now: Instant) {
        let told = IncidentHistory(incident, at: now)
        statuses = told.statuses
        worst = told.worstStatuses
        past = felt.account.impact
        since = felt.extent.start
        length = felt.extent.words
    }

    /// Of an incident that was none. Where no update names a component, everything worked.
    package init(withdrawing incident: Incident, now: Instant) {
        let told = IncidentHistory(incident, at: now)
        worst = told.worstStatuses
        statuses = worst.mapValues { _ in .operational }
        past = ""
        since = told.extent.start
        length = TimeSpan.zero.words
        nameless = "everything"
    }

    private static func allIsWell(_ others: OtherTrouble, _ components: [Component]) -> String {
        let still = others.words(about: others.ids, components)
        return still.isEmpty ? "Customers can use everything again as usual." : "This no longer affects customers. \(still)"
    }

    package func values(_ components: [Component], _ clock: ClockWords, promise: NextPromise? = nil) -> [Wording.Placeholder: String] {
        // "Again" is for what did not work before.
        let names = shortList(components.filter { worst[$0.id] != nil }.map(\.name))
        let told = statuses.filter { $0.value != .operational || worst[$0.key].map { $0 != .operational } ?? false }
        let impact = impact(told.isEmpty ? statuses : told, components)
        var values: [Wording.Placeholder: String] = [
            .components: names.isEmpty ? nameless : names,
            .impact: impact.isEmpty ? unnamed : impact,
            .pastImpact: past, .since: clock.text(since), .duration: length,
        ]
        values[.nextUpdate] = promise.map { clock.text($0.at) }
        return values
    }

    /// What customers notice; nothing works again while something else has it in trouble.
    private func impact(_ told: [String: ComponentStatus], _ components: [Component]) -> String {
        let held = told.filter { $0.value == .operational && others.ids.contains($0.key) }.map(\.key)
        let own = ImpactWords(told.filter { !held.contains($0.key) }, components).present
        let still = others.words(about: held, components)
        let over = own.isEmpty && !still.isEmpty ? "This no longer affects customers." : own
        return [over, still].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
