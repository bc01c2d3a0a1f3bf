import Basics
import StatusModel

/// What a build keeps for the next one, so that what has not changed is neither read, judged nor made again. A build without it has the
/// same bytes.
package struct BuildCache: Sendable, Equatable {
    package var events: EventCache
    package var pages: KnownPages
    /// Of the files of zones that times were read with, by name.
    fileprivate var zones: [String: Digest]

    package init(events: EventCache = .empty, pages: KnownPages = KnownPages()) {
        (self.events, self.pages, zones) = (events, pages, [:])
    }

    /// Notes the zones that this run has used: where one has other rules tomorrow, nothing of all this holds.
    mutating func note(_ database: ZoneDatabase) {
        for zone in database.usedZones { zones[zone] = database.digest(of: zone) }
    }

    func holds(in database: ZoneDatabase) -> Bool { zones.allSatisfy { database.digest(of: $0.key) == $0.value } }
}

extension EventCache {
    package static let empty = EventCache(basis: SHA256().digest)
}

// MARK: As bytes

extension BuildCache {
    private static let heading = Array("daymark-cache 1\n".utf8)

    /// - Parameter program: what wrote it, and is alone able to read it.
    func bytes(program: Digest) -> [UInt8] {
        var packing = Packing()
        packing.add(program)
        packing.add(each: zones.sorted { $0.key < $1.key }) { packing, zone in
            packing.add(zone.key)
            packing.add(zone.value)
        }
        packing.add(events.basis)
        packing.add(events.colleagues) { $0.add($1) }
        packing.add(each: events.events.sorted { $0.key < $1.key }) { packing, event in
            packing.add(event.key.kind.rawValue)
            packing.add(event.key.slug)
            packing.add(event.value.digest)
            packing.add(event.value.event)
            packing.add(event.value.verdict) { $0.add($1) }
        }
        pages.pack(into: &packing)
        return Self.heading + Checksum.digest(of: packing.bytes).bytes + packing.bytes
    }

    /// Nil for what another program wrote, or has been damaged.
    init?(bytes: [UInt8], program: Digest) {
        let start = Self.heading.count + Digest.size
        guard bytes.count > start, bytes.starts(with: Self.heading) else { return nil }
        let body = bytes[start...]
        guard Checksum.digest(of: body) == Digest(bytes: bytes[Self.heading.count..<start]) else { return nil }
        var unpacking = Unpacking(body)
        guard (try? unpacking.digest()) == program, let cache = try? BuildCache(&unpacking), unpacking.isAtEnd else { return nil }
        self = cache
    }

    private init(_ unpacking: inout Unpacking) throws(UnpackingError) {
        let zones = try unpacking.array { unpacking throws(UnpackingError) in (try unpacking.text(), try unpacking.digest()) }
        let basis = try unpacking.digest()
        let colleagues = try unpacking.optional { unpacking throws(UnpackingError) in try unpacking.digest() }
        let events = try unpacking.array { unpacking throws(UnpackingError) in
            guard let kind = StatusEvent.Kind(rawValue: try unpacking.text()) else { throw UnpackingError() }
            let id = StatusEvent.ID(kind, try unpacking.text())
            return (
                id,
                CachedEvent(
                    digest: try unpacking.digest(), event: Array(try unpacking.content()),
                    verdict: try unpacking.optional { unpacking throws(UnpackingError) in Array(try unpacking.content()) })
            )
        }
        self.events = EventCache(basis: basis, colleagues: colleagues, events: Dictionary(events) { $1 })
        self.zones = Dictionary(zones) { $1 }
        pages = try KnownPages(unpacking: &unpacking)
    }
}
