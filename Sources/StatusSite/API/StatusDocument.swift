import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `api/daymark/v1/status.json`: what Statuspage's API has no room for. Described by `docs/status.schema.json`.
///
/// Keys may be added to version 1; none is taken away, and none changes its meaning.
struct StatusDocument: Output {
    let formats = [OutputFormat(path: "api/daymark/v1/status.json", media: .json, use: .data)]

    /// As many incidents and as much maintenance as this; what is open is there beyond that.
    private static let most = 50

    func files(for site: Site) -> [SiteFile] {
        [SiteFile(path: "api/daymark/v1/status.json", text: jsonText(Document(site, Self.most), isSnakeCase: true, isPretty: false))]
    }

    private struct Document: Encodable {
        var version = 1
        var builtAt: String
        /// How often the page is rebuilt, in seconds: when it is three times as old as that, it is stale.
        @OrNull var rebuildSeconds: Int?
        var page: Page
        var status: Status
        var uptime: UptimeRules
        var components: [Component]
        var incidents: [Incident]
        var maintenance: [Work]
        var notices: [Notice]
        var promises: Promises

        init(_ site: Site, _ most: Int) {
            builtAt = site.built.internetText
            rebuildSeconds = site.settings.rebuildEvery?.seconds
            page = Page(
                statuspageId: site.settings.statuspageID, name: site.settings.name, url: site.settings.url, timeZone: site.zone.identifier,
                language: site.language.code,
                updatedAt: site.lastChange.internetText)
            let overall = site.history.overall
            status = Status(
                impact: overall.impact.rawValue, headline: site.headline, isUnderMaintenance: overall.isUnderMaintenance,
                isWatched: overall.isWatched, isIncomplete: overall.isIncomplete)
            uptime = UptimeRules(
                days: site.history.window.days.count,
                weights: ComponentStatus.allCases.map { Weight(status: $0.apiName, thousandths: site.settings.uptime.weight(of: $0)) })
            let groups = site.page.entries.flatMap { entry -> [String?] in
                switch entry {
                case .component: [nil]
                case .group(let group): group.components.map { _ in group.name }
                }
            }
            components = zip(site.history.components, groups).filter { !$0.0.isRetired }.map { Component($0, group: $1, site) }
            incidents = site.events.incidents.reversed().first(most, orWhere: \.event.isOpen).map { Incident($0.told, $0.event, site) }
            maintenance = site.events.maintenance.reversed().first(most, orWhere: \.event.isOpen).map {
                Work($0.told, $0.event, site)
            }
            notices = site.notices.first(most) { $0.isShown(at: site.now) }.map { Notice($0, site) }
            let record = site.promises
            promises = Promises(days: site.promiseDays, promised: record.promised, kept: record.kept)
        }
    }

    private struct Page: Encodable {
        var statuspageId, name, url, timeZone, language, updatedAt: String
    }

    private struct Status: Encodable {
        var impact, headline: String
        var isUnderMaintenance, isWatched: Bool
        /// Whether there is an incident that the page can't show.
        var isIncomplete: Bool
    }

    private struct UptimeRules: Encodable {
        var days: Int
        /// How much of the time in each status counts as down.
        var weights: [Weight]
    }

    private struct Weight: Encodable {
        var status: String
        var thousandths: Int
    }

    private struct Promises: Encodable {
        var days, promised, kept: Int
    }

    private struct Component: Encodable {
        var id, statuspageId, name: String
        @OrNull var group: String?
        var status, url: String
        @OrNull var since: String?
        var uptime: Uptime
        var days: [Day]

        init(_ history: ComponentHistory, group: String?, _ site: Site) {
            let component = history.component
            id = component.id
            statuspageId = component.statuspageID
            name = component.name
            self.group = group
            status = history.status.apiName
            url = site.address(.component(component.id))
            since = component.since?.text
            uptime = Uptime(history.uptime)
            days = history.days.map(Day.init)
        }
    }

    private struct Uptime: Encodable {
        /// "99.95%", rounded down; null where nothing was observed.
        @OrNull var percent: String?
        var observedSeconds, degradedSeconds: Int
        var seconds: [Seconds]

        init(_ uptime: StatusHistory.Uptime) {
            percent = uptime.percent?.text()
            observedSeconds = uptime.observed.seconds
            degradedSeconds = uptime.time[.degradedPerformance]?.seconds ?? 0
            seconds = uptime.secondsByStatus
        }
    }

    /// Time in one status but operational.
    fileprivate struct Seconds: Encodable {
        var status: String
        var seconds: Int
    }

    private struct Day: Encodable {
        var date: String
        /// Null for a day of which nothing is known.
        @OrNull var worst: String?
        var observedSeconds, degradedSeconds: Int
        var seconds: [Seconds]
        var causes: [Cause]

        init(_ day: UptimeDay) {
            date = day.date.text
            worst = day.worst?.apiName
            observedSeconds = day.uptime.observed.seconds
            degradedSeconds = day.uptime.time[.degradedPerformance]?.seconds ?? 0
            seconds = day.uptime.secondsByStatus
            causes = day.causes.map(Cause.init)
        }
    }

    private struct Cause: Encodable {
        var kind, id: String

        init(_ cause: StatusEvent.ID) { (kind, id) = (cause.kind.rawValue, cause.slug) }
    }

