import ArgumentParser
import StatusAuthoring
import StatusModel

/// `daymark maintenance cancel`: planned work is called off, or stopped.
struct CancelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Call planned work off, or end it early.",
        discussion: """
            Before it begins, the page says that it is called off. Once it is under way, it ends now, and the update says that not all of
            it was done.

            EXAMPLES
              daymark maintenance cancel faster-payments
              daymark maintenance cancel -m "We have stopped this work. Card payments work as they did before." --push
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var words: MessageOptions
    @OptionGroup var work: PlannedWorkArgument

    func run() throws {
        try authoring {
            try Authoring(options).tell(
                .cancel, of: work, MaintenanceFlags(words: words, status: MaintenanceStatus.completed.rawValue, isStopped: true))
        }
    }
}
