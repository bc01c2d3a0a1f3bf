import ArgumentParser
import Basics
import Diagnostics
import GitHistory
import StatusAuthoring
import StatusContent
import StatusHistory
import StatusModel
import StatusReports

/// `daymark brief`: how an incident stands, for those who ask.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Say how an incident stands, for support, executives, customers or responders.",
        discussion: """
            A short text to paste or to read aloud, from the same files as the page. Each kind of reader gets what they need: customers only
            what is published. Put wording of your own into incident-templates/brief-support.md and so on; docs/brief.md has its fields.

            EXAMPLES
              daymark brief --for support
              daymark brief card-payments --for executives
              daymark brief --for customers --format markdown
              daymark brief database-upgrade --for customers
              daymark brief --for support --to support-chat

            EXIT CODES
              0   the brief is printed, or has arrived
              1   it has not arrived at the channel, as far as is known
              2   it could not run: content that can't be read, a wording with a field that there is not
              64  the command was mistyped, or there is nothing that these readers may be told
            """)

    @OptionGroup var shared: SharedOptions

    @Argument(
        help: ArgumentHelp("The incident or planned work. Default: the incident that is open.", valueName: "name"),
        completion: .custom(ContentCompletion.incidents))
    var name: String?

    @Option(name: .customLong("for"), help: ArgumentHelp("Who reads it: internal, support, executives or customers.", valueName: "readers"))
    var audience: BriefAudience

    @Option(help: ArgumentHelp("text, markdown or json.", valueName: "format"))
    var format = BriefFormat.text

    @Option(
        help: ArgumentHelp(
            "Send it to this channel of 'notify' in site.yml, in place of printing it. Its 'audience' says what may go there.",
            valueName: "channel"))
    var to: String?

    func validate() throws {
        if to != nil, format != .text { throw ValidationError("--format is for what is printed; each kind of channel has its own") }
    }

    func run() throws {
        let now = try shared.moment()
        try reportingErrors {
            do {
                let brief = try brief(now)
                if let to { return try BriefMessage(brief.text, brief.settings, at: now).send(to: to) }
                try printResult(text(brief.text, brief.settings, now))
            } catch let error as AuthoringError {
                printTalk("daymark: \(displayableLine(error.message))\n")
                throw ExitCode.validationFailure
            } catch let error as WordingError {
                printTalk(HumanReport(paths: shared.paths).text(for: Report([error.diagnostic], fileCount: 1)))
                throw RunError(message: "the wording of this brief can't be used")
            }
        }
    }

    private func brief(_ now: Instant) throws -> (text: Brief, settings: SiteSettings) {
        let content = try shared.load()
        let page = try shared.page(of: content)
        for path in content.leftOut { printTalk("left out, as it can't be read: \(shared.paths.shown(path)) ('daymark lint' says why)\n") }
        let history = History(page, now: now)
        let event = try event(history)
        let owed = audience == .internal ? owed(event, history) : []
        return (try Brief(event, for: audience, history, owed: owed, WordingLibrary(page.files)), page.settings)
    }

    /// The one that is named; the open one where none is. Who is asked to choose is somebody on a terminal.
    private func event(_ history: History) throws -> StatusEvent {
        let choice = EventChoice(allOf: history)
        let questions = Questions()
        if name == nil, choice.current.count > 1, questions.areAsked {
            return choice.current[try questions.choice("Which one?", choice.current.map { ($0.title, "") })]
        }
        return try choice.event(name)
    }

    private func owed(_ event: StatusEvent, _ history: History) -> [Brief.Owed] {
        let revisions = KnownRevisions(content: shared.content, history.page.files, now: history.now).log
        let list = DueList(history, within: .hours(1), revisions, unread: [], options: shared.contentFlag)
        return list.lines(about: event.id).map { Brief.Owed(sentence: $0.sentence, command: $0.command, edit: $0.edit) }
    }

    private func text(_ brief: Brief, _ settings: SiteSettings, _ now: Instant) -> String {
        switch format {
        case .text: displayableLines(brief.plainText)
        case .markdown: displayableLines(brief.markdown)
        case .json: BriefDocument(brief, settings, now: now).text
        }
    }
}

/// How a brief is written down.
enum BriefFormat: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
}

extension BriefAudience: ExpressibleByArgument {}
