import StatusModel

/// A day of the page as a whole: what was worst of all its components.
package struct DayOfAll: Sendable, Equatable {
    package var date: CivilDate
    /// Nil for a day of which nothing is known of any component.
    package var worst: ComponentStatus?
    /// How long components were in trouble, each for itself.
    package var trouble: TimeSpan = .zero
    /// What the worst came from, each once.
    package var causes: [StatusEvent.ID] = []
}

extension History {
    /// Each day from one on, up to today, oldest first.
    package func days(from first: CivilDate) -> [DayOfAll] {
        let zone = page.settings.zone
        let today = zone.date(at: present)
        let count = today.daysSince1970 - first.daysSince1970 + 1
        guard count > 0 else { return [] }
        var days = (0..<count).map { DayOfAll(date: first.adding(days: $0)) }
        let starts = days.map { zone.startOfDay($0.date) } + [zone.startOfDay(today.adding(days: 1))]
        for component in components {
            var index = 0
            for number in days.indices where component.component.isThere(on: days[number].date) {
                days[number].worst = max(days[number].worst ?? .operational, .operational)
            }
            for span in component.timeline.spans where span.range.upperBound > starts[0] {
                while index < count, starts[index + 1] <= span.range.lowerBound { index += 1 }
                var number = index
                while number < count, starts[number] < span.range.upperBound {
                    if component.component.isThere(on: days[number].date) { days[number].add(span, starts[number]..<starts[number + 1]) }
                    number += 1
                }
            }
        }
        return days
    }
}

extension DayOfAll {
    fileprivate mutating func add(_ span: Timeline.Span, _ day: Range<Instant>) {
        let part = span.range.clamped(to: day)
        if part.isEmpty { return }
        if span.status.isTrouble { trouble += part.upperBound - part.lowerBound }
        let soFar = worst ?? .operational
        if span.status > soFar { (worst, causes) = (span.status, []) }
        if span.status >= soFar { causes += span.causes.filter { !causes.contains($0) } }
    }
}
