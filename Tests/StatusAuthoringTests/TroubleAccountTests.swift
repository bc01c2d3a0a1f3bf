import Diagnostics
import StatusContent
@testable import StatusHistory
import StatusLint
import StatusModel
import Testing

@testable import StatusAuthoring

/// The drafted account of an incident tells what the page's bars draw.
@Suite struct TroubleAccountTests {
    private static let ids = ["cards", "booking-api", "map", "payouts", "receipts", "sign-in"]
    private static let names = ["Card payments", "Booking API", "Live map", "Payouts", "Receipts", "Sign-in"]
    private static let start = Instant(seconds: 1_795_143_600)  // 2026-11-20 03:00 UTC

    private struct Step {
        var minute: Int
        var components: [(String, ComponentStatus)]
        var corrects: Int?

        init(_ minute: Int, _ components: [(String, ComponentStatus)], corrects: Int? = nil) {
            (self.minute, self.components, self.corrects) = (minute, components, corrects)
        }
    }

    private func page(_ steps: [Step], zone: String = "Europe/Berlin") -> StatusPage {
        let components = zip(Self.ids, Self.names).map { "- id: \($0)\n  name: \($1)\n" }.joined()
        var files = [
            SourceFile(path: "site.yml", text: "name: Harbour\nurl: https://harbour.example\ntime-zone: \(zone)\n"),
            SourceFile(path: "components.yml", text: components),
            IncidentDraft(title: "Some customers cannot pay", severity: .sev2, started: Self.start).file(in: "incidents/one"),
        ]
        var written: [String] = []
        for step in steps {
            let draft = UpdateDraft(
                status: "investigating", at: Self.start + .minutes(step.minute), nextUpdate: "30m",
                components: step.components.map { ComponentStatement($0.0, $0.1) }, corrects: step.corrects.map { written[$0] },
                body: "Some customers cannot pay.")
            let file = draft.file(in: "incidents/one")
            written.append(String(file.path.dropFirst("incidents/one/".count).dropLast(3)))
            files.append(file)
        }
        return loadContent(files).judged
    }

    private func account(_ steps: [Step], until minutes: Int, ended: Int? = nil) throws -> TroubleAccount {
        let page = page(steps)
        var incident = try #require(page.incidents.first)
        if let ended { incident.ended = Located(Self.start + .minutes(ended), incident.started.place) }
        let now = Self.start + .minutes(minutes)
        return TroubleAccount(incident.spells(until: now, page.components), ClockWords(page.settings.zone, now: now))
    }

    @Test func eachComponentHasItsOwnTimeAndStatus() throws {
        let account = try account(
            [
                Step(0, [("cards", .degradedPerformance)]), Step(60, [("booking-api", .majorOutage)]),
                Step(70, [("booking-api", .operational)]), Step(181, [("cards", .operational)]),
            ], until: 212)
        let text =
            "Customers could not use Booking API for 10 minutes, from 05:00 CET to 05:10 CET. "
            + "Customers found Card payments slower or less reliable than usual for 3 hours 1 minute, from 04:00 CET to 07:01 CET."
        #expect(account.text == text && account.impact == text)
    }

    @Test func timesAreToldOnceWhereTheyAreTheSame() throws {
        let account = try account(
            [
                Step(0, [("cards", .partialOutage), ("payouts", .partialOutage), ("map", .degradedPerformance)]),
                Step(40, [("cards", .operational), ("payouts", .operational), ("map", .operational)]),
            ], until: 90)
        let impact = "Some customers could not use Card payments and Payouts. Customers found Live map slower or less reliable than usual."
        #expect(account.impact == impact)
        #expect(account.text == impact + " It lasted 40 minutes, from 04:00 CET to 04:40 CET.")
    }

