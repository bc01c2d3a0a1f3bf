import StatusContent
import StatusModel

/// Reads when something was or will be, as people type it in a hurry: a time as files have it, `14:02` on the page's clock (the latest one
/// that is not ahead), or `15m` for so long before now.
///
/// - Throws: `AuthoringError` with the forms that there are.
package func readMoment(_ text: String, now: Instant, zone: Zone) throws(AuthoringError) -> Instant {
    if let span = try? readDuration(text) { return (now - span).startOfMinute }
    if let clock = clockTime(text) { return try latest(clock, now: now, zone: zone, text) }
    do {
        return try readTime(text).startOfMinute
    } catch {
        throw AuthoringError(error.message)
    }
}

/// Hours and minutes as seconds; nil where the text is not `HH:MM`.
private func clockTime(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
        let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60, parts[1].utf8.count == 2
    else { return nil }
    return hour * 3_600 + minute * 60
}

private func latest(_ secondOfDay: Int, now: Instant, zone: Zone, _ text: String) throws(AuthoringError) -> Instant {
    let today = zone.date(at: now)
    for day in [today, today.adding(days: -1), today.adding(days: -2)] {
        // A clock that was put back shows a time twice; the later one is meant by whoever has just lived through it.
        if let moment = zone.instants(showing: CivilTime(day, secondOfDay: secondOfDay)).last(where: { $0 <= now }) { return moment }
    }
    throw AuthoringError("there was no \(text) lately; write the day as well, such as \(today.text) \(text) UTC")
}
