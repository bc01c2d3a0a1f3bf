import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `maintenance/<slug>/index.html`: one planned piece of work.
struct MaintenancePages: Output {
    let formats: [OutputFormat] = [.page(.maintenance("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        try files(of: site.maintenance, site)
    }

    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile? {
        try files(of: site.maintenance.filter { $0.slug == path.secondFolder }, site).first
    }

    private func files(of work: [MaintenanceHistory], _ site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("maintenance.html", of: site.templates)
        let frames = FrameMaker(site, .story)
        return work.map { maintenance in
            SiteFile(path: PageAddress.maintenance(maintenance.slug).file, key: site.key(of: maintenance)) {
                template.render(View(maintenance, site, frames))
            }
        }
    }

    struct View: TemplateView {
        let frame: Frame
        let title: String
        let tone: String
        let icon: HTML
        /// What kind of work it is, or was, and on what: above the title.
        let state: String
        /// When and how long; of work that is under way, until when.
        let window: HTML
        let overrun: HTML
        /// Whether all that the work does not touch works, as far as is known.
        let everythingElseWorks: Bool
        let facts: [FactView]
        let impact: HTML
        /// For work that is still to come.
        let calendar: String
        let updates: [UpdateView]

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .text("title") { $0.title }, .text("tone") { $0.tone }, .html("icon") { $0.icon },
            .text("state") { $0.state }, .html("window") { $0.window }, .html("overrun") { $0.overrun },
            .flag("everythingElseWorks") { $0.everythingElseWorks }, .list("facts") { $0.facts },
            .html("impact") { $0.impact },
            .text("calendar") { $0.calendar },
            .flag("hasUpdates") { !$0.updates.isEmpty }, .list("updates") { $0.updates },
        ]

        init(_ told: MaintenanceHistory, _ site: Site, _ frames: FrameMaker) {
            let (maintenance, tone) = (told.maintenance, told.tone)
            frame = frames.frame(
                maintenance.title.value,
                description: maintenance.updates.isEmpty
                    ? site.language.labelled(site.name(ofStatus: told), (maintenance.impact?.plainText ?? "").firstWords)
                    : site.gist(maintenance.latestNews, site.language.name),
                at: PageLocation(.maintenance(maintenance.slug)), tone: tone, isLive: told.status != .completed)
            title = maintenance.title.value
            self.tone = tone.rawValue
            icon = tone.icon
            state = site.state(of: told)
            let isUnderWay = told.status.isUnderWay
            window = isUnderWay ? site.end(of: told) : site.windowAndLength(of: told)
            overrun = site.overrun(of: told)
            everythingElseWorks = isUnderWay && site.everythingElseWorks(during: maintenance)
            let moves = maintenance.moves.reversed().map { move in
                FactView(label: site.language.text(.previousWindow), value: site.range(move.starts.value, move.ends.value))
            }
            let isAsPlanned = told.window == maintenance.plan
            let planned = isAsPlanned ? [] : [FactView(label: site.language.text(.planned), value: site.range(maintenance.plan))]
            let window = isUnderWay ? [FactView(label: site.language.text(.window), value: site.range(told.window))] : []
            let affected = FactView(label: site.language.text(.affected), value: site.affectedByStatus(maintenance))
            facts = window + planned + moves + [affected].filter { !$0.value.isEmpty }
            impact = maintenance.impact.map { HTML($0) } ?? ""
            calendar = told.status == .scheduled ? "event.ics" : ""
            updates = site.views(of: told)
        }
    }
}

extension MaintenanceHistory {
    /// Work that is done looks like everything being well.
    var tone: ComponentStatus { status == .completed ? .operational : .underMaintenance }
}

extension Site {
    /// "Scheduled", or that it was called off.
    func name(ofStatus work: MaintenanceHistory) -> String {
        work.isCancelled ? language.text(.calledOff) : language.name(work.status)
    }

    /// "Maintenance in progress: Invoices", "Planned maintenance: Card readers", "Completed: Invoices".
    fileprivate func state(of work: MaintenanceHistory) -> String {
        let what =
            switch work.status {
            case .scheduled: language.text(.maintenance)
            case .inProgress: language.text(.maintenanceNow)
            case .verifying, .completed: name(ofStatus: work)
            }
        let names = affected(work.maintenance)
        return names.isEmpty ? what : language.labelled(what, names)
    }

    /// "Until 16:00 GMT"; empty of work that takes longer, whose end nobody knows.
    fileprivate func end(of work: MaintenanceHistory) -> HTML {
        work.isOverrun ? "" : language.lastsUntil(nearTime(work.window.upperBound))
    }

    fileprivate func windowAndLength(of work: MaintenanceHistory) -> HTML {
        [range(work.window), duration(of: work)].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Whether every component that is on the page works, but for those that the work is about, and no incident says otherwise.
    fileprivate func everythingElseWorks(during work: Maintenance) -> Bool {
        let own = Set(work.namedComponents)
        let others = history.currentComponents.filter { !own.contains($0.component.id) }
        return !own.isEmpty && !others.isEmpty && others.allSatisfy { $0.status == .operational } && !history.overall.isIncomplete
            && !history.openIncidents.contains(where: \.isFelt)
    }

    /// What was last said of it: before the first update, what customers may notice.
    func latestText(of maintenance: Maintenance) -> HTML {
        latestProse(of: maintenance).map { HTML($0) } ?? ""
    }

    func latestProse(of maintenance: Maintenance) -> Prose? { maintenance.latestNews?.body ?? maintenance.impact }

    /// That work takes longer than was planned; empty where it doesn't.
    func overrun(of work: MaintenanceHistory) -> HTML {
        work.isOverrun ? language.takesLonger(nearTime(work.maintenance.ends.value)) : ""
    }

    /// How long work took; how long it is to take where it has not begun. Empty for work that was called off: it took no time.
    fileprivate func duration(of work: MaintenanceHistory) -> HTML {
        if let extent = work.extent, work.status != .scheduled { return runningDuration(extent) }
        // What was called off, or came too late for its components, took no time.
        if work.status == .completed { return "" }
        let plan = work.maintenance.plan
        return HTML(escaping: language.duration(plan.upperBound - plan.lowerBound))
    }

    /// The components of a maintenance in page order.
    func affected(_ maintenance: Maintenance) -> String {
        language.list(names(of: maintenance.namedComponents, on: zone.date(at: maintenance.starts.value)))
    }
}
