import StatusHistory
import StatusModel

/// `index.html`: the status page.
struct IndexPage: Output {
    let formats: [OutputFormat] = [.page(.home)]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("index.html", of: site.templates)
        return [SiteFile(path: PageAddress.home.file, bytes: template.render(View(site)))]
    }

    struct View: TemplateView {
        let frame: Frame
        let tone: String
        let icon: HTML
        let headline: String
        let asOf: HTML
        /// What stands between them.
        let outline: HeadlineOutline
        let missing: [MissingView]
        let openIncidents: [OpenIncidentView]
        let maintenanceNow: [PlannedView]
        let notices: [NoticeView]
        let planned: [PlannedView]
        let groups: [GroupView]
        let legend: HTML
        /// How many days the bars are of, and how many are listed below.
        let barDays: String
        let listedDays: String
        let pastDays: [DayView]
        /// Where the page is younger than what would be listed.
        let began: String
        let historyLink: String

        /// Older days are in the history.
        private static let mostDays = 14

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .text("tone") { $0.tone }, .html("icon") { $0.icon }, .text("headline") { $0.headline },
            .html("asOf") { $0.asOf }, .view("outline") { $0.outline }, .flag("hasMissing") { !$0.missing.isEmpty },
            .list("missing") { $0.missing },
            .flag("hasOpenIncidents") { !$0.openIncidents.isEmpty }, .list("openIncidents") { $0.openIncidents },
            .flag("hasMaintenanceNow") { !$0.maintenanceNow.isEmpty }, .list("maintenanceNow") { $0.maintenanceNow },
            .list("notices") { $0.notices },
            .flag("hasPlanned") { !$0.planned.isEmpty }, .list("planned") { $0.planned },
            .flag("hasComponents") { !$0.groups.isEmpty }, .list("groups") { $0.groups }, .html("legend") { $0.legend },
            .text("barDays") { $0.barDays }, .text("listedDays") { $0.listedDays },
            .text("began") { $0.began },
            .list("pastDays") { $0.pastDays }, .text("historyLink") { $0.historyLink },
        ]

        init(_ site: Site) {
            let location = PageLocation(.home)
            headline = site.headline
            frame = FrameMaker(site, .services, .home).frame(
                headline, description: site.summary, at: location, tone: site.overallTone, isLive: true)
            tone = site.overallTone.rawValue
            icon = site.overallTone.icon
            asOf = site.language.asOf(site.dateTime(site.built, utc: true).isNow)
            outline = HeadlineOutline(site, location)
            missing = site.missing(at: location)
            openIncidents = site.history.openIncidents.map { OpenIncidentView($0, site, location) }
            maintenanceNow = site.maintenance.filter(\.status.isUnderWay).map { PlannedView($0, site, location) }
            notices = site.notices.filter { $0.isShown(at: site.now) }.map { NoticeView($0, site, location) }
            planned = site.maintenance.filter(\.isStillAhead).map { PlannedView($0, site, location) }
            groups = site.page.entries.groupedForDisplay.map { GroupView($0, site, location) }.filter { !$0.components.isEmpty }
            legend = site.legend
            barDays = site.language.lastDays(
                site.history.components.first.map { site.claimed($0.days).count } ?? site.history.window.days.count)
            listedDays = site.language.lastDays(Self.mostDays)
            pastDays = DayView.lastDays(Self.mostDays, site, location)
            let oldest = site.today.adding(days: 1 - Self.mostDays)
            began = site.firstDay.flatMap { $0 > oldest ? site.language.pageBegan(on: $0) : nil } ?? ""
            historyLink = location.link(.history, site.settings)
        }
    }
}

extension Site {
    /// The state of everything in a line: "Partial outage: Card payments".
    var headline: String { headline(naming: names(of: history.overall.troubled, on: today)) }

    /// The same with the components that it is to name.
    func headline(naming components: [String]) -> String { headline(of: history.overall, naming: components) }

    /// The state of everything, or of a part of it.
    func headline(of overall: OverallStatus, naming components: [String]) -> String {
        if overall.impact == .none, overall.isIncomplete { return language.text(.notEverythingShown) }
        return language.headline(
            overall.impact, isWatched: overall.isWatched, isUnderMaintenance: overall.isUnderMaintenance, components: components)
    }

    /// How a component is, in a word. What something that can't be read may be about isn't called operational.
    func word(for component: ComponentHistory) -> String {
        if component.isRetired { return language.text(.retired) }
        return mayHideTrouble(of: component) ? language.text(.notEverythingShown) : language.name(component.status)
    }

    /// The status that a component looks like.
    func tone(of component: ComponentHistory) -> ComponentStatus {
        mayHideTrouble(of: component) ? .degradedPerformance : component.status
    }

    private func mayHideTrouble(of component: ComponentHistory) -> Bool {
        component.status == .operational && component.uptime.isIncomplete && history.overall.isIncomplete && !component.isRetired
    }

    /// What is open and since when the page is true, for those who see only a link to it.
    fileprivate var summary: String {
        let time = zone.civil(at: built)
        let clock = language.clock(time, zone: language.zoneName(zone.abbreviation(at: built)), utc: nil)
        let asOf = language.asOf(.dated(language.dateTime(time, clock)))
        return language.sentences(history.openIncidents.prefix(3).map(\.incident.title.value) + [asOf])
    }

    /// How uptime is counted, with the weights in force.
    var uptimeFormula: String {
        language.uptimeFormula(
            ComponentStatus.allCases.filter { $0 != .operational }.reversed().map { ($0, settings.uptime.weight(of: $0)) })
    }

    /// What the bars' heights and colours mean.
    var legend: HTML {
        let names: [(String, ComponentStatus)] = [
            ("k", .operational), ("m", .underMaintenance), ("d", .degradedPerformance), ("p", .partialOutage), ("o", .majorOutage),
        ]
        func bar(_ name: String, _ text: String) -> HTML {
            "<span class=\"part\"><span class=\"bar \(name)\"></span>\(text)</span>"
        }
        return (names.map { bar($0.0, language.inText($0.1)) } + [bar("n", language.text(.noData))]).joined(separator: " ")
    }
}
