import StatusModel
import Testing

/// Each preset has its guide's numbers, written out from the comparison of the guides. What a guide doesn't ask for is not asked.
@Suite struct PolicyPresetTests {
    private let bAtOnce = "0m the engineer on call and the engineering manager"

    private let everyone: [Role] = [.commander, .communications, .technical, .scribe]

    @Test func guideDHasOnePaceAPhaseAndItsOwnDuties() {
        let policy = PolicyPreset.byPhase.policy
        for severity in [Severity.sev1, .sev2, .sev3] {
            #expect(policy.paces(severity) == ["15m", "30m", "30m", "1h"])
        }
        #expect(policy.duties(.sev1).roles == everyone)
        #expect(policy.duties(.sev2).roles == [.commander, .communications, .technical])
        #expect(policy.duties(.sev3).roles == [])
        #expect(policy.duties.values.allSatisfy { !$0.separatesLeads })
        #expect([.sev1, .sev2, .sev3].map { policy.duties($0).raiseAfter } == [nil, .minutes(60), nil])
        #expect(policy.ladder(.sev1) == ["0m the engineer on call", "30m the next level up"])
        #expect(policy.ladder(.sev2) == policy.ladder(.sev1))
        #expect([.sev1, .sev2, .sev3].map { policy.duties($0).warRoomAfter } == [.zero, .minutes(30), nil])
        #expect(policy.response.handOverAfter == .hours(2) && policy.response.classifyWithin == .minutes(10))
        #expect(policy.ladder(.sev3) == [])
        #expect([.sev1, .sev2, .sev3].map(policy.review) == ["5d always", "5d always", "5d repeated"])
        #expect([.sev1, .sev2, .sev3].map { policy.targets.acknowledgement[$0] } == [.minutes(5), .minutes(15), .hours(1)])
        #expect(policy.targets.mitigation.isEmpty)
    }

