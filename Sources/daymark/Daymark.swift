import ArgumentParser

@main
struct Daymark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "daymark",
        abstract: "A status page from Markdown files, with a linter that keeps updates honest, plain and on time.",
        discussion: """
            EXAMPLES
              daymark lint
              daymark build --out public
              daymark rules plain/time-zone
            """,
        version: "0.1.0",
        subcommands: [LintCommand.self, BuildCommand.self, RulesCommand.self, HashNamesCommand.self])

    func run() throws {
        try reportingErrors { try printResult(Self.welcome) }
    }

    private static let welcome = """
        Daymark turns a folder of incident updates into a status page, and says what to write better first.

          daymark lint                 checks the updates in 'content'
          daymark build --out public   checks them, then writes the page to 'public'
          daymark --help               lists everything else

        """
}
