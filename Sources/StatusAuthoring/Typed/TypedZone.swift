import StatusModel

/// The zone of a time as it was typed: the page's where none was, or where its letters are those that the page shows.
struct TypedZone {
    private enum Meaning {
        case zone(Zone)
        /// The page's zone, while it is called so.
        case letters(String)
        /// As `readTime` reads it: an offset, or nothing that is a zone.
        case other(String)
    }

    private let meaning: Meaning
    private let page: Zone

    /// - Parameter text: empty where none was typed.
    init(_ text: String, _ clock: ClockWords) {
        page = clock.zone
        let shown = (-1...2).map { clock.zone.abbreviation(at: clock.now + .days($0 * 91)) }
        if text.isEmpty {
            meaning = .zone(clock.zone)
        } else if let letters = shown.first(where: { $0.lowercased() == text.lowercased() }) {
            meaning = .letters(letters)
        } else if let zone = Zone(identifier: text.uppercased() == "UTC" || text.uppercased() == "Z" ? "UTC" : text) {
            meaning = .zone(zone)
        } else {
            meaning = .other(text)
        }
    }

    /// Whose clocks show the time.
    private var zone: Zone { if case .zone(let zone) = meaning { zone } else { page } }

    var name: String { zone.identifier }

    func date(at moment: Instant) -> CivilDate { zone.date(at: moment) }

    /// The moments at which clocks show this: none or two where clocks are changed.
    ///
    /// - Throws: `AuthoringError` where the zone can't be read, or the page's has another name then.
    func moments(_ civil: CivilTime, _ text: String) throws(AuthoringError) -> [Instant] {
        switch meaning {
        case .zone(let zone): return zone.instants(showing: civil)
        case .other(let typed):
            do throws(ValueError) {
                return [try readTime("\(civil.date.text) \(civil.clockText) \(typed)")]
            } catch { throw AuthoringError(error.message) }
        case .letters(let letters):
            let moments = page.instants(showing: civil)
            let fitting = moments.filter { page.abbreviation(at: $0) == letters }
            guard let moment = moments.first, fitting.isEmpty else { return fitting }
            let name = page.abbreviation(at: moment)
            let right = "\(civil.date.text) \(civil.clockText) \(name)"
            throw AuthoringError("\(page.identifier) is on \(name) then, not \(letters); write \(right)")
        }
    }

    /// What clocks show, once they have gone forward, at the moment that would have been it.
    func clockInstead(of civil: CivilTime) -> CivilTime {
        let asUTC = Instant(civil.date, secondsIntoDay: civil.secondOfDay)
        return zone.civil(at: asUTC - TimeSpan(seconds: zone.offset(at: asUTC - .days(1))))
    }

    /// What tells two moments of one clock time apart.
    func names(_ first: Instant, _ last: Instant) -> [String] {
        let letters = [first, last].map(page.abbreviation)
        let isPage = zone.identifier == page.identifier && letters[0] != letters[1]
        return isPage ? letters : [first, last].map { offsetText(zone.offset(at: $0)) }
    }
}
