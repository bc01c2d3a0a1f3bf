import ArgumentParser
import StatusAuthoring
import StatusModel

/// Which planned work a command is about.
struct PlannedWorkArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The planned work, or a part of its name. May be left out where only one fits.", valueName: "name"),
        completion: .custom(ContentCompletion.maintenance))
    var name: String?
}

extension Authoring {
    /// The work that is meant, once it is sure that the step can be done with it now.
    func work(_ argument: PlannedWorkArgument, for step: PlannedStep) throws -> Maintenance {
        let choice = EventChoice(step, history)
        let event = try choice.event(try argument.name ?? chosenOpen(self, choice.current))
        guard case .maintenance(let work) = event else { throw AuthoringError(step.nothing) }
        try step.check(work, clock)
        return work
    }

    /// Writes the update that tells of a step.
    func tell(_ step: PlannedStep, of argument: PlannedWorkArgument, _ flags: MaintenanceFlags) throws {
        try carryOut { try MaintenanceUpdating(maintenance: work(argument, for: step), flags: flags, desk: self).plan() }
    }
}
