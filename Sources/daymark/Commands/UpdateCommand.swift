import ArgumentParser
import Diagnostics
import StatusAuthoring
import StatusContent
import StatusHistory
import StatusModel

/// `daymark update`: the next update of an incident or a maintenance.
struct UpdateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update", abstract: "Add an update to an incident or a maintenance.",
        discussion: """
            Promises the next update as the policy has it. On a terminal it asks for what is left out.

            EXAMPLES
              daymark update
              daymark update --status identified -m "One in five card payments still fails." -m "We are putting it right."
              daymark update card-payments --status monitoring --works-again --push
              daymark update card-payments --component card-payments=degraded-performance --next 20m --edit
              daymark update --severity SEV1 --because "Failures spread to every card type"
              daymark update card-payments --corrects 2026-11-20-1431-identified -m "One in ten payments fails, not one in five."
              daymark update database-upgrade --status in-progress
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var words: MessageOptions

    @Argument(
        help: ArgumentHelp(
            "The incident or maintenance, or a part of its name. Default: the only incident that is open.", valueName: "incident"),
        completion: .custom(ContentCompletion.incidents))
    var event: String?

    @Option(
        help: ArgumentHelp(
            "investigating, identified or monitoring; of maintenance in-progress, verifying or completed. Default: unchanged.",
            valueName: "status"))
    var status: String?

    @Option(help: ArgumentHelp("When the next update comes. Default: as the policy has it.", valueName: "30m"))
    var next: String?

    @Option(
        help: ArgumentHelp("A component that has changed, and how it is now. May be given again.", valueName: "id=status"),
        completion: .custom(ContentCompletion.components))
    var component: [String] = []

    @Flag(help: "Everything that was affected works again.")
    var worksAgain = false

    @Option(help: ArgumentHelp("The severity from now on, with --because.", valueName: "severity"))
    var severity: Severity?

    @Option(help: ArgumentHelp("Why the severity changes. It stands on the page.", valueName: "text"))
    var because: String?

    @Option(help: ArgumentHelp("The update that this one puts right.", valueName: "id"))
    var corrects: String?

    func validate() throws {
        if worksAgain, !component.isEmpty { throw ValidationError("--works-again is about every component; leave --component out") }
        if because != nil, severity == nil { throw ValidationError("--because says why the severity changes; name it with --severity") }
        if let because, because.onOneLine.isEmpty { throw ValidationError("--because is empty; say what has changed in a few words") }
        if corrects != nil, words.message.isEmpty { throw ValidationError("--corrects needs the right words: give them with -m") }
    }

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            switch try EventChoice(allOf: desk.page).event(try askedEvent(desk)) {
            case .incident(let incident): try IncidentUpdating(incident: incident, flags: self, desk: desk).run()
            case .maintenance(let maintenance): try MaintenanceUpdating(maintenance: maintenance, flags: self, desk: desk).run()
            }
        }
    }

    private func askedEvent(_ desk: Authoring) throws -> String? {
        try event ?? chosenOpen(desk, EventChoice(allOf: desk.page).current)
    }
}

/// Asks which one, where several are open and somebody is there.
func chosenOpen(_ desk: Authoring, _ open: [AuthoredEvent]) throws -> String? {
    guard desk.questions.areAsked, open.count > 1 else { return nil }
    return open[try desk.questions.choice("Which one?", open.map { ($0.title, "") })].slug
}
