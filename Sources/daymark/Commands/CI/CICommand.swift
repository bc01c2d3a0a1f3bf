import ArgumentParser

/// `daymark ci`: what has to do with the server that builds the page.
struct CICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ci", abstract: "Make forms in the browser, and do what they ask for.",
        discussion: """
            EXAMPLES
              daymark ci forms --action your-organisation/daymark@0123456789abcdef0123456789abcdef01234567#v0.2.0
              daymark ci forms --check
            """,
        subcommands: Daymark.ciSteps)
}
