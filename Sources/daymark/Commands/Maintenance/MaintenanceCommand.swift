import ArgumentParser

/// `daymark maintenance`: what becomes of planned work.
struct MaintenanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "maintenance", abstract: "Move, extend, start, complete or call off planned work.",
        discussion: """
            'daymark schedule' plans it. Each of these writes the update that tells readers; where it changes the window, pages, feeds and
            calendars follow.

            EXAMPLES
              daymark maintenance move faster-payments --starts "Sunday 06:00"
              daymark maintenance extend --by 30m --push
              daymark maintenance complete
            """,
        subcommands: Daymark.maintenanceSteps)
}
