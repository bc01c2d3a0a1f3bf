import Basics
import StatusModel

/// ntfy: the words as they are, and the rest in headers. Titles travel as encoded words, which ntfy reads.
///
/// https://docs.ntfy.sh/publish
struct NtfyShape: NotificationShape {
    let isKnownAgain = false

    func delivery(of notification: Notification, to channel: NotificationChannel, with secrets: ChannelSecrets) throws(ShapeError)
        -> Delivery
    {
        let text = NotificationText(notification).fitted { Array($0.plain.utf8).count <= Self.limit }
        let request = PreparedRequest(
            url: try webAddress(secrets),
            headers: [
                ("Title", headerText(text.headline, column: 7).replacing("\r\n", with: "")), ("Priority", text.tone.priority),
                ("Tags", text.tone.tag), ("Click", text.address), ("Content-Type", "text/plain; charset=utf-8"),
            ],
            body: Array(text.plain.utf8))
        return .request(request)
    }

    /// In bytes. What is longer than 4,096 becomes a file.
    private static let limit = 4_000
}

extension Tone {
    /// From 1 to 5.
    fileprivate var priority: String {
        switch self {
        case .critical: "5"
        case .major: "4"
        case .minor, .good, .maintenance: "3"
        case .notice: "2"
        }
    }

    /// The short name of a picture.
    fileprivate var tag: String {
        switch self {
        case .critical: "red_circle"
        case .major: "orange_circle"
        case .minor: "yellow_circle"
        case .good: "white_check_mark"
        case .maintenance: "wrench"
        case .notice: "information_source"
        }
    }
}
