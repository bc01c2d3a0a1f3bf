import StatusModel

/// How far something reached in time: from when to when, and how long that was without the breaks in it.
///
/// Everything that says how long an incident or planned work lasted says it from here, and here it comes from what draws the bars.
package struct Extent: Sendable, Equatable {
    /// Ascending, without overlap or gapless neighbours; the last one ends at the moment that was looked from where it goes on.
    package let spans: [Range<Instant>]
    /// When it began, however little time it has lasted yet.
    package let start: Instant
    /// When it was over; nil while it goes on.
    package let end: Instant?

    /// - Parameter start: where it began, and ended, if it has lasted no time at all.
    init(_ ranges: [Range<Instant>], start: Instant, isGoingOn: Bool) {
        let spans = Self.union(ranges)
        self.spans = spans
        self.start = spans.first?.lowerBound ?? start
        end = isGoingOn ? nil : spans.last?.upperBound ?? start
    }

    package var isGoingOn: Bool { end == nil }
    /// Whether it stopped and came back.
    package var hasBreaks: Bool { spans.count > 1 }
    /// Without the breaks.
    package var length: TimeSpan { spans.reduce(.zero) { $0 + ($1.upperBound - $1.lowerBound) } }

    /// From the beginning to the end, breaks included; to the moment that was looked from while it goes on.
    package var range: Range<Instant> {
        start..<max(start, spans.last?.upperBound ?? start)
    }

    /// Whether it went on in some part of a stretch of time, or began and ended at one moment of it.
    package func reaches(into stretch: Range<Instant>) -> Bool {
        spans.isEmpty ? stretch.contains(start) : spans.contains { $0.overlaps(stretch) }
    }

    private static func union(_ ranges: [Range<Instant>]) -> [Range<Instant>] {
        var union: [Range<Instant>] = []
        for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = union.last, last.upperBound >= range.lowerBound {
                union[union.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                union.append(range)
            }
        }
        return union
    }
}

extension Incident {
    /// When customers felt it, up to a moment: whenever a component was in trouble by what the updates say, as the bars have it.
    ///
    /// Before the first update that names a component, and where none ever does, it is felt from `started` on. Nothing is felt after
    /// `ended`, or after the resolved update. A false alarm was never felt.
    func extent(until now: Instant) -> Extent {
        if isWithdrawn { return Extent([], start: started.value, isGoingOn: false) }
        let over = [ended?.value ?? resolved].compactMap { $0 }.filter { $0 <= now }.first
        let last = max(started.value, over ?? now)
        let contributions = allContributions(until: last).map(\.contribution)
        let isLocated = isLocated
        let namedFrom = isLocated ? firstNaming ?? last : last
        let unnamed = started.value..<max(started.value, min(namedFrom, last))
        let trouble = contributions.filter(\.status.isTrouble).map(\.range)
        let isFeltNow =
            over == nil
            && (!isLocated || namedFrom > now || statuses(at: now, worstStatuses).values.contains(where: \.isTrouble))
        return Extent(trouble + [unnamed], start: started.value, isGoingOn: isFeltNow)
    }
}

extension Maintenance {
    /// When the work was under way, up to a moment, without the breaks in which all components worked; nil where it never has been.
    func extent(until now: Instant) -> Extent? {
        let phases = phases(until: now)
        let worked = phases.filter(\.status.isUnderWay).map(\.range)
        guard let first = worked.first else { return nil }
        let isGoingOn = phases.last?.status.isUnderWay ?? false
        return Extent(drawn(of: worked, until: now), start: first.lowerBound, isGoingOn: isGoingOn)
    }

    /// The part that the bars draw. Before the first word about any component, and where none is ever touched, all of it.
    private func drawn(of worked: [Range<Instant>], until now: Instant) -> [Range<Instant>] {
        guard statements.contains(where: { $0.status.value != .operational }) else { return worked }
        let drawn = contributions(until: now).values.joined().filter { $0.status != .operational }.map(\.range)
        guard components.isEmpty, let named = updates.first(where: { !$0.components.isEmpty })?.at.value else { return drawn }
        return drawn + worked.map { min($0.lowerBound, named)..<min($0.upperBound, named) }
    }
}
