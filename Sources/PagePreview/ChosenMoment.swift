import StatusContent
import StatusModel

/// The moment that a page is asked for at, by `?now=` in its address.
struct ChosenMoment {
    /// As it was asked for; nil where the clock decides.
    let asked: String?
    let now: Instant
    let zone: Zone
    /// What is wrong with it, in which case the clock decides.
    private(set) var problem: String?

    /// - Parameter asked: a time with a zone, or without one as the form sends it: then it is in the page's own.
    init(_ asked: String?, clock: Instant, zone: Zone) {
        self.zone = zone
        guard let asked, !asked.isEmpty else {
            (self.asked, now) = (nil, clock)
            return
        }
        // 2026-11-21T09:00 has 16 bytes, with seconds 19.
        let isCivil = [16, 19].contains(asked.utf8.count) && !asked.hasSuffix("Z")
        do {
            now = try readTime(isCivil ? asked + " " + zone.identifier : asked)
            self.asked = asked
        } catch {
            (self.asked, now) = (nil, clock)
            problem = "The time in the address can't be used: \(error.message)."
        }
    }

    /// What keeps the moment in a link: `?now=2026-11-21T09:00Z`.
    var query: String { asked == nil ? "" : Self.query(now) }

    static func query(_ instant: Instant) -> String { "?now=" + instant.utcText }

    /// The same time of day on the next day, whatever clocks do that night.
    var tomorrow: Instant {
        let civil = zone.civil(at: now)
        return zone.instants(showing: CivilTime(civil.date.adding(days: 1), secondOfDay: civil.secondOfDay)).first ?? now + .days(1)
    }

    /// As the form's field takes it, in the page's zone: `2026-11-20T14:40`.
    var fieldText: String {
        let civil = zone.civil(at: now)
        return "\(civil.date.text)T\(civil.clockText)"
    }

    /// `20 November` would need a language: `2026-11-20 14:40 GMT`.
    var text: String { "\(zone.date(at: now).text) \(zone.clockText(at: now))" }
}

extension Instant {
    /// `2026-11-20T14:31Z`.
    fileprivate var utcText: String {
        let utc = civil(offset: 0)
        return "\(utc.date.text)T\(utc.clockText)Z"
    }
}
