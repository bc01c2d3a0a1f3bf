import Basics
import StatusModel

/// A new line of the responders' log.
package struct TimelineDraft: Sendable, Equatable {
    package var at: Instant
    package var event: String
    package var by: String?
    package var role: Role?
    /// When it is written down, where that is afterwards.
    package var written: Instant?

    package init(at: Instant, event: String, by: String?, role: Role? = nil) {
        (self.at, self.event, self.by, self.role) = (at, event, by, role)
    }

    /// The same with a note where it is written too late to count as kept while it happened.
    package func written(at now: Instant) -> TimelineDraft {
        var draft = self
        draft.written = now - at > TimelineEntry.atOnce ? now : nil
        return draft
    }

    /// As it is put at the end of `timeline.yml`: one line, so that git can put the lines of two people together.
    package var text: String {
        let pairs = [
            ("at", at.contentText), ("event", yamlValue(event.onOneLine, inFlow: true)), ("role", role?.rawValue),
            ("by", by.map { yamlValue($0.onOneLine, inFlow: true) }), ("written", written?.contentText),
        ]
        return "- {" + pairs.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: ", ") + "}\n"
    }
}

extension [TimelineDraft] {
    /// Those that a log has not yet. What was said twice in one minute stands there twice.
    package func missing(in timeline: [TimelineEntry]) -> [TimelineDraft] {
        var known = Dictionary(timeline.map { (Key($0.at.value, $0.event.value), 1) }, uniquingKeysWith: +)
        return filter { draft in
            let key = Key(draft.at, draft.event)
            guard let count = known[key], count > 0 else { return true }
            known[key] = count - 1
            return false
        }
    }

    private struct Key: Hashable {
        var minute: Instant
        var event: String

        init(_ at: Instant, _ event: String) { (minute, self.event) = (at.startOfMinute, event.onOneLine) }
    }
}
