import StatusModel

/// How an incident went from its beginning until it was called over: stretch after stretch, each as bad as the worst that it did then.
package struct IncidentShape: Sendable, Equatable {
    package struct Stretch: Sendable, Equatable {
        package var range: Range<Instant>
        /// `operational` where all worked again and the incident was still open: it was watched.
        package var status: ComponentStatus

        package var length: TimeSpan { range.upperBound - range.lowerBound }
    }

    /// Gapless and ascending; neighbours differ.
    package var stretches: [Stretch]
    /// When readers were told something, ascending, within the stretches.
    package var updates: [Instant]

    package var range: Range<Instant> {
        (stretches.first?.range.lowerBound ?? Instant(seconds: 0))..<(stretches.last?.range.upperBound ?? Instant(seconds: 0))
    }

    /// How long each status lasted in all, the worst first.
    package var totals: [(status: ComponentStatus, length: TimeSpan)] {
        var totals: [ComponentStatus: TimeSpan] = [:]
        for stretch in stretches { totals[stretch.status, default: .zero] += stretch.length }
        return totals.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    }
}

extension Incident {
    /// - Parameter felt: until when customers felt it, of what has happened by `now`.
    func shape(until now: Instant, felt: Instant) -> IncidentShape? {
        guard !isWithdrawn, isLocated else { return nil }
        let start = started.value
        // Nobody watched what was over before anybody was told.
        let told = isToldAfterwards ? felt : closed ?? now
        let end = max(felt, min(told, now))
        guard start < end else { return nil }
        let spans = Timeline(allContributions(until: end).map(\.contribution)).spans
        let unnamed = start..<max(start, min(firstNaming ?? start, min(felt, end)))
        var stretches: [IncidentShape.Stretch] = []
        func add(_ from: Instant, _ to: Instant, _ status: ComponentStatus) {
            guard from < to else { return }
            if let last = stretches.last, last.status == status, last.range.upperBound == from {
                stretches[stretches.count - 1].range = last.range.lowerBound..<to
            } else {
                stretches.append(.init(range: from..<to, status: status))
            }
        }
        add(unnamed.lowerBound, unnamed.upperBound, max(.degradedPerformance, Impact(severity(at: start)).asStatus))
        var reached = unnamed.upperBound
        for span in spans where span.range.upperBound > reached {
            add(reached, span.range.lowerBound, .operational)
            add(max(reached, span.range.lowerBound), span.range.upperBound, span.status)
            reached = span.range.upperBound
        }
        add(reached, end, .operational)
        return IncidentShape(stretches: stretches, updates: updates.map { min(max($0.at.value, start), end) })
    }
}
