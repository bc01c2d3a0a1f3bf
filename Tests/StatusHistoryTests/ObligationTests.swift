import StatusHistory
import StatusModel
import Testing

/// What responders owe, and from when on it is late.
@Suite struct ObligationTests {
    private let first = update("2026-11-20 14:08", IncidentStatus.investigating, next: "2026-11-20 14:38")

    /// What the standard policy asks of a SEV2 at once.
    private let atOnce = "tell the engineer on call and the engineering manager"

    @Test func promisedUpdateIsSoonThenDueThenOverdue() {
        let incident = incident(.sev3, [first])
        #expect(owed(incident, at: "2026-11-20 14:27") == [])
        #expect(owed(incident, at: "2026-11-20 14:28") == ["soon update 14:38"])
        #expect(owed(incident, at: "2026-11-20 14:38") == ["due update 14:38"])
        #expect(owed(incident, at: "2026-11-20 14:43") == ["due update 14:38"])
        #expect(owed(incident, at: "2026-11-20 14:44") == ["overdue update 14:38"])
    }

    @Test func withoutAPromiseThePolicyCounts() {
        let silent = incident(.sev3, [update("2026-11-20 14:08", .investigating)])
        #expect(owed(silent, at: "2026-11-20 18:14") == ["overdue update 18:08"])
        let promiseForThePast = incident(.sev3, [update("2026-11-20 14:08", .investigating, next: "2026-11-20 14:08")])
        #expect(owed(promiseForThePast, at: "2026-11-20 18:14") == ["overdue update 18:08"])
    }

    @Test func incidentNobodyHasHeardOfOwesItsFirstUpdate() {
        let unsaid = incident(.sev3, [])
        #expect(owed(unsaid, at: "2026-11-20 15:02") == ["due update 15:02"])
        #expect(owed(unsaid, at: "2026-11-20 15:03") == ["overdue update 15:02"])
    }

