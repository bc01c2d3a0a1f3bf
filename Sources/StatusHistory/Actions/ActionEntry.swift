import StatusModel

/// An action of some review, and how it stands now.
package struct ActionEntry: Sendable {
    package var incident: Incident
    package var action: ReviewAction
    package var standing: Standing

    package enum Standing: String, Sendable, CaseIterable {
        /// What can least wait comes first.
        case late, open, done, dropped
    }

    init(_ action: ReviewAction, of incident: Incident, at now: Instant, _ zone: Zone) {
        (self.incident, self.action) = (incident, action)
        standing =
            switch action.status {
            case .open: action.isOverdue(at: now, zone) ? .late : .open
            case .done: .done
            case .dropped: .dropped
            }
    }

    /// Whether somebody is still to do it.
    package var isOpen: Bool { standing == .late || standing == .open }
}

extension History {
    /// The actions of all reviews: those that are late first, then the open ones, each by its day.
    package var actionEntries: [ActionEntry] {
        let zone = page.settings.zone
        let all = reviewed.flatMap { incident in
            (incident.review?.actions ?? []).map { ActionEntry($0, of: incident, at: now, zone) }
        }
        return all.enumerated().sorted { Self.order($0) < Self.order($1) }.map(\.element)
    }

    private static func order(_ one: EnumeratedSequence<[ActionEntry]>.Element) -> (Int, Int, Int) {
        let standings = ActionEntry.Standing.allCases
        let day = one.element.action.due?.value.daysSince1970 ?? Int.max
        return (standings.firstIndex(of: one.element.standing) ?? 0, day, one.offset)
    }

    /// How many of those that fell due were done by their day, as reports count them.
    package func tally(of entries: [ActionEntry]) -> ActionTally {
        ActionTally(entries.map(\.action), at: now, page.settings.zone)
    }
}
