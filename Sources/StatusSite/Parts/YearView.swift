import StatusHistory
import StatusModel

/// The year at a glance: a strip a month with a bar a day, as bad as the worst of all services was.
struct YearView: TemplateView {
    /// "31 days with problems. Worst day: 20 November 2026 (major outage)."
    let summary: String
    let months: [MonthStrip]

    static let fields: [TemplateField<YearView>] = [.text("summary") { $0.summary }, .list("months") { $0.months }]

    /// - Parameter pages: the months that have a page.
    init(_ pages: Set<CivilDate>, _ site: Site, _ location: PageLocation) {
        let today = site.today
        var first = today.firstOfMonth
        for _ in 1..<12 { first = first.adding(days: -1).firstOfMonth }
        let days = site.history.days(from: max(first, site.firstDay ?? first))
        let bad = days.filter { $0.worst?.isTrouble ?? false }
        let worst = bad.max { ($0.worst ?? .operational, $0.trouble, $1.date) < ($1.worst ?? .operational, $1.trouble, $0.date) }
        let worstDay = worst.map { day in
            let told = site.language.componentWithStatus(site.language.date(day.date), day.worst ?? .operational)
            return site.language.labelled(site.language.text(.worstDay), told)
        }
        summary = site.language.sentences([site.language.problemDays(bad.count)] + (worstDay.map { [$0] } ?? []))
        months = Dictionary(grouping: days, by: \.date.firstOfMonth).sorted { $0.key < $1.key }.map { month, days in
            MonthStrip(month, days, hasPage: pages.contains(month), site, location)
        }
    }
}

/// One month of the year.
struct MonthStrip: TemplateView {
    let name: String
    /// Empty where nothing happened in it.
    let link: String
    /// How many days were bad, as a number alone; empty where none was.
    let count: String
    let problems: String
    let strip: HTML

    static let fields: [TemplateField<MonthStrip>] = [
        .text("name") { $0.name }, .text("link") { $0.link }, .text("count") { $0.count }, .text("problems") { $0.problems },
        .html("strip") { $0.strip },
    ]

    /// Units a day is wide, gap included, and the picture is high.
    private static let (pitch, width, height) = (4, 3, 20)

    init(_ month: CivilDate, _ days: [DayOfAll], hasPage: Bool, _ site: Site, _ location: PageLocation) {
        let page = PageAddress.month(String(month.text.dropLast(3)))
        name = site.language.month(month)
        link = hasPage ? location.link(page, site.settings) : ""
        let bad = days.count { $0.worst?.isTrouble ?? false }
        count = bad > 0 ? String(bad) : ""
        problems = site.language.problemDays(bad)
        let shapes =
            Self.quiet(days)
            + days.compactMap { day in
                guard let worst = day.worst, worst.isTrouble else { return nil }
                let target = day.causes.count == 1 ? PageAddress(day.causes[0]) : page
                let title = site.language.labelled(site.language.shortDate(day.date), site.language.name(worst))
                // Readers who don't see the picture have the month's link and its text.
                return
                    "<a tabindex=\"-1\" href=\"\(location.link(target, site.settings))\">\(Self.path(worst, [day]))<title>\(title)</title></path></a>"
            }
        strip =
            "<svg class=\"strip\" viewBox=\"0 0 124 \(Self.height)\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\(shapes.joined())</svg>"
    }

    /// All days on which all was well as one shape, and all with planned work as another.
    private static func quiet(_ days: [DayOfAll]) -> [HTML] {
        [ComponentStatus.operational, .underMaintenance].compactMap { status in
            let alike = days.filter { $0.worst == status }
            return alike.isEmpty ? nil : "\(path(status, alike))</path>"
        }
    }

    /// Bars of one status, as one shape that is not closed yet.
    private static func path(_ status: ComponentStatus, _ days: [DayOfAll]) -> HTML {
        let (name, height) =
            switch status {
            case .operational: ("y", 5)
            case .underMaintenance: ("m", 8)
            case .degradedPerformance: ("d", 11)
            case .partialOutage: ("p", 15)
            case .majorOutage: ("o", 20)
            }
        let bars = days.map { "M\(($0.date.day - 1) * pitch) \(Self.height)v-\(height)h\(width)v\(height)z" }.joined()
        return "<path class=\"\(name)\" d=\"\(bars)\">"
    }
}
