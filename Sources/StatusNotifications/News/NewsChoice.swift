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
        let current = all.filter { !$0.isStale }
        guard let known else { return whatIsSo(current.filter { $0.isDated && $0.at > moment - Self.fresh }) }
        return whatIsSo(current.filter { !known.contains($0.id) && isWorthTelling($0) })
    }

    /// Who is told of planned work is told its last window, and needs no reminder besides.
    private func whatIsSo(_ fresh: [Happening]) -> [Happening] {
        fresh.filter { news in
            let event = news.notification.event.statuspageID
            let others = fresh.filter { $0.notification.event.statuspageID == event }.map(\.notification.kind)
            switch news.notification.kind {
            case .moved: return !others.contains(.scheduled)
            case .reminder: return !others.contains(.scheduled) && !others.contains(.moved)
            default: return true
            }
        }
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

extension [Happening] {
    /// As it is told to who knows what was before: a person's words in place of the clock's, and moves from the window that was told.
    package func told(besides known: Set<String>, pending: Set<String>) -> [Happening] {
        let words = Set(compactMap(\.insteadOf))
        return map { news in
            var news = news
            if let turn = news.insteadOf, !known.contains(turn) { news.notification.kind = .completed }
            if words.contains(news.id), !known.contains(news.id) { news.isStale = true }
            let unheard = first {
                $0.notification.event.statuspageID == news.notification.event.statuspageID && $0.notification.movedFrom != nil
                    && (!known.contains($0.id) || pending.contains($0.id))
            }
            if news.notification.movedFrom != nil, let unheard, unheard.at <= news.at {
                news.notification.movedFrom = unheard.notification.movedFrom
            }
            return news
        }
    }
}
