import StatusModel

extension AlertReader {
    /// PagerDuty's webhook, version 3. What it has of the incident stands for labels: `service`, `urgency`, `priority`, `escalation-policy`.
    static func pagerDuty(_ event: AlertShape) throws(AlertFault) -> AlertNotice? {
        let kind = try event.required("event_type")
        let prefix = "incident."
        guard kind.hasPrefix(prefix), let data = try event.object("data") else { return nil }
        // A note, a responder or a status update names its incident inside.
        let isIncident = try data.text("type") ?? "incident" == "incident"
        guard isIncident else { return nil }
        let service = try data.object("service")
        let labels = [
            "service": try service?.text("summary"), "service-id": try service?.text("id"), "urgency": try data.text("urgency"),
            "priority": try data.object("priority")?.text("summary"),
            "escalation-policy": try data.object("escalation_policy")?.text("summary"), "title": try data.text("title"),
        ].compactMapValues { $0 }
        let words = [try service?.text("summary"), try data.text("title")].compactMap { $0 }.joined(separator: ": ")
        let state = state(String(kind.dropFirst(prefix.count)))
        let alert = AlertNotice.Alert(
            labels: labels, words: words, isFiring: state != .resolved, start: try data.time("created_at"))
        let id = try data.required("id")
        return AlertNotice(.pagerduty, state, [alert], key: try data.text("incident_key") ?? id, content: try event.required("id"))
    }

    private static func state(_ kind: String) -> AlertNotice.State {
        switch kind {
        case "triggered", "reopened": .firing
        case "resolved": .resolved
        default: .told(kind.map { $0 == "_" || $0 == "." ? " " : String($0) }.joined())
        }
    }
}
