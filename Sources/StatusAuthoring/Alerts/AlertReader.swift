import Basics
import Diagnostics
import StatusModel

/// Reads what monitoring systems send, whichever it is.
package enum AlertReader {
    /// The most that is read. A webhook of a thousand alerts has half of that.
    package static let mostBytes = 1_024 * 1_024
    static let mostAlerts = 10_000

    /// - Returns: nil where it is a webhook about something that is no alert, such as a test or a service that was renamed.
    /// - Throws: `AlertFault`, with line and column where it is no JSON.
    package static func notice(_ file: SourceFile) throws(AlertFault) -> AlertNotice? {
        if file.bytes.count > mostBytes { throw AlertFault(message: "it is larger than \(mostBytes / 1_024) kB") }
        if file.bytes.allSatisfy({ $0 <= UInt8(ascii: " ") }) { throw AlertFault(message: "it is empty") }
        let document: JSONValue
        do throws(JSONFault) { document = try JSONValue.read(file.bytes) } catch { throw AlertFault(message: error.text(in: file)) }
        for value in candidates(document) {
            if let alerts = value["alerts"] { return try alertmanager(AlertShape(value), alerts) }
            if let event = value["event"], event.object != nil { return try pagerDuty(AlertShape(event, at: "event")) }
        }
        throw AlertFault(
            message: "it has neither 'alerts', as Alertmanager and Grafana write them, nor 'event', as PagerDuty's webhooks v3 have it")
    }

    /// The document, or what a dispatch of GitHub carries in it.
    private static func candidates(_ document: JSONValue) -> [JSONValue] {
        guard let carried = document["client_payload"], let object = carried.object else { return [document] }
        return [document, carried] + object.members.map(\.value)
    }
}

/// An object of a webhook, with where it stands for messages.
struct AlertShape {
    let value: JSONValue
    let path: String

    init(_ value: JSONValue, at path: String = "") { (self.value, self.path) = (value, path) }

    private func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    func text(_ key: String) throws(AlertFault) -> String? {
        guard let found = value[key], !found.isNull else { return nil }
        guard let text = found.text else { throw AlertFault(message: "'\(name(key))' is \(found.kindName) where a text is expected") }
        return text.isEmpty ? nil : text
    }

    func required(_ key: String) throws(AlertFault) -> String {
        guard let text = try text(key) else { throw AlertFault(message: "'\(name(key))' is missing") }
        return text
    }

    func object(_ key: String) throws(AlertFault) -> AlertShape? {
        guard let found = value[key], !found.isNull else { return nil }
        guard found.object != nil else { throw AlertFault(message: "'\(name(key))' is \(found.kindName) where an object is expected") }
        return AlertShape(found, at: name(key))
    }

    /// Names and texts.
    func texts(_ key: String) throws(AlertFault) -> [String: String] {
        guard let shape = try object(key), let members = shape.value.object?.members else { return [:] }
        var texts: [String: String] = [:]
        for member in members { texts[member.name] = try shape.text(member.name) ?? "" }
        return texts
    }

    /// Nil where it is not there, or is the time that stands for none.
    func time(_ key: String) throws(AlertFault) -> Instant? {
        guard let text = try text(key), !text.hasPrefix("0001-01-01") else { return nil }
        do throws(ValueError) { return try readTime(text) } catch { throw AlertFault(message: "'\(name(key))': \(error.message)") }
    }
}
