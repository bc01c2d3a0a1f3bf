import StatusHistory
import StatusModel

extension DueList {
    /// Whom the policy wants told by now, and of what: "Tell the team lead about 'Some card payments are failing': it was not mitigated by
    /// 15:02 GMT, 3 minutes ago".
    package var tellingsNow: [(incident: Incident, telling: OwedTelling, sentence: String)] {
        entries.compactMap { entry in
            guard case .incident(let incident, .tell(let telling)) = entry.obligation.matter, entry.urgency != .soon else { return nil }
            return (incident, telling, "\(entry.what): \(entry.why)")
        }
    }
}