    @Test func guideBHasOnePaceASeverityAndItsOwnDuties() {
        let policy = PolicyPreset.bySeverity.policy
        #expect(policy.paces(.sev1) == ["5m", "15m/30m", "15m/30m", "15m/30m"])
        #expect(policy.paces(.sev2) == ["15m", "30m/1h", "30m/1h", "30m/1h"])
        #expect(policy.paces(.sev3) == ["1h", "2h/4h", "2h/4h", "2h/4h"])
        for severity in [Severity.sev1, .sev2] {
            #expect(policy.duties(severity).roles == [.commander, .technical] && policy.duties(severity).separatesLeads)
        }
        #expect(policy.duties.values.allSatisfy { $0.raiseAfter == nil })
        #expect(
            policy.ladder(.sev1) == [
                "0m the engineer on call, the incident commander, the engineering manager and the executive on call", "30m the team lead",
                "1h the engineering manager and the executive on call", "2h everyone in engineering",
            ])
        #expect(policy.ladder(.sev2) == [bAtOnce, "1h the team lead", "4h the engineering manager"])
        #expect([.sev1, .sev2].map { policy.duties($0).unacknowledged.map(\.after) } == [[.minutes(15)], [.minutes(30)]])
        #expect([.sev1, .sev2, .sev3].map { policy.duties($0).warRoomAfter } == [.zero, nil, nil] && policy.response.handOverAfter == nil)
        #expect([.sev1, .sev2, .sev3].map(policy.review) == ["2d always", "7d always", "14d begun"])
        #expect([.sev1, .sev2, .sev3].map { policy.targets.mitigation[$0] } == [.hours(1), .hours(4), .days(1)])
        #expect([.sev1, .sev2].map { policy.targets.resolution[$0] } == [.hours(1), .hours(4)])
        #expect([.sev1, .sev2].map { policy.targets.acknowledgement[$0] } == [.minutes(5), .minutes(5)])
    }

    @Test func guideCSaysEveryQuarterOfAnHourAndReviewsAllWithinTwoDays() {
        let policy = PolicyPreset.quarterHour.policy
        for severity in [Severity.sev1, .sev2, .sev3] {
            #expect(policy.paces(severity) == ["5m", "15m", "15m", "15m"])
            #expect(policy.review(severity) == "2d always")
            #expect(policy.duties(severity).roles == [] && policy.duties(severity).raiseAfter == nil)
        }
        #expect([.sev1, .sev2, .sev3].map(policy.ladder) == [["0m the engineer on call"], ["0m the engineer on call"], []])
        #expect(policy.watch == .minutes(30))
    }

    /// The widest that any guide has: 15 and 60 minutes to the first update, 60 and 240 between updates while a fix is watched.
    @Test func oursIsNowhereLaxerThanTheLaxestGuide() {
        let (ours, guides) = (PolicyPreset.standard.policy, [PolicyPreset.byPhase, .bySeverity, .quarterHour].map(\.policy))
        for severity in [Severity.sev1, .sev2, .sev3] {
            let widest = guides.compactMap { $0.firstUpdate(severity)?.limit }.max() ?? .zero
            #expect((ours.firstUpdate(severity)?.limit ?? .days(9)) <= widest)
            for status in [IncidentStatus.investigating, .identified, .monitoring] {
                let widest = guides.compactMap { $0.pace(severity, status)?.limit }.max() ?? .zero
                #expect((ours.pace(severity, status)?.limit ?? .days(9)) <= widest, "\(severity) \(status)")
            }
        }
        #expect(ours.paces(.sev1) == ["5m/15m", "15m/30m", "15m/30m", "30m/1h"])
        #expect(ours.paces(.sev2) == ["15m", "30m/1h", "30m/1h", "1h"])
        #expect(ours.paces(.sev3) == ["1h", "2h/4h", "2h/4h", "4h"])
    }

    @Test func oursTakesDutiesFromThemAll() {
        let policy = PolicyPreset.standard.policy
        #expect(policy.duties(.sev1).roles == everyone && policy.duties(.sev2).roles == [.commander, .technical])
        #expect(policy.duties(.sev1).separatesLeads && policy.duties(.sev2).separatesLeads)
        #expect(policy.duties(.sev2).raiseAfter == .minutes(60))
        #expect(policy.ladder(.sev2) == [bAtOnce, "1h the team lead", "4h the engineering manager"])
        #expect([.sev1, .sev2, .sev3].map(policy.review) == ["2d always", "7d always", "14d repeated"])
        #expect(policy == .standard)
    }

    @Test(arguments: PolicyPreset.allCases) func onlyASmallIncidentWaitsForBusinessHours(_ preset: PolicyPreset) {
        let duties = preset.policy.duties
        #expect(duties.filter(\.value.keepsBusinessHours).keys.sorted() == [.sev4, .sev3])
        #expect(preset.policy.hours == nil)
    }

    /// Without hours a day is a day; with them it is a working day.
    @Test func aDayToMitigateIsAWorkingDay() {
        var policy = PolicyPreset.bySeverity.policy
        #expect(policy.targetsInForce.mitigation[.sev3] == .days(1))
        policy.hours = BusinessHours(weekdays: [0], secondsOfDay: 9 * 3_600..<17 * 3_600, zone: .utc)
        #expect(policy.targetsInForce.mitigation[.sev3] == .hours(8))
        #expect(policy.targetsInForce.mitigation[.sev2] == .hours(4))
    }
}

extension Policy {
    /// First update, investigating, identified, monitoring, as target/limit.
    fileprivate func paces(_ severity: Severity) -> [String] {
        ([firstUpdate(severity)] + [IncidentStatus.investigating, .identified, .monitoring].map { pace(severity, $0) }).map { pace in
            guard let pace else { return "-" }
            return pace.target == pace.limit ? pace.limit.shorthand : "\(pace.target.shorthand)/\(pace.limit.shorthand)"
        }
    }

    fileprivate func ladder(_ severity: Severity) -> [String] {
        duties(severity).escalation.map { "\($0.after.shorthand) \($0.tell)" }
    }

    fileprivate func review(_ severity: Severity) -> String {
        "\(duties(severity).reviewDue?.shorthand ?? "never") \(duties(severity).reviewWhen.rawValue)"
    }
}
