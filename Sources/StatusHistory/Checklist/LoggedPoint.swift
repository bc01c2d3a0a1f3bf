import StatusModel

/// What no file shows but a line of the responders' log that names it.
package enum LoggedPoint: String, Sendable, CaseIterable {
    case severity = "Looked at the severity again"
    case scheduled = "Scheduled the review meeting"

    /// What a line has in it that ticks the point, and what is typed for it.
    package var words: String { rawValue }
}

extension Incident {
    /// The first line of the log that has these words.
    func line(naming point: LoggedPoint) -> TimelineEntry? {
        record.timeline.first { $0.says(point.words) }
    }

    /// When it was stopped, as far as is known; nil while it goes on.
    var stopped: Instant? { [mitigation, watchBegan?.at.value, closed].compactMap { $0 }.min() }
}

extension TimelineEntry {
    var deed: Checklist.Deed { Checklist.Deed(at: at.value, by: by?.value) }
}
