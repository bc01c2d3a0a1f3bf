import StatusModel

/// Moments as responders read them: on the page's clock, and as seen from now.
struct LocalTime: Sendable {
    let zone: Zone
    let now: Instant

    /// `14:38 GMT`, with the day where it is not today.
    func text(_ instant: Instant) -> String {
        let (date, clock) = (zone.date(at: instant), zone.clockText(at: instant))
        return date == zone.date(at: now) ? clock : "\(date.text) \(clock)"
    }

    /// "12 minutes ago", "in 3 hours", "now".
    func distance(_ instant: Instant) -> String {
        let away = instant - now
        if abs(away.seconds) < 60 { return "now" }
        return away > .zero ? "in \(away.words)" : "\((now - instant).words) ago"
    }
}
