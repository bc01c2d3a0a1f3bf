import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `uptime/index.html` and `uptime.csv`: the minutes that each service spent in each state, by month, for whoever has to work out what a
/// contract says.
struct UptimePages: Output {
    let formats: [OutputFormat] = [.page(.uptime), OutputFormat(path: "uptime.csv", media: .csv, use: .data)]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("uptime.html", of: site.templates)
        return [
            SiteFile(path: PageAddress.uptime.file, made: { template.render(View(site)) }),
            SiteFile(path: "uptime.csv", made: { Array(csv(ServiceMonth.months(of: site)).utf8) }),
        ]
    }

    /// By service in page order, then by month, newest first. Columns are named in English, whatever the page's language, for programs.
    private func csv(_ months: [(month: CivilDate, services: [ServiceMonth])]) -> String {
        let rows = months.flatMap(\.services).sorted { ($0.place, $1.month) < ($1.place, $0.month) }.map { service in
            [service.group, service.name, service.id, String(service.month.text.dropLast(3))]
                + ([service.uptime.observed] + ServiceMonth.statuses.map(service.time)).map { String($0.begunMinutes) }
                + [service.uptime.countedMinutes, service.uptime.isIncomplete ? "" : service.uptime.percent?.text(sign: "") ?? ""]
        }
        return ([Self.columns] + rows).map(csvRow).joined()
    }

    private static let columns = [
        "group", "service", "id", "month", "observed_minutes", "major_outage_minutes", "partial_outage_minutes",
        "degraded_performance_minutes", "under_maintenance_minutes", "counted_as_down_minutes", "uptime_percent",
    ]

    struct View: TemplateView {
        let frame: Frame
        let formula: String
        let months: [MonthView]
        let csv: String
        let historyLink: String

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .text("formula") { $0.formula }, .list("months") { $0.months }, .text("csv") { $0.csv },
            .text("historyLink") { $0.historyLink },
        ]

        init(_ site: Site) {
            let location = PageLocation(.uptime)
            let title = site.language.text(.minutesByMonth)
            frame = FrameMaker(site, .uptime).frame(
                title, description: site.language.text(.minutesByMonthText), at: location, tone: site.overallTone, isLive: true)
            formula = site.uptimeFormula
            let columns = ServiceMonth.statuses.map { Text(text: site.language.name($0)) }
            months = ServiceMonth.months(of: site).enumerated().map {
                MonthView($0.element, isOpen: $0.offset < 2, columns, site, location)
            }
            csv = "../uptime.csv"
            historyLink = location.link(.history, site.settings)
        }
    }

    /// A text in a list.
    struct Text: TemplateView {
        let text: String

        static let fields: [TemplateField<Text>] = [.text("text") { $0.text }]
    }

    struct MonthView: TemplateView {
        let id: String
        let name: String
        let summary: String
        let isOpen: Bool
        let columns: [Text]
        let services: [ServiceView]

        static let fields: [TemplateField<MonthView>] = [
            .text("id") { $0.id }, .text("name") { $0.name }, .text("summary") { $0.summary }, .flag("isOpen") { $0.isOpen },
            .list("columns") { $0.columns }, .list("services") { $0.services },
        ]

        fileprivate init(
            _ month: (month: CivilDate, services: [ServiceMonth]), isOpen: Bool, _ columns: [Text], _ site: Site, _ location: PageLocation
        ) {
            id = "month-" + month.month.text.dropLast(3)
            name = site.language.month(month.month)
            let troubled = month.services.count { $0.uptime.time.contains { $0.key.isTrouble && $0.value > .zero } }
            summary = site.language.servicesWithProblems(troubled)
            self.isOpen = isOpen
            self.columns = columns
            services = month.services.map { ServiceView($0, site, location) }
        }
    }

    struct ServiceView: TemplateView {
        let name: String
        let link: String
        let minutes: [MinutesView]
        let observed: String
        let uptime: String

        static let fields: [TemplateField<ServiceView>] = [
            .text("name") { $0.name }, .text("link") { $0.link }, .list("minutes") { $0.minutes }, .text("observed") { $0.observed },
            .text("uptime") { $0.uptime },
        ]

        fileprivate init(_ service: ServiceMonth, _ site: Site, _ location: PageLocation) {
            name = site.componentName(service.id)
            link = location.link(.component(service.id), site.settings)
            minutes = ServiceMonth.statuses.map { status in
                let minutes = service.time(status).begunMinutes
                return MinutesView(minutes: String(minutes), tone: minutes > 0 ? status.rawValue : "")
            }
            observed = String(service.uptime.observed.begunMinutes)
            uptime = site.language.percent(service.uptime.percent)
        }
    }

    struct MinutesView: TemplateView {
        let minutes: String
        let tone: String

        static let fields: [TemplateField<MinutesView>] = [.text("minutes") { $0.minutes }, .text("tone") { $0.tone }]
    }
}

/// One service in one month.
private struct ServiceMonth {
    let group: String
    let name: String
    let id: String
    /// In page order.
    let place: Int
    /// Its first day.
    let month: CivilDate
    let uptime: Uptime

    /// As columns have them.
    static let statuses: [ComponentStatus] = [.majorOutage, .partialOutage, .degradedPerformance, .underMaintenance]

    func time(_ status: ComponentStatus) -> TimeSpan { uptime.time[status] ?? .zero }

    /// Each month that something is known of, newest first, with the services that were there.
    static func months(of site: Site) -> [(month: CivilDate, services: [ServiceMonth])] {
        let table = MonthlyUptime(site.history)
        let groups = site.groups.reduce(into: [String: String]()) { groups, group in
            for component in group.components { groups[component.id] = group.name }
        }
        return table.months.enumerated().map { index, month in
            let services = site.history.components.enumerated().map { place, history in
                ServiceMonth(
                    group: groups[history.component.id] ?? "", name: history.component.name, id: history.component.id, place: place,
                    month: month, uptime: table.uptime(of: history, in: index))
            }
            return (month, services.filter { $0.uptime.observed > .zero })
        }.filter { !$0.services.isEmpty }
    }
}

extension TimeSpan {
    /// A minute that has begun counts as one.
    fileprivate var begunMinutes: Int { (seconds + 59) / 60 }
}

extension Uptime {
    /// Downtime times weight in minutes, with two decimals, rounded up.
    fileprivate var countedMinutes: String {
        let hundredths = (weightedDowntime + 599) / 600
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
