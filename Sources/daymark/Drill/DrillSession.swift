import Diagnostics
import Disk
import Processes
import StatusAuthoring
import StatusCheck
import StatusContent
import StatusModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A practice incident while it goes on: tells what happens, takes commands, and judges live.
struct DrillSession {
    private let scenario: DrillScenario
    private let folder = "content"
    private let start: Instant
    private let program = pathOfThisProgram() ?? CommandLine.arguments[0]
    let isOnTerminal: Bool
    private var clock: DrillClock
    private var told = 0
    /// Promises that the author has been reminded of.
    private var reminded: Set<Instant> = []
    private var findings: [String: (errors: Int, warnings: Int)] = [:]

    /// Its content is in the working directory.
    ///
    /// - Parameter speed: minutes in a minute; without a terminal the clock moves by 'wait' alone.
    init(_ scenario: DrillScenario, start: Instant, speed: Int) {
        (self.scenario, self.start) = (scenario, start)
        isOnTerminal = isatty(STDIN_FILENO) == 1
        clock = DrillClock(start: start, speed: isOnTerminal ? speed : 0)
        // Ctrl-C ends a command, or at the prompt the drill, and not what has to be cleared away.
        signal(SIGINT) { _ in wasInterrupted = 1 }
        // What is written here is for nobody to read.
        setenv(Readership.practiceVariable, "1", 1)
    }

    mutating func run() throws -> ScoreCard {
        while true {
            tellWhatHappened()
            if isOver { break }
            // What ended a command is not meant for the drill.
            wasInterrupted = 0
            prompt()
            guard let line = nextLine() else { break }
            guard let words = shellWords(line) else {
                printTalk("A quotation mark is missing at the end.\n")
                continue
            }
            if let first = words.first, try !obey(first, words) { break }
        }
        return ScoreCard(scenario, page.judged, findings: findings, start: start, now: clock.now.startOfMinute)
    }

    private var page: LoadedContent { (try? ContentFolder(folder).loaded()) ?? loadContent([]) }

    private var isOver: Bool {
        let incidents = page.judged.incidents
        return (!incidents.isEmpty && incidents.allSatisfy { !$0.isOpen }) || clock.now > start + .minutes(scenario.minutesAtMost)
    }

    /// - Returns: false where the drill is to end.
    private mutating func obey(_ first: String, _ words: [String]) throws -> Bool {
        switch first {
        case "quit", "exit", "stop": return false
        case "wait":
            guard let span = try? readDuration(words.count > 1 ? words[1] : "5m") else {
                printTalk("Write how long, such as: wait 5m\n")
                return true
            }
            skip(span)
        case "declare", "update", "resolve", "withdraw", "log", "lint", "rules", "due": runCommand(words)
        default: printTalk(Self.help)
        }
        return true
    }

    /// Puts the clock forward event by event, so that nothing that happens on the way is told late.
    private mutating func skip(_ span: TimeSpan) {
        let end = clock.now + span
        while clock.now < end {
            let next = told < scenario.events.count ? start + .minutes(scenario.events[told].minute) : end
            clock.skip(max(TimeSpan(seconds: 1), min(next, end) - clock.now))
            tellWhatHappened()
        }
    }

    private mutating func tellWhatHappened() {
        while told < scenario.events.count, start + .minutes(scenario.events[told].minute) <= clock.now {
            let event = scenario.events[told]
            told += 1
            printTalk("\n[\(time(start + .minutes(event.minute)))] \(event.speaker): \(event.text)\n")
        }
        guard let incident = page.judged.incidents.first(where: \.isOpen), let promise = incident.updates.last?.nextUpdate?.value,
            promise <= clock.now, reminded.insert(promise).inserted
        else { return }
        printTalk("\n[\(time(promise))] The update that you promised is due now.\n")
    }

    /// The same command as outside of a drill, on the drill's content and clock. It is a process of its own: some commands end theirs.
    private mutating func runCommand(_ words: [String]) {
        let own = words[0] == "rules" ? [] : ["--content", folder, "--now", clock.now.startOfMinute.contentText]
        _ = runInForeground([program] + words + own)
        judge()
    }

    /// What the linter says about each new update, as it was when it was written.
    private mutating func judge() {
        let check = Check(page, now: clock.now)
        for update in check.content.judged.incidents.flatMap(\.updates) where findings[update.file.path] == nil {
            // When it came has points of its own; that a step back says why is about its words.
            let own = check.diagnostics.filter { finding in
                finding.place.file.path == update.file.path
                    && (finding.rule.family != .cadence || finding.rule == RuleID(.cadence, "phase-order"))
            }
            findings[update.file.path] = (own.count { $0.level == .error }, own.count { $0.level == .warning })
        }
    }

    private func time(_ instant: Instant) -> String { instant.civil(offset: 0).clockText }
    private func prompt() { if isOnTerminal { printTalk("\(time(clock.now)) drill> ") } }

    /// A line that is typed; what happens meanwhile is told. A terminal hands lines over one by one, so that none is left where waiting for
    /// input would not see it. Nil at the end of what is typed.
    private mutating func nextLine() -> String? {
        while isOnTerminal {
            // It may have come where nothing waited for it.
            if wasInterrupted != 0 { return nil }
            var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            let ready = poll(&input, 1, 500)
            if ready > 0 { break }
            if ready < 0 { return nil }
            let before = (told, reminded.count)
            tellWhatHappened()
            if isOver { return "quit" }
            if before != (told, reminded.count) { prompt() }
        }
        return readLine(strippingNewline: true)
    }

    static let help = """
        declare, update, resolve   the same commands as ever; each asks for what you leave out
        withdraw, log, due         these too
        wait 5m                    put the clock forward
        lint                       what there is to put right
        quit                       end the drill, and see how it went

        """
}

/// 1 once Ctrl-C came since the last prompt; the only thing that a handler of signals may touch.
nonisolated(unsafe) private var wasInterrupted: sig_atomic_t = 0
