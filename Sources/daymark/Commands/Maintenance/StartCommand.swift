import ArgumentParser
import StatusAuthoring
import StatusModel

/// `daymark maintenance start`: planned work has begun.
struct StartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Say that planned work has begun.",
        discussion: """
            Writes the update that 'daymark update NAME --status in-progress' writes. From then on the work goes on until an update says
            that it is done.

            EXAMPLES
              daymark maintenance start
              daymark maintenance start faster-payments -m "Card payments are off until 08:00 CET." --push
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var words: MessageOptions
    @OptionGroup var work: PlannedWorkArgument

    func run() throws {
        try authoring {
            try Authoring(options).tell(.start, of: work, MaintenanceFlags(words: words, status: MaintenanceStatus.inProgress.rawValue))
        }
    }
}
