import StatusHistory
import StatusModel
import Testing

/// An internal incident counts for responders, and readers learn nothing of it.
@Suite struct InternalTests {
    private let now = time("2026-11-20 16:00")
    private let known = incident(
        "late", .sev3, started: "2026-11-20 15:00", [update("2026-11-20 15:05", .investigating, ["api": .degradedPerformance])])
    private var secret: Incident {
        var secret = incident(
            "secret", .sev1, started: "2026-11-20 14:00",
            [update("2026-11-20 14:20", .investigating, ["api": .majorOutage], next: "2026-11-20 14:30")])
        secret.publish = written(false)
        secret.record.detected = written(time("2026-11-20 14:02"))
        return secret
    }

    private var history: History { History(page(incidents: [secret, known]), now: now) }

    @Test func publishedHistoryIsTheOneWithoutIt() {
        let published = history.published
        let without = History(page(incidents: [known]), now: now)
        #expect(published.incidents.map(\.slug) == ["late"])
        #expect(published.overall == without.overall)
        #expect(published.components.map(\.timeline.stretches) == without.components.map(\.timeline.stretches))
        #expect(published.promiseRecord == without.promiseRecord)
    }

    @Test func whatHasNoneIsPublishedAsItIs() {
        let open = History(page(incidents: [known]), now: now)
        #expect(open.page.withoutInternals == nil)
        #expect(open.published.incidents.map(\.slug) == ["late"])
    }

    @Test func whatCannotBeReadOfItIsLeftOutToo() {
        var broken = page(incidents: [known])
        broken.unreadable = [
            UnreadableEvent(kind: .incident, slug: "secret", title: "Secret", isWhole: true, isOver: false, isInternal: true),
            UnreadableEvent(kind: .incident, slug: "other", title: "Other", isWhole: true, isOver: true),
        ]
        broken.unreadablePaths = ["incidents/secret/timeline.yml", "incidents/other/incident.yml"]
        let published = broken.withoutInternals
        #expect(published?.unreadable.map(\.slug) == ["other"])
        #expect(published?.unreadablePaths == ["incidents/other/incident.yml"])
    }

    @Test func respondersOweWhatThePolicyAsksOfThemAndNoUpdate() {
        let told = history.byTheClock(secret)
        #expect(told.updateDue(.standard) == nil)
        #expect(told.silences.isEmpty && told.promises == PromiseRecord())
        let owed = history.obligations().filter { $0.matter.event?.slug == "secret" }
        #expect(
            owed.contains { if case .incident(_, .giveRoles) = $0.matter { true } else { false } }
                && !owed.contains { if case .incident(_, .update) = $0.matter { true } else { false } })
    }

    @Test func reportCountsItWithoutWhatCustomersWereTold() {
        let record = history.incidentRecords.first { $0.incident.slug == "secret" }
        #expect(record?.detection?.length == .minutes(2))
        #expect(record?.firstUpdate == nil && record?.longestSilence == nil)
    }
}
