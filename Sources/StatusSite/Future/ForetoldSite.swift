import StatusHistory
import StatusModel

/// The site as it will be, if nobody writes anything.
struct ForetoldSite: Sendable {
    /// From when on it says so.
    let from: Instant
    let site: Site
    /// How many midnights lie between this and the one before.
    let days: Int
    /// Whether a promised update is late from here on. A page that is open knows that only once it has asked for a newer one.
    let makesLate: Bool
}

extension Site {
    /// How far a page looks ahead: ours. A site is built at least that often, whatever becomes of its timers.
    package static let foresight: TimeSpan = .days(14)

    /// What the site says from moment to moment, by the clock alone. Empty for a site that is foretold itself.
    var future: [ForetoldSite] { foretoldSites.value { makeFuture() } }

    private func makeFuture() -> [ForetoldSite] {
        guard !isForetold else { return [] }
        let promises = Set(history.openIncidents.compactMap { $0.incident.updates.last?.nextUpdate?.value })
        var today = today
        return history.turns(upTo: now + Self.foresight).filter { $0 > now }.map { moment in
            let date = zone.date(at: moment)
            defer { today = date }
            // In the very second in which something ends it still goes on, and nothing of a day has happened yet.
            let second = TimeSpan(seconds: 1)
            return ForetoldSite(
                from: moment, site: foretold(at: moment + second), days: date.daysSince1970 - today.daysSince1970,
                makesLate: promises.contains(moment) || promises.contains(moment - second))
        }
    }
}
