import StatusModel

/// A stretch of time that one incident or maintenance puts a component in one status.
package struct Contribution: Sendable, Equatable {
    package var range: Range<Instant>
    package var status: ComponentStatus
    /// What the status comes from.
    package var cause: StatusEvent.ID

    package init(_ range: Range<Instant>, _ status: ComponentStatus, _ cause: StatusEvent.ID) {
        self.range = range
        self.status = status
        self.cause = cause
    }
}

/// A component's status over time: at each instant the worst that anything says about it.
package struct Timeline: Sendable, Equatable {
    /// Where the status was anything but operational: ascending, without overlap, longest possible.
    package let spans: [Span]

    package struct Span: Sendable, Equatable {
        package var range: Range<Instant>
        /// The worst of `statuses`, and what is shown.
        package var status: ComponentStatus
        /// What was said of the component then, worst first: what is shown need not be what weighs most.
        package var statuses: [ComponentStatus]
        /// Everything that was going on then, the worst or not.
        package var causes: [StatusEvent.ID]
    }

    /// Lays contributions over each other. Overlaps are a union: two outages at one time are one outage.
    package init(_ contributions: [Contribution]) {
        var edges: [Edge] = []
        for (index, contribution) in contributions.enumerated() where !contribution.range.isEmpty && contribution.status != .operational {
            edges.append(Edge(at: contribution.range.lowerBound, index: index, isStart: true))
            edges.append(Edge(at: contribution.range.upperBound, index: index, isStart: false))
        }
        edges.sort { $0.at < $1.at }
        var spans: [Span] = []
        var active: Set<Int> = []
        for (position, edge) in edges.enumerated() {
            if edge.isStart { active.insert(edge.index) } else { active.remove(edge.index) }
            guard position + 1 < edges.count, edges[position + 1].at > edge.at, !active.isEmpty else { continue }
            let range = edge.at..<edges[position + 1].at
            let statuses = Set(active.map { contributions[$0].status }).sorted(by: >)
            let causes = Set(active.map { contributions[$0].cause }).sorted()
            if let last = spans.last, last.range.upperBound == range.lowerBound, last.statuses == statuses, last.causes == causes {
                spans[spans.count - 1].range = last.range.lowerBound..<range.upperBound
            } else {
                spans.append(Span(range: range, status: statuses.first ?? .operational, statuses: statuses, causes: causes))
            }
        }
        self.spans = spans
    }

    /// Lays contributions over what is known already.
    ///
    /// - Parameters:
    ///   - known: what comes of the settled ones alone.
    ///   - settled: of events that none of the others is about.
    init(_ known: Timeline, of settled: [Contribution], with others: [Contribution]) {
        guard let start = others.map(\.range.lowerBound).min() else {
            self = known
            return
        }
        let kept = known.spans[..<known.spans.partition { $0.range.upperBound > start }]
        // What is laid out anew begins where a span ends, so that none is cut in two.
        let rest = (settled + others).compactMap { $0.from(kept.last?.range.upperBound) }
        spans = kept + Timeline(rest).spans
    }

    private struct Edge {
        var at: Instant
        var index: Int
        var isStart: Bool
    }

    /// The trouble customers felt, each stretch of it in one piece however its status changed.
    package var outages: [Outage] {
        var outages: [Outage] = []
        for span in spans where span.status.isTrouble {
            if let last = outages.last, last.range.upperBound == span.range.lowerBound {
                outages[outages.count - 1].range = last.range.lowerBound..<span.range.upperBound
                outages[outages.count - 1].worst = max(last.worst, span.status)
                outages[outages.count - 1].causes = Set(last.causes + span.causes).sorted()
            } else {
                outages.append(Outage(range: span.range, worst: span.status, causes: span.causes))
            }
        }
        return outages
    }
}

/// A span of trouble and what it came from.
package struct Outage: Sendable, Equatable {
    package var range: Range<Instant>
    package var worst: ComponentStatus
    package var causes: [StatusEvent.ID]
}

extension Contribution {
    /// The part from a moment on; nil where there is none.
    fileprivate func from(_ moment: Instant?) -> Contribution? {
        guard let moment else { return self }
        return moment < range.upperBound ? Contribution(max(range.lowerBound, moment)..<range.upperBound, status, cause) : nil
    }
}

extension [Timeline.Span] {
    /// The first of them that is as asked, where all after it are.
    fileprivate func partition(_ isAsked: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isAsked(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
