import ArgumentParser

/// `daymark actions`: what reviews promised.
struct ActionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actions", abstract: "List the actions of all reviews, or change one.",
        discussion: """
            Without a word behind it, it lists what is open, late ones first. docs/actions.md has more.

            EXAMPLES
              daymark actions
              daymark actions --owner ana --within 14d
              daymark actions list card-payments --all
              daymark actions done card-payments#2 --push
              daymark actions move card-payments#3 --due 2026-12-18 --why "The new supplier starts later"
            """,
        subcommands: Daymark.actionSteps, defaultSubcommand: ListActionsCommand.self)
}
