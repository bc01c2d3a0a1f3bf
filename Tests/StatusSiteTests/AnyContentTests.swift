import Diagnostics
import StatusModel
import StatusContent
import StatusHistory
import StatusLint
import StatusSite
import Testing

/// Whatever bytes a file holds, the directory is read, judged and shown: with findings that point into it, and never a trap.
@Suite struct AnyContentTests {
    private static let folder = "incidents/2026-11-20-cards/"

    /// One file of each kind, all in order.
    private static let sample = [
        "site.yml":
            "name: Harbour \"Pay\"\nurl: https://a.example\ntime-zone: Europe/London\naccent: \"#0b5cad\"\n"
            + "policy: {preset: standard, severities: {SEV2: {investigating: 20m/30m}}}\nlint: {rules: {plain/jargon: warning}}\n",
        "components.yml": "- group: Pay\n  components:\n    - id: cards\n      name: Card payments\n      since: 2025-03-01\n",
        "vocabulary.yml": "allow: [Kafka]\nreplace: {settlement run: payout}\n",
        "internal-names.sha256": "salt: 3f0c9a51\n" + String(repeating: "0a", count: 32) + "\n",
        folder + "incident.yml":
            "title: \"Payments: é\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 Europe/London\nended: 2026-11-20 14:20 UTC\n"
            + "severity-changes:\n  - {at: 2026-11-20 14:05 UTC, from: SEV3, to: SEV2, reason: x}\n",
        folder + "2026-11-20-1408-investigating.md":
            "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\ncomponents: {cards: partial-outage}\n---\n"
            + "Some *card* \\*payments* [fail](https://a.example \"t\").\n\n> - 14:05 &amp; `db02`\n\n[a]: <b>\n",
        folder + "2026-11-20-1430-resolved.md": "---\r\nstatus: resolved\r\nat: 2026-11-20 14:30 UTC\r\n---\r\nIt is over.\r\n",
        folder + "timeline.yml": "- {at: 2026-11-20 14:12 UTC, event: Rolled back, by: ana}\n",
        folder + "review.md":
            "---\nstatus: final\npublish: true\nactions:\n  - {id: 1, action: Do it, due: 2026-12-01}\n---\n## Summary\nText.\n",
        "maintenance/2026-12-02-work/maintenance.yml":
            "title: Work\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:00 UTC\ncomponents: {cards: under-maintenance}\n"
            + "impact: |\n  Card payments are *slow*.\n",
    ]

    @Test(arguments: sample.keys.sorted()) func everyBeginningOfAFileIsAnswered(_ path: String) throws {
        let bytes = Array(try #require(Self.sample[path]).utf8)
        for length in bytes.indices { Self.judge(path, Array(bytes[..<length]), isShown: length % 16 == 0) }
    }

    @Test(arguments: sample.keys.sorted()) func everyMissingByteIsAnswered(_ path: String) throws {
        let bytes = Array(try #require(Self.sample[path]).utf8)
        for index in bytes.indices {
            var rest = bytes
            rest.remove(at: index)
            Self.judge(path, rest, isShown: index % 16 == 0)
        }
    }

    @Test(arguments: sample.keys.sorted()) func whateverIsPutInIsAnswered(_ path: String) throws {
        var random = SplitMix(state: 20_261_120)
        let pieces = [
            "---", "\n", "\r\n", ": ", " #", "- ", "{", "[", "'", "\"", "\t", "\0", "\u{FEFF}", "\u{2028}", "é", "\\", "&#", "<", "`",
        ]
        let original = Array(try #require(Self.sample[path]).utf8)
        for number in 0..<100 {
            var bytes = original
            for _ in 0...random.next() % 4 {
                let place = Int(random.next() % UInt64(bytes.count + 1))
                switch random.next() % 3 {
                case 0: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
                case 1: bytes.insert(contentsOf: pieces[Int(random.next() % UInt64(pieces.count))].utf8, at: place)
                default: bytes.removeSubrange(place..<min(place + Int(random.next() % 20), bytes.count))
                }
            }
            Self.judge(path, bytes, isShown: number % 16 == 0)
        }
    }

    private static func judge(_ path: String, _ bytes: [UInt8], isShown: Bool) {
        let files = sample.map { SourceFile(path: $0.key, bytes: $0.key == path ? bytes : Array($0.value.utf8)) }
        let loaded = loadContent(files)
        guard let now = try? readTime("2026-11-20 14:40 UTC") else { return }
        let history = History(loaded.judged, now: now)
        let found = loaded.diagnostics + LintRun(history, rules: allRules).diagnostics
        for place in found.map(\.place) + found.flatMap(\.notes).compactMap(\.place) {
            #expect(place.range.lowerBound >= 0 && place.range.upperBound <= place.file.bytes.count, "\(path): \(bytes)")
        }
        #expect(
            !HumanReport().text(for: Report(found + [Diagnostic(rule: RuleID(.plain, "a"), "b", at: .start(of: files[0]))], fileCount: 1))
                .isEmpty)
        if isShown, loaded.page != nil { #expect((try? Site(history).files().get().isEmpty) == false) }
    }
}

/// The same numbers in each run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
