import Diagnostics
import StatusContent
import StatusModel
import Testing

/// Content that is read again after a change must be what reading all of it gives.
@Suite struct ReloadingTests {
    @Test(arguments: 1...12) func isWhatReadingEverythingGives(seed: Int) {
        var random = Steps(state: UInt64(seed))
        var files = Self.start
        var loaded = loadContent(Self.sources(files))
        for _ in 0..<12 {
            Self.edit(&files, &random)
            let unreadable = random.next(5) == 0 ? [files.keys.sorted()[random.next(files.count)]] : []
            let sources = Self.sources(files.filter { !unreadable.contains($0.key) })
            loaded = loadContent(sources, unreadable: unreadable, after: loaded)
            #expect(Self.shape(loaded) == Self.shape(loadContent(sources, unreadable: unreadable)))
        }
    }

    private static let start: [String: String] = (0..<6).reduce(
        into: [
            "site.yml": "name: A\nurl: https://a.example\ntime-zone: UTC\n", "components.yml": "- {id: web, name: Web}\n",
        ]
    ) { files, number in
        files["incidents/trouble-\(number)/incident.yml"] = "title: Slow \(number)\nseverity: SEV2\nstarted: 2026-11-20 14:0\(number) UTC\n"
        files["incidents/trouble-\(number)/2026-11-20-1408-investigating.md"] = update("Slow.", more: "components: {web: partial-outage}\n")
        files["maintenance/work-\(number)/maintenance.yml"] =
            "title: Work\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:00 UTC\ncomponents: {web: under-maintenance}\nimpact: None.\n"
    }

    /// Changes, breaks, adds, renames or deletes a file.
    private static func edit(_ files: inout [String: String], _ random: inout Steps) {
        let paths = files.keys.sorted()
        let path = paths[random.next(paths.count)]
        let text = files[path] ?? ""
        switch random.next(6) {
        case 0: files[path] = text + "\nMore.\n"
        case 1: files[path] = String(text.dropFirst(random.next(20)))
        case 2: files[path] = start[path]
        case 3:
            files["incidents/trouble-\(random.next(8))/2026-11-20-150\(random.next(9))-resolved.md"] = update("Over.", status: "resolved")
        case 4: files["components.yml"] = "- {id: \(["web", "api"][random.next(2)]), name: Web}\n"
        default: files[path] = nil
        }
        if files.isEmpty { files = start }
    }

    private static func sources(_ files: [String: String]) -> [SourceFile] {
        files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    }

    /// Everything that was read, as text.
    private static func shape(_ content: LoadedContent) -> String {
        let page = content.judged
        let incidents = page.incidents.map {
            "\($0.slug) \($0.title.value) \($0.started.value) \($0.updates.map { "\($0.id) \($0.body.html) \($0.components.map(\.component.value))" })"
        }
        let work = page.maintenance.map { "\($0.slug) \($0.components.map(\.component.value)) \($0.updates.map(\.id))" }
        let found = content.diagnostics.map { "\($0.rule) \($0.message) \($0.place.file.path) \($0.place.range)" }
        return
            "\(content.page == nil) \(incidents) \(work) \(found) \(content.leftOut) \(page.strayTexts.map(\.body.html)) \(page.files.map(\.path))"
    }
}

/// Numbers that look random and are the same in every run.
private struct Steps {
    var state: UInt64

    mutating func next(_ below: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(below))
    }
}
