import StatusModel

/// What of all that happened is news: what nobody was told before.
package struct NewsChoice: Sendable {
    /// Told or not, what is older than this is history.
    package static let history = TimeSpan.days(2)
    /// Where nobody knows what was told, only what is as fresh as this is.
    package static let fresh = TimeSpan.hours(1)

    private let all: [Happening]
    package let moment: Instant

    package init(_ all: [Happening], at moment: Instant) { (self.all, self.moment) = (all, moment) }

    /// - Parameter known: the ids of what was there before; nil where nobody knows.
    package func news(besides known: Set<String>?) -> [Happening] {
        guard let known else { return all.filter { $0.isDated && $0.at > moment - Self.fresh } }
        return all.filter { !known.contains($0.id) && isWorthTelling($0) }
    }

    package func isWorthTelling(_ news: Happening) -> Bool { news.isStillAhead || news.at > moment - Self.history }
}

extension PublishedState {
    /// The ids of all that a page told, for the difference to a later one.
    package func known(to later: [Happening], leads: Set<TimeSpan>) -> Set<String> {
        var ids = Set(news(until: builtAt, leads: leads).map(\.id))
        // A document from before it had notices doesn't say which there were.
        if notices == nil { ids.formUnion(later.filter { $0.notification.kind == .notice && $0.at <= builtAt }.map(\.id)) }
        return ids
    }
}
