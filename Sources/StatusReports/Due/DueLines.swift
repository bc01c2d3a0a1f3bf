import StatusHistory
import StatusModel

extension DueList {
    /// What it has on one incident or planned work, a line each: "Overdue: Post an update on 'Some card payments are failing', promised for
    /// 14:38 GMT, 2 minutes ago", and what to type.
    package func lines(about event: StatusEvent.ID) -> [(sentence: String, command: String?, edit: String?)] {
        entries.filter { $0.obligation.matter.event?.id == event }.map { entry in
            ("\(entry.urgency.heading): \(entry.what), \(entry.why)", entry.way.command, entry.way.edit)
        }
    }

    /// What is to be done now about one incident, and what to type then.
    package func stepsNow(about event: StatusEvent.ID) -> [(what: String, command: String)] {
        entries.compactMap { entry in
            guard entry.obligation.matter.event?.id == event, entry.urgency != .soon, let command = entry.way.command else { return nil }
            return (entry.what, command)
        }
    }
}

extension Obligation.Urgency {
    fileprivate var heading: String {
        switch self {
        case .overdue: "Overdue"
        case .due: "Due now"
        case .soon: "Soon"
        }
    }
}
