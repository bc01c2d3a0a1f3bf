import StatusHistory
import StatusModel

/// The actions of reviews, what can least wait first, with how many were done on time.
package struct ActionList: Sendable {
    package let entries: [ActionEntry]
    /// Of the same reviews and owner, whatever is listed.
    let tally: ActionTally
    /// More than so many of a hundred are wanted on time.
    let target: Int
    let owner: String?
    let now: Instant
    let settings: SiteSettings
    /// Files that can't be read, so that their actions are missing.
    package let unread: [String]
    private let names: EventNames

    /// Which of them are listed.
    package enum Selection: Sendable, Equatable {
        case open, late, all
        /// Late ones, and those whose day ends so soon.
        case within(TimeSpan)
    }

    /// - Parameters:
    ///   - incident: whose review it is; nil for all.
    ///   - owner: whoever is to do them, in whatever case; nil for everybody.
    package init(_ history: History, of incident: Incident? = nil, owner: String? = nil, _ selection: Selection, unread: [String]) {
        let all = history.actionEntries.filter { entry in
            (incident.map { $0.slug == entry.incident.slug } ?? true)
                && (owner.map { $0.lowercased() == entry.owner?.lowercased() } ?? true)
        }
        let (now, zone) = (history.now, history.page.settings.zone)
        entries = all.filter { entry in
            switch selection {
            case .all: true
            case .open: entry.isOpen
            case .late: entry.standing == .late
            case .within(let span): entry.isOpen && (entry.action.deadline(zone).map { $0 <= now + span } ?? false)
            }
        }
        tally = history.tally(of: all)
        target = history.page.settings.policy(at: now).targetsInForce.actionsDone
        (self.owner, self.now, settings) = (owner, now, history.page.settings)
        let paths = Set(history.page.files.map(\.path))
        let reviews = history.page.incidents.filter { $0.review == nil }.map { "incidents/\($0.slug)/review.md" }
        self.unread = (unread + reviews.filter(paths.contains)).sorted()
        names = EventNames(actionsOf: history.page)
    }

    func count(_ standing: ActionEntry.Standing) -> Int { entries.count { $0.standing == standing } }

    /// "card-readers-offline#2", as commands take it.
    func name(of entry: ActionEntry) -> String { "\(names.shortName(of: .incident(entry.incident.slug)))#\(entry.action.id.value)" }

    /// Everybody who has something to do, by name, with how much of it; those who have nothing are left out, and nobody comes last.
    var owners: [(name: String?, open: Int, late: Int)] {
        let open = entries.filter(\.isOpen)
        let named = Set(open.compactMap(\.owner)).sorted()
        let all: [String?] = named + (open.contains { $0.owner == nil } ? [nil] : [])
        return all.map { name in
            let own = open.filter { $0.owner == name }
            return (name, own.count, own.count { $0.standing == .late })
        }
    }

    /// "2 late, 5 open"; of all of them, also how many are done and dropped.
    package var summary: String {
        let counts = ActionEntry.Standing.allCases.map { (count($0), $0.rawValue) }.filter { $0.0 > 0 }
        let who = owner.map { " of \($0)'s" } ?? ""
        return counts.isEmpty ? "no such action\(who)" : counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    /// "done on time: 7 of 9, 78 %; wanted is more than 90 %"; nil where nothing fell due.
    package var onTime: String? {
        guard tally.due > 0 else { return nil }
        var words = "done on time: \(ReportWords.share(tally.doneOnTime)); wanted is more than \(target) %"
        if tally.undated > 0 { words += "; of \(tally.undated) done nobody wrote down when" }
        return words
    }
}

extension ActionEntry {
    var owner: String? { action.owner?.value }
}
