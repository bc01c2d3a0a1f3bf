import Basics
import Diagnostics
import Foundation
import StatusModel
import StatusContent
import StatusHistory
import StatusSite
import Testing

@Suite struct PageTests {
    private func pages(_ files: [String: String], now: String = "2026-11-20 14:40 UTC") throws -> [String: String] {
        let settings = [
            "site.yml": "name: Harbour Pay\nurl: https://a.example\ntime-zone: Europe/London\n",
            "components.yml": "- id: cards\n  name: Cards\n",
        ]
        let loaded = loadContent(settings.merging(files) { $1 }.map { SourceFile(path: $0.key, text: $0.value) })
        #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.map(\.message))")
        let site = try Site(History(try #require(loaded.page), now: try readTime(now))).files().get()
        return Dictionary(uniqueKeysWithValues: site.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private func incident(_ updates: [(String, String, String)], title: String = "Cards fail", more: String = "") -> [String: String] {
        var files = ["incidents/cards-fail/incident.yml": "title: \(title)\nseverity: SEV1\nstarted: 2026-11-20 14:02 UTC\n\(more)"]
        for (clock, status, lines) in updates {
            let time = clock.prefix(2) + ":" + clock.suffix(2)
            files["incidents/cards-fail/2026-11-20-\(clock)-\(status).md"] =
                "---\nstatus: \(status)\nat: 2026-11-20 \(time) UTC\n\(lines)---\nText of \(clock).\n"
        }
        return files
    }

    @Test func withoutIncidentsAllIsWell() throws {
        let index = try #require(try pages([:])["index.html"])
        #expect(
            index.contains("<h1 id=\"status\">All services are working</h1>")
                && index.contains("Never down · 100%") && !index.contains("with problems"))
        #expect(!index.contains("What is happening now"))
    }

    @Test func withoutComponentsThereIsStillAPage() throws {
        let index = try #require(try pages(["components.yml": "[]"])["index.html"])
        #expect(index.contains("No services are listed yet."))
    }

    @Test func openSEV1NeverStandsUnderAllSystemsOperational() throws {
        let index = try #require(try pages(incident([("1408", "investigating", "next-update: 15m\n")]))["index.html"])
        #expect(index.contains("<h1 id=\"status\">Major outage</h1>"))
    }

    @Test func openIncidentSaysImpactSinceWhenAndWhenNext() throws {
        let index = try #require(
            try pages(
                incident([
                    ("1408", "investigating", "next-update: 30m\ncomponents: {cards: major-outage}\n"),
                    ("1431", "identified", "next-update: 30m\n"),
                ]))["index.html"])
        for text in [
            "Major outage: Cards", "Cards fail",
            "Since <time datetime=\"2026-11-20T14:02Z\">14:02<span class=\"z\"> GMT</span></time>, for ",
            "for <span data-since=\"2026-11-20T14:02Z\">38 minutes</span>",
            "Next update by <time datetime=\"2026-11-20T15:01Z\">15:01<span class=\"z\"> GMT</span></time>",
            "Text of 1431.", "1 earlier update",
        ] {
            #expect(index.contains(text), "\(text)")
        }
    }

    private static let half = "<time datetime=\"2026-11-20T15:30Z\">15:30<span class=\"z\"> GMT</span></time>"
    private static let expects = "We expect this to be over by \(half). That is an estimate."
    private static let expected = "We expected this to be over by \(half)."

    @Test func anEstimateIsShownAsOneUntilItHasPassed() throws {
        let files = incident([
            ("1408", "investigating", "next-update: 2h\nexpected-end: 2026-11-20 15:30 UTC\ncomponents: {cards: major-outage}\n"),
            ("1431", "identified", "next-update: 2h\n"),
        ])
        for (now, sentence) in [("14:40", Self.expects), ("15:30", Self.expects), ("15:31", Self.expected)] {
            let site = try pages(files, now: "2026-11-20 \(now) UTC")
            let index = try #require(site["index.html"])
            let page = try #require(site["incidents/cards-fail/index.html"])
            #expect(index.contains("<p class=\"facts\">\(sentence)</p>"), "\(now)")
            // At the top, and below the update that said so.
            #expect(page.components(separatedBy: sentence).count == 3, "\(now)")
            #expect(page.contains("<p class=\"note\">\(sentence)</p>"), "\(now)")
            let status = try #require(site["api/daymark/v1/status.json"])
            #expect(status.components(separatedBy: "\"expected_end\":\"2026-11-20T15:30:00Z\"").count == 3)
            // Feeds tell what was said when it was said.
            let told = "We expect this to be over by 15:30 GMT. That is an estimate."
            for feed in ["updates.atom", "feed.json", "history.atom", "history.rss"] {
                #expect(try #require(site[feed], "\(feed)").contains(told), "\(feed)")
            }
            #expect(try !#require(site["api/v2/incidents.json"]).contains("estimate"))
        }
    }

    @Test(arguments: [("1450", "resolved", ""), ("1450", "identified", "next-update: 2h\nexpected-end: unknown\n")])
    func anEstimateThatHoldsNoMoreWasOnlyExpected(_ last: (String, String, String)) throws {
        let site = try pages(
            incident([
                ("1408", "investigating", "next-update: 2h\nexpected-end: 82m\ncomponents: {cards: major-outage}\n"), last,
            ]), now: "2026-11-20 15:00 UTC")
        #expect(try !#require(site["index.html"]).contains("15:30"))
        let page = try #require(site["incidents/cards-fail/index.html"])
        #expect(page.contains("<p class=\"note\">\(Self.expected)</p>") && !page.contains(Self.expects))
        #expect(page.components(separatedBy: Self.expected).count == 2)
    }

    @Test func whatIsAboutToBeWrittenShowsItsEstimate() throws {
        let files = incident([("1408", "investigating", "next-update: 2h\nexpected-end: 2026-11-21 09:00 UTC\n")])
        let settings = [
            SourceFile(path: "site.yml", text: "name: A\nurl: https://a.example\ntime-zone: Europe/Berlin\n"),
            SourceFile(path: "components.yml", text: "- id: cards\n  name: Cards\n"),
        ]
        let page = loadContent(settings + files.map { SourceFile(path: $0.key, text: $0.value) }).judged
        let words = Site(History(page, now: try readTime("2026-11-20 14:10 UTC"))).words(ofFile: "incidents/cards-fail/incident.yml")
        #expect(
            words?.estimate == "We expect this to be over by 21 November 2026, 10:00 CET (09:00 UTC). That is an estimate.")
    }

    /// Over for customers, but not yet resolved: the ordinary state while the fix is watched.
    @Test func anEndedIncidentTellsOneStoryWhileItIsOpen() throws {
        let files = incident(
            [
                ("1408", "investigating", "next-update: 30m\ncomponents: {cards: partial-outage}\n"),
                ("1525", "monitoring", "next-update: 60m\n"),
            ], more: "ended: 2026-11-20 15:20 UTC\n")
        for now in ["2026-11-20 16:00 UTC", "2026-12-02 16:00 UTC"] {
            let site = try pages(files, now: now)
            let index = try #require(site["index.html"])
            #expect(index.contains("<h1 id=\"status\">Working again; we are still watching</h1>"))
            #expect(index.contains(", for 1 hour 18 minutes · Affected: Cards</p>") && !index.contains("Since <time"))
            #expect(!index.contains("All services are working") && !index.contains("card partial-outage"))
            let page = try #require(site["incidents/cards-fail/index.html"])
            #expect(page.contains("1 hour 18 minutes") && !page.contains("so far"))
        }
        #expect(
            try pages(files, now: "2026-11-20 16:00 UTC")["index.html"]?.contains(
                "From <time datetime=\"2026-11-20T14:02Z\">14:02</time> to <time datetime=\"2026-11-20T15:20Z\">15:20<span class=\"z\"> GMT</span></time>"
            )
                == true)
    }