    @Test func aComponentThatGotWorseHasBothTimes() throws {
        let account = try account([Step(0, [("cards", .degradedPerformance)]), Step(20, [("cards", .majorOutage)])], until: 50)
        #expect(
            account.text == "Customers could not use Card payments for 30 minutes, from 04:20 CET to 04:50 CET. "
                + "Customers found Card payments slower or less reliable than usual for 20 minutes, from 04:00 CET to 04:20 CET.")
    }

    @Test func severalStretchesAreCounted() throws {
        func broken(_ minutes: [Int], until end: Int) throws -> String {
            let steps = minutes.enumerated().map {
                Step($1, [("cards", $0.isMultiple(of: 2) ? ComponentStatus.majorOutage : .operational)])
            }
            return try account(steps, until: end).text
        }
        #expect(
            try broken([0, 10, 60, 65], until: 90)
                == "Customers could not use Card payments. It happened twice, for 15 minutes in all. The first time it lasted 10 minutes, from 04:00 CET to 04:10 CET. "
                + "The second time it lasted 5 minutes, from 05:00 CET to 05:05 CET.")
        #expect(
            try broken([0, 10, 60, 65, 80], until: 90)
                == "Customers could not use Card payments. It happened three times between 04:00 CET and 05:30 CET, for 25 minutes in all.")
    }

    @Test func whatWasSaidAgainIsOneStretch() throws {
        let steps = [Step(0, [("cards", .majorOutage)]), Step(20, [("cards", .majorOutage)]), Step(30, [])]
        #expect(
            try account(steps, until: 60, ended: 45).text
                == "Customers could not use Card payments. It lasted 45 minutes, from 04:00 CET to 04:45 CET.")
    }

    /// What a correction says holds as the bars have it, whatever the worst was that anybody had said.
    @Test func aCorrectionCountsAsTheBarsHaveIt() throws {
        let steps = [Step(0, [("cards", .majorOutage)]), Step(1, [("cards", .degradedPerformance)], corrects: 0)]
        let account = try account(steps, until: 60)
        #expect(account.text.contains("for 59 minutes, from 04:01 CET to 05:00 CET.") && !account.text.contains("1 hour"))
    }

    @Test func manyComponentsStayShort() throws {
        let steps = Self.ids.enumerated().map { index, id in Step(index * 5, [(id, ComponentStatus.partialOutage)]) }
        #expect(
            try account(steps, until: 60).text
                == """
                Some customers could not use Card payments for 1 hour, from 04:00 CET to 05:00 CET. \
                Some customers could not use Booking API for 55 minutes, from 04:05 CET to 05:00 CET. \
                Some customers could not use Live map for 50 minutes, from 04:10 CET to 05:00 CET. \
                Customers also had trouble with Payouts, Receipts and Sign-in. That was between 04:15 CET and 05:00 CET.
                """.replacing(". Some", with: ".\n\nSome").replacing(". Customers", with: ".\n\nCustomers"))
        let all = [Step(0, Self.ids.map { ($0, ComponentStatus.majorOutage) })]
        #expect(
            try account(all, until: 60).text
                == "Customers could not use Card payments, Booking API, Live map, Payouts, Receipts and 1 more. "
                + "It lasted 1 hour, from 04:00 CET to 05:00 CET.")
    }

    @Test func theDayIsToldWhereItIsAnother() throws {
        let steps = [Step(0, [("cards", .majorOutage)]), Step(30, [("cards", .operational)])]
        #expect(
            try account(steps, until: 1_500).text
                == "Customers could not use Card payments. It lasted 30 minutes, from 04:00 CET to 04:30 CET on 20 November.")
        #expect(
            try account([Step(0, [("cards", .majorOutage)])], until: 1_260).text
                == "Customers could not use Card payments. It lasted 21 hours, from 04:00 CET on 20 November to 01:00 CET on 21 November.")
    }

    @Test func whereNothingLastedOnlyTheIncidentIsTold() throws {
        func told(after minutes: Int) throws -> String {
            let incident = try #require(page([Step(0, [])]).incidents.first)
            let account = try account([Step(0, [])], until: minutes)
            #expect(account.text.isEmpty)
            return account.text(orOf: incident.extent(until: Self.start + .minutes(minutes)))
        }
        #expect(try told(after: 47) == "This lasted 47 minutes, from 04:00 CET to 04:47 CET.")
        #expect(try told(after: 0) == "This lasted less than a minute, at 04:00 CET.")
    }

    /// 02:30 could be of either day.
    @Test func whereItWasOnTwoDaysEachTimeHasItsDay() throws {
        let steps = [Step(0, [("cards", .majorOutage)]), Step(60, [("cards", .operational)]), Step(1_350, [("cards", .majorOutage)])]
        #expect(
            try account(steps, until: 1_380).text
                == "Customers could not use Card payments. It happened twice, for 1 hour 30 minutes in all. "
                + "The first time it lasted 1 hour, from 04:00 CET to 05:00 CET on 20 November. "
                + "The second time it lasted 30 minutes, from 02:30 CET to 03:00 CET on 21 November.")
    }

    /// Random stories: each length and time in the text is one that the timeline has, each component that had trouble has its own, and the
    /// linter has nothing to say.
    @Test(arguments: 0..<8) func everyLengthAndTimeIsTheTimelines(_ part: Int) throws {
        var generator = SeededGenerator(seed: UInt64(part))
        for _ in 0..<60 {
            let steps = randomSteps(&generator)
            let page = page(steps)
            let incident = try #require(page.incidents.first)
            let minutes = (steps.last?.minute ?? 0) + Int.random(in: 0...600, using: &generator)
            let now = Self.start + .minutes(minutes)
            let account = TroubleAccount(incident.spells(until: now, page.components), ClockWords(page.settings.zone, now: now))
            let told = Told(account.text)
            let known = Known(incident.contributions(until: now), page.settings.zone, now)
            #expect(told.clocks.isSubset(of: known.clocks), "\(account.text)\n\(known.clocks)")
            #expect(told.lengths.isSubset(of: known.lengths), "\(account.text)\n\(known.lengths)")
            #expect(told.text.isEmpty == known.ranges.isEmpty)
            #expect(told.claims.allSatisfy { known.has($0, page.components) }, "\(account.text)")
            try lintsClean(account, steps, minutes)
        }
    }

    private func randomSteps(_ generator: inout SeededGenerator) -> [Step] {
        var minute = 0
        return (0..<Int.random(in: 1...9, using: &generator)).map { index in
            if index > 0 { minute += Int.random(in: 1...400, using: &generator) }
            let chosen = Self.ids.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
            return Step(minute, chosen.map { ($0, ComponentStatus.allCases.randomElement(using: &generator) ?? .operational) })
        }
    }

    private func lintsClean(_ account: TroubleAccount, _ steps: [Step], _ minutes: Int) throws {
        if account.text.isEmpty { return }
        let now = Self.start + .minutes(minutes)
        let body = account.text + "\n\nWe replaced a part that kept failing.\n\nYou do not need to do anything."
        let last = UpdateDraft(status: "resolved", at: now, body: body).file(in: "incidents/one")
        let content = loadContent(page(steps).files + [last])
        let found = LintRun(History(content.judged, now: now), rules: allRules).diagnostics.filter {
            $0.place.file.path == last.path && $0.rule.family != .cadence
        }
        #expect(found.isEmpty, "\(found.map { "\($0.rule): \($0.message)" })\n\(body)")
    }
}

