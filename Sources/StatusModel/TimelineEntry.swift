import Diagnostics

/// A line of the responders' log.
package struct TimelineEntry: Sendable {
    package var at: Located<Instant>
    package var event: Located<String>
    package var by: Located<String>?
    /// In which role it was said.
    package var role: Located<Role>?
    /// When it was written down, where that was afterwards.
    package var written: Located<Instant>?

    package init(
        at: Located<Instant>, event: Located<String>, by: Located<String>? = nil, role: Located<Role>? = nil,
        written: Located<Instant>? = nil
    ) {
        (self.at, self.event, self.by, self.role, self.written) = (at, event, by, role, written)
    }

    package var isWrittenAfterwards: Bool { written != nil }

    /// How much later a line may be written than what it tells of and still count as kept while it happened. The number is ours: it is what
    /// a promised update may be late by, since a scribe has other things to do for a minute too.
    package static let atOnce: TimeSpan = .minutes(5)
}

extension [TimelineEntry] {
    /// By time; in the order in which they were written where that is the same.
    package var inOrder: [TimelineEntry] {
        enumerated().sorted { ($0.element.at.value, $0.offset) < ($1.element.at.value, $1.offset) }.map(\.element)
    }

    /// How many were written down when it was over already.
    package var countWrittenAfterwards: Int { count(where: \.isWrittenAfterwards) }
}
