import StatusHistory
import StatusModel
import Testing

/// A component's status now is what the open incidents' and maintenance's latest updates say about it, one of this very moment included.
@Suite struct StatusNowTests {
    private let investigating = update("2026-11-20 14:08", IncidentStatus.investigating, ["api": .partialOutage])

    @Test func openIncidentsLatestUpdateCounts() {
        let incident = incident(
            started: "2026-11-20 14:02", [investigating, update("2026-11-20 14:31", .identified, ["api": .degradedPerformance])])
        #expect(status(at: "2026-11-20 14:15", incident) == .partialOutage)
        #expect(status(at: "2026-11-20 14:32", incident) == .degradedPerformance)
    }

    @Test func updateWithinTheGraceForClocksThatDifferCounts() {
        let incident = incident(started: "2026-11-20 14:02", [investigating, update("2026-11-20 15:50", .resolved)])
        #expect(status(at: "2026-11-20 15:34", incident) == .partialOutage)
        #expect(status(at: "2026-11-20 15:35", incident) == .operational)
    }

    @Test func nothingSaidIsOperational() {
        #expect(status(at: "2026-11-20 14:30") == .operational)
    }

    @Test func resolvedIsOperational() {
        let incident = incident(started: "2026-11-20 14:02", [investigating, update("2026-11-20 15:50", .resolved)])
        #expect(status(at: "2026-11-20 15:51", incident) == .operational)
    }

    @Test func endedWhileStillOpenIsOperational() {
        let incident = incident(started: "2026-11-20 14:02", ended: "2026-11-20 15:20", [investigating])
        #expect(status(at: "2026-11-20 15:30", incident) == .operational)
    }

    @Test func worstOfTwoOpenIncidentsCounts() {
        let other = incident("network", started: "2026-11-20 13:00", [update("2026-11-20 13:05", .identified, ["api": .majorOutage])])
        let incident = incident(started: "2026-11-20 14:02", [investigating])
        #expect(status(at: "2026-11-20 15:30", other, incident) == .majorOutage)
    }

    @Test func resolvedAtThisMomentIsOperational() {
        let incident = incident(started: "2026-11-20 14:02", [investigating, update("2026-11-20 15:50", .resolved)])
        #expect(status(at: "2026-11-20 15:50", incident) == .operational)
    }

    @Test func endedAtThisMomentIsOperational() {
        let incident = incident(started: "2026-11-20 14:02", ended: "2026-11-20 15:20", [investigating])
        #expect(status(at: "2026-11-20 15:20", incident) == .operational)
    }

    @Test func updateOfThisMomentCounts() {
        let incident = incident(
            started: "2026-11-20 14:02", [investigating, update("2026-11-20 14:31", .identified, ["api": .majorOutage])])
        #expect(status(at: "2026-11-20 14:31", incident) == .majorOutage)
    }

    @Test func incidentThatStartsAtThisMomentCounts() {
        let incident = incident(started: "2026-11-20 14:02", [update("2026-11-20 14:02", .investigating, ["api": .majorOutage])])
        #expect(status(at: "2026-11-20 14:02", incident) == .majorOutage)
    }

    @Test func maintenanceThatStartsAtThisMomentCounts() {
        let work = maintenance("upgrade", "2026-12-02 09:00", "2026-12-02 10:30")
        #expect(status(at: "2026-12-02 08:59:59", maintenance: work) == .operational)
        #expect(status(at: "2026-12-02 09:00", maintenance: work) == .underMaintenance)
    }

    @Test func maintenanceThatEndsAtThisMomentIsOver() {
        let work = maintenance("upgrade", "2026-12-02 09:00", "2026-12-02 10:30")
        #expect(status(at: "2026-12-02 10:29:59", maintenance: work) == .underMaintenance)
        #expect(status(at: "2026-12-02 10:30", maintenance: work) == .operational)
    }

    private func status(at now: String, _ incidents: Incident..., maintenance: Maintenance? = nil) -> ComponentStatus? {
        History(page(incidents: incidents, maintenance: maintenance.map { [$0] } ?? []), now: time(now)).component("api")?.status
    }
}
