import Basics
import StatusContent
import StatusModel

/// What somebody typed or pasted for the log, line by line.
package struct TypedLog {
    private let lines: [LogLine]

    /// - Throws: `AuthoringError` where a line can't be read, or there is none.
    package init(_ text: String) throws(AuthoringError) {
        lines = try LogLine.lines(of: text)
        if lines.isEmpty { throw AuthoringError("what happened is empty; say it in a few words") }
    }

    /// The lines of an incident's log that they become. A line without a time has that of the line above it.
    ///
    /// - Parameters:
    ///   - usual: the moment of the first lines without one.
    ///   - by: who did it; nil for whoever holds the role that a line names.
    ///   - past: reads a time of an open incident, which may be yesterday's.
    package func drafts(
        _ time: LogClock, usual: Instant, by: String?, _ past: (String) throws -> Instant
    ) throws -> [TimelineDraft] {
        var moment = usual
        var day: (date: CivilDate, second: Int)?
        return try lines.map { line in
            do {
                moment = try self.moment(of: line, time, &day, past) ?? moment
            } catch let error as AuthoringError {
                throw lines.count == 1 ? error : AuthoringError("line \(line.number): \(error.message)")
            }
            let person = by ?? line.role.flatMap { time.incident.record.holder(of: $0, at: moment) }
            return TimelineDraft(at: moment, event: line.event, by: person, role: line.role).written(at: time.clock.now)
        }
    }

    /// While it goes on, a time is the last one that came, as `--at` has it; afterwards, one of its own day. Where times go back by half a
    /// day from one line to the next, the next day has begun.
    ///
    /// - Parameter last: the day and the time of the line before.
    private func moment(
        of line: LogLine, _ time: LogClock, _ last: inout (date: CivilDate, second: Int)?, _ past: (String) throws -> Instant
    ) throws -> Instant? {
        if let ago = line.ago {
            let moment = (time.clock.now - ago).startOfMinute
            try time.check(moment)
            return moment
        }
        guard let stamp = line.stamp else { return nil }
        if let daysBack = line.daysBack {
            return try time.moment(stamp, on: time.clock.zone.date(at: time.clock.now).adding(days: -daysBack))
        }
        if stamp.date == nil, stamp.day == nil, time.day == nil, time.incident.isOpen, stamp.zone.isEmpty {
            return try lastTime(stamp, time, past)
        }
        let written = try stamp.date ?? stamp.day?.date(among: time.days)
        var date = try written ?? last?.date ?? time.usualDay()
        if written == nil, let last, last.second - stamp.secondOfDay >= ChatMoments.longestStepBack { date = date.adding(days: 1) }
        last = (date, stamp.secondOfDay)
        return try time.moment(stamp, on: date)
    }

    /// A time that is still to come is yesterday's, where that was within half a day and while the incident went on.
    private func lastTime(_ stamp: LineStamp, _ time: LogClock, _ past: (String) throws -> Instant) throws -> Instant {
        let text = CivilTime(time.days.upperBound, secondOfDay: stamp.secondOfDay).clockText
        if case .doubtful(let doubt)? = try? readPast(text, time.clock), doubt.moment >= time.start - .hours(1),
            doubt.moment >= time.clock.now - .hours(12)
        {
            return doubt.moment
        }
        let moment = try past(text)
        try time.check(moment)
        return moment
    }
}
