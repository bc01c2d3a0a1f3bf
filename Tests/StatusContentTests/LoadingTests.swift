import Diagnostics
import StatusContent
import StatusModel
import Testing

@Suite struct LoadingTests {
    @Test func readsTheWholeOfACleanDirectory() throws {
        let loaded = load()
        #expect(loaded.diagnostics.isEmpty)
        let incident = try #require(loaded.page?.incidents.first)
        #expect(incident.slug == "2026-11-20-card-payments-failing" && incident.severity.value == .sev2)
        #expect(incident.updates.first?.nextUpdate?.value == incident.updates.first.map { $0.at.value + .minutes(30) })
        #expect(incident.updates.first?.body.html == "<p>Some card payments are failing.</p>\n")
    }

    @Test func oneBadFileHidesNothingInTheOthers() {
        let loaded = load([
            "components.yml": "- id: card-payments\n  name: Card payments\n  colour: red\n",
            incidentFolder + "incident.yml": "title: [a\n",
            incidentFolder + "2026-11-20-1408-investigating.md": update("Failing.", more: "next-update: soon\n"),
            "incidents/other/incident.yml": "title: Slow pages\nseverity: SEV9\nstarted: 2026-11-20 14:02\n",
        ])
        let rules = loaded.diagnostics.map(\.rule.text).sorted()
        #expect(rules == ["content/duration", "content/time", "content/unknown-key", "content/unknown-value", "content/yaml"])
        #expect(loaded.page != nil)
    }

    @Test func aMistypedComponentIsFoundWithTheNearestName() throws {
        let loaded = load([
            incidentFolder + "2026-11-20-1408-investigating.md": update(
                "Failing.", more: "next-update: 30m\ncomponents:\n  card-payment: partial-outage\n")
        ])
        let diagnostic = try #require(loaded.diagnostics.first)
        #expect(diagnostic.message == "unknown component 'card-payment'; did you mean 'card-payments'?")
        #expect(diagnostic.suggestion == "card-payments" && diagnostic.place.excerpt == "card-payment")
        let position = diagnostic.place.file.position(at: diagnostic.place.range.lowerBound)
        #expect(position.line == 6 && position.column == 3)
    }

    @Test func linesEndAsTheWriterLikes() throws {
        let text = update("Some card payments\nare failing.").replacing("\n", with: "\r\n")
        let loaded = load([incidentFolder + "2026-11-20-1408-investigating.md": "\u{FEFF}" + text])
        #expect(loaded.diagnostics.isEmpty)
        #expect(loaded.page?.incidents.first?.updates.count == 1)
    }

    @Test(arguments: [
        ("title: API: errors\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n", "needs quotes; write \"API: errors\""),
        ("title: no\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\ncustomer-reported: yes\n", "true or false, not 'yes'"),
        ("title: a\n\tseverity: SEV2\n", "tab"),
        ("title: \"a\nseverity: SEV2\n", "never closed"),
        ("title: *a\n", "aliases"),
        ("? [1, 2]\n: x\n", "a key must be a single word"),
        ("%YAML 1.1\n---\ntitle: a\n", "directives"),
        ("title: a\n---\ntitle: b\n", "second document"),
        ("title: a\u{2028}severity: SEV1\n", "invisible line separator"),
    ])
    func refusesSurprisingYAML(_ text: String, _ part: String) {
        let messages = load([incidentFolder + "incident.yml": text]).diagnostics.map(\.message)
        #expect(messages.contains { $0.contains(part) }, "\(messages)")
    }