    @Test func theTimeThatRespondersHaveBeginsWhenTheyKnow() {
        var found = incident(.sev2, [])
        found.record.detected = written(time("2026-11-20 14:32"))
        #expect(
            owed(found, at: "2026-11-20 15:33") == [
                "overdue \(atOnce) 14:32", "overdue update 14:47", "overdue roles commander technical 14:47", "overdue room SEV2 15:02",
                "overdue tell the engineer on call and the backup 15:02", "overdue raise SEV1 15:32", "overdue tell the team lead 15:32",
            ])
        // An alarm that is quicker than customers doesn't start it before they feel anything.
        found.record.detected = written(time("2026-11-20 13:40"))
        #expect(
            owed(found, at: "2026-11-20 14:17") == ["overdue \(atOnce) 14:02", "due update 14:17", "due roles commander technical 14:17"])
    }

    @Test func aSmallIncidentWaitsForBusinessHours() {
        var friday = incident(.sev3, [])
        friday.started = written(time("2026-11-20 16:40"))
        var page = page(incidents: [friday])
        #expect(owed(page, at: "2026-11-20 17:41") == ["overdue update 17:40"])
        page.settings.policy.hours = BusinessHours(weekdays: [0, 1, 2, 3, 4], secondsOfDay: 9 * 3_600..<17 * 3_600, zone: .utc)
        page.settings.policy.duties[.sev3]?.roles = [.technical]
        page.settings.policy.duties[.sev3]?.escalation = [Duties.EscalationStep(after: .hours(2), tell: "ana")]
        #expect(owed(page, at: "2026-11-20 17:41") == ["overdue roles technical 16:55"])
        #expect(owed(page, at: "2026-11-23 09:31") == ["overdue roles technical 16:55", "soon update 09:40"])
        #expect(owed(page, at: "2026-11-23 10:41") == ["overdue roles technical 16:55", "overdue update 09:40", "overdue tell ana 10:40"])
        // A SEV2 doesn't.
        page.incidents[0].severity = written(.sev2)
        #expect(owed(page, at: "2026-11-20 16:56").prefix(2) == ["overdue \(atOnce) 16:40", "overdue update 16:55"])
    }

    @Test func whatThePolicyLeavesOutIsNotOwed() {
        var page = page(
            incidents: [incident(.sev2, [update("2026-11-20 14:08", .identified, next: "2026-11-20 15:30")])],
            maintenance: [maintenance("upgrade", "2026-11-21 09:00", "2026-11-21 10:30")])
        page.settings.policy.duties[.sev2] = Duties()
        page.settings.policy.notice = .zero
        #expect(owed(page, at: "2026-11-20 15:20") == ["soon update 15:30"])
        page.incidents = [incident(.sev2, [first, update("2026-11-20 15:00", .resolved)]), reviewed(due: "2027-03-01", .open)]
        page.settings.policy.followUp = nil
        #expect(owed(page, at: "2026-12-30 15:20") == [])
    }

    @Test func someAreToldAtOnce() {
        var page = page(incidents: [incident(.sev3, [update("2026-11-20 14:08", .identified, next: "2026-11-20 15:30")])])
        page.settings.policy.duties[.sev3]?.escalation = [Duties.EscalationStep(after: .zero, tell: "ana")]
        #expect(owed(page, at: "2026-11-20 14:03") == ["overdue tell ana 14:02"])
    }

    @Test func resolvedIncidentOwesNoUpdate() {
        let over = incident(.sev3, [first, update("2026-11-20 14:50", .resolved)])
        #expect(owed(over, at: "2026-11-20 20:00") == [])
    }

    @Test func severeIncidentAsksForRolesAndForPeopleToTell() {
        let severe = incident(.sev2, [update("2026-11-20 14:08", .identified, next: "2026-11-20 15:30")])
        #expect(
            owed(severe, at: "2026-11-20 15:03") == [
                "overdue \(atOnce) 14:02", "overdue roles commander technical 14:17", "overdue room SEV2 14:32",
                "overdue tell the engineer on call and the backup 14:32", "overdue raise SEV1 15:02", "overdue tell the team lead 15:02",
            ])
    }

    @Test func whoWasToldByTheLogIsNotToBeToldAgain() {
        var severe = incident(.sev2, [update("2026-11-20 14:08", .identified, next: "2026-11-20 15:30")])
        severe.record.roles = [
            RoleAssignment(role: .commander, person: written("ana")), RoleAssignment(role: .technical, person: written("chi")),
        ]
        severe.record.timeline = [TimelineEntry(at: written(time("2026-11-20 15:01")), event: written("Told The Team Lead, who agrees"))]
        #expect(
            owed(severe, at: "2026-11-20 15:03") == ["overdue \(atOnce) 14:02", "overdue room SEV2 14:32", "overdue raise SEV1 15:02"])
    }

    @Test func mitigatedIncidentNeedsNobodyElse() {
        var severe = incident(.sev2, [update("2026-11-20 14:08", .identified, next: "2026-11-20 15:30")])
        severe.record.roles = [
            RoleAssignment(role: .commander, person: written("ana")), RoleAssignment(role: .technical, person: written("chi")),
        ]
        severe.record.mitigated = written(time("2026-11-20 14:50"))
        // But those who are to know of it whatever becomes of it.
        #expect(owed(severe, at: "2026-11-20 15:03") == ["overdue \(atOnce) 14:02"])
        // One who leads both is asked to give one away.
        severe.record.roles[1].person = written("Ana")
        #expect(owed(severe, at: "2026-11-20 15:03") == ["overdue \(atOnce) 14:02", "overdue roles technical 14:17"])
    }

    @Test func anEstimateThatPassesIsOwedAnother() {
        var first = update("2026-11-20 14:08", IncidentStatus.investigating, next: "2026-11-20 16:08")
        first.expectedEnd = written(.at(time("2026-11-20 15:30")))
        #expect(owed(incident(.sev3, [first]), at: "2026-11-20 15:19") == [])
        #expect(owed(incident(.sev3, [first]), at: "2026-11-20 15:20") == ["soon estimate 15:30"])
        #expect(owed(incident(.sev3, [first]), at: "2026-11-20 15:35") == ["due estimate 15:30"])
        #expect(owed(incident(.sev3, [first]), at: "2026-11-20 15:36") == ["overdue estimate 15:30"])
        var second = update("2026-11-20 15:36", IncidentStatus.investigating, next: "2026-11-20 17:08")
        #expect(owed(incident(.sev3, [first, second]), at: "2026-11-20 15:36") == ["overdue estimate 15:30"])
        second.expectedEnd = written(.unknown)
        #expect(owed(incident(.sev3, [first, second]), at: "2026-11-20 15:36") == [])
    }

    @Test func raisedSeverityStartsItsOwnHour() {
        var raised = incident(.sev2, [update("2026-11-20 14:08", .monitoring)])
        raised.severityChanges = [
            SeverityChange(
                at: written(time("2026-11-20 14:30")), from: written(.sev3), to: written(.sev2), reason: written("It spread"))
        ]
        #expect(raised.raise(.standard)?.from == time("2026-11-20 15:30"))
        #expect(raised.raise(.standard)?.to == .sev1)
    }

    /// Of a SEV2 that ended on Friday the 20th at 15:00: an owner that day, a draft the next, the meeting on the third day, the end after a week.
    @Test func eachStepOfAReviewHasItsDay() {
        let over = incident(.sev2, [first, update("2026-11-20 15:00", .resolved)])
        #expect(owed(over, at: "2026-11-20 15:00") == ["soon review owner 00:00"])
        #expect(owed(over, at: "2026-11-21 14:59") == ["overdue review owner 00:00", "soon review draft 00:00"])
        // Who writes the draft says who finishes it.
        #expect(owed(over, at: "2026-11-22 00:01") == ["overdue review draft 00:00"])
        #expect(owed(over, at: "2026-11-23 00:00") == ["overdue review draft 00:00", "soon review meeting 00:00"])
        #expect(owed(over, at: "2026-11-27 15:01") == ["overdue review 15:00"])
        var begun = over
        begun.review = review(of: over, .draft)
        #expect(owed(begun, at: "2026-11-26 14:59") == [])
        #expect(owed(begun, at: "2026-11-26 15:00") == ["soon review 15:00"])
        begun.review?.held = nil
        #expect(owed(begun, at: "2026-11-24 00:01") == ["overdue review meeting 00:00"])
    }

    /// By guide D others read it on the fourth day, and on the fifth its actions are where the team keeps its work. By B the meeting is within the
    /// time that the review has.
    @Test func aReviewHasTheStepsOfItsGuide() {
        var over = incident(.sev1, [first, update("2026-11-20 15:00", .resolved)])
        over.review = review(of: over, .draft)
        var page = page(incidents: [over])
        page.settings.policy = PolicyPreset.byPhase.policy
        #expect(owed(page, at: "2026-11-25 00:01") == ["overdue review in-review 00:00", "soon review 15:00"])
        page.incidents[0].review = review(of: over, .final, [ReviewAction(id: written("1"), action: written("Alert earlier"))])
        #expect(owed(page, at: "2026-11-25 00:01") == ["soon review tickets 00:00"])
        #expect(owed(page, at: "2026-11-26 00:01") == ["overdue review tickets 00:00"])
        page.incidents[0].review?.actions[0].ticket = written("OPS-1")
        #expect(owed(page, at: "2026-11-26 00:01") == [])
        page.incidents[0].review = review(of: over, .draft)
        page.incidents[0].review?.held = nil
        page.settings.policy = PolicyPreset.bySeverity.policy
        page.settings.policy.drillEvery = nil
        #expect(owed(page, at: "2026-11-22 14:00") == ["soon review meeting 15:00", "soon review 15:00"])
        page.settings.policy = PolicyPreset.quarterHour.policy
        #expect(owed(page, at: "2026-11-22 14:00") == ["soon review 15:00"])
    }

    /// Guide D's four hours: from detection to the end, more and not as much; in hours that count.
    @Test(arguments: [("18:02", false), ("18:03", true)]) func whatTookOverFourHoursIsReviewed(_ end: String, _ isAsked: Bool) {
        let long = incident(.sev3, [first, update("2026-11-20 \(end)", .resolved)])
        var page = page(incidents: [long])
        page.settings.policy = PolicyPreset.bySeverity.policy
        #expect(History(page, now: time("2026-11-30 15:00")).owedReviews.isEmpty)
        page.settings.policy = PolicyPreset.standard.policy
        #expect(History(page, now: time("2026-11-30 15:00")).owedReviews.count == (isAsked ? 1 : 0))
        page.settings.policy = PolicyPreset.byPhase.policy
        let owed = History(page, now: time("2026-11-30 15:00")).owedReviews
        #expect(owed.map(\.reason) == (isAsked ? [.lasted(.minutes(241))] : []))
        page.settings.policy.hours = BusinessHours(weekdays: [0, 1, 2, 3, 4], secondsOfDay: 9 * 3_600..<17 * 3_600, zone: .utc)
        #expect(History(page, now: time("2026-11-30 15:00")).owedReviews.isEmpty)
    }

    @Test func repeatedCauseMakesASmallIncidentsReviewDue() {
        let updates = [first, update("2026-11-20 15:00", .resolved)]
        var (once, again) = (incident(.sev3, updates), incident(.sev3, updates))
        (once.record.cause, again.record.cause) = (written("expired"), written("expired"))
        again.slug = "again"
        let history = History(page(incidents: [once, again]), now: time("2026-12-05 15:00"))
        #expect(history.owedReviews.map(\.incident.slug) == ["again"])
        #expect(history.owedReviews.map(\.reason) == [.repeatedCause("expired")])
        // So it is where nobody but colleagues knew of the first, and nothing is asked of it.
        once.publish = written(false)
        var other = page(incidents: [once, again])
        #expect(History(other, now: time("2026-12-05 15:00")).owedReviews.map(\.incident.slug) == ["again"])
        other.incidents[0].started = written(time("2026-10-20 14:02"))
        other.settings.lint.since = day("2026-11-01")
        #expect(History(other, now: time("2026-12-05 15:00")).owedReviews.map(\.incident.slug) == ["again"])
        other.incidents[1].severity = written(.sev4)
        #expect(History(other, now: time("2026-12-05 15:00")).owedReviews.map(\.incident.slug) == ["again"])
    }

    @Test func aReviewThatNamesItsDayIsOwedByThen() {
        var small = incident(.sev3, [first, update("2026-11-20 15:00", .resolved)])
        #expect(owed(small, at: "2027-01-20 15:00") == [])
        small.review = review(of: small, .draft)
        #expect(owed(small, at: "2027-01-20 15:00") == [])
        small.review?.due = written(day("2026-11-27"))
        #expect(owed(small, at: "2026-11-26 23:59") == [])
        #expect(owed(small, at: "2026-11-27 00:00") == ["soon review 00:00"])
        #expect(owed(small, at: "2026-11-28 00:01") == ["overdue review 00:00"])
        small.review?.status = written(.final)
        #expect(owed(small, at: "2026-11-28 00:01") == [])
    }

    @Test func anOptionalReviewIsOwedOnceBegun() {
        var small = incident(.sev3, [first, update("2026-11-20 15:00", .resolved)])
        var page = page(incidents: [small])
        page.settings.policy = PolicyPreset.bySeverity.policy
        page.settings.policy.drillEvery = nil
        #expect(owed(page, at: "2026-12-05 15:00") == [])
        small.review = review(of: small, .draft)
        page.incidents = [small]
        #expect(owed(page, at: "2026-12-04 15:01") == ["overdue review 15:00"])
    }

    @Test func oneGuideReviewsEverythingWithinTwoDays() {
        var page = page(incidents: [incident(.sev3, [first, update("2026-11-20 15:00", .resolved)])])
        page.settings.policy = PolicyPreset.quarterHour.policy
        #expect(owed(page, at: "2026-11-22 15:01") == ["overdue review 15:00"])
    }

    @Test func aChangeOfPolicyDoesNotJudgeThePast() {
        var page = page(incidents: [incident(.sev3, [first, update("2026-11-20 15:00", .resolved)])])
        page.settings.policy = PolicyPreset.quarterHour.policy
        page.settings.policy.earlier = [Policy.Earlier(until: day("2026-11-21"), policy: .standard)]
        #expect(owed(page, at: "2026-11-23 15:01") == [])
        page.settings.policy.earlier = [Policy.Earlier(until: day("2026-11-20"), policy: .standard)]
        #expect(owed(page, at: "2026-11-22 15:01") == ["overdue review 15:00"])
    }

    @Test func actionIsLateWhenItsDayIsOver() {
        let over = reviewed(due: "2026-11-25", .open)
        #expect(owed(over, at: "2026-11-24 23:59") == [])
        #expect(owed(over, at: "2026-11-25 00:00") == ["soon action 00:00"])
        #expect(owed(over, at: "2026-11-26 00:01") == ["overdue action 00:00"])
        #expect(owed(reviewed(due: "2026-11-25", .done), at: "2026-11-26 00:01") == [])
    }

    @Test func followUpComesAMonthLaterAndIsNeverLate() {
        let over = reviewed(due: "2027-03-01", .open)
        #expect(owed(over, at: "2026-12-20 15:00") == ["due follow-up of 1 15:00"])
        #expect(owed(over, at: "2027-01-20 15:00") == ["due follow-up of 1 15:00"])
        #expect(owed(reviewed(due: "2027-03-01", .done), at: "2026-12-20 15:00") == [])
        #expect(owed(reviewed(due: "2026-12-01", .open), at: "2026-12-20 15:00") == ["overdue action 00:00", "due follow-up of 1 15:00"])
        var looked = over
        looked.review?.followedUp = written(day("2026-12-20"))
        #expect(owed(looked, at: "2026-12-20 15:00") == [])
        // Neither what was too early answers it, nor what is still to come.
        for wrong in ["2026-11-25", "2026-12-21"] {
            looked.review?.followedUp = written(day(wrong))
            #expect(owed(looked, at: "2026-12-20 15:00") == ["due follow-up of 1 15:00"])
        }
    }

    @Test func workThatNobodyWasToldOfIsToBeAnnounced() {
        var work = maintenance("upgrade", "2026-12-02 09:00", "2026-12-02 10:30")
        #expect(owed(work, at: "2026-11-28 09:00") == ["soon announce 09:00"])
        #expect(owed(work, at: "2026-11-29 09:01") == ["overdue announce 09:00"])
        work.announced = written(time("2026-11-25 09:00"))
        #expect(owed(work, at: "2026-11-29 09:01") == [])
        #expect(owed(work, at: "2026-12-02 08:50") == ["soon start 09:00"])
        #expect(owed(work, at: "2026-12-02 09:00") == [])
    }

    @Test func workSaidToGoOnIsFinishedByAWord() {
        let work = maintenance(
            "upgrade", "2026-12-02 09:00", "2026-12-02 10:30", ["api": .underMaintenance], [update("2026-12-02 09:00", .inProgress)])
        #expect(owed(work, at: "2026-12-02 10:20") == ["soon finish 10:30"])
        #expect(owed(work, at: "2026-12-02 10:36") == ["overdue finish 10:30"])
    }

    @Test func whatStartedBeforeTheRulesHoldAsksForNothing() {
        var page = page(incidents: [incident(.sev1, [first])])
        page.settings.lint.since = day("2026-11-21")
        #expect(History(page, now: time("2026-11-22 00:00")).owed(within: .minutes(10)).isEmpty)
    }

    private func incident(_ severity: Severity, _ updates: [IncidentUpdate]) -> Incident {
        StatusHistoryTests.incident("cards", severity, started: "2026-11-20 14:02", updates)
    }

    private func reviewed(due: String, _ status: ActionStatus) -> Incident {
        var over = incident(.sev3, [first, update("2026-11-20 15:00", .resolved)])
        let action = ReviewAction(id: written("1"), action: written("Alert earlier"), due: written(day(due)), status: status)
        over.review = review(of: over, .final, [action])
        return over
    }

    private func review(of incident: Incident, _ status: ReviewStatus, _ actions: [ReviewAction] = []) -> Review {
        var review = Review(
            file: incident.file, status: written(status), owner: written("ana"), actions: actions,
            body: Prose(file: incident.file, range: 0..<0))
        review.held = written(day("2026-11-20"))
        return review
    }

    private func owed(_ incident: Incident, at now: String) -> [String] { owed(page(incidents: [incident]), at: now) }
    private func owed(_ work: Maintenance, at now: String) -> [String] { owed(page(maintenance: [work]), at: now) }

    /// "overdue update 14:38"
    private func owed(_ page: StatusPage, at now: String) -> [String] {
        History(page, now: time(now)).owed(within: .minutes(10)).map { one in
            "\(one.urgency) \(one.obligation.matter.words) \(one.obligation.due.civil(offset: 0).clockText)"
        }
    }
}

extension Obligation.Matter {
    fileprivate var words: String {
        switch self {
        case .incident(_, .update): "update"
        case .incident(_, .estimate): "estimate"
        case .incident(_, .raise(let severity)): "raise \(severity.rawValue)"
        case .incident(_, .tell(let telling)): "tell \(telling.people)"
        case .incident(_, .tellChange(let change)): "tell that it is \(change.to.value.rawValue)"
        case .incident(_, .classify): "classify"
        case .incident(_, .openRoom(let severity)): "room \(severity.rawValue)"
        case .incident(_, .handOver(let commander, _)): "hand-over from \(commander)"
        case .incident(_, .giveRoles(let roles)): "roles \(roles.map(\.rawValue).joined(separator: " "))"
        case .incident(_, .review(_, let step)): ["review", step?.rawValue].compactMap { $0 }.joined(separator: " ")
        case .incident(_, .action): "action"
        case .incident(_, .followUp(let actions)): "follow-up of \(actions.count)"
        case .incident(_, .notice): "notice"
        case .maintenance(_, let task): "\(task)"
        case .drill: "drill"
        }
    }
}
