import Diagnostics
import StatusContent
@testable import StatusHistory
import StatusLint
import StatusModel
import Testing

@testable import StatusAuthoring

@Suite struct WordingTests {
    private func wording(_ text: String) throws(WordingError) -> Wording {
        try Wording(SourceFile(path: "incident-templates/identified.md", text: text))
    }

    @Test func fillsPlaceholdersIn() throws {
        let text = try wording("{impact} Since {since}.\n\nThere are {components}.\n").text([
            .impact: "It {since} fails.", .since: "14:02 GMT", .components: "Card payments",
        ])
        #expect(text == "It {since} fails. Since 14:02 GMT.\n\nThere are Card payments.")
    }

    @Test func leavesParagraphsOutThatHaveNothingToSay() throws {
        let text = try wording("{impact}\n\n{fixed} Really.\n\n{customer-action}\n").text([
            .impact: "It failed.", .customerAction: "Try again.",
        ])
        #expect(text == "It failed.\n\nTry again.")
    }

    @Test func keepsLinesOfAParagraphTogetherWhateverTheLineEnds() throws {
        let text = try wording("One\r\ntwo {since}\r\n\r\n\r\nthree").text([.since: "now"])
        #expect(text == "One\ntwo now\n\nthree")
    }

    @Test func bracesThatNameNothingAreThemselves() throws {
        #expect(try wording("{ impact } {} {Impact} {1} {").text([:]) == "{ impact } {} {Impact} {1} {")
    }

    @Test func anUnknownPlaceholderHasAPlaceAndTheNearestName() throws {
        let error = #expect(throws: WordingError.self) { try wording("Fine.\n\nSince {sinse}.\n") }
        let diagnostic = try #require(error?.diagnostic)
        let place = diagnostic.place.file.position(at: diagnostic.place.range.lowerBound)
        #expect(diagnostic.message == "there is no placeholder '{sinse}'; did you mean 'since'?")
        #expect(ruleCatalogue[diagnostic.rule.text] != nil)
        #expect(place.line == 3 && place.column == 8)
    }

    @Test func thePagesOwnWordingGoesBeforeTheProgramsSeverity() throws {
        let own = WordingLibrary([SourceFile(path: "incident-templates/identified.md", text: "Ours.")])
        #expect(try own.wording(for: "identified", .sev1).text([:]) == "Ours.")
        #expect(try WordingLibrary([]).wording(for: "identified", .sev1).file.path == "incident-templates/identified-sev1.md")
        #expect(try own.file(named: "identified").text(in: 0..<5) == "Ours.")
        #expect(throws: AuthoringError("there is no template 'identifed'; did you mean 'identified'?; add incident-templates/identifed.md"))
        {
            try own.file(named: "identifed")
        }
    }

    /// Every wording that comes with the program, for every severity and status of components, as a whole incident: not a finding.
    @Test(arguments: Severity.allCases.filter { $0 > .sev4 })
    func shippedWordingIsCleanAtEachStep(_ severity: Severity) throws {
        for status in ComponentStatus.allCases where status.isTrouble {
            try lintsClean(severity, status)
        }
    }

    /// What works again is said beside what does not, and long lists of names are cut short.
    @Test func theImpactSaysWhatWorksAgain() {
        let components = ["Card payments", "Booking API", "Live map"].map { Component(id: $0, name: $0) }
        let statuses: [String: ComponentStatus] = [
            "Card payments": .degradedPerformance, "Booking API": .operational, "Live map": .operational,
        ]
        #expect(
            ImpactWords(statuses, components).present
                == "Customers may find Card payments slower or less reliable than usual. Customers can use Booking API and Live map again.")
        let many = (1...15).map { Component(id: "c\($0)", name: "Service \($0)") }
        #expect(
            ImpactWords(Dictionary(uniqueKeysWithValues: many.map { ($0.id, .majorOutage) }), many).present
                == "Customers cannot use Service 1, Service 2, Service 3, Service 4, Service 5 and 10 more.")
    }

    private func lintsClean(_ severity: Severity, _ status: ComponentStatus) throws {
        let components = [Component(id: "cards", name: "Card payments"), Component(id: "payouts", name: "Payouts")]
        let start = try readTime("2026-11-20 14:00 UTC")
        var draft = IncidentDraft(title: "Some card payments are failing", severity: severity, started: start)
        draft.roles = [(.commander, "ana"), (.technical, "ben"), (.communications, "cy"), (.scribe, "dee")]
        var files = [
            SourceFile(path: "site.yml", text: "name: Harbour Pay\nurl: https://pay.example\ntime-zone: Europe/London\n"),
            SourceFile(path: "components.yml", text: "- id: cards\n  name: Card payments\n- id: payouts\n  name: Payouts\n"),
            draft.file(in: "incidents/cards-fail"),
        ]
        let library = WordingLibrary([])
        for (index, phase) in (IncidentStatus.open + [.resolved]).enumerated() {
            let now = start + .minutes(4 + index * (index == 3 ? 18 : 10))
            let works = phase == .monitoring
            let statuses = Dictionary(uniqueKeysWithValues: components.map { ($0.id, works ? ComponentStatus.operational : status) })
            let clock = ClockWords(try #require(Zone(identifier: "Europe/London")), now: now)
            let promise = NextPromise(.standard, severity, phase, at: now)
            let soFar = loadContent(files).judged.incidents.first
            let account = TroubleAccount(soFar?.spells(until: now, components) ?? [], clock)
            let text = try library.wording(for: phase.rawValue, severity).text([
                .impact: ImpactWords(statuses, components).present, .pastImpact: account.impact, .whatHappened: account.text,
                .since: clock.text(start), .until: clock.text(now), .duration: (now - start).words,
                .fixed: "We replaced a part that kept failing.", .customerAction: "You do not need to do anything.",
            ])
            let update = UpdateDraft(
                status: phase.rawValue, at: now, nextUpdate: promise?.text,
                components: phase == .resolved ? [] : components.map { ComponentStatement($0.id, works ? .operational : status) },
                body: text)
            files.append(update.file(in: "incidents/cards-fail"))
            let content = loadContent(files)
            let found = content.diagnostics + LintRun(History(content.judged, now: now), rules: allRules).diagnostics
            let mismatch = found.filter { $0.rule.text != "severity/impact-mismatch" }
            #expect(mismatch.isEmpty, "\(severity) \(status) \(phase): \(mismatch.map { "\($0.rule): \($0.message)" })\n\(text)")
        }
    }
}
