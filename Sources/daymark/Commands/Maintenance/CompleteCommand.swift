import ArgumentParser
import StatusAuthoring
import StatusModel

/// `daymark maintenance complete`: planned work is done.
struct CompleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "complete", abstract: "Say that planned work is done.",
        discussion: """
            Writes the update that 'daymark update NAME --status completed' writes.

            EXAMPLES
              daymark maintenance complete
              daymark maintenance complete faster-payments -m "Card payments work as usual again." --push
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var words: MessageOptions
    @OptionGroup var work: PlannedWorkArgument

    func run() throws {
        try authoring {
            try Authoring(options).tell(.complete, of: work, MaintenanceFlags(words: words, status: MaintenanceStatus.completed.rawValue))
        }
    }
}
