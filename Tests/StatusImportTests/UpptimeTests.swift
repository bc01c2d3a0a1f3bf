import Basics
import Diagnostics
import StatusModel
import Testing

@testable import StatusImport

struct UpptimeTests {
    /// What Upptime's own library for slugs makes of these.
    @Test(arguments: [
        ("Git Hub", "git-hub"), ("GitHub", "git-hub"), ("Google", "google"), ("API (v2) / EU", "api-v2-eu"), ("HTTPServer", "http-server"),
        ("Public APIs", "public-apis"), ("What's up & running", "whats-up-and-running"), ("I ♥ Dogs", "i-love-dogs"),
        ("Déjà Vu!", "deja-vu"),
        ("Müller Straße", "mueller-strasse"), ("fooBar 123 $#%", "foo-bar-123"), ("HTTP2", "http-2"), ("  --  x  ", "x"),
        ("日本語 サイト", "日本語-サイト"),
    ])
    func slugs(name: String, slug: String) {
        #expect(upptimeSlug(of: name) == slug)
    }

    @Test(arguments: [
        ("Fri Dec 18 2020 10:45:38 GMT+0000 (Coordinated Universal Time)", 1_608_288_338, true),
        ("Fri Dec 18 2020 11:45:38 GMT+0100 (Central European Standard Time)", 1_608_288_338, true),
        ("Fri, 18 Dec 2020 10:45:38 GMT", 1_608_288_338, true), ("2020-12-18T10:45:38.123Z", 1_608_288_338, true),
        ("2020-12-18T10:45:38", 1_608_288_338, false), ("2020-12-18 10:45:38 +0000", 1_608_288_338, true),
        ("2020-12-18T05:45:38-05", 1_608_288_338, true), ("2020-12-18", 1_608_249_600, false),
        ("Dec 18, 2020 10:45:38 UTC", 1_608_288_338, true),
        ("2020-12-18T10:45", 1_608_288_300, false),
    ])
    func times(text: String, seconds: Int, hasZone: Bool) {
        let time = UpptimeTime(text)
        #expect(time?.instant.seconds == seconds)
        #expect(time?.hasZone == hasZone)
    }

    @Test(arguments: [
        "", "soon", "2020-13-18T10:45Z", "2020-12-18T24:00:00Z", "2020-12-18T10:45 XYZ", "Fri Dec 32 2020 10:45:38 GMT", "1608288338",
    ])
    func noTimes(text: String) { #expect(UpptimeTime(text) == nil) }

    private let day = CivilDate(year: 2026, month: 3, day: 1) ?? CivilDate(daysSince1970: 0)
    private func spell(_ from: Int, _ to: Int) -> Range<Int> {
        let start = Instant(day).seconds
        return start + from * 60..<start + to * 60
    }

    @Test func minutesThatIssuesTellOf() {
        #expect(UpptimeMinutes([(day, 20)], spells: [spell(600, 620)]).untold.last?.day == nil)
        #expect(UpptimeMinutes([(day, 20)], spells: []).untold.last?.day == day)
        // Told twice over is told: overlapping issues count once.
        #expect(UpptimeMinutes([(day, 40)], spells: [spell(600, 620), spell(610, 620)]).short.isEmpty)
        #expect(UpptimeMinutes([(day, 1_440)], spells: [spell(600, 620)]).short == [day])
        #expect(UpptimeMinutes([(day, 1_440)], spells: [spell(-600, 3_000)]).short.isEmpty)
    }

    @Test func minutesOnTheDayBesideInAnotherZone() {
        // 23:30 to 23:50 UTC of the day before is this day further east.
        #expect(UpptimeMinutes([(day, 20)], spells: [spell(-30, -10)]).untold.last?.day == nil)
        #expect(UpptimeMinutes([(day, 200)], spells: [spell(-30, -10)]).untold.last?.day == day)
    }

    @Test func wordsOfTheMonitor() {
        #expect(UpptimeWords.told("🛑 What is my IP is down")?.name == "What is my IP")
        #expect(UpptimeWords.told("⚠️ API (v2) has degraded performance")?.status == .degradedPerformance)
        #expect(UpptimeWords.told("The site was down") == nil)
        let body = "In [`5f0c9a5`](https://github.com/o/r/commit/5f0c9a517b), API (v2) ($SECRET_(X)) was **down**:\n- HTTP code: 0\n"
        #expect(UpptimeWords.plain(body, of: "API (v2)", addresses: []) == "API (v2) was **down**:\n- HTTP code: 0\n")
        #expect(UpptimeWords.plain(body, of: nil, addresses: ["$SECRET_(X)"]) == "API (v2) was **down**:\n- HTTP code: 0\n")
        let done = "**Resolved:** API is back up in [`5f0c9a5`](https://github.com/o/r/commit/5f0c9a517b) after 1 hour."
        #expect(UpptimeWords.plain(done, of: "API", addresses: []) == "**Resolved:** API is back up after 1 hour.")
        #expect(UpptimeWords.plain("Fixed with [`5f0c9a5`](https://github.com/o/r/commit/5f0c9a517b).", of: nil, addresses: []) == nil)
    }

    @Test func plansOfWork() {
        let plan = MaintenancePlan(
            "Before.\n<!-- start: 2021-02-24T13:00:00+00:00 end: 2021-02-24 14:00 expectedDown: google, hacker-news -->\nAfter.")
        #expect(plan.starts == "2021-02-24T13:00:00+00:00")
        #expect(plan.ends == "2021-02-24 14:00")
        #expect(plan.expected == ["google", "hacker-news"])
        #expect(plan.rest == "Before.\n\nAfter.")
        #expect(MaintenancePlan("<!-- a word: of ours --> Text").rest == "<!-- a word: of ours --> Text")
        #expect(MaintenancePlan("<!--\nstart:\nend: \"2021-02-24\"\n").starts == nil)
    }
}

struct JSONSeriesTests {
    @Test func listsBehindEachOther() {
        let series = JSONSeries(Array("\u{FEFF}[1,2][3]\n4 []".utf8))
        #expect(series.values == [.number("1"), .number("2"), .number("3"), .number("4")])
        #expect(series.fault == nil)
    }

    @Test func whatBreaksOff() {
        let series = JSONSeries(Array(#"[{"a":1},{"b":2},{"c"#.utf8))
        #expect(series.values.count == 2)
        #expect(series.fault?.offset == 18)
    }
}
