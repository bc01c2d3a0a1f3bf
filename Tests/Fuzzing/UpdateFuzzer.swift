import Diagnostics
import StatusContent
import StatusHistory
import StatusLint
import StatusModel

/// An update of any bytes, from the file to the findings and the report: whatever it says, the answer is findings with places inside the
/// file, and never a trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let body = Array(UnsafeBufferPointer(start: start, count: count))
    let path = "incidents/2026-11-20-cards/2026-11-20-1408-resolved.md"
    let loaded = loadContent(
        [
            SourceFile(path: "site.yml", text: "name: A\nurl: https://a.example\ntime-zone: Europe/London\n"),
            SourceFile(path: "components.yml", text: "- id: cards\n  name: Cards\n  internal-names: [pay-gw]\n"),
            SourceFile(path: "vocabulary.yml", text: "allow: [Kafka]\nreplace: {settlement run: payout}\nvendors: [Northwind]\n"),
            SourceFile(path: "internal-names.sha256", text: "salt: 3f0c9a51\n\(String(repeating: "0a", count: 32))\n"),
            SourceFile(
                path: "incidents/2026-11-20-cards/incident.yml", text: "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n"),
            SourceFile(path: path, bytes: Array("---\nstatus: resolved\nat: 2026-11-20 14:08 UTC\n---\n".utf8) + body),
        ])
    guard let page = loaded.page else { fatalError("the page is readable") }
    let now = page.incidents.first.map { $0.started.value + .minutes(10) } ?? .init(seconds: 1_795_183_680)
    let found = loaded.diagnostics + LintRun(History(page, now: now), rules: allRules).diagnostics
    for diagnostic in found {
        let place = diagnostic.place
        precondition(place.range.lowerBound >= 0 && place.range.upperBound <= place.file.bytes.count, "\(diagnostic.rule) points outside")
    }
    precondition(!JSONReport().text(for: Report(found, fileCount: 6)).isEmpty)
    return 0
}
