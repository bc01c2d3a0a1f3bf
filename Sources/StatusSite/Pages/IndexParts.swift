import Basics
import StatusHistory
import StatusModel

/// An open incident on the status page: impact first, and when the next update comes.
struct OpenIncidentView: TemplateView {
    let slug: String
    let title: String
    let link: String
    let tone: String
    let icon: HTML
    /// How bad it is now; once all works again, where it stands.
    let impact: String
    let since: HTML
    let affected: String
    let body: HTML
    /// What has been put right since, where nothing else has been said.
    let corrections: [CorrectionView]
    let status: String
    let time: HTML
    let nextUpdate: HTML
    let estimate: HTML
    let earlier: LinkView?

    static let fields: [TemplateField<OpenIncidentView>] = [
        .text("slug") { $0.slug }, .text("title") { $0.title }, .text("link") { $0.link }, .text("tone") { $0.tone },
        .html("icon") { $0.icon }, .text("impact") { $0.impact }, .html("since") { $0.since },
        .text("affected") { $0.affected }, .html("body") { $0.body }, .list("corrections") { $0.corrections },
        .text("status") { $0.status }, .html("time") { $0.time },
        .html("nextUpdate") { $0.nextUpdate }, .html("estimate") { $0.estimate }, .view("earlier") { $0.earlier },
    ]

    init(_ told: IncidentHistory, _ site: Site, _ location: PageLocation) {
        let incident = told.incident
        slug = incident.slug
        title = incident.titleNow
        link = location.link(.incident(incident.slug), site.settings)
        tone = told.tone.rawValue
        icon = told.tone.icon
        impact = told.impactNow == .none ? site.language.name(incident.status) : site.language.name(told.tone)
        let felt = told.extent
        since = site.sinceWhen(felt)
        affected = site.labelledAffected(felt.isGoingOn ? site.affected(told) : site.affectedNames(told))
        let latest = incident.latestNews
        body = latest.map { HTML($0.body) } ?? ""
        status = site.language.name(incident.status)
        time = latest.map { site.nearTime($0.at.value).words } ?? ""
        corrections = site.views(of: incident.correctionsSinceNews, at: link, under: site.today)
        nextUpdate = site.promise(of: incident)
        estimate = site.estimate(of: told)
        let count = incident.updates.count - 1
        earlier = count > 0 ? LinkView(link: link, label: site.language.earlierUpdates(count)) : nil
    }
}

/// Maintenance that is coming or under way.
struct PlannedView: TemplateView {
    let slug: String
    let title: String
    let link: String
    let tone: String
    let status: String
    let window: HTML
    let overrun: HTML
    let affected: String
    let body: HTML

    static let fields: [TemplateField<PlannedView>] = [
        .html("overrun") { $0.overrun },
        .text("slug") { $0.slug }, .text("title") { $0.title }, .text("link") { $0.link }, .text("tone") { $0.tone },
        .text("status") { $0.status }, .html("window") { $0.window }, .text("affected") { $0.affected }, .html("body") { $0.body },
    ]

    init(_ told: MaintenanceHistory, _ site: Site, _ location: PageLocation) {
        let maintenance = told.maintenance
        slug = maintenance.slug
        title = maintenance.title.value
        link = location.link(.maintenance(maintenance.slug), site.settings)
        tone = told.tone.rawValue
        status = site.name(ofStatus: told)
        window = site.range(told.window)
        overrun = site.overrun(of: told)
        affected = site.labelledAffected(site.affected(maintenance))
        body = site.latestText(of: maintenance)
    }
}

/// Components that belong together: folded while nothing is wrong with them, and then their bars are one.
struct GroupView: TemplateView {
    /// Of its own page, and empty like its name for components that stand alone.
    let id: String
    let link: String
    let more: String
    let name: String
    /// The worst status in it, or that all is well.
    let status: String
    let tone: String
    let icon: HTML
    /// Where everything in it works.
    let isCalm: Bool
    let bars: HTML
    let components: [ComponentView]

