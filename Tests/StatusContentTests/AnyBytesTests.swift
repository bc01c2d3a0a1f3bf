import Diagnostics
import StatusContent
import StatusModel
import Testing

/// Loading answers any bytes with content or a diagnostic, and never traps.
@Suite struct AnyBytesTests {
    @Test func anyBytesAreAnswered() {
        var random = SplitMix(state: 42)
        let paths = [
            "site.yml", "components.yml", "vocabulary.yml", incidentFolder + "incident.yml",
            incidentFolder + "2026-11-20-1408-investigating.md", incidentFolder + "review.md", incidentFolder + "timeline.yml",
            "maintenance/m/maintenance.yml", "internal-names.sha256",
        ]
        let seeds = [
            "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\ncomponents: {card-payments: partial-outage}\n---\nSome *card* payments [fail](https://a.example).\n",
            "title: \"Some card payments: failing\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 Europe/London\nseverity-changes:\n  - {at: 2026-11-20 14:25 UTC, from: SEV3, to: SEV2, reason: x}\n",
            "- group: Payments\n  components:\n    - id: card-payments\n      name: Card payments\n      since: 2025-03-01\n",
            "# ours\nsalt: 3f0c9a51\n47DEQpj8\n" + String(repeating: "0a", count: 32) + "\n",
        ]
        for _ in 0..<4_000 {
            var bytes = Array(seeds[Int(random.next() % 4)].utf8)
            for _ in 0..<Int(random.next() % 8) + 1 {
                let at = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 4 {
                case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: at)
                case 2: bytes.insert(contentsOf: Array(": [{\"'\n\t&*!%|>é\u{2028}".utf8).shuffled(using: &random).prefix(3), at: at)
                default: bytes.insert(contentsOf: bytes[at..<min(at + 20, bytes.count)], at: at)
                }
                if bytes.isEmpty { bytes = [0] }
            }
            let file = SourceFile(path: paths[Int(random.next() % UInt64(paths.count))], bytes: bytes)
            // An old version of a file is read for what it told readers, whatever it holds.
            _ = PublishedFacts(of: file)
            let loaded = loadContent([file, SourceFile(path: "site.yml", text: "name: A\nurl: https://a.example\ntime-zone: UTC\n")])
            for diagnostic in loaded.diagnostics {
                #expect(diagnostic.place.range.upperBound <= max(diagnostic.place.file.bytes.count, 0))
            }
        }
    }
}
