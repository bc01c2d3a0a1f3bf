import Basics
import StatusHistory
import StatusModel

/// How a due list says times and commands.
struct DueTerms: Sendable {
    let time: LocalTime
    let history: History
    private let names: [Command: EventNames]
    /// What a command needs to find the content: "" or ` --content 'dir'`.
    let options: String

    /// The commands that are about an incident or a maintenance.
    enum Command: String {
        case actions, brief, log, publish, resolve, review, update
    }

    var settings: SiteSettings { history.page.settings }

    init(_ history: History, options: String) {
        time = LocalTime(zone: history.page.settings.zone, now: history.now)
        self.history = history
        let all = EventNames(allOf: history.page, history.maintenance.map(\.maintenance))
        names = [
            .actions: EventNames(actionsOf: history.page), .brief: all, .resolve: all, .update: all,
            .log: EventNames(incidentsOf: history.page), .publish: EventNames(draftsOf: history.page),
            .review: EventNames(reviewsOf: history.page),
        ]
        self.options = options
    }

    /// "daymark actions done card-payments-failing#2".
    func action(_ step: String, _ action: ReviewAction, of incident: Incident) -> String {
        let name = names[.actions]?.shortName(of: .incident(incident.slug)) ?? incident.slug
        return "daymark actions \(step) \(shellWord(name))#\(shellWord(action.id.value))\(options)"
    }

    /// "daymark update card-payments-failing".
    func command(_ command: Command, _ event: StatusEvent.ID, _ words: String = "") -> String {
        let name = names[command]?.shortName(of: event) ?? event.slug
        return "daymark \(command.rawValue) \(name)\(words.isEmpty ? "" : " ")\(words)\(options)"
    }
}