    @Test func daysThatAnIncidentRunsThroughSaySo() throws {
        let files = [
            "incidents/cards-fail/incident.yml": "title: Cards <fail>\nseverity: SEV1\nstarted: 2026-10-24 12:00 +01:00\n",
            "incidents/cards-fail/2026-10-24-1100-investigating.md":
                "---\nstatus: investigating\nat: 2026-10-24 11:00 UTC\nnext-update: 30m\ncomponents: {cards: partial-outage}\n---\nText.\n",
            "incidents/cards-fail/2026-10-27-1200-resolved.md": "---\nstatus: resolved\nat: 2026-10-27 12:00 UTC\n---\nText.\n",
        ]
        let index = try #require(try pages(files, now: "2026-10-28 12:00 UTC")["index.html"])
        let days = index.split(separator: "<div class=\"pastday\">").dropFirst().prefix(6)
        let goesOn = "<p class=\"past\"><a href=\"incidents/cards-fail/\">Cards &lt;fail&gt;</a> continued</p>"
        #expect(days.map { $0.contains(goesOn) } == [false, true, true, true, false, false])
        #expect(days.map { $0.contains("No incidents") } == [true, false, false, false, false, true])
    }

    @Test func aPassedPromiseIsSaidToBeLate() throws {
        let index = try #require(try pages(incident([("1408", "investigating", "next-update: 30m\n")]))["index.html"])
        #expect(
            index.contains(
                "The update promised for <time datetime=\"2026-11-20T14:38Z\">14:38<span class=\"z\"> GMT</span></time> is <span data-since=\"2026-11-20T14:38Z\">2 minutes</span> late"
            ))
    }

    @Test func correctionStandsBesideWhatItCorrects() throws {
        let page = try #require(
            try pages(
                incident([
                    ("1408", "investigating", "next-update: 30m\n"),
                    ("1431", "identified", "next-update: 30m\ncorrects: 2026-11-20-1408-investigating\n"),
                ]))["incidents/cards-fail/index.html"])
        #expect(page.contains("This corrects the update from"))
        let corrected = try #require(page.ranges(of: "<li id=\"update-2026-11-20-1408-investigating\"").first)
        #expect(page[corrected.upperBound...].contains("Corrected at"))
        #expect(page[corrected.upperBound...].contains("Text of 1431."))
    }

    @Test func timesAreAlsoInUTCWhereThePageIsAhead() throws {
        let summer = incident([]).mapValues { $0.replacing("2026-11-20", with: "2026-07-01") }
            .merging([
                "incidents/cards-fail/2026-07-01-1408-investigating.md":
                    "---\nstatus: investigating\nat: 2026-07-01 14:08 UTC\n---\nText.\n"
            ]) { $1 }
        let page = try #require(try pages(summer, now: "2026-07-01 15:00 UTC")["incidents/cards-fail/index.html"])
        #expect(page.contains("1 July 2026, 15:02<span class=\"z\"> BST (14:02 UTC)</span>"))
    }

    @Test func textsAreOnlyTexts() throws {
        let all = try pages(incident([("1408", "investigating", "next-update: 15m\n")], title: "'\"><script>alert(1)</script>'"))
        // In plain text it is what it is.
        for (path, page) in all where !path.hasPrefix("api/daymark/") && !path.hasSuffix("feed.json") && !path.hasSuffix(".txt") {
            let scripts = path.hasSuffix(".html") ? 1 : 0
            let own = page.replacing("<script type=\"application/json\" id=\"future\">", with: "")
            #expect(own.split(separator: "<script", omittingEmptySubsequences: false).count == 1 + scripts, "\(path)")
            #expect(!page.contains("<script>alert"), "\(path)")
        }
    }

    @Test func promisesAreCountedWhereTheSiteAsksForIt() throws {
        let site = "name: A\nurl: https://a.example\ntime-zone: UTC\n"
        func history(_ more: String, now: String) throws -> String {
            let updates = incident([
                ("1408", "investigating", "next-update: 20m\n"), ("1430", "identified", "next-update: 20m\n"),
                ("1500", "identified", "next-update: 30m\n"),
            ])
            return try #require(try pages(updates.merging(["site.yml": site + more]) { $1 }, now: now)["history/index.html"])
        }
        #expect(try !history("", now: "2026-11-20 15:10 UTC").contains("promised"))
        // 14:28 was kept within the grace, 14:50 was not, 15:30 has not come yet.
        let asked = "promise-record: true\n"
        #expect(try history(asked, now: "2026-11-20 15:10 UTC").contains("1 of 2 promised updates came on time in the last 90 days."))
        #expect(try history(asked, now: "2026-11-20 15:34 UTC").contains("1 of 2 promised"))
        #expect(try history(asked, now: "2026-11-20 15:36 UTC").contains("1 of 3 promised"))
        #expect(try !history(asked, now: "2027-05-20 15:36 UTC").contains("promised"))
    }

    @Test func aComponentsPageHasItsDaysAndIncidents() throws {
        let all = try pages(incident([("1408", "investigating", "components: {cards: degraded-performance}\n")]))
        let page = Self.withoutCounting(try #require(all["components/cards/index.html"]))
        #expect(
            page.contains("<h1 id=\"title\">Cards</h1>")
                && page.contains("Never down, impaired 38\u{A0}min · 100% uptime over 90 days"))
        #expect(page.contains("20 Nov: degraded performance for 38 minutes") && page.contains("../../incidents/cards-fail/"))
        let index = Self.withoutCounting(try #require(all["index.html"]))
        #expect(index.contains("Never down, impaired 38\u{A0}min · 100%") && index.contains("components/cards/"))
    }

    @Test func unpublishedReviewsStayUnpublished() throws {
        func site(_ publish: Bool) throws -> [String: String] {
            let review = [
                "incidents/cards-fail/review.md":
                    "---\nstatus: final\nowner: ana\npublish: \(publish)\n---\n# Cards\n#### Summary\nA lesson.\n"
            ]
            return try pages(incident([("1408", "investigating", "next-update: 15m\n")]).merging(review) { $1 })
        }
        let published = try site(true)
        let review = try #require(published["incidents/cards-fail/review/index.html"])
        // Below the page's title, and no level is skipped.
        #expect(review.contains("<h2>Cards</h2>\n<h3>Summary</h3>\n<p>A lesson.</p>"))
        #expect(published["incidents/cards-fail/index.html"]?.contains("<a href=\"review/\">Read the review of this incident</a>") == true)
        let unpublished = try site(false)
        #expect(unpublished["incidents/cards-fail/review/index.html"] == nil)
        for (path, page) in unpublished { #expect(!page.contains("A lesson.") && !page.contains("review/"), "\(path)") }
    }

    /// What counts on, as the text that it is when the page is built.
    private static func withoutCounting(_ page: String) -> String {
        page.replacing(#/<span data-(?:since|up)="[^"]*"(?: data-short)?>([^<]*)</span>/#) { String($0.output.1) }
    }

    @Test func historyHasAPageAMonth() throws {
        let files = incident([("1408", "investigating", "next-update: 15m\n")])
            .merging([
                "maintenance/upgrade/maintenance.yml":
                    "title: Faster payouts\nstarts: 2026-09-02 09:00 UTC\nends: 2026-09-02 10:30 UTC\nimpact: Payouts arrive later.\n"
            ]) { $1 }
        let all = try pages(files)
        let month = Self.withoutCounting(try #require(all["history/2026-11/index.html"]))
        #expect(month.contains("1 incident. At least one service had problems for 38 minutes in all."))
        #expect(all["history/2026-09/index.html"]?.contains("No incidents, 1 maintenance.") == true)
        #expect(all["history/2026-10/index.html"] == nil)
        #expect(all["maintenance/upgrade/index.html"]?.contains("Payouts arrive later.") == true)
        #expect(all["404.html"]?.contains("https://a.example/") == true)
    }
}
