import ArgumentParser
import Diagnostics
import StatusAuthoring
import StatusContent
import StatusHistory
import StatusModel

/// `daymark update`: the next update of an incident or a maintenance.
struct UpdateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update", abstract: "Add an update to an incident or a maintenance.",
        discussion: """
            Promises the next update as the policy has it. On a terminal it asks for what is left out.

            EXAMPLES
              daymark update
              daymark update --status identified -m "One in five card payments still fails." -m "We are putting it right."
              daymark update card-payments --status monitoring --works-again --push
              daymark update card-payments --component card-payments=degraded-performance --next 20m --edit
              daymark update card-payments --expected 15:30 --push
              daymark update --severity SEV1 --because "Failures spread to every card type"
              daymark update card-payments --corrects 14:31 -m "One in ten payments fails, not one in five."
              daymark update card-payments --role commander=ana --detected 14:04 --cause expired-certificate
              daymark update database-upgrade --status in-progress
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var flags: UpdateFlags

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            try desk.carryOut {
                switch try EventChoice(allOf: desk.history).event(try askedEvent(desk)) {
                case .incident(let incident): return try IncidentUpdating(incident: incident, flags: flags, desk: desk).plan()
                case .maintenance(let maintenance):
                    if !flags.response.isEmpty {
                        throw ValidationError("--role, --detected, --acknowledged, --mitigated and --cause are about incidents")
                    }
                    if flags.expected != nil {
                        throw ValidationError(
                            "--expected is about incidents; the window of planned work says when it ends: 'daymark maintenance extend'")
                    }
                    return try MaintenanceUpdating(maintenance: maintenance, flags: flags.ofMaintenance, desk: desk).plan()
                }
            }
        }
    }

    private func askedEvent(_ desk: Authoring) throws -> String? {
        try flags.event ?? chosenOpen(desk, EventChoice(allOf: desk.history).current)
    }
}

/// Asks which one, where several are open and somebody is there.
func chosenOpen(_ desk: Authoring, _ open: [StatusEvent]) throws -> String? {
    guard desk.questions.areAsked, open.count > 1 else { return nil }
    return open[try desk.questions.choice("Which one?", open.map { (desk.name(of: $0), "") })].slug
}

extension Authoring {
    /// Times of work that repeats have one title between them.
    fileprivate func name(of event: StatusEvent) -> String {
        guard case .maintenance(let work) = event, let day = work.occurrence?.date else { return event.title }
        return "\(event.title), \(clock.dayOfYear(day))"
    }
}
