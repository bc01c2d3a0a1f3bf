import ArgumentParser
import Basics
import Diagnostics
import GitHistory
import StatusAuthoring
import StatusContent
import StatusHistory
import StatusModel
import StatusReports

/// `daymark checklist`: what is owed over the life of an incident, and what of it is done.
struct ChecklistCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checklist", abstract: "Show what an incident asks for from its start to the last look, and what is done.",
        discussion: """
            The policy says what is asked for. What the files show is ticked, with when and by whom; below the rest stands what to type. It is
            for responders: don't publish it.

            EXAMPLES
              daymark checklist
              daymark checklist card-payments --format markdown
              daymark checklist card-payments --format json --now 2026-11-20T14:40Z
            """)

    @OptionGroup var shared: SharedOptions

    @Argument(
        help: ArgumentHelp("The incident, or a part of its name. Default: the only one that is open.", valueName: "incident"),
        completion: .custom(ContentCompletion.incidents))
    var incident: String?

    @Option(help: ArgumentHelp("text, markdown or json.", valueName: "format"))
    var format = BriefFormat.text

    func run() throws {
        let now = try shared.moment()
        try reportingErrors {
            let content = try shared.load()
            let page = try shared.page(of: content)
            for path in content.leftOut {
                printTalk("left out, as it can't be read: \(shared.paths.shown(path)) ('daymark lint' says why)\n")
            }
            do {
                let revisions = KnownRevisions(content: shared.content, page.files, now: now).log
                let report = ChecklistReport(of: try chosen(page), History(page, now: now), revisions, options: shared.contentFlag)
                try printResult(text(report))
            } catch let error as AuthoringError {
                printTalk("daymark: \(displayableLine(error.message))\n")
                throw ExitCode.validationFailure
            }
        }
    }

    /// The one that is named; the open one where none is. Who is asked to choose is somebody on a terminal.
    private func chosen(_ page: StatusPage) throws -> Incident {
        let choice = EventChoice(incidentsOf: page)
        let questions = Questions()
        var event: StatusEvent?
        if incident == nil, choice.current.count > 1, questions.areAsked {
            event = choice.current[try questions.choice("Which one?", choice.current.map { ($0.title, "") })]
        }
        guard case .incident(let incident) = try event ?? choice.event(incident) else {
            throw AuthoringError("only incidents have a checklist")
        }
        return incident
    }

    private func text(_ report: ChecklistReport) -> String {
        switch format {
        case .text: ChecklistText(colour: shared.color.isOn).text(for: report)
        case .markdown: displayableLines(ChecklistMarkdown().text(for: report))
        case .json: ChecklistDocument().text(for: report)
        }
    }
}
