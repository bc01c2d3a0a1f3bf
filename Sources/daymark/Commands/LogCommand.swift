import ArgumentParser
import Basics
import Diagnostics
import StatusAuthoring
import StatusContent
import StatusModel

/// `daymark log`: a line in the responders' timeline.
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Add a line to an incident's timeline. It is never published.",
        discussion: """
            EXAMPLES
              daymark log "Rolled back the certificate change" --by chi
              daymark log card-payments "Rolled back the certificate change" --at 14:12 --commit
            """)

    @OptionGroup var options: AuthoringOptions

    @Argument(
        help: ArgumentHelp("The incident, where more than one is open, and what happened.", valueName: "incident] [event"),
        completion: .custom(ContentCompletion.incidents))
    var words: [String] = []

    @Option(help: ArgumentHelp("Who did it.", valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("When: 14:02, 20m ago as 20m, or a time with its zone. Default: now.", valueName: "time"))
    var at: String?

    func validate() throws {
        if words.count > 2 {
            throw ValidationError("put what happened in quotes: daymark log \(words[0]) \"\(words.dropFirst().joined(separator: " "))\"")
        }
        if words.last?.trimmedOfWhiteSpace.isEmpty == true { throw ValidationError("what happened is empty; say it in a few words") }
    }

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            let choice = EventChoice(incidentsOf: desk.page)
            let incident = try choice.event(try words.count == 2 ? words[0] : chosenOpen(desk, choice.current))
            let event = try answered(words.last, desk, missing: "what happened, in quotes") { try $0.line("What happened?") }
            let moment = try at.map { try desk.moment($0, of: "--at") } ?? desk.now
            let entry = TimelineDraft(at: moment, event: event.onOneLine, by: by)
            let path = incident.folder + "/timeline.yml"
            let before = desk.page.files.first { $0.path == path } ?? SourceFile(path: path, bytes: [])
            // One that can't be read takes no entry at all, and says so below.
            if timelineEntries(before.bytes) != nil { try desk.refuseErrors(in: [before.with(entry.text)]) }
            try desk.files.append(entry.text, to: path) { timelineEntries($0)?.last?.event.value == entry.event }
            try desk.finish(
                WrittenContent(
                    paths: [path], summary: "Log: \(incident.title)", talk: "Logged at \(desk.clock.text(moment)).", isForReaders: false,
                    isInternal: incident.isInternal))
        }
    }
}