    static let fields: [TemplateField<GroupView>] = [
        .text("name") { $0.name }, .text("status") { $0.status }, .text("tone") { $0.tone }, .html("icon") { $0.icon },
        .flag("isCalm") { $0.isCalm }, .html("bars") { $0.bars }, .list("components") { $0.components },
        .text("id") { $0.id }, .text("link") { $0.link }, .text("more") { $0.more }, .flag("hasComponents") { !$0.components.isEmpty },
    ]

    init(_ group: ComponentGroup, _ site: Site, _ location: PageLocation) {
        let members = group.components.compactMap { site.history.component($0.id) }.filter { !$0.isRetired }
        let worst = members.max { site.tone(of: $0) < site.tone(of: $1) }
        let worstTone = worst.map(site.tone) ?? .operational
        id = group.id
        link = group.id.isEmpty ? "" : location.link(.group(group.id), site.settings)
        more = site.language.moreAbout(group.name)
        name = group.name
        isCalm = worstTone == .operational
        tone = worstTone.rawValue
        icon = isCalm ? "" : worstTone.icon
        status = isCalm ? site.language.text(.allWorking) : worst.map(site.word) ?? ""
        let days = members.worstDays
        bars = Bars(days: site.claimed(days), windowDays: days.count, daysAhead: site.daysAhead, language: site.language, link: nil).html
        components = members.map { ComponentView($0, site, location) }
    }
}

extension [ComponentEntry] {
    /// Neighbouring components that stand alone share a box without a name.
    var groupedForDisplay: [ComponentGroup] {
        reduce(into: []) { groups, entry in
            switch entry {
            case .group(let group): groups.append(group)
            case .component(let component):
                if let last = groups.last, last.name.isEmpty {
                    groups[groups.count - 1].components.append(component)
                } else {
                    groups.append(ComponentGroup(id: "", name: "", components: [component]))
                }
            }
        }
    }
}

/// A component with its status, bars and uptime.
struct ComponentView: TemplateView {
    let id: String
    let name: String
    let description: String
    let tone: String
    let icon: HTML
    let status: String
    let bars: HTML
    let ends: HTML
    /// How long it was down, and the share of time that it was not.
    let uptime: HTML
    let problems: String
    /// What there is to say where no day with problems is known.
    let noProblems: String
    let hasProblems: Bool
    let days: [ProblemDayView]
    let link: String

    static let fields: [TemplateField<ComponentView>] = [
        .text("id") { $0.id }, .text("name") { $0.name }, .text("description") { $0.description }, .text("tone") { $0.tone },
        .text("link") { $0.link },
        .html("icon") { $0.icon }, .text("status") { $0.status }, .html("bars") { $0.bars }, .html("ends") { $0.ends },
        .html("uptime") { $0.uptime },
        .text("problems") { $0.problems }, .text("noProblems") { $0.noProblems },
        .flag("hasProblems") { $0.hasProblems }, .list("days") { $0.days },
    ]

    init(_ component: ComponentHistory, _ site: Site, _ location: PageLocation) {
        id = component.component.id
        name = component.component.name
        description = component.component.description ?? ""
        let tone = site.tone(of: component)
        self.tone = tone.rawValue
        // Trouble stands out where all that is well doesn't.
        icon = tone == .operational ? "" : tone.icon
        status = site.word(for: component)
        let shown = component.shownDays
        let bad = shown.filter(\.isBad)
        let observed = shown.filter { $0.worst != nil }.count
        // On the status page all of it is about the days that stand above it.
        let claimed = site.claimed(shown)
        let isBrief = location.isHome && observed == claimed.count
        let share = site.share(of: component) { isBrief ? site.language.percent($0) : site.language.uptime($0, days: observed) }
        let noShare = component.uptime.isIncomplete ? site.language.text(.notEverythingShown) : site.language.uptime(nil, days: observed)
        // That there were no problems isn't known either.
        let isUnknown = component.uptime.isIncomplete && bad.isEmpty
        problems = site.language.problemDays(bad.count)
        noProblems = site.language.text(isUnknown ? .notEverythingShown : .noProblemDays)
        let link = location.link(.component(id), site.settings)
        self.link = link
        let isOwnPage = location.page == .component(id)
        let page = isOwnPage ? "" : link
        let picture = Bars(
            days: claimed, windowDays: shown.count, daysAhead: site.daysAhead, language: site.language, link: { page + "#" + $0.text },
            title: { site.problem(on: $0, of: component) })
        bars = picture.html
        ends = picture.ends
        uptime = share.map { [site.downtime(of: component), $0].joined(separator: " · ") } ?? HTML(escaping: noShare)
        hasProblems = !bad.isEmpty
        // Elsewhere a link leads to them.
        days = isOwnPage ? bad.reversed().map { ProblemDayView($0, of: component, site, location) } : []
    }
}