    @Test(arguments: ["\u{202E}", "\u{200B}", "\u{9B}"]) func whatNobodySeesIsFound(_ hidden: String) {
        let found = load([incidentFolder + "2026-11-20-1408-investigating.md": update("Some card\(hidden) payments are failing.")])
            .diagnostics
        #expect(found.map(\.rule.text) == ["content/encoding"] && found.first?.place.excerpt == hidden)
        #expect(load([incidentFolder + "2026-11-20-1408-investigating.md": update("👩‍💻 می‌خواهم e\u{301}")]).diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("title: \"x\nseverity: SEV2\n", 1, 8, "\"x"), ("severity: SEV2\ntitle: 'Ünique\n", 2, 8, "'Ünique"), ("title: \"", 1, 8, "\""),
    ])
    func anUnclosedQuoteIsFoundWhereItOpens(_ text: String, _ line: Int, _ column: Int, _ excerpt: String) throws {
        let diagnostic = try #require(load([incidentFolder + "incident.yml": text]).diagnostics.first)
        let position = diagnostic.place.file.position(at: diagnostic.place.range.lowerBound)
        #expect(diagnostic.message == "a quotation mark is opened and never closed; close it")
        #expect(position.line == line && position.column == column && diagnostic.place.excerpt == excerpt)
    }

    @Test func anUnclosedQuoteInFrontMatterIsFoundWhereItOpens() throws {
        let text = "---\nstatus: investigating\nat: \"2026-11-20 14:08 UTC\n---\nText.\n"
        let diagnostic = try #require(load([incidentFolder + "2026-11-20-1408-investigating.md": text]).diagnostics.first)
        #expect(diagnostic.place.excerpt == "\"2026-11-20 14:08 UTC")
    }

    @Test func aQuoteInQuotesSaysHowToWriteIt() throws {
        let text = "title: 'It's broken'\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n"
        let diagnostic = try #require(load([incidentFolder + "incident.yml": text]).diagnostics.first)
        #expect(diagnostic.message == "the quotation ends before the value does; write \"It's broken\"")
        #expect(diagnostic.place.excerpt == "'It's broken'" && diagnostic.suggestion == "\"It's broken\"")
        let behind = load([incidentFolder + "incident.yml": "title: a\n...\nseverity: SEV2\n"]).diagnostics.first?.message
        #expect(behind == "this stands behind the end of the document; delete the line '...' or '---' above it")
    }

    @Test func scalarsAreTheTextThatWasWritten() {
        let loaded = load([
            incidentFolder + "incident.yml": "title: 1e3\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nroles: {commander: no}\n"
        ])
        #expect(loaded.diagnostics.isEmpty)
        #expect(loaded.page?.incidents.first?.title.value == "1e3")
        #expect(loaded.page?.incidents.first?.record.roles.first?.person.value == "no")
    }

    @Test func aFileThatAlmostLooksLikeAnUpdateIsAnError() {
        for path in [
            "2026-11-20-1431-identified.markdown", "2026-11-20-1431-identified.md.txt", "incident.yaml",
            "sub/2026-11-20-1431-identified.md",
        ] {
            #expect(load([incidentFolder + path: "x"]).diagnostics.map(\.rule.text) == ["content/stray-file"], "\(path)")
        }
        #expect(load(["componets.yml": "x"]).diagnostics.first?.message.contains("did you mean 'components.yml'?") == true)
        #expect(load([incidentFolder + "notes.md": update("x")]).diagnostics.map(\.rule.text) == ["content/file-name"])
        #expect(
            load([incidentFolder + ".DS_Store": "x", incidentFolder + "incident.yml~": "x", "README.md": "x", "logo.png": "x"]).diagnostics
                .isEmpty)
    }

    @Test func whatIsWrittenForColleaguesIsLeftAloneAnywhere() {
        for folder in ["", "incidents/", "maintenance/", incidentFolder, "notes/"] {
            #expect(load([folder + "README.md": "How we write."]).diagnostics.isEmpty, "\(folder)")
        }
    }

    @Test(arguments: ["", " \n\n", "<!-- to be written -->"])
    func anUpdateWithoutTextIsAnError(_ text: String) throws {
        let loaded = load([incidentFolder + "2026-11-20-1408-investigating.md": update(text)])
        let diagnostic = try #require(loaded.diagnostics.first)
        #expect(diagnostic.rule.text == "content/missing-key" && diagnostic.message.hasPrefix("the update has no text"))
        #expect(diagnostic.place.excerpt == "---" && loaded.diagnostics.count == 1)
    }

    @Test func aMisnamedMainFileIsOneFinding() {
        let loaded = load([incidentFolder + "incident.yaml": "title: x\n"], without: [incidentFolder + "incident.yml"])
        #expect(loaded.diagnostics.map(\.message) == ["'incident.yaml' is not read; rename it to 'incident.yml'"])
    }

    @Test func aFileInThePlaceOfAFolderIsAnError() {
        let loaded = load(
            ["incidents": "x"], without: [incidentFolder + "incident.yml", incidentFolder + "2026-11-20-1408-investigating.md"])
        #expect(loaded.diagnostics.map(\.rule.text) == ["content/stray-file"] && loaded.leftOut == ["incidents"])
    }

    @Test func whatIsLeftOutOfThePageIsNamed() {
        #expect(load().leftOut.isEmpty)
        #expect(load([incidentFolder + "incident.yml": "title: x\n"]).leftOut == [incidentFolder + "incident.yml"])
        let name = incidentFolder + "2026-11-20-1431-identified"
        #expect(load([name + ".md": update("x", at: "soon"), name + ".txt": "x"]).leftOut == [name + ".md", name + ".txt"])
        #expect(load([incidentFolder + "review.md": "x", incidentFolder + "photo.png": "x", "notes/x.txt": "x"]).leftOut.isEmpty)
    }

    @Test func updatesOfOneMinuteAreOrderedByTheirNumber() {
        let loaded = load([
            incidentFolder + "2026-11-20-1408-investigating.md": update("One."),
            incidentFolder + "2026-11-20-1408-identified-2.md": update("Two.", status: "identified"),
            incidentFolder + "2026-11-20-1408-monitoring-10.md": update("Ten.", status: "monitoring"),
        ])
        #expect(loaded.page?.incidents.first?.updates.map(\.sequence) == [1, 2, 10])
    }

    @Test func policyPresetsAndSingleNumbersAreRead() throws {
        func policy(_ text: String) -> Policy? {
            load(["site.yml": "name: A\nurl: https://a.example\ntime-zone: UTC\npolicy: \(text)\n"]).page?.settings.policy
        }
        for preset in PolicyPreset.allCases { #expect(policy(preset.rawValue) == preset.policy) }
        let changed = try #require(
            policy("{preset: quarter-hour, watch: 45m, severities: {SEV2: {investigating: 20m/30m, first-update: 7m}}}"))
        #expect(changed.watch == .minutes(45))
        #expect(changed.pace(.sev2, .investigating) == Policy.Pace(target: .minutes(20), limit: .minutes(30)))
        #expect(changed.firstUpdate(.sev2) == Policy.Pace(target: .minutes(7), limit: .minutes(7)))
        #expect(changed.pace(.sev2, .monitoring) == Policy.Pace(target: .minutes(15), limit: .minutes(15)))
        #expect(changed.pace(.sev1, .investigating) == Policy.Pace(target: .minutes(15), limit: .minutes(15)))
        let standard = PolicyPreset.standard.policy
        #expect(standard.pace(.sev3, .monitoring) == Policy.Pace(target: .minutes(240), limit: .minutes(240)))
        #expect(standard.firstUpdate(.sev1) == Policy.Pace(target: .minutes(5), limit: .minutes(15)))
    }

    @Test(arguments: ["accent", "policy", "description", "support", "logo", "uptime", "lint"])
    func aKeyWithoutAValueIsAnError(_ key: String) throws {
        let loaded = load(["site.yml": "name: A\nurl: https://a.example\ntime-zone: UTC\n\(key):\n"])
        #expect(loaded.diagnostics.map(\.rule.text) == ["content/missing-key"])
        let diagnostic = try #require(loaded.diagnostics.first)
        #expect(diagnostic.message == "'\(key)' has no value; write one behind it, or delete the line" && diagnostic.place.excerpt == key)
    }

    @Test func aColourThatIsAComment() {
        let loaded = load(["site.yml": "name: A\nurl: https://a.example\ntime-zone: UTC\naccent: #0b5cad  # blue\n"])
        #expect(
            loaded.diagnostics.map(\.message) == [
                "'accent' has no value; what starts with '#' is a comment: write it in quotes, 'accent: \"#0b5cad\"'"
            ])
    }

    @Test(arguments: [
        ("- group: Payments\n  components: []\n", "the group has no 'components'"),
        ("- group: Payments\n  components:\n", "the group has no 'components'"),
        ("- group: Payments\n  components: [{id: a, name: A}, {id: b, name: A}]\n", "two components of this group are called 'A'"),
    ])
    func aGroupHasComponentsThatReadersCanTellApart(_ text: String, _ part: String) {
        let messages = load(["components.yml": text]).diagnostics.map(\.message)
        #expect(messages.count == 1 && messages.first?.contains(part) == true, "\(messages)")
    }

    @Test(arguments: [
        ("GMT", "'GMT' is not a time zone's full name; write 'UTC' or 'Europe/London'"),
        ("CET", "'CET' is not a time zone's full name; write 'Europe/Berlin'"),
        ("Europe/Lodnon", "'Europe/Lodnon' is not a time zone; did you mean 'Europe/London'?"),
    ])
    func aZoneThatIsRefusedIsNeverTheWayOut(_ zone: String, _ message: String) {
        #expect(load(["site.yml": "name: A\nurl: https://a.example\ntime-zone: \(zone)\n"]).diagnostics.map(\.message) == [message])
    }

    @Test func aLanguageThatIsNotThereIsAnError() {
        for language in ["xx", "xx-yy", "en-GB"] {
            let loaded = load(["site.yml": "name: A\nurl: https://a.example\ntime-zone: UTC\nlanguage: \(language)\n"])
            #expect(loaded.diagnostics.map(\.rule.text) == ["content/unknown-value"])
            #expect(loaded.diagnostics.first?.message.contains("write 'en'") == true)
        }
    }

    @Test func settingsThatCouldBreakThePageAreRefused() {
        for line in [
            "support: javascript:alert(1)", "support: https://u:p@a.example", "url: https://a.example/?q=1", "url: 'https://a.example/#f'",
            "url: https://u:p@a.example", "subscribe: http://lists.example", "accent: red", "url: status.example", "logo: none.svg",
            "time-zone: London",
            "uptime: {days: 0}", "uptime: {weights: {partial-outage: 2}}", "uptime: {weights: {operational: 1}}", "language: \"e\\\"n\"",
        ] {
            let base =
                "name: A\n" + (line.hasPrefix("url") ? "" : "url: https://a.example\n")
                + (line.hasPrefix("time-zone") ? "" : "time-zone: UTC\n")
            #expect(load(["site.yml": base + line + "\n"]).diagnostics.count == 1, "\(line)")
        }
    }

    @Test func reviewsTimelinesAndVocabularyAreRead() throws {
        let loaded = load([
            incidentFolder + "review.md":
                "---\nstatus: final\nowner: ana\npublish: true\nactions:\n  - {id: 1, action: Alert earlier, owner: ben, priority: P1, due: 2026-12-05, done-when: It alerts, status: done}\n---\n## Summary\nText.\n\n## Impact\nMore.\n",
            incidentFolder + "timeline.yml": "- {at: 2026-11-20 14:12 UTC, event: Rolled back, by: chi}\n",
            "vocabulary.yml": "audience: developer\nallow: [Kafka]\nreplace: {settlement run: nightly payout}\n",
        ])
        #expect(loaded.diagnostics.isEmpty)
        let incident = try #require(loaded.page?.incidents.first)
        #expect(incident.review?.sections.map(\.title.value) == ["Summary", "Impact"])
        #expect(incident.review?.actions.first?.due?.value == CivilDate(year: 2026, month: 12, day: 5))
        #expect(incident.review?.actions.first?.status == .done)
        #expect(incident.record.timeline.first?.by?.value == "chi")
        #expect(loaded.page?.vocabulary.audience == .developer && loaded.page?.vocabulary.replace.first?.say == "nightly payout")
    }

    @Test(arguments: [
        ("", nil, Vocabulary.Audience.general), ("audience: developers\n", nil, .developer), ("audience: developer\n", nil, .developer),
        ("audience: developers\n", "allow: [Kafka]\n", .developer), ("audience: developers\n", "audience: general\n", .general),
        ("", "audience: developers\n", .developer), ("audience: general\n", "audience: developer\n", .developer),
    ])
    func theAudienceIsReadInBothFilesAndTheVocabularyGoesFirst(_ site: String, _ vocabulary: String?, _ audience: Vocabulary.Audience) {
        var files = ["site.yml": "name: A\nurl: https://a.example\ntime-zone: UTC\n" + site]
        files["vocabulary.yml"] = vocabulary
        let loaded = load(files)
        #expect(loaded.diagnostics.isEmpty)
        #expect(loaded.page?.vocabulary.audience == audience)
    }

    @Test func anAudienceThatIsNoneIsReported() {
        let loaded = load(["site.yml": "name: A\nurl: https://a.example\ntime-zone: UTC\naudience: develpers\n"])
        #expect(loaded.diagnostics.map(\.message) == ["'develpers' is not an audience; did you mean 'developer'?"])
    }
}
