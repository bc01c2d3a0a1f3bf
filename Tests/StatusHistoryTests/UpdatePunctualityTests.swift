@testable import StatusHistory
import StatusModel
import Testing

/// What is said of an incident's updates and what they promised.
@Suite struct UpdatePunctualityTests {
    private func punctuality(_ second: String, at now: String = "2026-11-20 18:00") -> UpdatePunctuality {
        let incident = incident(
            started: "2026-11-20 14:02",
            [update("2026-11-20 14:08", .investigating, next: "2026-11-20 14:28"), update(second, .resolved)])
        return IncidentHistory(incident, at: time(now)).punctuality
    }

    @Test func inTimeIsSilent() {
        #expect(punctuality("2026-11-20 14:28") == UpdatePunctuality(promised: 1))
    }

    @Test func withinTheGraceIsInTimeAndKnown() {
        #expect(punctuality("2026-11-20 14:33") == UpdatePunctuality(promised: 1, usedGrace: true))
    }

    @Test func lateByAllTheTimeSinceThePromise() {
        #expect(punctuality("2026-11-20 14:40") == UpdatePunctuality(late: [1: .minutes(12)], promised: 1))
    }

    @Test func oneThatIsOverdueHasNotCome() {
        let open = incident(started: "2026-11-20 14:02", [update("2026-11-20 14:08", .investigating, next: "2026-11-20 14:28")])
        #expect(IncidentHistory(open, at: time("2026-11-20 14:29")).punctuality == UpdatePunctuality(isOverdue: true))
        #expect(IncidentHistory(open, at: time("2026-11-20 14:28")).punctuality == UpdatePunctuality())
    }
}
