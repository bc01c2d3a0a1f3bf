import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `history/<month>/index.html`, and the newest month as `history/index.html`.
struct HistoryPages: Output {
    let formats: [OutputFormat] = [.page(.history), .page(.month("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("history.html", of: site.templates)
        let frames = FrameMaker(site, .history, .strip)
        let months = site.months
        return [template.file(months, 0, site, frames, at: .history)]
            + months.indices.map { template.file(months, $0, site, frames, at: .month(months[$0].name)) }
    }

    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile? {
        let months = site.months
        let isNewest = path == PageAddress.history.file
        guard let index = isNewest ? 0 : months.firstIndex(where: { $0.name == path.secondFolder }) else { return nil }
        let page = isNewest ? PageAddress.history : .month(months[index].name)
        let template = try Template<View>("history.html", of: site.templates)
        return template.file(months, index, site, FrameMaker(site, .history, .strip), at: page)
    }

    struct View: TemplateView {
        let frame: Frame
        let title: String
        let totals: HTML
        let promiseRecord: String
        let entries: [HistoryEntry]
        let continued: [ContinuedView]
        let earlier: LinkView?
        let later: LinkView?
        let months: [LinkView]
        /// To the minutes of each service.
        let minutesLink: String
        /// On the newest page alone: those of the past don't change with the clock.
        let year: YearView?

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .text("title") { $0.title }, .html("totals") { $0.totals },
            .text("promiseRecord") { $0.promiseRecord }, .list("entries") { $0.entries }, .list("continued") { $0.continued },
            .flag("isQuiet") { $0.entries.isEmpty && $0.continued.isEmpty },
            .view("earlier") { $0.earlier }, .view("later") { $0.later }, .list("months") { $0.months },
            .text("minutesLink") { $0.minutesLink }, .view("year") { $0.year },
        ]

        init(_ months: [HistoryMonth], _ index: Int, _ site: Site, _ frames: FrameMaker, at page: PageAddress) {
            let month = months[index]
            let location = PageLocation(page)
            func link(_ month: HistoryMonth) -> LinkView {
                LinkView(link: location.link(.month(month.name), site.settings), label: site.language.month(month.first))
            }
            title = site.language.historyTitle(site.language.month(month.first))
            frame = frames.frame(
                title, description: title, at: location, tone: index == 0 ? site.overallTone : .operational, isLive: index == 0)
            let all = month.events + month.continued
            let incidents = all.count { $0.isIncident && !$0.isWithdrawn }
            let work = all.count { !$0.isIncident && !$0.isCancelled }
            let words = { (trouble: TimeSpan) in site.language.monthTotals(incidents: incidents, maintenance: work, trouble: trouble) }
            let isGoingOn = index == 0 && all.contains { $0.isIncident && $0.extent?.isGoingOn ?? false }
            totals = isGoingOn ? site.counting(month.trouble(site), in: words) : HTML(escaping: words(month.trouble(site)))
            promiseRecord = index == 0 ? site.promiseRecord : ""
            entries = month.events.map { site.entry($0, at: location) }
            continued = month.continued.map { ContinuedView($0, site, location) }
            earlier = index + 1 < months.count ? link(months[index + 1]) : nil
            later = index > 0 ? link(months[index - 1]) : nil
            self.months = months.map(link)
            minutesLink = location.link(.uptime, site.settings)
            year = page == .history ? YearView(Set(months.map(\.first)), site, location) : nil
        }
    }
}

extension Template<HistoryPages.View> {
    /// A month's page at an address.
    fileprivate func file(
        _ months: [HistoryMonth], _ index: Int, _ site: Site, _ frames: FrameMaker, at page: PageAddress
    ) -> SiteFile {
        SiteFile(path: page.file, key: index > 0 ? months.key(index, site) : nil) { render(View(months, index, site, frames, at: page)) }
    }
}

extension [HistoryMonth] {
    /// What the page of a month is made of that is past, besides what all pages are; nil where the clock may change it.
    fileprivate func key(_ index: Int, _ site: Site) -> Digest? {
        var packing = Packing()
        packing.add(each: self) { $0.add($1.name) }
        for events in [self[index].events, self[index].continued] {
            let keys = events.compactMap { $0.key(in: site) }
            if keys.count != events.count { return nil }
            packing.add(each: keys) { $0.add($1) }
        }
        return SHA256.digest(of: packing.bytes)
    }
}

extension PastEvent {
    fileprivate func key(in site: Site) -> Digest? {
        switch kind {
        case .incident(let told): site.key(of: told)
        case .maintenance(let told): site.key(of: told)
        }
    }
}

extension HistoryMonth {
    /// How long something was in trouble, overlaps counted once.
    fileprivate func trouble(_ site: Site) -> TimeSpan {
        let month = site.zone.startOfDay(first)..<site.zone.startOfDay(first.firstOfNextMonth)
        let felt = (events + continued).filter(\.isIncident).flatMap { $0.extent?.spans ?? [] }
        let contributions = felt.map { $0.clamped(to: month) }.filter { !$0.isEmpty }.map {
            Contribution($0, .majorOutage, .incident(""))
        }
        return Timeline(contributions).outages.reduce(TimeSpan.zero) { $0 + ($1.range.upperBound - $1.range.lowerBound) }
    }
}
