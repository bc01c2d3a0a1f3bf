import StatusContent
import StatusHistory
import StatusModel
import Testing

@testable import StatusAuthoring

/// Planned work goes forward, and not before its time. Its window is from 16:00 to 17:30.
@Suite struct MaintenanceStepTests {
    private func check(
        _ status: MaintenanceStatus, after steps: [String], at time: String, isCorrection: Bool = false
    ) throws {
        let (work, _, clock) = try SmallPage.maintenance(steps, now: "2026-11-20 " + time)
        try work.check(status, isCorrection: isCorrection, clock)
    }

    @Test(arguments: [
        (MaintenanceStatus.scheduled, [], "15:00"), (.inProgress, [], "15:45"), (.verifying, ["16:00 in-progress"], "17:00"),
        (.completed, ["16:00 in-progress"], "17:00"), (.inProgress, ["16:00 in-progress", "16:30 verifying"], "17:00"),
    ])
    func whatMayCome(_ status: MaintenanceStatus, _ steps: [String], _ time: String) {
        #expect(throws: Never.self) { try check(status, after: steps, at: time) }
    }

    @Test(arguments: [
        (
            MaintenanceStatus.inProgress, [], "15:44",
            "the work starts at 16:00 GMT; to begin earlier, give it a new start with 'daymark maintenance move 2026-11-20-faster'"
        ),
        (
            .scheduled, ["16:00 in-progress"], "16:30",
            "the work is 'in-progress' already; put an update right with --corrects, or schedule new work"
        ),
        (
            .verifying, ["16:00 in-progress", "17:00 completed"], "17:10",
            "the work is 'completed' already; put an update right with --corrects, or schedule new work"
        ),
        (.inProgress, ["16:00 in-progress"], "15:50", "the latest update is from 16:00 GMT, which is ahead; check the clock"),
    ])
    func whatMayNot(_ status: MaintenanceStatus, _ steps: [String], _ time: String, _ message: String) {
        #expect(throws: AuthoringError(message)) { try check(status, after: steps, at: time) }
    }

    @Test func aCorrectionGoesNowhere() {
        #expect(throws: Never.self) {
            try check(.inProgress, after: ["16:00 in-progress", "17:00 completed"], at: "17:10", isCorrection: true)
        }
        #expect(throws: AuthoringError("the latest update is from 17:00 GMT, which is ahead; check the clock")) {
            try check(.inProgress, after: ["17:00 completed"], at: "16:50", isCorrection: true)
        }
    }

    @Test func whatWasTyped() throws {
        #expect(try readMaintenanceStatus("in-progress") == .inProgress)
        #expect(throws: AuthoringError("'complete' is not a status of maintenance; did you mean 'completed'?")) {
            try readMaintenanceStatus("complete")
        }
        let (work, _, clock) = try SmallPage.maintenance(["16:00 in-progress"], now: "2026-11-20 16:30")
        #expect(try work.corrected("2026-11-20-1600-in-progress.md", clock) == "2026-11-20-1600-in-progress")
        #expect(throws: AuthoringError.self) { try work.corrected("2026-11-20-1601-in-progress", clock) }
    }

    @Test func whatIsPlannedAndWhatItHad() throws {
        let (work, page, clock) = try SmallPage.maintenance(["15:50 in-progress"], now: "2026-11-20 16:40")
        let begun = MaintenanceFacts(work, with: [], as: .inProgress, now: clock.now).values(page.components, clock)
        #expect(
            begun == [
                .components: "Card payments", .impact: "You may not be able to use Card payments during the work.",
                .pastImpact: "Customers could not always use Card payments.", .since: "16:00 GMT", .until: "17:30 GMT",
                .duration: "1 hour 30 minutes",
            ])
        let done = MaintenanceFacts(work, with: [ComponentStatement("payouts", .degradedPerformance)], as: .completed, now: clock.now)
            .values(page.components, clock)
        #expect(done[.components] == "Card payments and Payouts")
        #expect(done[.since] == "15:50 GMT" && done[.until] == "16:40 GMT" && done[.duration] == "50 minutes")
    }

    /// What customers were told to expect is said again, without the quotes of its file.
    @Test(arguments: ["\"Card readers may: start slowly\"", "'Card readers may: start slowly'"])
    func whatWasAnnounced(_ impact: String) throws {
        let (work, page, clock) = try SmallPage.maintenance([], now: "2026-11-20 15:00", and: "impact: \(impact)\n")
        let values = MaintenanceFacts(work, with: [], as: .scheduled, now: clock.now).values(page.components, clock)
        #expect(values[.impact] == "Card readers may: start slowly.")
    }
}
