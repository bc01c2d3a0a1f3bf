import Basics
import Diagnostics
import StatusNotifications

extension SendResult {
    var isSent: Bool { if case .sent = end { true } else { false } }
    var isLeft: Bool { if case .left = end { true } else { false } }
}

extension SendJob {
    /// `incident "Card payments fail"`.
    var title: String {
        let notification = news.notification
        return notification.isTrial
            ? "a test" : "\(notification.isBrief ? "brief" : notification.kind.rawValue) \"\(notification.event.title)\""
    }

    var channelName: String { "\(channel.id) (\(channel.kind.rawValue))" }
}

/// What was told whom.
struct NotifyReport {
    private let results: [SendResult]
    private let notes: [String]
    /// What becomes of what was left.
    private let next: String

    init(_ results: [SendResult], notes: [String], next: String) { (self.results, self.notes, self.next) = (results, notes, next) }

    var text: String {
        if results.isEmpty { return "Nothing is new for any channel.\n" }
        return results.map { result in
            let what = "\(result.job.channelName): \(result.job.title)"
            let line =
                switch result.end {
                case .sent: "told      \(what)"
                case .left(let why): "NOT told  \(what): \(why); \(next)"
                case .unknown(let why): "UNKNOWN   \(what): it may have arrived, and is not sent again; have a look there: \(why)"
                }
            return displayableLine(line) + "\n"
        }.joined()
    }

    var json: String { jsonText(Document(told: results.map(Entry.init), notes: notes), isSnakeCase: true) }

    private struct Document: Encodable {
        var version = 1
        var told: [Entry]
        var notes: [String]
    }

    private struct Entry: Encodable {
        var channel, to, id, kind, event, title, at: String
        /// `sent`, `left` for the next run, or `unknown`.
        var result: String
        @OrNull var reason: String?

        init(_ result: SendResult) {
            let (job, notification) = (result.job, result.job.news.notification)
            (channel, to, id) = (job.channel.id, job.channel.kind.rawValue, notification.id)
            kind = notification.isTrial ? "test" : notification.kind.rawValue
            (event, title, at) = (notification.event.id, notification.event.title, notification.at.internetText)
            switch result.end {
            case .sent: self.result = "sent"
            case .left(let why): (self.result, reason) = ("left", why)
            case .unknown(let why): (self.result, reason) = ("unknown", why)
            }
        }
    }
}
