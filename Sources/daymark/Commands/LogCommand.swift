import ArgumentParser
import Basics
import Diagnostics
import StatusAuthoring
import StatusContent
import StatusModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `daymark log`: lines in the responders' timeline.
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Add lines to an incident's timeline. It is never published.",
        discussion: """
            Each line is an entry. A time at its start is when it happened, and IC:, COMMS:, ENG: or SCRIBE: says in which role.

            EXAMPLES
              daymark log "IC: war room is open"
              daymark log card-payments "14:12 Rolled back the certificate change" --by chi --commit
              daymark log -m - < notes.txt
              daymark log --import chat.txt
            """)

    @OptionGroup var options: AuthoringOptions

    @Argument(
        help: ArgumentHelp("The incident, where more than one is open, and what happened.", valueName: "incident] [event"),
        completion: .custom(ContentCompletion.incidents))
    var words: [String] = []

    @Option(
        name: [.customShort("m"), .long],
        help: ArgumentHelp("What happened, a line each. It can be given again; '-' reads standard input.", valueName: "lines"))
    var message: [String] = []

    @Option(help: ArgumentHelp("Who did it. Default: who holds the role that a line names.", valueName: "name"))
    var by: String?

    @Option(
        help: ArgumentHelp(
            "When, for lines that don't say it: 14:02, 20m ago as 20m, or a time with its zone. Default: now.", valueName: "time"))
    var at: String?

    @Option(help: ArgumentHelp("The day of times without one. Default: the only one on which the incident went on.", valueName: "day"))
    var day: String?

    @Option(help: ArgumentHelp("The zone of times without one. Default: the page's.", valueName: "zone"))
    var timeZone: String?

    @Flag(help: "Take times long before or after the incident too.")
    var anyTime = false

    @Option(
        name: .customLong("import"),
        help: ArgumentHelp("Show which lines a chat's export becomes; '-' reads standard input.", valueName: "file"), completion: .file())
    var source: String?

    @Flag(help: "With --import: write the lines. On a terminal you are asked.")
    var write = false

    func validate() throws {
        if let fault { throw ValidationError(fault) }
        if let timeZone, Zone(identifier: timeZone) == nil {
            throw ValidationError("'\(timeZone)' is no time zone; write one such as Europe/London")
        }
        do throws(ValueError) { _ = try day.map(readDate) } catch { throw ValidationError("--day: \(error.message)") }
    }

    private var fault: String? {
        let most = message.isEmpty && source == nil ? 2 : 1
        if most == 2, words.count > 2 {
            let rest = words.dropFirst().joined(separator: " ")
            return "put what happened in quotes: daymark log \(words[0]) \"\(rest)\" where '\(words[0])' is the incident, else "
                + "daymark log \"\(words[0]) \(rest)\""
        }
        if words.count > most { return "name the incident at most, as \(source == nil ? "-m" : "--import") has what happened" }
        if (words + message).contains(where: \.trimmedOfWhiteSpace.isEmpty) { return "what happened is empty; say it in a few words" }
        if source == nil { return write ? "--write goes with --import; other lines are written at once" : nil }
        if !message.isEmpty { return "-m and --import both have lines; leave one out" }
        return at != nil || by != nil ? "--at and --by are for lines that you type; the chat says when and who" : nil
    }

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            if let source {
                return try ChatImporting(desk: desk, source: source, isWanted: write).run(incident(desk, words.first), clock(desk))
            }
            let named = message.isEmpty && words.count < 2 ? nil : words.first
            let incident = try incident(desk, named)
            let text = try text(desk)
            let log = try TypedLog(text)
            let time = try clock(desk)(incident)
            let usual = try at.map { try desk.moment($0, of: "--at") } ?? desk.now
            if at != nil { try time.check(usual) }
            let drafts = try log.drafts(time, usual: usual, by: by) { try desk.past($0, by: time.clock) }
            try TimelineWriting(desk: desk, incident: incident, drafts: drafts).run()
        }
    }

    /// What was typed, given or piped.
    private func text(_ desk: Authoring) throws -> String {
        let typed = message.isEmpty ? words.last.map { [$0] } ?? [] : message
        if !typed.isEmpty { return try typed.map { $0 == "-" ? try piped() : $0 }.joined(separator: "\n") }
        if desk.questions.areAsked { return try desk.questions.line("What happened?") }
        if isatty(STDIN_FILENO) == 0, let text = try? piped() { return text }
        throw ValidationError("missing: what happened, in quotes; on a terminal you are asked")
    }

    private func piped() throws -> String {
        let bytes = try readInput(atMost: ContentLimits.yaml)
        guard bytes.count <= ContentLimits.yaml, let text = textOfLog(bytes) else {
            throw RunError(message: "standard input has no text that can be read; nothing was written")
        }
        return text
    }

    private func incident(_ desk: Authoring, _ named: String?) throws -> Incident {
        let choice = EventChoice(incidentsOf: desk.page)
        let event = try choice.event(try named ?? chosenOpen(desk, choice.current))
        guard let incident = desk.page.incidents.first(where: { $0.slug == event.slug }) else {
            throw AuthoringError("'\(event.slug)' is no incident")
        }
        return incident
    }

    private func clock(_ desk: Authoring) throws -> (Incident) -> LogClock {
        let (zone, day) = (timeZone.flatMap(Zone.init(identifier:)), try day.map(readDate))
        return { LogClock($0, zone: zone, day: day, takesAnyTime: anyTime, desk.clock) }
    }
}
