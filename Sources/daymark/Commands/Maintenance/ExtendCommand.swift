import ArgumentParser
import StatusAuthoring
import StatusContent
import StatusModel

/// `daymark maintenance extend`: planned work gets another end.
struct ExtendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: "Give planned work another end, also while it is under way.",
        discussion: """
            Writes the new end, keeps the old window under 'moved', and adds an update that tells both ends.

            EXAMPLES
              daymark maintenance extend --by 30m
              daymark maintenance extend faster-payments --until 08:00 -m "Copying takes longer than we thought." --push
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var words: MessageOptions
    @OptionGroup var work: PlannedWorkArgument

    @Option(help: ArgumentHelp("How much longer than planned.", valueName: "30m"))
    var by: String?

    @Option(help: ArgumentHelp("The new end, such as 08:00: the first one after the start, on the page's clock.", valueName: "time"))
    var until: String?

    func validate() throws {
        if by != nil, until != nil { throw ValidationError("--by and --until both say when it ends; leave one out") }
    }

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            try desk.carryOut {
                let work = try desk.work(work, for: .extend)
                return try WindowChanging(work: work, window: work.starts.value..<end(of: work, desk), words: words, desk: desk).plan()
            }
        }
    }

    private func end(of work: Maintenance, _ desk: Authoring) throws -> Instant {
        func longer(_ text: String) throws(AuthoringError) -> Instant { try readLonger(text, work, desk.clock) }
        func new(_ text: String) throws(AuthoringError) -> Instant { try readPlannedEnd(text, from: work.starts.value, desk.clock) }
        if let by { return try desk.option("--by", by, longer) }
        return try answered(until.map { try desk.option("--until", $0, new) }, desk, missing: "--by 30m, or --until with the new end") {
            try $0.value("How much longer does it take, such as 30m, or when does it end?") { text in
                (try? readDuration(text)) == nil ? try new(text) : try longer(text)
            }
        }
    }
}
