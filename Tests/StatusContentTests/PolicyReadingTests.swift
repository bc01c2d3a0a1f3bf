import StatusContent
import StatusModel
import Testing

/// What `policy:` may say in site.yml, and what it is told where it may not.
@Suite struct PolicyReadingTests {
    @Test(arguments: ["off", "none"]) func everyDutyCanBeLeftOut(_ word: String) throws {
        let policy = try policy(
            """
            {watch: \(word), notice: \(word), follow-up: \(word), hours: \(word), severities: {SEV2: {first-update: \(word),
              investigating: \(word), monitoring: \(word), roles: \(word), separate-leads: \(word), raise-after: \(word),
              escalation: \(word), unacknowledged: \(word), war-room: \(word), review-due: \(word), business-hours: \(word)}}}
            """)
        #expect(policy.watch == .zero && policy.notice == .zero && policy.followUp == nil && policy.hours == nil)
        #expect(policy.firstUpdate(.sev2) == nil && policy.pace(.sev2, .investigating) == nil && policy.pace(.sev2, .monitoring) == nil)
        #expect(policy.pace(.sev2, .identified) == Policy.standard.pace(.sev2, .identified))
        #expect(policy.duties(.sev2) == Duties())
        #expect(policy.duties(.sev1) == Policy.standard.duties(.sev1))
    }

    @Test(arguments: ["off", "none"]) func aSeverityCanBeLeftOutWhole(_ word: String) throws {
        let policy = try policy("{severities: {SEV3: \(word)}}")
        #expect(policy.firstUpdate(.sev3) == nil && policy.duties(.sev3) == Duties())
    }

    @Test func noTimeIsNoWatchNoNoticeAndAtOnce() throws {
        let policy = try policy("{watch: 0m, notice: 0m, severities: {SEV1: {escalation: {0m: the duty manager, 30m: the board}}}}")
        #expect(policy.watch == .zero && policy.notice == .zero)
        #expect(policy.duties(.sev1).escalation.map(\.after) == [.zero, .minutes(30)])
        #expect(policy.duties(.sev1).escalation.map(\.tell) == ["the duty manager", "the board"])
    }

    @Test func whoIsToldMayHaveAChannel() throws {
        let policy = try policy(
            """
            {severities: {SEV1: {escalation: {30m: {tell: the board, channel: managers}}, unacknowledged: {5m: the backup}, war-room: 0m}}}
            notify: [{id: managers, to: slack, secret: MANAGERS, audience: executives}]
            """)
        let duties = policy.duties(.sev1)
        #expect(duties.escalation.map(\.tell) == ["the board"] && duties.escalation.first?.channel?.value == "managers")
        #expect(duties.unacknowledged == [.init(after: .minutes(5), tell: "the backup")] && duties.warRoomAfter == .zero)
    }

