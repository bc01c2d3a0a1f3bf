import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// What a brief says of planned work.
struct MaintenanceBrief {
    let told: MaintenanceHistory
    private let history: History
    private let clock: BriefClock
    private let components: [Component]

    private var work: Maintenance { told.maintenance }

    init(_ told: MaintenanceHistory, _ history: History, _ clock: BriefClock) {
        (self.told, self.history, self.clock) = (told, history, clock)
        components = history.page.componentsToldApart
    }

    var values: [BriefField: String] {
        let facts = MaintenanceFacts(work, with: [], as: told.status, now: history.present).values(components, clock.words)
        let names = touched.map(\.name)
        return [
            .title: work.title.value.asMarkdown, .status: status, .impact: impact(facts), .components: shortList(names), .timing: timing,
            .duration: told.isCancelled ? "" : (told.window.upperBound - told.window.lowerBound).words,
            .update: CorrectedNews(work.latestNews, work.updates.correctionsSinceNews(), clock).markdown, .services: services(names),
            .noPromises: noPromises,
        ]
    }

    private var touched: [Component] {
        let ids = Set(work.statements.filter { $0.status.value != .operational }.map(\.component.value))
        return components.filter { ids.contains($0.id) }
    }

    private var status: String {
        if told.isCancelled { return "Called off." }
        return switch told.status {
        case .scheduled: "Planned."
        case .inProgress: "The work is under way."
        case .verifying: "The work is done, and we are checking it."
        case .completed: "Completed."
        }
    }

    private func impact(_ facts: [Wording.Placeholder: String]) -> String {
        if told.isCancelled { return "The work is called off. Nothing changes for customers." }
        return (told.status == .completed ? facts[.pastImpact] : facts[.impact]) ?? ""
    }

    private var timing: String {
        let window = told.window
        let words = clock.words.window(window)
        if told.isCancelled { return "It was planned for \(words)." }
        return switch told.status {
        case .scheduled: "It is planned for \(words). It begins \(clock.distance(window.lowerBound))."
        case .inProgress, .verifying:
            told.isOverrun
                ? "It was planned to end at \(clock.moment(work.ends.value)), and still goes on."
                : "It began at \(clock.time(window.lowerBound)) and is planned to end at \(clock.moment(window.upperBound))."
        case .completed: "The work was on \(words)."
        }
    }

    private func services(_ names: [String]) -> String {
        if names.isEmpty || told.isCancelled { return "" }
        let total = counted(history.currentComponents.count, "service")
        let verb = told.status == .completed ? "Affected were" : "May be affected:"
        return "\(verb) \(names.count) of \(total): \(shortList(names))."
    }

    private var noPromises: String {
        told.status == .completed ? "" : "That the work ends sooner, or that nobody notices it."
    }
}
