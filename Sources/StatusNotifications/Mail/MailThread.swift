import Basics
import StatusModel

/// What mail programs know a message by, and the story that it belongs to.
struct MailThread {
    /// `<…@status.harbourpay.example>`.
    let messageID: String
    /// The first message of its story; nil for that itself.
    let root: String?

    init(_ notification: Notification) {
        let host = notification.page.mailHost
        func name(_ text: String) -> String { "<\(hexText(SHA256.hash(Array(text.utf8)).prefix(16)))@\(host)>" }
        let event = notification.event
        let story = name("\(event.isNotice ? "notice" : event.isMaintenance ? "maintenance" : "incident")/\(event.id)")
        let begins = [.incident, .scheduled, .notice].contains(notification.kind) && !notification.isTrial
        (messageID, root) = begins ? (story, nil) : (name(notification.id), notification.isTrial ? nil : story)
    }
}

extension NotifiedPage {
    /// The host of the page's address, where a header can hold it.
    var mailHost: String {
        let host = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
        let name = String(host.prefix { $0 != ":" })
        let isPlain = name.utf8.allSatisfy { $0.isDigit || $0.isUppercase || $0.isLowercase || "-.".utf8.contains($0) }
        return isPlain && !name.isEmpty && !name.hasPrefix(".") && !name.hasSuffix(".") && !name.contains("..") ? name : "status.invalid"
    }
}
