import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusContent
import StatusModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `daymark drill`: a practice incident.
struct DrillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Practise on an incident that is not real.",
        discussion: """
            The situation unfolds on a clock that runs fast, and you write the updates. A score card closes it. Nothing is published,
            and nothing kept but what you ask for: --record writes the score into the content's folder drills/, as proof that you practise.

            SCENARIOS
            \(drillScenarios.map { "  \($0.name)\n      \($0.summary)" }.joined(separator: "\n"))

            EXAMPLES
              daymark drill
              daymark drill nobody-can-sign-in --speed 20
              daymark drill invoices-late < what-i-would-type.txt
              daymark drill card-payments --record --by ana --by ben --commit
            """)

    @Argument(help: ArgumentHelp("The scenario. Default: the first.", valueName: "scenario"), completion: .list(drillScenarios.map(\.name)))
    var scenario = drillScenarios[0].name

    @Option(help: ArgumentHelp("How many minutes pass in one. Without a terminal only 'wait' moves the clock.", valueName: "number"))
    var speed = 10

    @Option(help: ArgumentHelp("Keep what you wrote in this new directory.", valueName: "dir"))
    var keep: String?

    @Flag(help: "Write down in drills/ that it was held, and how it went.")
    var record = false

    @Option(help: ArgumentHelp("Who takes part, for --record. Given again, the next one.", valueName: "name"))
    var by: [String] = []

    @OptionGroup var options: AuthoringOptions

    func validate() throws {
        let names = drillScenarios.map(\.name)
        if !names.contains(scenario) {
            throw ValidationError("there is no scenario '\(scenario)'\(didYouMeanOneOf(names, scenario))")
        }
        if !(1...600).contains(speed) { throw ValidationError("--speed \(speed): write a number from 1 to 600") }
        if !record, options.commits || options.edit || !by.isEmpty {
            throw ValidationError("--by, --edit, --commit and the like are for the record of a drill; add --record")
        }
        if by.contains(where: { $0.trimmedOfWhiteSpace.isEmpty }) { throw ValidationError("--by names nobody; write who takes part") }
    }

    func run() throws {
        let start = try options.shared.moment().startOfMinute
        guard let scenario = drillScenarios.first(where: { $0.name == scenario }) else { return }
        try authoring {
            // Whether it can be written down is known before anybody practises for an hour.
            let desk = record ? try Authoring(options) : nil
            let home = absolutePath(".")
            if let keep, isThere(keep) {
                throw RunError(message: "'\(keep)' is there already; name a new directory with --keep")
            }
            if let keep {
                try PublishedSurroundings(of: keep, contentDirectory: options.shared.content).refuse("what was practised is no news")
            }
            let kept = keep.map { absolutePath($0) }
            let folder = try TemporaryFolder(named: "daymark-drill-")
            defer { folder.remove() }
            try FolderTree(folder.path + "/content").make(scenario.content(at: start))
            // Paths on the terminal look as they do in earnest.
            guard chdir(folder.path) == 0 else { throw RunError(message: "can't use '\(folder.path)': \(systemError())") }
            var session = DrillSession(scenario, start: start, speed: speed)
            printTalk(introduction(scenario, isFast: session.isOnTerminal))
            let card = try session.run()
            if let kept {
                do throws(DiskError) { try folder.keep("content", as: kept) } catch {
                    printDeed(card.text)
                    throw RunError(message: "can't keep what you wrote in '\(kept)': \(error.message)")
                }
            }
            try printResult(card.text)
            guard let desk else { return }
            guard card.isHeld else {
                throw RunError(message: "nothing was said in this drill, so it is not recorded as one that was held")
            }
            guard chdir(home) == 0 else { throw RunError(message: "can't go back to '\(home)': \(systemError())") }
            try keepRecord(card.record(of: scenario, at: start, by: by), desk)
        }
    }

    private func keepRecord(_ draft: DrillDraft, _ desk: Authoring) throws {
        let taken = Set(try desk.contentFiles().map(\.path))
        let file = try desk.files.addOnly(draft.file(desk.page.settings.zone, besides: taken), isFolderMade: true)
        try desk.finish(
            WrittenContent(
                paths: [file.path], summary: "Drill: \(draft.scenario), \(draft.score.text)",
                talk: "Recorded the drill '\(draft.scenario)'. It is never published.", isForReaders: false))
    }

    private func introduction(_ scenario: DrillScenario, isFast: Bool) -> String {
        """
        This is a drill. \(scenario.summary)
        You write to customers. They use: \(listed(scenario.components.map(\.name))).\(isFast ? " One minute here is \(speed) of theirs." : "")

        \(DrillSession.help)
        """
    }
}