/// What a text says, read with no knowledge of how it was written.
private struct Told {
    let text: String

    init(_ text: String) { self.text = text }

    var clocks: Set<String> { Set(text.matches(of: /\d\d:\d\d/).map { String($0.0) }) }
    var lengths: Set<String> {
        Set(text.matches(of: /(\d+ (day|hour|minute)s?)( \d+ (hour|minute)s?)?/).map { String($0.0) })
    }

    /// "Customers could not use Booking API for 10 minutes, from 05:00": a component, a status, a length.
    var claims: [(name: String, status: ComponentStatus, length: String)] {
        let forms: [(Regex<(Substring, Substring, Substring)>, ComponentStatus)] = [
            (/(?:^|[.\n] ?)Customers could not use ([^.]+?) for ([^,]+), from/, .majorOutage),
            (/Some customers could not use ([^.]+?) for ([^,]+), from/, .partialOutage),
            (/Customers found ([^.]+?) slower or less reliable than usual for ([^,]+), from/, .degradedPerformance),
        ]
        return forms.flatMap { form, status in
            text.matches(of: form).flatMap { match in
                names(String(match.1)).map { ($0, status, String(match.2)) }
            }
        }
    }
}

/// The names in "Card payments, Payouts and 3 more".
private func names(_ list: String) -> [String] {
    list.replacing(" and ", with: ", ").split(separator: ", ").map(String.init).filter { !$0.hasSuffix("more") }
}

/// What the timeline has.
private struct Known {
    let ranges: [String: [(Range<Instant>, ComponentStatus)]]
    private let zone: Zone

    init(_ contributions: [String: [Contribution]], _ zone: Zone, _ now: Instant) {
        self.zone = zone
        ranges = contributions.mapValues { contributions in
            var runs: [(Range<Instant>, ComponentStatus)] = []
            for one in contributions where one.status != .operational {
                if let last = runs.last, last.0.upperBound == one.range.lowerBound, last.1 == one.status {
                    runs[runs.count - 1].0 = last.0.lowerBound..<one.range.upperBound
                } else {
                    runs.append((one.range, one.status))
                }
            }
            return runs
        }.filter { !$0.value.isEmpty }
    }

    var clocks: Set<String> {
        Set(ranges.values.joined().flatMap { [$0.0.lowerBound, $0.0.upperBound] }.map { zone.civil(at: $0).clockText })
    }

    /// Of each stretch, and of all stretches of a component in one status together.
    var lengths: Set<String> {
        let single = ranges.values.joined().map { ($0.0.upperBound - $0.0.lowerBound).words }
        let sums = ranges.values.flatMap { runs in ComponentStatus.allCases.map { sum(runs, $0).words } }
        return Set(single + sums)
    }

    func has(_ claim: (name: String, status: ComponentStatus, length: String), _ components: [Component]) -> Bool {
        guard let id = components.first(where: { $0.name == claim.name })?.id, let runs = ranges[id] else { return false }
        return sum(runs, claim.status).words == claim.length
    }

    private func sum(_ runs: [(Range<Instant>, ComponentStatus)], _ status: ComponentStatus) -> TimeSpan {
        runs.filter { $0.1 == status }.map { $0.0.upperBound - $0.0.lowerBound }.reduce(.zero, +)
    }
}
