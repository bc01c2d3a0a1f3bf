import StatusModel

/// How a brief tells times: on the page's clock, with its zone, and as seen from now.
struct BriefClock {
    let words: ClockWords

    init(_ zone: Zone, now: Instant) { words = ClockWords(zone, now: now) }

    var now: Instant { words.now }

    /// "14:02 GMT", with the day where it is not today.
    func time(_ instant: Instant) -> String { words.text(instant) }

    /// "15:01 GMT, in 12 minutes", "14:31 GMT, 9 minutes ago".
    func moment(_ instant: Instant) -> String { "\(time(instant)), \(distance(instant))" }

    /// "in 12 minutes", "9 minutes ago", "now".
    func distance(_ instant: Instant) -> String {
        let away = instant - now
        if abs(away.seconds) < 60 { return "now" }
        return away > .zero ? "in \(away.words)" : "\((now - instant).words) ago"
    }
}
