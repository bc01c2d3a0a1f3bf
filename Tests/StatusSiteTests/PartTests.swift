import StatusModel
import Testing

@testable import StatusHistory
@testable import StatusSite

@Suite struct PartTests {
    @Test func aReadableColourHasTheContrastThatIsAskedFor() throws {
        let white = Colour(red: 255, green: 255, blue: 255)
        for hex in ["#ffff00", "#0b5cad", "#ffffff", "#000000", "#ff69b4", "#777777"] {
            let colour = try #require(Colour(hex: hex))
            #expect(colour.readable(on: white).contrast(with: white) >= 4.5, "\(hex)")
            let night = Colour(red: 24, green: 32, blue: 41)
            #expect(colour.readable(on: night).contrast(with: night) >= 4.5, "\(hex)")
        }
        #expect(Colour(hex: "#0b5cad")?.readable(on: white).hex == "#0b5cad")
        #expect(Colour(hex: "#00000g") == nil && Colour(hex: "red") == nil)
    }

    @Test(arguments: [(10_000, "100%"), (9_999, "99.99%"), (9_905, "99.05%"), (0, "0.00%"), (12, "0.12%")])
    func percentagesHaveTwoDecimals(_ hundredths: Int, _ expected: String) {
        let uptime = Uptime(observed: TimeSpan(seconds: 10_000), weightedDowntime: (10_000 - hundredths) * 1_000)
        #expect(uptime.percent?.text() == expected)
    }

    @Test func nothingObservedClaimsNothing() {
        #expect(Uptime().percent == nil)
        #expect(English().uptime(nil, days: 0) == "No data yet")
    }

    @Test(arguments: [
        (59, "less than a minute"), (60, "1 minute"), (3_600, "1 hour"), (4_680, "1 hour 18 minutes"), (90_000, "1 day 1 hour"),
        (86_460, "1 day"), (172_800, "2 days"),
    ])
    func durationsAreSaidWithTheTwoLargestUnits(_ seconds: Int, _ expected: String) {
        #expect(English().duration(TimeSpan(seconds: seconds)) == expected)
    }

    @Test func theLanguagesAreThoseThatMayBeChosen() {
        #expect(PageLanguage.allCases.map(\.rawValue) == PageLanguage.allCases.map(\.words.code))
    }

    @Test func aShortWindowStartsTodayOnNarrowScreens() {
        #expect([0, 1, 2].map(English().daysAgo) == ["Today", "Yesterday", "2 days ago"])
    }

    @Test func headlinesSayWhatAndWhere() {
        let english = English()
        #expect(english.headline(.none, isWatched: false, isUnderMaintenance: false, components: []) == "All services are working")
        #expect(
            english.headline(.none, isWatched: true, isUnderMaintenance: false, components: []) == "Working again; we are still watching")
        #expect(english.headline(.none, isWatched: false, isUnderMaintenance: true, components: []) == "Maintenance in progress")
        #expect(
            english.headline(.major, isWatched: false, isUnderMaintenance: true, components: ["Card payments"])
                == "Partial outage: Card payments")
        #expect(
            english.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "Major outage: A, B and 2 more")
    }
}
