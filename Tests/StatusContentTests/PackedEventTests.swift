import Basics
import Diagnostics
@testable import StatusContent
import StatusModel
import Testing

/// What was kept of an event may be damaged, or be another's. It is then read again, and nothing traps.
@Suite struct PackedEventTests {
    private static let files = [
        "incident.yml":
            "title: Slow\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\nroles: {commander: Ana}\nreportable: {nis2: 2026-11-20 14:30 UTC, dora: no}\nlint-allow: {plain/jargon: x}\n"
            + "severity-unsure: true\nhand-overs:\n  - {at: 2026-11-20 14:20 UTC, role: commander, from: Eve, to: Ana}\n"
            + "severity-changes:\n  - {at: 2026-11-20 14:05 UTC, from: SEV3, to: SEV2, reason: It spread, told: [support, the board]}\n",
        "2026-11-20-1408-investigating.md":
            "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nexpected-end: 30m\ncomponents: {web: major-outage}\n---\nSlow.\n",
        "review.md": "---\nstatus: draft\nactions:\n  - {id: 1, action: Do it, due: 2026-12-01}\n---\n## Summary\nSlow.\n",
        "timeline.yml": "- {at: 2026-11-20 14:01 UTC, event: Seen, by: ana, role: scribe, written: 2026-11-20 15:00 UTC}\n",
    ]

    private static func folder() throws -> ContentLayout.Folder {
        let problems = Problems()
        let sources = files.sorted { $0.key < $1.key }.map { SourceFile(path: "incidents/slow/\($0.key)", text: $0.value) }
        let layout = ContentLayout(sources, unreadable: [], problems)
        return try #require(layout.incidents.first)
    }

    @Test func isReadAgainAsItWasRead() throws {
        let folder = try Self.folder()
        let read = try #require(readIncident(folder, components: ["web"], Problems()))
        let packed = try read.packed(folder)
        #expect(try Incident(unpacking: packed, folder).packed(folder) == packed)
    }

    @Test func anyBytesAreAnEventOrAnError() throws {
        let folder = try Self.folder()
        let packed = try #require(readIncident(folder, components: ["web"], Problems())).packed(folder)
        var random = SplitMix(state: 11)
        for length in packed.indices { Self.unpack(Array(packed[..<length]), folder) }
        for index in packed.indices {
            for _ in 0..<12 {
                var damaged = packed
                damaged[index] = UInt8.random(in: 0...255, using: &random)
                Self.unpack(damaged, folder)
            }
        }
    }

    private static func unpack(_ bytes: [UInt8], _ folder: ContentLayout.Folder) {
        guard let incident = try? Incident(unpacking: bytes, folder) else { return }
        let places = [incident.title.place, incident.started.place] + incident.updates.flatMap { [$0.at.place, $0.body.place] }
        #expect(places.allSatisfy { $0.range.upperBound <= $0.file.bytes.count })
        _ = incident.updates.map(\.body.html)
    }

    @Test func numbersComeBack() throws {
        let numbers = [0, 1, -1, 63, 64, -64, -65, 127, 128, 1 << 40, -(1 << 40), Int.max, Int.min]
        var packing = Packing()
        for number in numbers { packing.add(number) }
        var unpacking = Unpacking(packing.bytes)
        for number in numbers { #expect(try unpacking.number() == number) }
        #expect(unpacking.isAtEnd)
    }

    @Test(
        arguments: [
            [], [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
            [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x02],
        ] as [[UInt8]])
    func whatIsNoNumberIsAnError(_ bytes: [UInt8]) {
        var unpacking = Unpacking(bytes)
        #expect(throws: UnpackingError.self) { try unpacking.number() }
    }

    @Test(arguments: [2, 0xFF] as [UInt8]) func whatIsNeitherYesNorNoIsAnError(_ byte: UInt8) {
        var unpacking = Unpacking([byte])
        #expect(throws: UnpackingError.self) { try unpacking.flag() }
    }

    @Test func aLengthThatIsOutOfItsMindIsAnError() {
        var packing = Packing()
        packing.add(1 << 50)
        var (one, other) = (Unpacking(packing.bytes), Unpacking(packing.bytes))
        #expect(throws: UnpackingError.self) { try one.content() }
        #expect(throws: UnpackingError.self) { try other.array { (_: inout Unpacking) throws(UnpackingError) in 0 } }
    }
}