    @Test func whatEveryResponseIsAskedIsRead() throws {
        let policy = try policy(
            "{roles-within: 10m, hand-over: 90m, classify-within: off, room: '#incidents', bridge: 'https://call.example.net/1'}")
        #expect(
            policy.response
                == ResponseRules(
                    rolesWithin: .minutes(10), handOverAfter: .minutes(90), room: "#incidents", bridge: "https://call.example.net/1"))
    }

    @Test func aSeverityMeansWhatThePolicySays() throws {
        let policy = try policy("{severities: {SEV1: {means: nobody can pay, examples: [The bank is down]}, SEV2: {examples: off}}}")
        #expect(policy.meaning(of: .sev1) == "nobody can pay" && policy.examples(of: .sev1) == ["The bank is down"])
        #expect(policy.examples(of: .sev2).isEmpty && policy.meaning(of: .sev2) == Policy.standard.meaning(of: .sev2))
    }

    @Test func aReviewsOccasionIsRead() throws {
        let policy = try policy("{severities: {SEV3: {review-when: always, review-due: 3d}, SEV1: {review-when: begun}}}")
        #expect(policy.duties(.sev3).reviewWhen == .always && policy.duties(.sev3).reviewDue == .days(3))
        #expect(policy.duties(.sev1).reviewWhen == .begun)
    }

    @Test(arguments: [
        (
            "severities: {SEV2: {raise-after: never}}",
            "'never' is not a duration that can be read; write it as 45m, 2h, 1h30m or 3d, or 'off' where nothing is asked for"
        ),
        (
            "severities: {SEV2: {raise-after: 0m}}",
            "'0m' is no time at all; write how long it is, such as 30m, or 'off' where nothing is asked for"
        ),
        (
            "severities: {SEV2: {review-due: 0m}}",
            "'0m' is no time at all; write how long it is, such as 30m, or 'off' where nothing is asked for"
        ),
        (
            "severities: {SEV2: {first-update: 30m/10m}}",
            "the target 30m is longer than the limit 10m; write the shorter one first, or 'off' where nothing is asked for"
        ),
        ("watch: 9999d", "'9999d' is more than a year; write how long it is, such as 30m, or 'off' where nothing is asked for"),
        ("severities: {SEV2: {roles: commander}}", "'roles' takes a list, such as [one, two], not a single value"),
        ("severities: {SEV2: {roles: [off]}}", "'off' is not a role; write one of commander, communications, technical, scribe"),
        ("severities: {SEV2: {escalation: {30m: off}}}", "'off' is nobody to tell; write who is told, or leave '30m' out"),
        ("severities: {SEV2: {escalation: {30m: ''}}}", "'30m' names nobody; write who is told, or leave '30m' out"),
        ("severities: {SEV2: {review-when: repeat}}", "'repeat' is not a review-when; did you mean 'repeated'?"),
        ("severities: {SEV2: {raise-after: }}", "'raise-after' has no value; write one behind it, or delete the line"),
        ("severities: {SEV2: {roles: }}", "'roles' has no value; write one behind it, or delete the line"),
    ])
    func whatIsAskedForIsReadStrictly(_ line: String, _ message: String) {
        #expect(messages("{\(line)}") == [message])
    }

    // MARK: Earlier policies

    @Test func whatStartedBeforeAChangeIsHeldToWhatHeldThen() throws {
        let policy = try policy(
            "{preset: quarter-hour, since: 2026-12-01, before: {preset: by-phase, watch: 45m, since: 2026-06-01, before: by-severity}}")
        func held(_ day: String) throws -> Policy { policy.inForce(on: try readDate(day)) }
        #expect(try held("2026-05-31") == PolicyPreset.bySeverity.policy)
        #expect(try held("2026-06-01").duties == PolicyPreset.byPhase.policy.duties)
        #expect(try held("2026-11-30").watch == .minutes(45))
        #expect(try held("2026-12-01").severities == PolicyPreset.quarterHour.policy.severities)
        #expect(policy.earlier.map(\.until.text) == ["2026-06-01", "2026-12-01"])
    }

    @Test(arguments: [
        ("since: 2026-12-01", "policy needs 'before'; write 'before: standard'"),
        ("before: standard", "policy needs 'since'; write 'since: 2026-12-01'"),
        (
            "since: soon, before: standard",
            "'soon' is not a date that can be read; write it as 2026-11-20, and a time as 2026-11-20 14:30 UTC"
        ),
        ("since: 2026-12-01, before: standrad", "'standrad' is not a policy; did you mean 'standard'?"),
        (
            "since: 2026-12-01, before: {since: 2026-12-01, before: standard}",
            "the policy before this one holds from 2026-12-01 on, so this one holds from a later day"
        ),
    ])
    func aChangeSaysFromWhenAndWhatHeldBefore(_ line: String, _ message: String) {
        #expect(messages("{\(line)}") == [message])
    }

    // MARK: Business hours

    @Test func hoursAreThoseOfThePagesZone() throws {
        let policy = try policy("{hours: {from: 09:00, to: 17:30}}")
        #expect(policy.hours?.weekdays == [0, 1, 2, 3, 4])
        #expect(policy.hours?.secondsOfDay == 32_400..<63_000)
        #expect(policy.hours?.zone.identifier == "Europe/Berlin")
        #expect(policy.hours?.words == "mon, tue, wed, thu, fri from 09:00 to 17:30, Europe/Berlin")
    }

    @Test(arguments: [
        ("mon-fri", [0, 1, 2, 3, 4]), ("sun-thu", [0, 1, 2, 3, 6]), ("sat", [5]), ("mon-sun", [0, 1, 2, 3, 4, 5, 6]),
        ("[mon, wed-fri]", [0, 2, 3, 4]), ("[tue]", [1]),
    ])
    func daysAreAStretchOrAList(_ text: String, _ days: [Int]) throws {
        let policy = try policy("{hours: {days: \(text), from: 00:00, to: 24:00, zone: Asia/Tokyo}}")
        #expect(policy.hours?.weekdays == Set(days) && policy.hours?.zone.identifier == "Asia/Tokyo")
        #expect(policy.hours?.day == .days(1))
    }

    @Test(arguments: [
        ("{from: 9:00, to: 17:00}", "'9:00' is not a time of day; write it as 09:00"),
        ("{from: 09:00, to: 25:00}", "'25:00' is not a time of day; write it as 09:00"),
        ("{from: 09:00, to: 24:01}", "'24:01' is not a time of day; write it as 09:00"),
        ("{from: 09:00, to: 5pm}", "'5pm' is not a time of day; write it as 09:00"),
        ("{from: 17:00, to: 09:00}", "these hours end before they begin; a working day is within one day, such as 09:00 to 17:00"),
        ("{from: 09:00}", "hours needs 'to'; write 'to: 17:00'"),
        ("{to: 17:00}", "hours needs 'from'; write 'from: 09:00'"),
        ("{from: 09:00, to: 17:00, days: Monday-Friday}", "'Monday' is not a day; write 'mon'"),
        ("{from: 09:00, to: 17:00, days: [mon, someday]}", "'someday' is not a day; write one of mon, tue, wed, thu, fri, sat, sun"),
        (
            "{from: 09:00, to: 17:00, days: mon-wed-fri}",
            "'mon-wed-fri' is more than a stretch of days; write it as mon-fri, or a list as [mon, wed-fri]"
        ),
        ("{from: 09:00, to: 17:00, days: []}", "'days' names no day; write it as mon-fri, or leave the line out"),
        ("{from: 09:00, to: 17:00, zone: CET}", "'CET' is not a time zone's full name; write 'Europe/Berlin'"),
        ("{from: 09:00, to: 17:00, weekdays: mon-fri}", "unknown key 'weekdays' in hours; there are days, from, to, zone"),
        ("09:00-17:00", "hours is written as 'key: value' lines, not as a single value"),
    ])
    func hoursAreReadStrictly(_ hours: String, _ message: String) {
        #expect(messages("{hours: \(hours)}") == [message])
    }

    private func site(_ policy: String) -> [String: String] {
        ["site.yml": "name: A\nurl: https://a.example\ntime-zone: Europe/Berlin\npolicy: \(policy)\n"]
    }

    private func messages(_ policy: String) -> [String] { load(site(policy)).diagnostics.map(\.message) }

    private func policy(_ text: String) throws -> Policy {
        let loaded = load(site(text))
        #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.map(\.message))")
        return try #require(loaded.page).settings.policy
    }
}
