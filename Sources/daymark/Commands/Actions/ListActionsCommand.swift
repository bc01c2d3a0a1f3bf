import ArgumentParser
import Diagnostics
import StatusAuthoring
import StatusContent
import StatusHistory
import StatusModel
import StatusReports

/// `daymark actions list`: who has promised what.
struct ListActionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the actions of all reviews, and how many were done on time.",
        discussion: """
            Late ones come first, then those that are open, each by its day. The list is for responders: don't publish it. 'daymark due'
            fails on what is late; this only lists it.

            EXAMPLES
              daymark actions list
              daymark actions list card-payments --all
              daymark actions list --owner ana --late
              daymark actions list --format csv > actions.csv

            EXIT CODES
              0   the list is written, whatever is late
              2   it could not run: content that can't be read
              64  the command was mistyped
            """)

    @OptionGroup var shared: SharedOptions

    @Argument(
        help: ArgumentHelp("The incident, or a part of its name. Default: all.", valueName: "incident"),
        completion: .custom(ContentCompletion.incidents))
    var incident: String?

    @Option(help: ArgumentHelp("Only what is to be done by this person.", valueName: "name"))
    var owner: String?

    @Flag(help: "Only what is late.")
    var late = false

    @Flag(help: "Also what is done or dropped.")
    var all = false

    @Option(help: ArgumentHelp("Only what is late or due so soon, such as 14d.", valueName: "duration"))
    var within: String?

    @Option(help: ArgumentHelp("text, json, csv or markdown.", valueName: "format"))
    var format = ActionFormat.text

    func validate() throws {
        _ = try selection()
        if [late, all, within != nil].count(where: { $0 }) > 1 {
            throw ValidationError("--late, --all and --within each say what is listed; leave all but one out")
        }
    }

    func run() throws {
        let (now, selection) = (try shared.moment(), try selection())
        try authoring {
            let content = try shared.load()
            let page = try shared.page(of: content)
            let list = ActionList(
                History(page, now: now), of: try chosen(page), owner: owner, selection, unread: content.leftOut)
            try printResult(format.text(for: list, shared))
            printTalk(closing(list))
        }
    }

    private func chosen(_ page: StatusPage) throws(AuthoringError) -> Incident? {
        guard let incident, case .incident(let chosen) = try EventChoice(actionsOf: page).event(incident) else { return nil }
        return chosen
    }

    private func selection() throws -> ActionList.Selection {
        if all { return .all }
        if late { return .late }
        guard let within else { return .open }
        do {
            return .within(try readDuration(within))
        } catch {
            throw ValidationError("--within: \(error.message)")
        }
    }

    /// What can't be read is said whatever the format; how much there is, where people read.
    private func closing(_ list: ActionList) -> String {
        let unread = list.unread.map { "not listed, as it can't be read: \(shared.paths.shown($0)) ('daymark lint' says why)\n" }.joined()
        guard format == .text else { return unread }
        let counts = [list.summary, list.onTime].compactMap { $0 }.map { $0 + "\n" }.joined()
        return (list.entries.isEmpty ? "" : "\n") + unread + counts
    }
}

/// How a list of actions is written down.
enum ActionFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown

    func text(for list: ActionList, _ shared: SharedOptions) -> StarredText {
        switch self {
        case .text: StarredText(ActionText(paths: shared.paths, colour: shared.color.isOn).text(for: list))
        case .json: StarredText(ActionDocument().text(for: list))
        case .csv: ActionCSV().text(for: list)
        case .markdown: StarredText(ActionMarkdown().text(for: list))
        }
    }
}
