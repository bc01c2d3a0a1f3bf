import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusLint
import StatusModel
import StatusSite
import Testing

/// What one run keeps for the next must not change a byte: neither of what is found nor of what is published.
@Suite struct CachedSiteTests {
    /// Files that are known again by their keys need not be made: then they must be what they were.
    @Test(arguments: 1...16) func keepsNothingThatIsNotSo(seed: Int) throws {
        var random = Steps(state: UInt64(seed) &* 7_919)
        var files = Self.start
        var now = try readTime("2026-11-20 14:40 UTC")
        var cache = EventCache(basis: SHA256().digest)
        var known: [String: (key: Digest, bytes: [UInt8])] = [:]
        var taken = 0
        for step in 0..<14 {
            let sources = files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
            let loaded = loadContent(sources, cache: cache)
            let history = History(loaded.judged, now: now)
            let judged = LintRun(history, rules: allRules).judgement(cache: loaded.cache)
            let clean = loadContent(sources)
            let cleanHistory = History(clean.judged, now: now)
            let found = LintRun(cleanHistory, rules: allRules).diagnostics
            #expect(
                Self.text(loaded.diagnostics + judged.diagnostics) == Self.text(clean.diagnostics + found), "seed \(seed), step \(step)")

            let next = try #require(judged.cache)
            if next.basis != cache.basis { known = [:] }
            cache = next
            let wanted = try Site(cleanHistory).files().get()
            let made = try Site(history, cache: cache).files().get()
            #expect(made.map(\.path) == wanted.map(\.path))
            var noted: [String: (key: Digest, bytes: [UInt8])] = [:]
            for (file, right) in zip(made, wanted) {
                var bytes: [UInt8]
                if let key = file.key, let last = known[file.path], last.key == key {
                    bytes = last.bytes
                    taken += 1
                } else {
                    bytes = file.bytes
                }
                #expect(bytes == right.bytes, "\(file.path), seed \(seed), step \(step)")
                bytes = right.bytes
                if let key = file.key { noted[file.path] = (key, bytes) }
            }
            known = noted
            Self.edit(&files, &now, &random)
        }
        // Else all this would show nothing.
        #expect(taken > 20)
    }

    @Test func whatIsKeptSaysAllThatWasRead() throws {
        let sources = Self.start.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
        let read = loadContent(sources, cache: EventCache(basis: SHA256().digest))
        let cache = try #require(read.cache)
        #expect(cache.events.count == read.judged.incidents.count + read.judged.maintenance.count)
        // Had the files been read again, these events would not be there: what is kept holds as long as the digests do.
        let again = loadContent(sources, cache: cache)
        #expect(again.cache == cache)
        for (one, other) in zip(read.judged.incidents, again.judged.incidents) { #expect(Self.all(one) == Self.all(other)) }
        for (one, other) in zip(read.judged.maintenance, again.judged.maintenance) { #expect(Self.all(one) == Self.all(other)) }
    }

    @Test func whatHasAnErrorIsNotKept() throws {
        var files = Self.start
        files["incidents/old/2026-09-01-1100-resolved.md"] = Self.update(
            "resolved", "2026-09-01 11:00 UTC", "![x](https://a.example/x.png)\n\nSign-in works.")
        let loaded = loadContent(files.map { SourceFile(path: $0.key, text: $0.value) }, cache: EventCache(basis: SHA256().digest))
        let cache = try #require(loaded.cache)
        #expect(!loaded.diagnostics.isEmpty)
        #expect(cache.events[.incident("old")] == nil && cache.events[.incident("open")] != nil)
    }

    // MARK: The content

    private static let start: [String: String] = {
        var files = [
            "site.yml": "name: A\nurl: https://a.example\ntime-zone: Europe/London\nlint: {rules: {plain/long-sentence: warning}}\n",
            "components.yml": "- {id: web, name: Website, since: 2025-01-01}\n- {id: login, name: Sign-in, internal-names: [authsvc]}\n"
                + "- {id: fax, name: Fax, until: 2026-10-31}\n",
            "vocabulary.yml": "allow: [Kafka]\n",
            "incidents/README.md": "Not read.\n",
            "incidents/old/README.md": "Beside the others.\n",
            "incidents/old/incident.yml": "title: \"Sign-in fails: \\u00e9\"\nseverity: SEV2\nstarted: 2026-09-01 10:00 Europe/London\n"
                + "ended: 2026-09-01 10:50 UTC\ncustomer-reported: true\ndetected: 2026-09-01 09:05 UTC\nacknowledged: 2026-09-01 09:06 UTC\n"
                + "mitigated: 2026-09-01 10:40 UTC\ncause: expired-certificate\nroles: {commander: Ana, scribe: \"Bo\"}\n"
                + "severity-changes:\n  - {at: 2026-09-01 09:20 UTC, from: SEV3, to: SEV2, reason: It spread to everyone}\n"
                + "lint-allow: {cadence/first-update: nobody was awake}\n",
            "incidents/old/2026-09-01-0910-investigating.md":
                update(
                    "investigating", "2026-09-01 09:10 UTC", "Some people can't *sign in*. See [here](https://a.example/help) `x`.",
                    "next-update: 30m\nexpected-end: 2026-09-01 10:30 UTC\ncomponents: {login: partial-outage, fax: degraded-performance}\nlint-allow: {plain/jargon: a known word}\n"
                ),
            "incidents/old/2026-09-01-0940-monitoring.md":
                update(
                    "monitoring", "2026-09-01 09:40 UTC", "Most people can sign in again.\n\n- one\n- two",
                    "next-update: 2026-09-01 11:30 UTC\nexpected-end: unknown\ncomponents: {login: degraded-performance}\n"),
            "incidents/old/2026-09-01-1100-resolved.md": update("resolved", "2026-09-01 11:00 UTC", "Everyone can sign in."),
            "incidents/old/2026-09-02-0900-resolved.md":
                update("resolved", "2026-09-02 09:00 UTC", "It was over at 10:50 UTC.", "corrects: 2026-09-01-1100-resolved\n"),
            "incidents/old/timeline.yml": "- {at: 2026-09-01 09:12 UTC, event: Rolled back the change, by: ana}\n",
            "incidents/old/review.md": "---\nstatus: final\npublish: true\nowner: Ana\ndue: 2026-09-20\nactions:\n"
                + "  - {id: 1, action: Renew certificates by themselves, owner: Bo, priority: high, due: 2026-12-01, done-when: none expires}\n"
                + "  - {id: 2, action: Look weekly, status: done, done: 2026-09-10}\n---\n## Summary\nPeople could not sign in.\n\n## What we learned\nIt expired.\n",
            "incidents/open/incident.yml": "title: Pages load slowly\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n",
            "incidents/open/2026-11-20-1408-investigating.md":
                update(
                    "investigating", "2026-11-20 14:08 UTC", "Pages load slowly.",
                    "next-update: 60m\nexpected-end: 90m\ncomponents: {web: degraded-performance}\n"),
            "maintenance/done/maintenance.yml": "title: Faster pages\nstarts: 2026-10-02 09:00 UTC\nends: 2026-10-02 10:30 UTC\n"
                + "announced: 2026-09-25 09:00 UTC\nmoved:\n  - {at: 2026-09-28 09:00 UTC, starts: 2026-10-01 09:00 UTC, ends: 2026-10-01 10:00 UTC}\n"
                + "components: {web: under-maintenance}\nimpact: Pages may be *slow*.\nlint-allow: {maintenance/notice: agreed}\n",
            "maintenance/done/2026-10-02-1020-completed.md": update("completed", "2026-10-02 10:20 UTC", "The work is done."),
            "maintenance/ahead/maintenance.yml":
                "title: New racks\nstarts: 2026-11-22 09:00 UTC\nends: 2026-11-22 10:00 UTC\nannounced: 2026-11-10 09:00 UTC\n"
                + "components: {login: under-maintenance}\nimpact: |\n  You can't sign in\n  for a moment.\n",
        ]
        for number in 1...6 {
            let (folder, day) = ("incidents/past-\(number)/", "2026-0\(number)-03")
            files[folder + "incident.yml"] = "title: The website was down\nseverity: SEV\(1 + number % 3)\nstarted: \(day) 14:02 UTC\n"
            files[folder + "\(day)-1408-investigating.md"] =
                update("investigating", "\(day) 14:08 UTC", "The website is down.", "next-update: 30m\ncomponents: {web: major-outage}\n")
            files[folder + "\(day)-1450-resolved.md"] = update("resolved", "\(day) 14:50 UTC", "The website works again.")
        }
        return files
    }()

    private static func update(_ status: String, _ at: String, _ text: String, _ more: String = "") -> String {
        "---\nstatus: \(status)\nat: \(at)\n\(more)---\n\(text)\n"
    }

    /// Changes, adds, takes away or takes back something, or lets time go on or back.
    private static func edit(_ files: inout [String: String], _ now: inout Instant, _ random: inout Steps) {
        let paths = files.keys.sorted()
        let path = paths[random.next(paths.count)]
        let past = "incidents/past-\(1 + random.next(6))/"
        let words = ["Kafka is slow again.", "The authsvc is down.", "Anaïs Nin says sorry.", "This is over, as the load balancer works."]
        switch random.next(17) {
        case 0: now = now + .minutes(1 + random.next(90))
        case 1: now = now + .days(1 + random.next(40))
        case 2: now = now - .days(1 + random.next(20))
        case 3: files[past + "2026-11-20-1500-resolved.md"] = update("resolved", "2026-11-20 15:00 UTC", words[random.next(words.count)])
        case 4: files[past + "review.md"] = "---\nstatus: draft\npublish: true\n---\n## Summary\nTBD\n"
        case 5: files["vocabulary.yml"] = ["allow: [Kafka]\n", "internal-names: x\n", "vendors: [Kafka]\n", ""][random.next(4)]
        case 6: files["site.yml", default: ""] += ["language: de\n", "accent: \"#0b5cad\"\n", "lint: {fresh: 48h}\n"][random.next(3)]
        case 7: files["site.yml"] = start["site.yml"]
        case 8: files["components.yml", default: ""] += "- {id: extra-\(random.next(3)), name: Extra}\n"
        case 9:
            files["incidents/open/2026-11-20-1500-resolved.md"] = update("resolved", "2026-11-20 15:00 UTC", "Pages load as they should.")
        case 10: files["maintenance/ahead/2026-11-22-0950-completed.md"] = update("completed", "2026-11-22 09:50 UTC", "The work is done.")
        case 11: files[past + "README.md"] = "password: hunter2hunter2\n"
        case 12:
            files["incidents/new-\(random.next(3))/incident.yml"] =
                "title: \(words[random.next(4)])\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n"
        case 15:
            files["incidents/open/incident.yml"] =
                "title: Pages \(random.next(9)) load slowly\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n"
        case 13: if path != "site.yml", path != "components.yml" { files[path] = nil }
        case 14: files[path] = start[path] ?? files[path]
        default: if path.hasSuffix(".md") { files[path, default: ""] += "\n" + words[random.next(words.count)] + "\n" }
        }
    }

    // MARK: As text

    private static func text(_ found: [Diagnostic]) -> String {
        HumanReport().text(for: Report(found, fileCount: 1))
    }

    /// All that a value holds, whatever it is called: a field that is forgotten in what is kept shows here.
    private static func all(_ value: Any) -> String {
        if let file = value as? SourceFile { return file.path }
        if let prose = value as? Prose { return "\(prose.file.path) \(prose.range) \(prose.html) \(prose.plainText) \(prose.blocks.count)" }
        let children = Mirror(reflecting: value).children
        if children.isEmpty { return "\(value)" }
        return "\(type(of: value))(" + children.map { "\($0.label ?? ""): \(all($0.value))" }.joined(separator: ", ") + ")"
    }
}

/// The same numbers in each run.
private struct Steps {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
