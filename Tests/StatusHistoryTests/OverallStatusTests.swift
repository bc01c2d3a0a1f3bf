import StatusHistory
import StatusModel
import Testing

/// What the headline is made from: the worse of what components show and what open incidents mean.
@Suite struct OverallStatusTests {
    private let components = ["api", "cards", "website"].map { Component(id: $0, name: $0) }

    @Test func nothingWrongIsNone() {
        #expect(overall() == (.none, false, []))
    }

    @Test func openSEV1WithoutComponentsIsCritical() {
        #expect(overall(open(.sev1)) == (.critical, false, []))
    }

    @Test func openIncidentWithoutComponentsCountsByItsSeverity() {
        #expect(overall(open(.sev2)).impact == .major)
        #expect(overall(open(.sev3)).impact == .minor)
        #expect(overall(open(.sev4)).impact == .none)
    }

    @Test func incidentWithoutAnUpdateIsOpen() {
        #expect(overall(incident("new", .sev1, started: "2026-11-20 14:02")).impact == .critical)
    }

    @Test func openIncidentWithComponentsCountsByTheWorstOfThem() {
        #expect(overall(open(.sev1, ["api": .degradedPerformance])).impact == .minor)
        #expect(overall(open(.sev3, ["api": .partialOutage])).impact == .major)
        #expect(overall(open(.sev3, ["api": .degradedPerformance, "cards": .majorOutage])).impact == .critical)
    }

    /// Nobody is told of an outage beside a component that works; that the incident is open is said all the same.
    @Test func openIncidentCountsByHowItsComponentsAreNow() {
        let incident = incident(
            started: "2026-11-20 14:02",
            [
                update("2026-11-20 14:08", .investigating, ["api": .majorOutage]),
                update("2026-11-20 14:31", .monitoring, ["api": .operational]),
            ])
        let history = History(page(components, incidents: [incident]), now: time("2026-11-20 14:40")).overall
        #expect(history.impact == .none && history.isWatched && history.troubled == [])
    }

    /// Site specification: "an open SEV1 never stands under 'All services are working'".
    @Test func openSEV1WhoseComponentsAreOperationalIsStillSomething() {
        #expect(overall(open(.sev1, ["api": .operational])).impact > .none)
        #expect(overall(open(.sev1, ["api": .underMaintenance])).impact > .none)
    }

    @Test func resolvedIncidentCountsNoMore() {
        let incident = incident(
            "old", .sev1, started: "2026-11-20 14:02",
            [update("2026-11-20 14:08", .investigating, ["api": .majorOutage]), update("2026-11-20 15:50", .resolved)])
        #expect(overall(incident) == (.none, false, []))
    }

    /// Customers stopped feeling it while it is still being watched.
    @Test func endedIncidentCountsNoMoreButIsWatched() {
        let incident = incident(
            "watched", .sev1, started: "2026-11-20 14:02", ended: "2026-11-20 15:20",
            [update("2026-11-20 14:08", .investigating, ["api": .majorOutage]), update("2026-11-20 15:25", .monitoring)])
        let before = History(page(components, incidents: [incident]), now: time("2026-11-20 15:05")).overall
        #expect(before.impact == .critical && !before.isWatched && before.troubled == ["api"])
        let after = History(page(components, incidents: [incident]), now: time("2026-11-20 15:20")).overall
        #expect(after.impact == .none && after.isWatched && after.troubled == [])
    }

    @Test func onlyComponentsAsBadAsThePageSaysAreNamed() {
        let api = open(.sev3, ["api": .degradedPerformance, "website": .majorOutage, "cards": .partialOutage])
        #expect(overall(api) == (.critical, false, ["website"]))
        #expect(overall(open(.sev3, ["api": .degradedPerformance]), open(.sev1)) == (.critical, false, []))
    }

    @Test func troubledComponentsStandInPageOrder() {
        let network = incident("network", started: "2026-11-20 13:00", [update("2026-11-20 13:05", .identified, ["website": .majorOutage])])
        let cards = open(.sev3, ["cards": .degradedPerformance, "api": .majorOutage])
        #expect(overall(network, cards).troubled == ["api", "website"])
    }

    @Test func maintenanceIsNoTrouble() {
        let work = maintenance("upgrade", "2026-11-20 19:00", "2026-11-20 21:00", ["cards": .underMaintenance])
        #expect(overall(maintenance: [work]) == (.none, true, ["cards"]))
    }

    @Test func maintenanceThatBreaksAComponentIsTrouble() {
        let work = maintenance("upgrade", "2026-11-20 19:00", "2026-11-20 21:00", ["cards": .majorOutage])
        #expect(overall(maintenance: [work]) == (.critical, false, ["cards"]))
    }

    @Test func worstOfSeveralOpenIncidentsCounts() {
        #expect(overall(open(.sev3), open(.sev2), open(.sev4)).impact == .major)
    }

    @Test func openIncidentsStandNewestFirst() {
        let incidents = [
            incident("first", started: "2026-11-20 10:00"),
            incident("resolved", started: "2026-11-20 11:00", [update("2026-11-20 12:00", .resolved)]),
            incident("second", started: "2026-11-20 13:00"),
        ]
        #expect(History(page(incidents: incidents), now: time("2026-11-20 20:00")).openIncidents.map(\.slug) == ["second", "first"])
    }

    private func open(_ severity: Severity, _ statuses: KeyValuePairs<String, ComponentStatus> = [:]) -> Incident {
        incident("open", severity, started: "2026-11-20 14:02", [update("2026-11-20 14:08", .investigating, statuses)])
    }

    private func overall(_ incidents: Incident..., maintenance: [Maintenance] = []) -> (
        impact: Impact, isUnderMaintenance: Bool, troubled: [String]
    ) {
        let page = page(components, incidents: incidents, maintenance: maintenance)
        let overall = History(page, now: time("2026-11-20 20:00")).overall
        return (overall.impact, overall.isUnderMaintenance, overall.troubled)
    }
}
