import ArgumentParser

/// `daymark ci`: what has to do with the server that builds the page.
struct CICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ci", abstract: "Make forms in the browser, and do what they ask for.",
        discussion: """
            EXAMPLES
              daymark ci forms --action your-organisation/daymark@3d3c42e5aac5ba805825da76410c181273ba90b1#v0.2.0
              daymark ci forms --check
            """,
        subcommands: [FormsCommand.self, SubmitCommand.self])
}
