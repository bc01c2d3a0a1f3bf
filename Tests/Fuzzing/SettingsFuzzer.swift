import Diagnostics
import StatusContent
import StatusHistory
import StatusLint
import StatusModel

/// Any bytes as any file of YAML, or with YAML in it, from the file to the findings and the report. The first byte says which file it is.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    let path = paths[Int(input.first ?? 0) % paths.count]
    let files = others.map { SourceFile(path: $0.key, bytes: $0.key == path ? Array(input.dropFirst()) : Array($0.value.utf8)) }
    let loaded = loadContent(files)
    let found = loaded.diagnostics + LintRun(History(loaded.judged, now: now), rules: allRules).diagnostics
    for diagnostic in found {
        let place = diagnostic.place
        precondition(place.range.lowerBound >= 0 && place.range.upperBound <= place.file.bytes.count, "\(diagnostic.rule) points outside")
    }
    precondition(!JSONReport().text(for: Report(found, fileCount: files.count)).isEmpty)
    precondition(!HumanReport().text(for: Report(found, fileCount: files.count)).isEmpty || found.isEmpty)
    return 0
}

private let folder = "incidents/2026-11-20-cards/"
private let now = Instant(seconds: 1_795_185_600)
private let paths = others.keys.sorted()
private let others = [
    "site.yml": "name: A\nurl: https://a.example\ntime-zone: Europe/London\n",
    "components.yml": "- id: cards\n  name: Cards\n",
    "vocabulary.yml": "allow: [Kafka]\n",
    "internal-names.sha256": "salt: 3f0c9a51\n",
    folder + "incident.yml": "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n",
    folder + "2026-11-20-1408-investigating.md": "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\n---\nCards fail.\n",
    folder + "timeline.yml": "- {at: 2026-11-20 14:12 UTC, event: Rolled back}\n",
    folder + "review.md": "---\nstatus: draft\n---\n## Summary\n",
    "maintenance/work/maintenance.yml": "title: Work\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:00 UTC\n",
]