/// What went wrong on one day, and where to read about it.
struct ProblemDayView: TemplateView {
    /// Where it is told of on the component's own page; empty elsewhere.
    let id: String
    let text: HTML
    let causes: [CauseView]

    static let fields: [TemplateField<ProblemDayView>] = [.text("id") { $0.id }, .html("text") { $0.text }, .list("causes") { $0.causes }]

    init(_ day: UptimeDay, of component: ComponentHistory, _ site: Site, _ location: PageLocation) {
        id = if case .component = location.page { day.date.text } else { "" }
        text = site.problem(on: day, of: component)
        let titles = site.titles
        causes = day.causes.compactMap { cause in
            titles[cause].map { CauseView(link: location.link(PageAddress(cause), site.settings), title: $0) }
        }
    }
}

struct CauseView: TemplateView {
    let link: String
    let title: String

    static let fields: [TemplateField<CauseView>] = [.text("link") { $0.link }, .text("title") { $0.title }]
}

/// A day of the recent past, or a row of days on which nothing happened.
struct DayView: TemplateView {
    /// The day, or the first and the last of them.
    let date: String
    let entries: [HistoryEntry]
    /// What began on an earlier day and went on.
    let continued: [ContinuedView]

    static let fields: [TemplateField<DayView>] = [
        .text("date") { $0.date }, .list("entries") { $0.entries }, .list("continued") { $0.continued },
        .flag("isQuiet") { $0.isQuiet },
    ]

    /// Today and the days before it, newest first; days without incidents say so.
    static func lastDays(_ count: Int, _ site: Site, _ location: PageLocation) -> [DayView] {
        let today = site.today
        let days = (0..<count).map { today.adding(days: -$0) }.filter { $0 >= site.firstDay ?? $0 }
        let recent = site.pastEvents.filter { $0.reach.upperBound >= site.zone.startOfDay(today.adding(days: 1 - count)) }
        let views = days.map { date in
            let day = site.zone.startOfDay(date)..<site.zone.startOfDay(date.adding(days: 1))
            let begun = recent.filter { day.contains($0.start) }
            // What is going on reaches into a day from its first moment on.
            let continued = recent.filter {
                $0.start < day.lowerBound && ($0.reaches(into: day) || date == today && $0.extent?.isGoingOn ?? false)
            }
            return DayView(
                date: site.language.weekdayDate(date), entries: begun.map { site.entry($0, at: location, under: date) },
                continued: continued.map { ContinuedView($0, site, location) })
        }
        return zip(days, views).reduce(into: [(first: CivilDate, last: CivilDate, view: DayView)]()) { rows, next in
            if let row = rows.last, row.view.isQuiet, next.1.isQuiet {
                rows[rows.count - 1].first = next.0
            } else {
                rows.append((next.0, next.0, next.1))
            }
        }.map { row in
            if row.first == row.last { return row.view }
            let (first, last) = (site.language.shortDate(row.first), site.language.shortDate(row.last))
            return DayView(date: site.language.range(.dated(first), .dated(last)), entries: [], continued: [])
        }
    }

    private var isQuiet: Bool { entries.isEmpty && continued.isEmpty }
}

/// Something that happened on a day after the one it began on.
struct ContinuedView: TemplateView {
    let text: HTML

    static let fields: [TemplateField<ContinuedView>] = [.html("text") { $0.text }]

    init(_ event: PastEvent, _ site: Site, _ location: PageLocation) {
        let link: HTML = "<a href=\"\(location.link(event.page, site.settings))\">\(event.title)</a>"
        text = site.language.continued(link)
    }
}

extension Site {
    /// "Affected: Card payments"; empty where nothing is named.
    fileprivate func labelledAffected(_ names: String) -> String {
        names.isEmpty ? "" : language.labelled(language.text(.affected), names)
    }
}
