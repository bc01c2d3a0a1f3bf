import Diagnostics
import StatusContent
import StatusHistory
import StatusModel
import Testing

@testable import StatusAuthoring

/// What can be done with planned work when, and what is written. Its window is from 16:00 to 17:30.
@Suite struct PlannedWorkTests {
    @Test(arguments: [
        (PlannedStep.move, [], "15:00", ""), (.move, ["16:00 in-progress"], "16:30", ""), (.extend, ["16:00 in-progress"], "17:40", ""),
        (.extend, [], "17:40", ""), (.start, [], "15:50", ""), (.complete, [], "16:30", ""),
        (.complete, ["16:00 in-progress"], "18:30", ""),
        (.cancel, [], "15:00", ""), (.cancel, [], "16:30", ""),
        (.move, ["15:00 completed"], "15:30", "the work was called off already; plan new work with 'daymark schedule'"),
        (
            .extend, ["16:00 in-progress", "17:00 completed"], "17:10",
            "the work is completed already; plan new work with 'daymark schedule'"
        ),
        (
            .move, [], "17:40",
            "its window was Friday 20 November 2026, from 16:00 GMT to 17:30 GMT, so the page says that it is done; plan new work with "
                + "'daymark schedule'"
        ),
        (
            .start, ["16:00 in-progress"], "16:30",
            "an update says already that it has begun; say more with 'daymark update 2026-11-20-faster'"
        ),
        (
            .complete, [], "15:00",
            "the work has not begun; call it off with 'daymark maintenance cancel 2026-11-20-faster', or say that it has begun with "
                + "'daymark maintenance start 2026-11-20-faster'"
        ),
        (
            .cancel, [], "17:40",
            "its window was Friday 20 November 2026, from 16:00 GMT to 17:30 GMT, so it is over; say how it went with 'daymark maintenance "
                + "complete 2026-11-20-faster'"
        ),
    ])
    func whatCanBeDone(_ step: PlannedStep, _ steps: [String], _ time: String, _ refusal: String) throws {
        let (work, _, clock) = try SmallPage.maintenance(steps, now: "2026-11-20 " + time)
        do throws(AuthoringError) {
            try step.check(work, clock)
            #expect(refusal == "")
        } catch { #expect(error.message == refusal) }
    }

    @Test(arguments: [
        ([], "15:00", [PlannedStep.move, .extend, .cancel]), ([], "15:50", [.move, .extend, .start, .cancel]),
        ([], "16:10", [.move, .extend, .start, .complete, .cancel]),
        (["16:00 in-progress"], "16:10", [.move, .extend, .complete, .cancel]),
        (["16:00 in-progress"], "19:10", [.move, .extend, .complete, .cancel]), ([], "17:40", [.extend]),
        (["16:00 in-progress", "17:00 completed"], "17:10", []),
    ])
    func whatNeedsNoName(_ steps: [String], _ time: String, _ fitting: [PlannedStep]) throws {
        let (_, page, clock) = try SmallPage.maintenance(steps, now: "2026-11-20 " + time)
        let history = History(page, now: clock.now)
        #expect([PlannedStep.move, .extend, .start, .complete, .cancel].filter { !$0.fitting(history).isEmpty } == fitting)
    }

    @Test func itsWindowIsAnother() throws {
        let (work, _, clock) = try SmallPage.maintenance([], now: "2026-11-20 15:00")
        #expect(throws: AuthoringError("that is its window already: Friday 20 November 2026, from 16:00 GMT to 17:30 GMT")) {
            try NewWindow(work.plan, of: work, clock)
        }
        let later = try NewWindow(utc("2026-11-21 16:00")..<utc("2026-11-21 17:30"), of: work, clock)
        #expect(later.status == .scheduled && later.wordingName == "moved")
        #expect(later.values[.window] == "Saturday 21 November 2026, from 16:00 GMT to 17:30 GMT")
        #expect(later.values[.oldWindow] == "Friday 20 November 2026, from 16:00 GMT to 17:30 GMT")
        #expect(later.talk == "'Faster card payments' is now planned for Saturday 21 November 2026, from 16:00 GMT to 17:30 GMT.")
    }

    @Test func itTakesLonger() throws {
        let (work, _, clock) = try SmallPage.maintenance(["16:00 in-progress"], now: "2026-11-20 17:20")
        let longer = try NewWindow(utc("2026-11-20 16:00")..<readLonger("30m", work, clock), of: work, clock)
        #expect(longer.status == .inProgress && longer.wordingName == "extended" && longer.summary == "Extended: Faster card payments")
        #expect(longer.values[.until] == "18:00 GMT" && longer.values[.oldUntil] == "17:30 GMT")
        #expect(longer.moved.plan(at: clock.now) == longer.moved.plan)
        let (late, _, lateClock) = try SmallPage.maintenance(["16:00 in-progress"], now: "2026-11-20 18:20")
        #expect(throws: AuthoringError("30m more is 18:00 GMT, which has passed; write a longer time, or the new end with --until")) {
            try readLonger("30m", late, lateClock)
        }
    }
}
