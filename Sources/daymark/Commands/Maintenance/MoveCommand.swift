import ArgumentParser
import StatusAuthoring
import StatusModel

/// `daymark maintenance move`: planned work gets another window.
struct MoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move planned work to another time.",
        discussion: """
            Writes the new window, keeps the old one under 'moved', and adds an update that tells both. Without --ends it stays as long as
            it was.

            EXAMPLES
              daymark maintenance move faster-payments --starts "2026-12-07 06:00"
              daymark maintenance move faster-payments --starts "Sunday 06:00" --ends 08:00 -m "We need one more day to prepare." --push
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var words: MessageOptions
    @OptionGroup var work: PlannedWorkArgument

    @Option(help: ArgumentHelp("The new start, such as 2026-12-07 06:00 or Sunday 06:00, on the page's clock.", valueName: "time"))
    var starts: String?

    @Option(help: ArgumentHelp("The new end, or how long it takes, such as 90m. Default: as long as before.", valueName: "time"))
    var ends: String?

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            try desk.carryOut {
                let work = try desk.work(work, for: .move)
                let start = try desk.plannedStart(starts, "When does it start now?")
                return try WindowChanging(work: work, window: start..<end(of: work, from: start, desk), words: words, desk: desk).plan()
            }
        }
    }

    private func end(of work: Maintenance, from start: Instant, _ desk: Authoring) throws -> Instant {
        func read(_ text: String) throws(AuthoringError) -> Instant { try readPlannedEnd(text, from: start, desk.clock) }
        if let ends { return try desk.option("--ends", ends, read) }
        let length = work.ends.value - work.starts.value
        guard length > .zero else { throw AuthoringError("its window ends before it starts; say the new end with --ends") }
        if starts != nil || !desk.questions.areAsked { return start + length }
        return try desk.questions.value("How long does it take, or when does it end?", suggestion: length.shorthand, read)
    }
}
