import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusLint
import StatusModel
import Testing

@testable import StatusAuthoring

/// What is drafted reads back as it was meant.
@Suite struct DraftTests {
    private let now: Instant

    init() throws { now = try readTime("2026-11-20 14:40 UTC") }

    @Test func anyTitleReadsBack() throws {
        var generator = SeededGenerator(seed: 11)
        let pieces = [
            "a", "API", ": ", ":", " #", "#", "\"", "'", "\\", "{", "}", "[", ",", "-", "- ", "?", "&", "*", "!", "|", ">", "%", "@", "`",
            "é",
            "日本", "\u{85}", "\u{2028}", "\u{A0}", "\u{AD}", "\u{200F}", "😀", "~", "null", "no", "1e3", "2026-11-20", "  ", "=", "\t", "\n",
        ]
        for _ in 0..<2_000 {
            let title = (0..<Int.random(in: 1...6, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            if title.onOneLine.isEmpty { continue }
            var draft = IncidentDraft(title: title, severity: .sev2, started: now)
            draft.roles = [(.commander, title)]
            let content = loadContent([
                draft.file(in: "incidents/one"),
                UpdateDraft(status: "investigating", at: now, nextUpdate: "30m", body: "It fails.").file(in: "incidents/one"),
            ])
            let incident = try #require(content.judged.incidents.first, "\(title.debugDescription) \(content.diagnostics.map(\.message))")
            #expect(
                incident.title.value == title.onOneLine && incident.record.roles.first?.person.value == title.onOneLine,
                "\(title.debugDescription)")
        }
    }

    @Test func logLinesReadBack() throws {
        let lines = [
            TimelineDraft(at: now, event: "Rolled back: all of it # really", by: "chi"), TimelineDraft(at: now, event: "- \"x\"", by: nil),
        ]
        let entries = try #require(timelineEntries(Array(lines.map(\.text).joined().utf8)))
        #expect(entries.map(\.event.value) == lines.map(\.event) && entries.map { $0.by?.value } == ["chi", nil])
    }

    /// As files have them: no list, one entry a line, an entry over several lines, with comments, without an end of the last line.
    @Test(arguments: [
        "title: It fails\nseverity: SEV3 # for now", "severity: SEV3\ntitle: It fails\n", "title: It fails\r\nseverity: SEV3\r\n",
        "title: It fails\nseverity: SEV3\nseverity-changes:\n  - {at: 2026-11-20 14:10 UTC, from: SEV4, to: SEV3, reason: \"a, b\"} # yes\n",
        "severity-changes:\n- at: 2026-11-20 14:10 UTC\n  to: SEV3\n  reason: More\n  from: SEV4\ntitle: It fails\nseverity: \"SEV3\"\n",
    ])
    func aSeverityChangeIsAddedWhereItBelongs(_ rest: String) throws {
        let text = "started: 2026-11-20 14:02 UTC\n" + rest
        func incident(_ file: SourceFile) -> Incident? {
            let update = UpdateDraft(status: "investigating", at: now, nextUpdate: "30m", body: "It fails.")
            return loadContent([file, update.file(in: "incidents/one")]).judged.incidents.first
        }
        let before = try #require(incident(SourceFile(path: "incidents/one/incident.yml", text: text)))
        let file = try #require(SeverityChangeDraft(at: now, to: .sev1, reason: "All: of them, \"now\"").file(of: before))
        let after = try #require(incident(file))
        #expect(after.severity.value == .sev1 && after.title.value == "It fails" && after.started.value == before.started.value)
        #expect(after.severityChanges.map(\.to.value) == before.severityChanges.map(\.to.value) + [.sev1])
        #expect(after.severityChanges.last?.reason.value == "All: of them, \"now\"")
        // What was there is there still, but for the severity.
        let kept = text.replacing("severity: \"SEV3\"", with: "").replacing("severity: SEV3", with: "").split { $0.isNewline }
        let written = file.text(in: 0..<file.bytes.count)
        #expect(kept.allSatisfy { line in line.split(separator: " ").allSatisfy { written.contains($0) } }, "\(written)")
    }

    @Test func aListInOneLineIsLeftToItsAuthor() throws {
        let changes = "severity-changes: [{at: 2026-11-20 14:10 UTC, from: SEV4, to: SEV3, reason: x}]\n"
        let text = "title: x\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n" + changes
        let file = SourceFile(path: "incidents/one/incident.yml", text: text)
        let update = UpdateDraft(status: "investigating", at: now, nextUpdate: "30m", body: "It fails.").file(in: "incidents/one")
        let incident = try #require(loadContent([file, update]).judged.incidents.first)
        #expect(SeverityChangeDraft(at: now, to: .sev1, reason: "y").file(of: incident) == nil)
    }

    @Test func numbersTellUpdatesOfOneMinuteApart() {
        let draft = UpdateDraft(status: "identified", at: now, body: "x")
        #expect(draft.firstFreeNumber(among: ["incident.yml", "2026-11-20-1439-identified.md"]) == 1)
        #expect(draft.firstFreeNumber(among: ["2026-11-20-1440-investigating.md", "2026-11-20-1440-identified-3.md"]) == 4)
        #expect(draft.file(in: "incidents/a", sequence: 2).path == "incidents/a/2026-11-20-1440-identified-2.md")
    }

    @Test(arguments: [
        ("Some card payments are failing", "2026-11-20-some-card-payments-are-failing"), ("日本", "2026-11-20-1440"),
        ("Käse fällt aus", "2026-11-20-kase-fallt-aus"),
        (String(repeating: "word ", count: 40), "2026-11-20-word-word-word-word-word-word-word-word-word-word-word-word"),
        (String(repeating: "x", count: 300), "2026-11-20-" + String(repeating: "x", count: 60)),
    ])
    func foldersAreNamedByDayAndTitle(_ title: String, _ name: String) {
        #expect(folderName(for: title, at: now, .utc) == name)
        #expect(slugProblem(name) == nil)
    }

    /// An evening in Chicago is the next day in UTC.
    @Test func theDayIsThePages() throws {
        let zone = try #require(Zone(identifier: "America/Chicago"))
        #expect(try folderName(for: "Slow", at: readTime("2026-11-21 02:00 UTC"), zone) == "2026-11-20-slow")
    }

    @Test(arguments: ["Website", "Sign-in", "Orders: v2 #1", "日本", "O'", "Card payments"])
    func theStarterIsCleanWhateverItsNames(_ name: String) throws {
        for zone in ["UTC", "Pacific/Auckland", "America/St_Johns"] {
            for hasExample in [true, false] {
                var starter = StarterContent(
                    name: name, url: "https://status.example.com", zone: try #require(Zone(identifier: zone)),
                    // Two names that make one id.
                    components: [name, name + "!", "Other"],
                    now: now)
                starter.hasExample = hasExample
                let content = loadContent(starter.files)
                let found = content.diagnostics + LintRun(History(content.judged, now: now), rules: allRules).diagnostics
                #expect(found.isEmpty, "\(name): \(found.map { "\($0.place.file.path) \($0.rule): \($0.message)" })")
                #expect(content.page?.components.count == 3 && Set(content.judged.components.map(\.id)).count == 3)
                #expect(content.judged.incidents.count == (hasExample ? 1 : 0))
            }
        }
    }

    @Test func aReviewIsFilledInFromWhatTheContentKnows() throws {
        let starter = StarterContent(name: "X", url: "https://x.example", zone: .utc, components: ["Website"], now: now)
        let page = loadContent(starter.files).judged
        let history = History(page, now: now)
        let draft = try ReviewDraft(try #require(page.incidents.first), history, owner: nil)
        let content = loadContent(starter.files + [draft.file])
        let review = try #require(content.judged.incidents.first?.review)
        #expect(
            content.diagnostics.isEmpty && review.owner?.value == "ana" && review.due == nil
                && draft.file.text(in: 0..<draft.file.bytes.count).contains("\n# due:   ") && !review.isPublished)
        #expect(
            review.sections.map(\.title.value) == [
                "Summary", "Impact", "Timeline", "Root cause", "Detection", "Response", "Contributing factors", "Lessons learned",
            ])
        let text = draft.file.text(in: 0..<draft.file.bytes.count)
        // As the bars have it: it worked again at 09:52, and was resolved at 10:32.
        #expect(
            text.contains(
                "Customers found Website slower or less reliable than usual. It lasted 40 minutes, from 09:12 UTC to 09:52 UTC on 18 November."
            ))
        #expect(text.contains("- Duration: 40 minutes, from 09:12 UTC to 09:52 UTC on 18 November 2026"))
        #expect(
            text.contains(
                "- 09:12 UTC on 18 November: customers first felt it\n- 09:22 UTC on 18 November: first update on the page, 'investigating'\n"
                    + "- 09:37 UTC on 18 November: update"))
        #expect(text.contains("- 09:52 UTC on 18 November: customers no longer felt it\n- 10:32 UTC on 18 November: update, 'resolved'"))
        #expect(text.contains("- Of 3 promised updates, 3 came in time."))
        // Never published, so that it is not copied: a comment says where it is.
        #expect(text.contains("known at 09:16 UTC on 18 November; taken on at 09:18 UTC on 18 November; timeline.yml has 1 line more."))
        #expect(!text.contains("Added two servers") && !review.body.html.contains("09:16"))
        #expect(throws: AuthoringError("'incidents/\(review.file.path.split(separator: "/")[1])/review.md' is there already; edit it")) {
            try ReviewDraft(content.judged.incidents[0], History(content.judged, now: now), owner: nil)
        }
    }
}
