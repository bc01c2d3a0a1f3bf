import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusAuthoring
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
            The situation unfolds on a clock that runs fast, and you write the updates. A score card closes it. Nothing is kept
            and nothing is published.

            SCENARIOS
            \(drillScenarios.map { "  \($0.name)\n      \($0.summary)" }.joined(separator: "\n"))

            EXAMPLES
              daymark drill
              daymark drill nobody-can-sign-in --speed 20
              daymark drill invoices-late < what-i-would-type.txt
            """)

    @Argument(help: ArgumentHelp("The scenario. Default: the first.", valueName: "scenario"), completion: .list(drillScenarios.map(\.name)))
    var scenario = drillScenarios[0].name

    @Option(help: ArgumentHelp("How many minutes pass in one. Without a terminal only 'wait' moves the clock.", valueName: "number"))
    var speed = 10

    @Option(help: ArgumentHelp("Keep what you wrote in this new directory.", valueName: "dir"))
    var keep: String?

    @Option(help: ArgumentHelp("The moment to take for now.", valueName: "time"))
    var now: String?

    func validate() throws {
        let names = drillScenarios.map(\.name)
        if !names.contains(scenario) {
            throw ValidationError("there is no scenario '\(scenario)'\(didYouMeanOneOf(names, scenario))")
        }
        if !(1...600).contains(speed) { throw ValidationError("--speed \(speed): write a number from 1 to 600") }
        _ = try currentMoment(flag: now)
    }

    func run() throws {
        let start = try currentMoment(flag: now).startOfMinute
        guard let scenario = drillScenarios.first(where: { $0.name == scenario }) else { return }
        try reportingErrors {
            if let keep, isThere(keep) {
                throw RunError(message: "'\(keep)' is there already; name a new directory with --keep")
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
        }
    }

    private func introduction(_ scenario: DrillScenario, isFast: Bool) -> String {
        """
        This is a drill. \(scenario.summary)
        You write to customers. They use: \(listed(scenario.components.map(\.name))).\(isFast ? " One minute here is \(speed) of theirs." : "")

        \(DrillSession.help)
        """
    }
}