    private struct Incident: Encodable {
        var id, statuspageId, title, url, status, severity, impact, startedAt: String
        /// When customers stopped feeling it; null while they do.
        @OrNull var endedAt: String?
        /// How long customers felt it, or have felt it so far, without the breaks.
        var feltSeconds: Int
        @OrNull var resolvedAt: String?
        /// When it turned out to be a false alarm; null where it was none.
        @OrNull var withdrawnAt: String?
        /// When the next update is promised for; null where none is.
        @OrNull var nextUpdateBy: String?
        /// When it is expected to be over, as an estimate; null where nobody says so.
        @OrNull var expectedEnd: String?
        @OrNull var reviewUrl: String?
        var components: [String]
        var severityChanges: [SeverityChange]
        var updates: [Update]

        init(_ told: IncidentHistory, _ event: PublishedEvent, _ site: Site) {
            let (incident, felt) = (told.incident, told.extent)
            id = incident.slug
            statuspageId = event.id
            title = event.title
            url = event.address
            status = incident.status.apiName
            severity = incident.severity.value.rawValue
            impact = told.impact.rawValue
            startedAt = site.past(felt.start).internetText
            endedAt = felt.end.map(site.past)?.internetText
            feltSeconds = felt.length.seconds
            resolvedAt = incident.resolved.map(site.past)?.internetText
            withdrawnAt = incident.isWithdrawn ? incident.closed.map(site.past)?.internetText : nil
            nextUpdateBy = incident.isOpen ? incident.updates.last?.nextUpdate?.value.internetText : nil
            expectedEnd = told.estimate?.end.value.internetText
            reviewUrl = told.publishedReview == nil ? nil : event.address + "review/"
            components = event.components
            severityChanges = incident.severityChanges.sorted { $0.at.value < $1.at.value }.map {
                SeverityChange(
                    at: $0.at.value.internetText, from: $0.from.value.rawValue, to: $0.to.value.rawValue, reason: $0.reason.value)
            }
            updates = event.updates.map(Update.init)
        }
    }

    private struct SeverityChange: Encodable {
        var at, from, to, reason: String
    }

    private struct Work: Encodable {
        var id, statuspageId, title, url, status: String
        var isCancelled: Bool
        /// The window that is planned.
        var startsAt, endsAt: String
        /// The window that it had, as far as it has begun and ended.
        @OrNull var beganAt: String?
        @OrNull var endedAt: String?
        /// How long it was under way, without the breaks.
        var workedSeconds: Int
        var moves: [Move]
        var components: [String]
        var updates: [Update]

        init(_ told: MaintenanceHistory, _ event: PublishedEvent, _ site: Site) {
            let (maintenance, extent) = (told.maintenance, told.extent)
            id = maintenance.slug
            statuspageId = event.id
            title = event.title
            url = event.address
            status = told.status.apiName
            isCancelled = told.isCancelled
            startsAt = maintenance.starts.value.internetText
            endsAt = maintenance.ends.value.internetText
            beganAt = extent.map { site.past($0.start).internetText }
            endedAt = extent?.end.map { site.past($0).internetText }
            workedSeconds = extent?.length.seconds ?? 0
            moves = maintenance.moves.map {
                Move(at: $0.at.value.internetText, startsAt: $0.starts.value.internetText, endsAt: $0.ends.value.internetText)
            }
            components = event.components
            updates = event.updates.map(Update.init)
        }
    }

    /// A window that work had before it was moved.
    private struct Move: Encodable {
        var at, startsAt, endsAt: String
    }

    private struct Notice: Encodable {
        var id, statuspageId, title, url, from, until, html, text: String
        var components: [String]

        init(_ notice: StatusModel.Notice, _ site: Site) {
            id = notice.slug
            statuspageId = StableID.text("notice", notice.slug)
            title = notice.title.value
            url = site.address(.notice(notice.slug))
            from = site.past(notice.from.value).internetText
            until = notice.until.value.internetText
            html = notice.body.html
            text = notice.body.plainText
            components = notice.components.map(\.value)
        }
    }

    private struct Update: Encodable {
        /// Null for an announcement that is the maintenance itself.
        @OrNull var id: String?
        var statuspageId, status, at, html, text: String
        @OrNull var nextUpdateBy: String?
        @OrNull var expectedEnd: String?
        /// The id of the update that this one puts right.
        @OrNull var corrects: String?
        var components: [Change]

        init(_ update: PublishedUpdate) {
            id = update.name
            statuspageId = update.id
            status = update.status
            at = update.at.internetText
            html = update.html
            text = update.text
            nextUpdateBy = update.nextUpdate?.internetText
            expectedEnd = update.expectedEnd?.internetText
            corrects = update.corrects
            components = update.changes.map { Change(id: $0.component, from: $0.old.apiName, to: $0.new.apiName) }
        }
    }

    private struct Change: Encodable {
        var id, from, to: String
    }
}

extension Uptime {
    /// Worst first; a status that took no time is left out.
    fileprivate var secondsByStatus: [StatusDocument.Seconds] {
        time.filter { $0.value > .zero }.sorted { $0.key > $1.key }.map {
            StatusDocument.Seconds(status: $0.key.apiName, seconds: $0.value.seconds)
        }
    }
}
