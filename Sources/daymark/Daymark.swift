import ArgumentParser
import Basics
import Diagnostics
import Processes

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@main
struct Daymark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "daymark",
        abstract: "A status page from Markdown files, with a linter that keeps updates honest, plain and on time.",
        discussion: """
            EXAMPLES
              daymark lint
              daymark build --out public
              daymark preview
              daymark due
              daymark report --month 2026-11
              daymark rules plain/time-zone
            """,
        // Looked up where it is asked for: it reads the zones' version.
        version: CommandLine.arguments.contains("--version") ? versionText : programVersion,
        subcommands: [
            InitCommand.self, ImportCommand.self, DeclareCommand.self, PublishCommand.self, UpdateCommand.self, ResolveCommand.self,
            WithdrawCommand.self,
            ScheduleCommand.self, MaintenanceCommand.self, NoticeCommand.self, ComponentCommand.self, LogCommand.self, ReviewCommand.self,
            ActionsCommand.self, DueCommand.self, ChecklistCommand.self, BriefCommand.self, ReportCommand.self, EvidenceCommand.self,
            HandbookCommand.self,
            DrillCommand.self,
        ] + preview + [
            LintCommand.self, BuildCommand.self, NextCommand.self, NotifyCommand.self, HeadersCommand.self, CICommand.self,
            RulesCommand.self, HashNamesCommand.self,
        ])

    /// What `daymark maintenance` does.
    static let maintenanceSteps: [any ParsableCommand.Type] = [
        MoveCommand.self, ExtendCommand.self, StartCommand.self, CompleteCommand.self, CancelCommand.self,
    ]

    /// What `daymark actions` does.
    static let actionSteps: [any ParsableCommand.Type] = [
        ListActionsCommand.self, ActionDoneCommand.self, ActionDropCommand.self, ActionMoveCommand.self,
    ]

    /// What `daymark ci` does.
    static let ciSteps: [any ParsableCommand.Type] = [FormsCommand.self, SubmitCommand.self]

    /// Left out where the trait is off: everything else does without a server.
    #if Preview
        private static let preview: [any ParsableCommand.Type] = [PreviewCommand.self]
    #else
        private static let preview: [any ParsableCommand.Type] = []
    #endif

    /// A mistyped command is answered with the one that was probably meant.
    static func main() {
        Signals.prepare()
        takeMemoryInLargePieces()
        useZonesOfThisMachine()
        if CommandLine.arguments.contains("--version"), hasAnsweredVersion(CommandLine.arguments.dropFirst()) { return }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        let words = CommandLine.arguments.dropFirst()
        if let typed = words.first == "help" ? words.dropFirst().first : words.first, !typed.hasPrefix("-"), !names.contains(typed) {
            let nearest = didYouMean(typed, among: names)
            let wayOut = nearest.isEmpty ? "; there are \(names.joined(separator: ", "))" : nearest
            printTalk(displayableLine("daymark: there is no command '\(typed)'\(wayOut)") + "\n")
            leave(ExitCode.validationFailure)
        }
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            exit(telling: error)
        }
    }

    /// Whether nothing but the version was asked for, and it is printed. Where more is asked for, the argument parser answers.
    private static func hasAnsweredVersion(_ words: ArraySlice<String>) -> Bool {
        do {
            if let folder = zoneFolder(in: words) { try useZones(in: folder) }
            guard asksOnlyForVersion(words) else { return false }
            try reportingErrors { try printAsItIs(versionText + "\n") }
            return true
        } catch {
            exit(telling: error)
        }
    }

    /// As the argument parser ends a run, but what was typed is printed so that it steers nothing.
    private static func exit(telling error: any Error) -> Never {
        // A command has said all itself.
        if let code = error as? ExitCode { leave(code) }
        let code = exitCode(for: error)
        // Help and the version were asked for, and nothing that was typed is in them.
        if code == .success { exit(withError: error) }
        printTalk(TypedWords(CommandLine.arguments).displayable(fullMessage(for: error), saying: message(for: error)))
        leave(code)
    }

    func run() throws {
        try reportingErrors { try printResult(Self.welcome) }
    }

    private static let welcome = """
        Daymark turns a folder of incident updates into a status page, and says what to write better first.

          daymark init                 makes a folder to start from
          daymark declare              something is wrong: writes the first update with you
          daymark build --out public   checks the folder 'content', then writes the page to 'public'
          daymark --help               lists everything else

        """
}

/// The argument parser's own way out looks all commands through for words that nobody reads.
private func leave(_ code: ExitCode) -> Never { exit(code.rawValue) }
