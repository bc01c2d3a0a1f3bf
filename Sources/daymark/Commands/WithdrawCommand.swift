import ArgumentParser
import Basics
import StatusAuthoring
import StatusContent
import StatusModel

/// `daymark withdraw`: the last update of an incident that was a false alarm.
struct WithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take back an incident that was a false alarm.",
        discussion: """
            For what was nothing: customers were well the whole time. Works at once, wherever the incident stands. The page shows it as
            withdrawn, and it counts for nothing: no bar, no uptime, no report, no review. Where anything was wrong for customers, end it
            with 'daymark resolve' instead. If there was trouble after all, declare a new incident.

            EXAMPLES
              daymark withdraw
              daymark withdraw card-payments --reason "One of our own checks was broken."
              daymark withdraw card-payments -m "Card payments worked the whole time. Our own check was wrong." --push
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var words: MessageOptions

    @Argument(
        help: ArgumentHelp("The incident, or a part of its name. Default: the only one that is open.", valueName: "incident"),
        completion: .custom(ContentCompletion.incidents))
    var incident: String?

    @Option(
        help: ArgumentHelp("What made it look like trouble, in a sentence for customers. Follows the drafted text.", valueName: "text"))
    var reason: String?

    func validate() throws {
        if let reason, reason.onOneLine.isEmpty {
            throw ValidationError("--reason is empty; say what made it look like trouble, or leave it out")
        }
        if reason != nil, !words.message.isEmpty { throw ValidationError("--reason adds to the drafted text; with -m, say it there") }
    }

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            try desk.carryOut { try plan(desk) }
        }
    }

    private func plan(_ desk: Authoring) throws -> Authoring.Plan {
        let choice = EventChoice(incidentsOf: desk.page)
        guard case .incident(let incident) = try choice.event(try incident ?? chosenOpen(desk, choice.current)) else {
            throw AuthoringError("only incidents are withdrawn; call planned work off with 'daymark maintenance cancel'")
        }
        try incident.checkCanBeWithdrawn(desk.clock)
        desk.isAbout(incident.slug)
        let folder = "incidents/" + incident.slug
        try desk.lookAtNews(of: folder, typed: nil, isTyped: !words.message.isEmpty, tellsAll: true)
        // What was called resolved is put right by it.
        let resolved = incident.updates.last { $0.status.value == .resolved }?.id
        let drafted = UpdateDraft(
            status: IncidentStatus.withdrawn.rawValue, at: desk.now, corrects: resolved, body: try text(incident, desk))
        let draft = try desk.settled(drafted, in: folder, anyway: words.publishAnyway)
        return (
            {
                let file = try desk.files.add(draft, to: folder)
                let summary = "Withdrawn: \(incident.title.value)"
                try desk.finish(
                    WrittenContent(
                        paths: [file.path], summary: summary,
                        talk: "Withdrew '\(incident.title.value)': the page says that it was a false alarm, and it counts for nothing.\n"
                            + "If there was trouble after all, declare a new incident.",
                        isInternal: incident.isInternal,
                        update: WrittenUpdate(folder: folder, draft: draft, tellsAll: true) { _ in summary }))
            }, [desk.file(of: draft, in: folder)]
        )
    }

    private func text(_ incident: Incident, _ desk: Authoring) throws -> String {
        if let typed = try words.typedText() { return typed }
        var values = IncidentFacts(withdrawing: incident, now: desk.now).values(desk.page.componentsToldApart, desk.clock)
        let asked = "What made it look like trouble? In a sentence for customers; Enter leaves it out."
        let reason =
            try reason ?? (desk.questions.areAsked ? desk.questions.line(asked, suggestion: "", remarks: { desk.remarks(on: $0) }) : "")
        values[.reason] = sentence(reason, desk.page.components)
        return try desk.text(words, for: IncidentStatus.withdrawn.rawValue, incident.severity(at: desk.now), values)
    }
}
