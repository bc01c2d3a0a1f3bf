import Diagnostics
import StatusHistory
import StatusModel

/// `history/<month>/index.html`, and the newest month as `history/index.html`.
struct HistoryPages: Output {
    let paths: [PathPattern] = ["history/index.html", "history/*/index.html"]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("history.html", of: site.templates)
        let frames = FrameMaker(site)
        let months = Month.months(of: site)
        let pages = concurrentMap(Array(months.indices), chunk: 4) { index in
            template.file(months, index, site, frames, at: "history/\(months[index].name)/")
        }
        return [template.file(months, 0, site, frames, at: "history/")] + pages
    }

    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile? {
        let months = Month.months(of: site)
        let isNewest = path == "history/index.html"
        guard let index = isNewest ? 0 : months.firstIndex(where: { $0.name == path.secondFolder }) else { return nil }
        let folder = isNewest ? "history/" : "history/\(months[index].name)/"
        return try Template<View>("history.html", of: site.templates).file(months, index, site, FrameMaker(site), at: folder)
    }

    /// A month and what happened in it, newest first.
    struct Month {
        var first: CivilDate
        var events: [PastEvent]

        /// `2026-11`.
        var name: String { String(first.text.dropLast(3)) }

        /// The present month and every one in which something began, newest first.
        static func months(of site: Site) -> [Month] {
            let today = site.zone.date(at: site.now)
            let present = today.adding(days: 1 - today.day)
            var byMonth: [CivilDate: [PastEvent]] = [present: []]
            for event in site.pastEvents {
                let date = site.zone.date(at: event.start)
                byMonth[date.adding(days: 1 - date.day), default: []].append(event)
            }
            return byMonth.map { Month(first: $0.key, events: $0.value) }.sorted { $0.first > $1.first }
        }

        /// How long something was in trouble, overlaps counted once.
        func trouble(_ site: Site) -> TimeSpan {
            let start = site.zone.startOfDay(first)
            let next = first.adding(days: 31)
            let end = site.zone.startOfDay(next.adding(days: 1 - next.day))
            guard start < end else { return .zero }
            let contributions = site.incidents.compactMap { incident -> Contribution? in
                let (from, to) = site.felt(incident)
                let felt = from..<max(from, min(to ?? site.now, site.now))
                let part = felt.clamped(to: start..<end)
                return part.isEmpty ? nil : Contribution(part, .majorOutage, .incident(incident.slug))
            }
            return Timeline(contributions).outages.reduce(TimeSpan.zero) { $0 + ($1.range.upperBound - $1.range.lowerBound) }
        }
    }

    struct View: TemplateView {
        let frame: Frame
        let title: String
        let totals: String
        let promiseRecord: String
        let entries: [HistoryEntry]
        let earlier: LinkView?
        let later: LinkView?
        let months: [LinkView]

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .text("title") { $0.title }, .text("totals") { $0.totals },
            .text("promiseRecord") { $0.promiseRecord }, .list("entries") { $0.entries },
            .view("earlier") { $0.earlier }, .view("later") { $0.later }, .list("months") { $0.months },
        ]

        init(_ months: [Month], _ index: Int, _ site: Site, _ frames: FrameMaker, at path: String) {
            let month = months[index]
            let location = PageLocation(path)
            func link(_ month: Month) -> LinkView {
                LinkView(link: location.link("history/\(month.name)/", site.settings), label: site.language.month(month.first))
            }
            title = site.language.historyTitle(site.language.month(month.first))
            frame = frames.frame(
                title, description: title, at: location, tone: index == 0 ? site.overallTone : .operational, isLive: index == 0)
            let incidents = month.events.reduce(0) { if case .incident = $1 { $0 + 1 } else { $0 } }
            totals = site.language.monthTotals(
                incidents: incidents, maintenance: month.events.count - incidents, trouble: month.trouble(site))
            promiseRecord = index == 0 ? site.promiseRecord : ""
            entries = month.events.map { site.entry($0, at: location) }
            earlier = index + 1 < months.count ? link(months[index + 1]) : nil
            later = index > 0 ? link(months[index - 1]) : nil
            self.months = months.map(link)
        }
    }
}

extension Template<HistoryPages.View> {
    /// A month's page in a folder.
    fileprivate func file(
        _ months: [HistoryPages.Month], _ index: Int, _ site: Site, _ frames: FrameMaker, at folder: String
    ) -> SiteFile {
        SiteFile(path: folder + "index.html", bytes: render(View(months, index, site, frames, at: folder)))
    }
}

extension Site {
    /// How many promised updates came in time, where site.yml asks for it.
    fileprivate var promiseRecord: String {
        guard settings.showsPromiseRecord else { return "" }
        let record = history.promiseRecord
        return language.promiseRecord(kept: record.kept, of: record.promised, days: history.window.days.count)
    }
}
