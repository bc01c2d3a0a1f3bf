import Basics
@testable import Disk
import StatusModel
import Testing

/// A cache may be damaged at any time, or be another program's: then there is none.
@Suite struct BuildCacheTests {
    private static let program = SHA256.digest(of: [1])

    private static let cache: BuildCache = {
        var events = EventCache(basis: SHA256.digest(of: [2]), colleagues: SHA256.digest(of: [3]))
        events.events[.incident("slow")] = CachedEvent(digest: SHA256.digest(of: [4]), event: [1, 2, 3], verdict: [0, 0])
        events.events[.maintenance("work")] = CachedEvent(digest: SHA256.digest(of: [5]), event: [])
        return BuildCache(events: events, pages: KnownPages().holding(for: SHA256.digest(of: [6])))
    }()

    @Test func comesBackAsItWasKept() {
        let bytes = Self.cache.bytes(program: Self.program)
        #expect(BuildCache(bytes: bytes, program: Self.program) == Self.cache)
        #expect(BuildCache(bytes: bytes, program: SHA256.digest(of: [9])) == nil)
    }

    @Test func everyDamageIsFoundOut() {
        let bytes = Self.cache.bytes(program: Self.program)
        for length in bytes.indices { #expect(BuildCache(bytes: Array(bytes[..<length]), program: Self.program) == nil) }
        for index in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[index] ^= 1 << bit
                #expect(BuildCache(bytes: damaged, program: Self.program) == nil, "byte \(index), bit \(bit)")
            }
        }
        #expect(BuildCache(bytes: bytes + [0], program: Self.program) == nil)
    }
}
