import StatusContent
import StatusModel

/// When something happened, as far as what was typed says so.
package enum TypedMoment: Sendable, Equatable {
    case at(Instant)
    /// A time of day that comes later today. What may be meant is the same time of yesterday.
    case stillToCome(yesterday: Instant)
}

/// Reads when something happened, as people type it in a hurry: a time as files have it, one without a zone on the page's clock, `14:02`
/// today, `yesterday 14:02`, or `15m` for so long before now. What is up to two minutes ahead is now, since clocks differ.
///
/// - Throws: `AuthoringError` with the forms that there are.
package func readMoment(_ text: String, now: Instant, zone: Zone) throws(AuthoringError) -> TypedMoment {
    if let (rest, letters) = withoutLetters(text, of: zone, now: now) {
        let moment = try readMoment(rest, now: now, zone: zone)
        let meant = if case .stillToCome(let yesterday) = moment { yesterday } else if case .at(let at) = moment { at } else { now }
        let shown = zone.abbreviation(at: meant)
        if shown == letters { return moment }
        throw AuthoringError("\(zone.identifier) is on \(shown) then, not \(letters); write \(rest) \(shown)")
    }
    if let span = try? readDuration(text) { return .at((now - span).startOfMinute) }
    if let clock = clockTime(text) { return try today(clock, now: now, zone: zone, text) }
    let words = text.split(separator: " ")
    if words.count == 2, words[0].lowercased() == "yesterday", let clock = clockTime(String(words[1])) {
        return .at(try yesterday(clock, now: now, zone: zone, text))
    }
    do throws(ValueError) {
        let moment = try readTime(hasZone(text) ? text : "\(text) \(zone.identifier)").startOfMinute
        return .at(moment <= now + clockSlack ? min(moment, now) : moment)
    } catch {
        throw AuthoringError(error.message)
    }
}

/// A time that ends in letters which the page's zone shows, such as `CET`, without them; nil where it doesn't.
private func withoutLetters(_ text: String, of zone: Zone, now: Instant) -> (rest: String, letters: String)? {
    let words = text.split(separator: " ")
    guard words.count > 1, let last = words.last, last.contains(where: \.isLetter) else { return nil }
    let shown = (-2...2).map { zone.abbreviation(at: now + .days($0 * 91)) }
    guard let letters = shown.first(where: { $0.lowercased() == last.lowercased() }), letters != "UTC" else { return nil }
    return (words.dropLast().joined(separator: " "), letters)
}

/// How far a person's clock may be ahead of ours; `content/future` allows the same.
private let clockSlack = TimeSpan.minutes(2)

/// Hours and minutes as seconds; nil where the text is not `HH:MM`.
private func clockTime(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
        let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60, parts[1].utf8.count == 2
    else { return nil }
    return hour * 3_600 + minute * 60
}

/// Whether there is more than a day and a time of day, as `2026-11-30 04:00`.
private func hasZone(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return !(words.count == 2 && clockTime(String(words[1])) != nil && (try? readDate(String(words[0]))) != nil)
}

private func today(_ secondOfDay: Int, now: Instant, zone: Zone, _ text: String) throws(AuthoringError) -> TypedMoment {
    let today = zone.date(at: now)
    let moments = [today, today.adding(days: 1)].flatMap { zone.instants(showing: CivilTime($0, secondOfDay: secondOfDay)) }
    // Just before midnight, 00:00 may be the minute that begins.
    if moments.contains(where: { $0 > now && $0 <= now + clockSlack }) { return .at(now) }
    // A clock that was put back shows a time twice; the later one is meant by whoever has just lived through it.
    if let moment = moments.last(where: { $0 <= now }) { return .at(moment) }
    if moments.first.map({ zone.date(at: $0) }) != today {
        throw AuthoringError("there is no \(text) today, as the clocks went forward; write 'yesterday \(text)', or another time")
    }
    return .stillToCome(yesterday: try yesterday(secondOfDay, now: now, zone: zone, text))
}

private func yesterday(_ secondOfDay: Int, now: Instant, zone: Zone, _ text: String) throws(AuthoringError) -> Instant {
    let day = zone.date(at: now).adding(days: -1)
    if let moment = zone.instants(showing: CivilTime(day, secondOfDay: secondOfDay)).last { return moment }
    throw AuthoringError("\(text) did not come on \(day.text), as the clocks went forward; write another time")
}
