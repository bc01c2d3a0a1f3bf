import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusContent
import StatusModel
import StatusNotifications

/// A brief on its way to a channel.
struct BriefMessage {
    private let brief: Brief
    private let settings: SiteSettings
    private let moment: Instant
    /// Whom it is for, where that is somebody else than all who read such briefs.
    var reader: String?
    /// A sentence before it: why it comes.
    var lead: String?
    /// By which it is known once it was sent; one of its own each time where it is sent as often as somebody asks for it.
    var id: String?

    /// How long it may take in all, with tries again.
    private static let seconds = 60

    init(_ brief: Brief, _ settings: SiteSettings, at moment: Instant) {
        (self.brief, self.settings, self.moment) = (brief, settings, moment)
    }

    /// - Throws: `AuthoringError` where there is no such channel, or others read it; exit code 1 where it didn't arrive.
    func send(to id: String) throws {
        let channel = try channel(id)
        let folder = try TemporaryFolder(named: "daymark-brief-")
        defer { folder.remove() }
        let journal = try SendJournal(folder.path + "/state", secondsAtMost: 1)
        let plan = NotifyPlan([job(to: channel)])
        try journal.rewrite(plan.state.text)
        var outbox = Outbox(journal, plan.jobs, from: 0, seconds: Self.seconds, hiding: Set(channel.secretNames))
        try outbox.deliverAll()
        try printResult(NotifyReport(outbox.results, notes: [], next: "run the command again to try again").text)
        if !outbox.results.allSatisfy(\.isSent) { throw findingsExitCode }
    }

    func job(to channel: NotificationChannel) -> SendJob { SendJob(channel: channel, news: Happening(notification: notification)) }

    private func channel(_ id: String) throws(AuthoringError) -> NotificationChannel {
        let ids = settings.channels.map(\.id)
        guard let channel = settings.channels.first(where: { $0.id == id }) else {
            let wayOut = ids.isEmpty ? "; docs/notify.md shows how to name one" : didYouMeanOneOf(ids, id, quote: "'")
            throw AuthoringError("site.yml has no channel '\(id)'\(wayOut)")
        }
        if channel.audience.maySee(brief.audience) { return channel }
        throw AuthoringError(
            "the channel '\(id)' is for \(channel.audience.noun), and this brief is for \(brief.audience.noun); where only they read it, "
                + "write 'audience: \(brief.audience.rawValue)' below it in site.yml")
    }

    private var notification: Notification {
        let page = NotifiedPage(
            name: settings.name, url: settings.url, statuspageID: "", language: settings.language, zone: settings.zone, headline: "",
            indicator: .none)
        let readers = brief.audience == .customers ? "" : "For \(reader ?? brief.audience.noun): "
        let slug = brief.event.slug
        var event = NotifiedEvent(
            id: slug, statuspageID: "", title: readers + brief.title, url: brief.address(settings), isMaintenance: false, impact: .none,
            status: "notice", startsAt: moment)
        event.isNotice = true
        let id = id ?? "brief-\(slug)-\(moment.calendarText)-\(String(UInt32.random(in: .min ... .max), radix: 36))"
        let words = withoutSecrets((lead.map { $0.asMarkdown + ".\n\n" } ?? "") + brief.markdownBelowTitle)
        var notification = Notification(
            id: id, kind: .notice, at: moment, page: page, event: event, services: [], text: plainTextOfMarkdown(words),
            html: markupOfMarkdown(words))
        (notification.sentAt, notification.isBrief) = (moment, true)
        return notification
    }
}
