import Basics
import StatusModel

/// What was told, and what is still to be told: the file that `daymark notify` keeps between its runs.
///
/// A run begins by writing it anew. While it sends, lines are only added: its own, and curl's. So what was killed in the middle can be taken up.
package struct SendState: Sendable {
    /// When the newest page was built that was ever looked at; nil where nothing is known.
    package var seen: Instant?
    /// Everything that there was to tell, and when it happened.
    package var known: [String: Instant] = [:]
    /// In the order in which it happened.
    package var pending: [Errand] = []
    /// What was begun in a run that didn't come to its end.
    package var open: [Attempt] = []
    /// Who was told of what: they hear of it to its end, and since when that is so.
    package var follows: [Following: Instant] = [:]
    /// The windows of planned work as they were told, by the work's id.
    package var windows: [String: ToldWindow] = [:]

    package init() {}

    /// A channel, and the id of an incident or of planned work.
    package struct Following: Sendable, Hashable {
        package let channel: String
        package let event: String

        package init(channel: String, event: String) { (self.channel, self.event) = (channel, event) }
    }

    /// One thing to tell one channel.
    package struct Errand: Sendable, Hashable {
        package let channel: String
        /// The notification's.
        package let id: String

        package init(channel: String, id: String) { (self.channel, self.id) = (channel, id) }
    }

    /// What may be done about an attempt of which nobody knows how it ended.
    package enum Repeating: String, Sendable {
        /// Never again: who is told twice learns to look away.
        case once
        /// Again: the receiver knows what it had.
        case again
        /// Again, also after a good answer, as more than one request makes it whole.
        case part
    }

    package struct Attempt: Sendable {
        package let number: Int
        package let errand: Errand
        package let isMail: Bool
        package let body: Int
        package let repeating: Repeating
        package var hasBegun = false
        package var transfer: Transfer?

        package init(number: Int, errand: Errand, isMail: Bool, body: Int, repeating: Repeating) {
            (self.number, self.errand, self.isMail, self.body, self.repeating) = (number, errand, isMail, body, repeating)
        }

        package var line: String {
            "sending \(number) \(errand.channel) \(errand.id) \(isMail ? "mail" : "http") \(body) \(repeating.rawValue)\n"
        }

        /// As far as what is written down tells.
        package var verdict: Transfer.Verdict {
            guard hasBegun else { return .notSent }
            guard repeating != .part, let transfer else { return .unknown }
            return transfer.verdict(isMail: isMail, body: body)
        }
    }

    package static let title = "daymark notify 1\n"

    /// The whole file, without what is over.
    package var text: String {
        var text = Self.title
        if let seen { text += "seen \(seen.internetText)\n" }
        for (id, at) in known.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) { text += "known \(id) \(at.internetText)\n" }
        for errand in pending { text += "pending \(errand.channel) \(errand.id)\n" }
        for (one, at) in follows.sorted(by: { ($0.key.channel, $0.key.event) < ($1.key.channel, $1.key.event) }) {
            text += "follows \(one.channel) \(one.event) \(at.internetText)\n"
        }
        for (event, window) in windows.sorted(by: { $0.key < $1.key }) { text += "window \(event) \(window.words)\n" }
        // What was cut off lacks this, or has another number of lines before it.
        return text + "end \(text.utf8.count { $0 == UInt8(ascii: "\n") })\n"
    }

    package static func sentLine(_ errand: Errand) -> String { "sent \(errand.channel) \(errand.id)\n" }
    package static func droppedLine(_ errand: Errand) -> String { "dropped \(errand.channel) \(errand.id)\n" }

    /// Forgets what nothing can bring back as news.
    package mutating func forget(before moment: Instant, but kept: Set<String>) {
        known = known.filter { $0.value >= moment || kept.contains($0.key) }
        follows = follows.filter { $0.value >= moment }
    }
}
