import Basics
import StatusModel

extension AlertReader {
    /// Alertmanager's webhook, version 4, and Grafana's, which has the same and more. What a template made of it may have neither version nor
    /// key.
    static func alertmanager(_ shape: AlertShape, _ alerts: JSONValue) throws(AlertFault) -> AlertNotice {
        let isGrafana = shape.value["orgId"] != nil
        if !isGrafana, let version = try shape.text("version"), version != "4" {
            throw AlertFault(message: "'version' is '\(version)', and what Alertmanager writes as version 4 is read here")
        }
        guard let list = alerts.list else { throw AlertFault(message: "'alerts' is \(alerts.kindName) where a list is expected") }
        if list.isEmpty { throw AlertFault(message: "'alerts' is empty") }
        if list.count > mostAlerts { throw AlertFault(message: "'alerts' has more than \(mostAlerts) entries") }
        var read: [AlertNotice.Alert] = []
        var facts: [String] = []
        for (index, value) in list.enumerated() {
            guard value.object != nil else {
                throw AlertFault(message: "'alerts[\(index)]' is \(value.kindName) where an object is expected")
            }
            let (alert, fact) = try alert(AlertShape(value, at: "alerts[\(index)]"))
            read.append(alert)
            facts.append(fact)
        }
        let isFiring = try state(shape) ?? read.contains(where: \.isFiring)
        let groups = try shape.texts("groupLabels").sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let receiver = try shape.text("receiver") ?? ""
        let key = try shape.text("groupKey") ?? ([receiver] + groups).joined(separator: "\n")
        return AlertNotice(
            isGrafana ? .grafana : .alertmanager, isFiring ? .firing : .resolved, read, key: key,
            content: facts.sorted().joined(separator: "\n"))
    }

    private static func state(_ shape: AlertShape) throws(AlertFault) -> Bool? {
        guard let status = try shape.text("status") else { return nil }
        if status == "firing" || status == "resolved" { return status == "firing" }
        throw AlertFault(message: "'\(shape.path.isEmpty ? "" : shape.path + ".")status' is '\(status)', neither 'firing' nor 'resolved'")
    }

    /// One alert, and what tells whether it says something new.
    private static func alert(_ shape: AlertShape) throws(AlertFault) -> (AlertNotice.Alert, fact: String) {
        let labels = try shape.texts("labels")
        let notes = try shape.texts("annotations")
        let name = labels["alertname"] ?? "alert"
        let said = notes["summary"] ?? notes["description"] ?? notes["message"]
        let isFiring = try state(shape) ?? true
        let alert = AlertNotice.Alert(
            labels: labels, words: said.map { "\(name): \($0)" } ?? name, isFiring: isFiring, start: try shape.time("startsAt"))
        let all = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
        let who = try shape.text("fingerprint") ?? all
        let times = [try shape.text("startsAt"), isFiring ? nil : try shape.text("endsAt")].map { $0 ?? "" }
        return (alert, ([who, isFiring ? "firing" : "resolved"] + times).joined(separator: " "))
    }
}
