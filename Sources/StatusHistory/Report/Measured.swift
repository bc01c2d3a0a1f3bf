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

    /// - Parameter times: of each incident how long it took, where that is known, and whether that was soon enough, where there is a target.
    init(_ times: [(length: TimeSpan?, isMet: Bool?)]) {
        incidents = times.count
        self.times = times.compactMap(\.length).sorted()
        let judged = times.filter { $0.length != nil }.compactMap(\.isMet)
        (self.judged, met) = (judged.count, judged.count { $0 })
    }

    package var known: Int { times.count }

    /// The time in the middle, or half-way between the two in the middle; nil where none is known.
    package var median: TimeSpan? {
        if times.isEmpty { return nil }
        return TimeSpan(seconds: (times[(times.count - 1) / 2].seconds + times[times.count / 2].seconds) / 2)
    }
}

/// So many of so many.
package struct Share: Sendable, Equatable {
    package var part: Int
    package var whole: Int

    package init(_ part: Int, of whole: Int) { (self.part, self.whole) = (part, whole) }

    /// Rounded to the nearest whole number; nil of nothing.
    package var percent: Int? { whole == 0 ? nil : (part * 200 + whole) / (whole * 2) }
}
