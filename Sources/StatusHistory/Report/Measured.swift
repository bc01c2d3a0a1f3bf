import Basics
import StatusModel

/// How long something took, over a number of incidents.
package struct Measured: Sendable, Equatable {
    /// Incidents that were looked at.
    package var incidents: Int
    /// What is known of them, shortest first.
    package var times: [TimeSpan]
    /// How many of those have a target, and how many were within it.
    package var judged: Int
    package var met: Int

    /// Of what is known the mean, and the mean of what counted of it.
    package var mean: TimeSpan?
    package var countedMean: TimeSpan?

    /// - Parameter times: of each incident how long it took, where that is known, and whether that was soon enough, where there is a target.
    init(_ times: [(wait: Wait?, isMet: Bool?)]) {
        let known = times.compactMap(\.wait)
        incidents = times.count
        self.times = known.map(\.length).sorted()
        (mean, countedMean) = (Self.mean(known.map(\.length)), Self.mean(known.map(\.counted)))
        let judged = times.filter { $0.wait != nil }.compactMap(\.isMet)
        (self.judged, met) = (judged.count, judged.count { $0 })
    }

    private static func mean(_ lengths: [TimeSpan]) -> TimeSpan? {
        lengths.isEmpty ? nil : TimeSpan(seconds: lengths.reduce(0) { $0 + $1.seconds } / lengths.count)
    }

    package var known: Int { times.count }

    /// The time in the middle, or half-way between the two in the middle; nil where none is known.
    package var median: TimeSpan? {
        if times.isEmpty { return nil }
        return TimeSpan(seconds: (times[(times.count - 1) / 2].seconds + times[times.count / 2].seconds) / 2)
    }
}

/// How long something took, and how much of that was in hours that count for its severity.
package struct Wait: Sendable, Equatable {
    package var length: TimeSpan
    package var counted: TimeSpan
}

/// So many of so many.
package struct Share: Sendable, Equatable {
    package var part: Int
    package var whole: Int

    package init(_ part: Int, of whole: Int) { (self.part, self.whole) = (part, whole) }

    /// Rounded to the nearest whole number; nil of nothing.
    package var percent: Int? { whole == 0 ? nil : (part * 200 + whole) / (whole * 2) }
}
