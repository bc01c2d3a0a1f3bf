import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `maintenance/<slug>/index.html`: one planned piece of work.
struct MaintenancePages: Output {
    let formats: [OutputFormat] = [.page(.maintenance("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        try files(of: site.page.maintenance, site)
    }

    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile? {
        try files(of: site.page.maintenance.filter { $0.slug == path.secondFolder }, site).first
    }

    private func files(of work: [Maintenance], _ site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("maintenance.html", of: site.templates)
        let frames = FrameMaker(site)
        return concurrentMap(work, chunk: 64) { maintenance in
            SiteFile(path: PageAddress.maintenance(maintenance.slug).file, bytes: template.render(View(maintenance, site, frames)))
        }
    }

    struct View: TemplateView {
        let frame: Frame
        let title: String
        let tone: String
        let icon: HTML
        let status: String
        let window: HTML
        let overrun: HTML
        let facts: [FactView]
        let impact: HTML
        /// For work that is still to come.
        let calendar: String
        let updates: [UpdateView]

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .text("title") { $0.title }, .text("tone") { $0.tone }, .html("icon") { $0.icon },
            .text("status") { $0.status }, .html("window") { $0.window }, .html("overrun") { $0.overrun }, .list("facts") { $0.facts },
            .html("impact") { $0.impact },
            .text("calendar") { $0.calendar },
            .flag("hasUpdates") { !$0.updates.isEmpty }, .list("updates") { $0.updates },
        ]

        init(_ maintenance: Maintenance, _ site: Site, _ frames: FrameMaker) {
            let tone = maintenance.tone(now: site.now)
            frame = frames.frame(
                maintenance.title.value,
                description: maintenance.updates.isEmpty
                    ? site.language.labelled(site.name(ofStatus: maintenance), (maintenance.impact?.plainText ?? "").firstWords)
                    : site.gist(maintenance.updates.last, site.language.name),
                at: PageLocation(.maintenance(maintenance.slug)), tone: tone, isLive: maintenance.status(at: site.now) != .completed)
            title = maintenance.title.value
            self.tone = tone.rawValue
            icon = tone.icon
            status = site.name(ofStatus: maintenance)
            window = site.range(maintenance.window(at: site.now))
            overrun = site.overrun(of: maintenance)
            let moves = maintenance.moves.reversed().map { move in
                FactView(label: site.language.text(.previousWindow), value: site.range(move.starts.value, move.ends.value))
            }
            let isAsPlanned = maintenance.window(at: site.now) == maintenance.plan
            let planned = isAsPlanned ? [] : [FactView(label: site.language.text(.planned), value: site.range(maintenance.plan))]
            facts =
                [FactView(label: site.language.text(.window), value: window)] + planned + moves
                + [
                    FactView(label: site.language.text(.duration), value: HTML(escaping: site.duration(of: maintenance))),
                    FactView(label: site.language.text(.affected), value: HTML(escaping: site.affected(maintenance))),
                ].filter { !$0.value.isEmpty }
            impact = maintenance.impact.map { HTML($0) } ?? ""
            calendar = maintenance.status(at: site.now) == .scheduled ? "event.ics" : ""
            updates = site.views(of: maintenance)
        }
    }
}

extension Maintenance {
    /// Work that is done looks like everything being well.
    func tone(now: Instant) -> ComponentStatus { status(at: now) == .completed ? .operational : .underMaintenance }
}

extension Site {
    /// "Scheduled", or that it was called off.
    func name(ofStatus maintenance: Maintenance) -> String {
        maintenance.isCancelled(at: now) ? language.text(.calledOff) : language.name(maintenance.status(at: now))
    }

    /// What was last said of it: before the first update, what customers may notice.
    func latestText(of maintenance: Maintenance) -> HTML {
        (maintenance.updates.last?.body ?? maintenance.impact).map { HTML($0) } ?? ""
    }

    /// That work takes longer than was planned; empty where it doesn't.
    func overrun(of maintenance: Maintenance) -> HTML {
        guard maintenance.status(at: now).isUnderWay, maintenance.ends.value <= now else { return "" }
        return language.takesLonger(nearTime(maintenance.ends.value))
    }

    /// How long work took; how long it is to take where it has not begun. Empty for work that was called off: it took no time.
    fileprivate func duration(of maintenance: Maintenance) -> String {
        if maintenance.isCancelled(at: now) { return "" }
        let status = maintenance.status(at: now)
        if let extent = maintenance.extent(until: now), status != .scheduled { return duration(extent) }
        return language.duration(maintenance.plan.upperBound - maintenance.plan.lowerBound)
    }

    /// The components of a maintenance in page order.
    func affected(_ maintenance: Maintenance) -> String {
        let ids = Set((maintenance.components + maintenance.updates.flatMap(\.components)).map(\.component.value))
        return language.list(components.filter { ids.contains($0.id) }.map(\.name))
    }
}
