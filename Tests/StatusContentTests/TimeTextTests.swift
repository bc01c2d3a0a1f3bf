import StatusContent
import StatusModel
import Testing

@Suite struct TimeTextTests {
    @Test(arguments: [
        ("2026-11-20 14:31 UTC", 1_795_185_060),
        ("2026-11-20 14:31Z", 1_795_185_060),
        ("2026-11-20T14:31:00Z", 1_795_185_060),
        ("2026-11-20T14:31:30.250Z", 1_795_185_090),
        ("2026-11-20 15:31 +01:00", 1_795_185_060),
        ("2026-11-20T09:31:00-05:00", 1_795_185_060),
        ("2026-11-20 14:31 Europe/London", 1_795_185_060),
        ("2026-07-01 12:00 Europe/London", 1_782_903_600),
        ("2024-02-29 00:00 UTC", 1_709_164_800),
        ("1970-01-01 00:00 UTC", 0),
    ])
    func readsTimes(_ text: String, _ seconds: Int) throws {
        #expect(try readTime(text) == Instant(seconds: seconds))
    }

    @Test(arguments: [
        ("2026-11-20", "has no time of day"), ("2026-11-20 14:31", "no time zone"), ("2026-02-30 14:31 UTC", "doesn't exist"),
        ("2025-02-29 14:31 UTC", "doesn't exist"), ("2026-11-20 24:00 UTC", "not a time of day"),
        ("2026-11-20 14:60 UTC", "not a time of day"),
        ("2026-11-20 14:31:60 UTC", "not a time of day"), ("2026-11-20 14:31 +99:99", "not an offset"),
        ("2026-11-20 14:31 +14:30", "not an offset"),
        ("2026-11-20 14:31 UTC junk", "not a time zone"), ("20 November 2026", "not a date"),
        ("2026-11-20 14:31 GMT", "could mean UTC or Europe/London"),
        ("2026-11-20 14:31 IST", "Asia/Kolkata"), ("2026-11-20 14:31 EST", "America/New_York"),
        ("2026-11-20 14:31 europe/london", "did you mean 'Europe/London'"),
        ("2026-03-29 01:30 Europe/London", "+00:00 or +01:00"),
        ("2026-10-25 01:30 Europe/London", "'2026-10-25 01:30 +01:00' or '2026-10-25 01:30 +00:00'"),
        ("", "not a date"), ("2026-11-20 1:31 UTC", "no time of day"), ("٢٠٢٦-11-20 14:31 UTC", "not a date"),
        ("2026-11-20 14:31 UTC+1", "not a time zone"),
    ])
    func refusesWhatIsNoTimeAndSaysWhatToWrite(_ text: String, _ part: String) {
        let error = #expect(throws: ValueError.self) { try readTime(text) }
        #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
    }

    @Test(arguments: [("45m", 2_700), ("2h", 7_200), ("1h30m", 5_400), ("3d", 259_200), ("1d2h3m", 93_780)])
    func readsDurations(_ text: String, _ seconds: Int) throws {
        #expect(try readDuration(text) == TimeSpan(seconds: seconds))
    }

    @Test func whatIsWrittenIsReadBack() throws {
        for minutes in Array(1...3_000) + [14_400, 14_401, 525_600] {
            #expect(try readDuration(TimeSpan.minutes(minutes).shorthand) == .minutes(minutes))
            let instant = Instant(seconds: 1_700_000_040 + minutes * 977 * 60)
            #expect(try readTime(instant.contentText) == instant && readTime(instant.internetText) == instant)
        }
    }

    @Test(arguments: ["", "30", "0m", "m", "30m1h", "1h1h", "1.5h", "-5m", "30 m", "9999999m", "400d", "٣m"])
    func refusesOtherDurations(_ text: String) {
        #expect(throws: ValueError.self) { try readDuration(text) }
    }

    @Test(arguments: [
        ("2026-11-20-1431-identified.md", "identified", 1), ("2026-11-20-1431-in-progress-2.md", "in-progress", 2),
        ("2026-11-20-0000-resolved-13.md", "resolved", 13),
    ])
    func readsUpdateFileNames(_ name: String, _ status: String, _ sequence: Int) {
        #expect(UpdateFileName(name).map { [$0.status, String($0.sequence), $0.text] } == [status, String(sequence), name])
    }

    @Test(arguments: [
        "2026-11-20-1431-identified-1.md", "2026-11-20-2431-identified.md", "2026-11-31-1431-x.md", "notes.md",
        "2026-11-20-1431-identified.txt", "2026-11-20-1431-identified-02.md",
    ])
    func refusesOtherFileNames(_ name: String) {
        #expect(UpdateFileName(name) == nil)
    }

    @Test func aDurationThatIsTooLongIsSaidToBe() {
        for text in ["9999999d", "367d", "999999999999d"] {
            let error = #expect(throws: ValueError.self) { try readDuration(text) }
            #expect(error?.message == "'\(text)' is more than a year; write how long it is, such as 30m")
        }
    }

    @Test func yearsThatNoIncidentCanHaveAreRefused() throws {
        for text in ["0001-01-01 14:02 UTC", "1969-12-31 23:59 UTC"] {
            let error = #expect(throws: ValueError.self) { try readTime(text) }
            #expect(error?.message == "'\(text)' is before 1970; check the year")
        }
        #expect(try readTime("1970-01-01 00:00 UTC").seconds == 0)
    }
}
