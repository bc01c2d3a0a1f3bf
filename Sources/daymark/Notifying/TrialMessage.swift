import Basics
import StatusModel
import StatusNotifications

/// A message that says that it is a test.
struct TrialMessage {
    private let channel: NotificationChannel
    private let page: NotifiedPage
    private let moment: Instant

    init(to id: String, _ settings: SiteSettings, _ state: PublishedState?, at moment: Instant) throws {
        let ids = settings.channels.map(\.id)
        guard let channel = settings.channels.first(where: { $0.id == id }) else {
            throw RunError(message: "site.yml has no channel '\(id)'\(didYouMeanOneOf(ids, id))")
        }
        self.channel = channel
        self.moment = moment
        // A page that was never built can be tried too.
        page =
            state?.page
            ?? NotifiedPage(
                name: settings.name, url: settings.url, statuspageID: "", language: settings.language, zone: settings.zone, headline: "",
                indicator: .none)
    }

    func jobs() -> [SendJob] {
        var event = NotifiedEvent(
            id: "trial", statuspageID: "", title: page.name, url: page.url + "/", isMaintenance: false, impact: .none, status: "notice",
            startsAt: moment)
        event.isNotice = true
        // A name of its own each time: a receiver that knows what it had would otherwise take it for the one before.
        let id = "trial-\(moment.calendarText)-\(String(UInt32.random(in: .min ... .max), radix: 36))"
        var notification = Notification(
            id: id, kind: .notice, at: moment, page: page, event: event, services: [], text: "", html: "")
        notification.isTrial = true
        notification.sentAt = moment
        return [SendJob(channel: channel, news: Happening(notification: notification))]
    }
}
