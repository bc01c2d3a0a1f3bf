import StatusModel

// What the API's words mean here. What it doesn't know becomes what is nearest and doesn't look better.

/// A word of the API's, and what stands for it.
struct StatuspageMeaning<Value> {
    let value: Value
    /// Whether the API has this word where it stands.
    let isKnown: Bool
}

extension IncidentStatus {
    /// - Parameter before: what the incident was before: a word that nobody knows changes nothing, and ends nothing.
    static func meaning(of word: String?, before: IncidentStatus?) -> StatuspageMeaning<IncidentStatus> {
        switch word {
        case "investigating": StatuspageMeaning(value: .investigating, isKnown: true)
        case "identified": StatuspageMeaning(value: .identified, isKnown: true)
        case "monitoring": StatuspageMeaning(value: .monitoring, isKnown: true)
        case "resolved", "postmortem": StatuspageMeaning(value: .resolved, isKnown: true)
        case "scheduled": StatuspageMeaning(value: .investigating, isKnown: false)
        case "in_progress": StatuspageMeaning(value: .identified, isKnown: false)
        case "verifying": StatuspageMeaning(value: .monitoring, isKnown: false)
        case "completed": StatuspageMeaning(value: .resolved, isKnown: false)
        default:
            StatuspageMeaning(value: before.flatMap { $0.endsIncident ? nil : $0 } ?? .investigating, isKnown: false)
        }
    }
}

extension MaintenanceStatus {
    static func meaning(of word: String?, before: MaintenanceStatus?) -> StatuspageMeaning<MaintenanceStatus> {
        switch word {
        case "scheduled": StatuspageMeaning(value: .scheduled, isKnown: true)
        case "in_progress": StatuspageMeaning(value: .inProgress, isKnown: true)
        case "verifying": StatuspageMeaning(value: .verifying, isKnown: true)
        case "completed": StatuspageMeaning(value: .completed, isKnown: true)
        case "investigating", "identified", "maintenance_in_progress": StatuspageMeaning(value: .inProgress, isKnown: false)
        case "monitoring": StatuspageMeaning(value: .verifying, isKnown: false)
        case "resolved", "postmortem", "maintenance_complete": StatuspageMeaning(value: .completed, isKnown: false)
        default: StatuspageMeaning(value: before.flatMap { $0 == .completed ? nil : $0 } ?? .inProgress, isKnown: false)
        }
    }
}

/// The statuses of planned work, and of nothing else.
let statuspageWorkWords: Set<String> = ["scheduled", "in_progress", "verifying", "completed"]

extension ComponentStatus {
    /// Nil for a word that the API doesn't have.
    init?(statuspage word: String?) {
        switch word {
        case "operational": self = .operational
        case "under_maintenance": self = .underMaintenance
        case "degraded_performance": self = .degradedPerformance
        case "partial_outage": self = .partialOutage
        case "major_outage": self = .majorOutage
        default: return nil
        }
    }
}
