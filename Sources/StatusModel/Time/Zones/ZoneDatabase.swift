import Basics
import ZoneData

/// Where the rules of zones come from: places that are asked in turn. The last of them is the copy that is built in.
package final class ZoneDatabase: Sendable {
    /// A place with zone files.
    package struct Place: Sendable {
        /// For people: "/usr/share/zoneinfo".
        package var name: String
        /// Whether it was named for just this run: then a zone that it has not comes from nowhere else.
        package var isTheOnlyOne: Bool
        /// The file of a zone; nil where the place has none.
        package var file: @Sendable (_ identifier: String) -> [UInt8]?
        /// Of the database, such as "2026f"; nil where the place does not say.
        package var version: @Sendable () -> String?

        package init(
            name: String, isTheOnlyOne: Bool = false, file: @escaping @Sendable (_ identifier: String) -> [UInt8]?,
            version: @escaping @Sendable () -> String?
        ) {
            (self.name, self.isTheOnlyOne, self.file, self.version) = (name, isTheOnlyOne, file, version)
        }

        /// One that is there always has this zone.
        var isThere: Bool { file("Europe/London") != nil }
    }

    private let places: [Place]
    private let clocks = Mutex<[String: Result<ZoneClock, UnusableZone>?]>([:])

    /// - Parameter places: in the order in which they are asked, before the copy that is built in.
    package init(_ places: [Place]) { self.places = places + [.builtIn] }

    /// What holds until the program has looked for others.
    private static let chosen = Mutex(ZoneDatabase([]))

    /// What every zone's name is looked up in.
    package static var current: ZoneDatabase {
        get { chosen.withLock { $0 } }
        set { chosen.withLock { $0 = newValue } }
    }

    /// The place that most zones come from: the first that has any.
    package var inForce: Place { places.first { $0.isThere } ?? .builtIn }

    /// Nil for a name that no place has.
    ///
    /// - Throws: where the first place that has it has a file that can't be used: another's rules might be others.
    func clock(of identifier: String) throws(UnusableZone) -> ZoneClock? {
        let found = clocks.withLock { clocks in
            if let known = clocks[identifier] { return known }
            let new = isZoneName(identifier) ? read(identifier) : nil
            clocks[identifier] = .some(new)
            return new
        }
        return try found?.get()
    }

    /// Names of the zones that were looked up so far, and are there.
    package var usedZones: [String] {
        clocks.withLock { $0.compactMap { name, clock in if case .success? = clock { name } else { nil } } }.sorted()
    }

    /// Of a zone's file; nil where no place has one.
    package func digest(of identifier: String) -> Digest? {
        places.lazy.compactMap { $0.file(identifier) }.first.map { SHA256.digest(of: $0) }
    }

    private func read(_ identifier: String) -> Result<ZoneClock, UnusableZone>? {
        for place in places {
            guard let bytes = place.file(identifier) else {
                if place.isTheOnlyOne { return missing(identifier, in: place) }
                continue
            }
            do {
                return .success(ZoneClock(try ZoneFile(bytes)))
            } catch {
                return .failure(UnusableZone(identifier: identifier, place: place.name, fault: error))
            }
        }
        return nil
    }

    /// A folder that somebody named was named for its rules: others must not come in its place unseen.
    private func missing(_ identifier: String, in place: Place) -> Result<ZoneClock, UnusableZone>? {
        let isZone = places.contains { $0.file(identifier) != nil }
        return isZone ? .failure(UnusableZone(identifier: identifier, place: place.name, fault: .missing)) : nil
    }
}

/// A zone whose file is there and can't be read, or is not where it was to come from.
package struct UnusableZone: Error {
    var identifier: String
    var place: String
    var fault: ZoneFault

    /// For people, with the way out.
    package var message: String {
        let what: String
        switch fault {
        case .missing: return "'\(identifier)' is not in '\(place)'; name another folder with --zoneinfo, or none"
        case .damaged(let fault): what = fault
        case .countsLeapSeconds: what = "it counts leap seconds, which clocks on walls don't show"
        }
        return
            "the file of '\(identifier)' in '\(place)' can't be used: \(what); install the zone files again, or name another folder with --zoneinfo"
    }
}

/// "Europe/London", "America/Argentina/Buenos_Aires", "Etc/GMT+5": words with slashes between. Other names, such as "EST5EDT", say too
/// little, and those below `posix` and `right` are copies.
private func isZoneName(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard words.count > 1, let first = words.first, first.first?.isUppercase == true else { return false }
    return words.allSatisfy { word in
        word.first.map { $0.isUppercase || $0.isLowercase } == true
            && word.allSatisfy {
                $0.isUppercase || $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
                    || $0 == UInt8(ascii: "+")
            }
    }
}

extension ZoneDatabase.Place {
    /// The copy inside the program, for machines that have none.
    package static let builtIn = Self(name: "the copy inside the program", file: { builtInZoneFile($0) }, version: { builtInZonesVersion })
}
