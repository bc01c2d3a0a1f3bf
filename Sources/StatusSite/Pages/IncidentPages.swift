import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `incidents/<slug>/index.html`: the whole story of one incident.
struct IncidentPages: Output {
    let formats: [OutputFormat] = [.page(.incident("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        try files(of: site.incidents, site)
    }

    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile? {
        let slug = path.secondFolder
        // Who asks for one page mostly wants one that goes on.
        let told = site.history.goingIncidents.first { $0.slug == slug } ?? site.incidents.first { $0.slug == slug }
        guard let told else { return nil }
        return try files(of: [told], site).first
    }

    private func files(of incidents: [IncidentHistory], _ site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("incident.html", of: site.templates)
        let frames = FrameMaker(site, .story, .phases, .strip)
        return incidents.map { incident in
            SiteFile(path: PageAddress.incident(incident.slug).file, key: site.key(of: incident)) {
                template.render(View(incident, site, frames))
            }
        }
    }

    struct View: TemplateView {
        let frame: Frame
        let title: String
        let tone: String
        let icon: HTML
        /// Where it stands and how long it has lasted, above the title.
        let state: HTML
        let phases: [PhaseView]
        let nextUpdate: HTML
        let estimate: HTML
        let punctuality: String
        let strip: StripView?
        let missing: [MissingView]
        let facts: [FactView]
        let severityChanges: [SeverityChangeView]
        let updates: [UpdateView]
        let review: String
        let tell: TellView?

        static let fields: [TemplateField<View>] = [
            .view("tell") { $0.tell },
            .view("frame") { $0.frame }, .text("title") { $0.title }, .text("tone") { $0.tone }, .html("icon") { $0.icon },
            .html("state") { $0.state }, .flag("hasPhases") { !$0.phases.isEmpty }, .list("phases") { $0.phases },
            .html("nextUpdate") { $0.nextUpdate }, .html("estimate") { $0.estimate }, .text("punctuality") { $0.punctuality },
            .view("strip") { $0.strip },
            .list("facts") { $0.facts },
            .list("missing") { $0.missing },
            .flag("hasSeverityChanges") { !$0.severityChanges.isEmpty }, .list("severityChanges") { $0.severityChanges },
            .list("updates") { $0.updates }, .text("review") { $0.review },
        ]

        init(_ told: IncidentHistory, _ site: Site, _ frames: FrameMaker) {
            let (incident, tone) = (told.incident, told.tone)
            frame = frames.frame(
                incident.titleNow, description: site.gist(incident.latestNews, site.language.name),
                at: PageLocation(.incident(incident.slug)), tone: tone, isLive: incident.isOpen)
            title = incident.titleNow
            self.tone = tone.rawValue
            icon = tone.icon
            state = site.state(of: told)
            phases = site.phases(of: incident)
            nextUpdate = site.promise(of: incident)
            estimate = site.estimate(of: told)
            punctuality = site.punctuality(of: told)
            // How it went is a picture of what is over: of what goes on it would be another one each minute.
            strip = incident.isOpen ? nil : site.strip(of: told).map { StripView($0) }
            let hidden = site.page.unreadable.filter { $0.kind == .incident && $0.slug == incident.slug }
            missing = hidden.map { MissingView(text: site.notShown($0, at: PageLocation(.incident(incident.slug)))) }
            facts = site.facts(about: told)
            // How bad it was thought to be is no news of what was nothing.
            severityChanges = (incident.isWithdrawn ? [] : incident.severityChanges).sorted { $0.at.value < $1.at.value }.map { change in
                SeverityChangeView(
                    time: site.dateTime(change.at.value).words,
                    change: site.language.severityChange(from: change.from.value, to: change.to.value),
                    reason: change.reason.value)
            }
            updates = site.views(of: told)
            review = told.publishedReview == nil ? "" : "review/"
            tell = TellView(told, site)
        }
    }

    struct SeverityChangeView: TemplateView {
        let time: HTML
        let change: String
        let reason: String

        static let fields: [TemplateField<SeverityChangeView>] = [
            .html("time") { $0.time }, .text("change") { $0.change }, .text("reason") { $0.reason },
        ]
    }
}

extension Site {
    /// "Next update by 15:01 GMT", or how late it is; empty where nothing is promised.
    ///
    /// Once it has passed in an open page, the script says so. Only a page that was built later can tell whether the update is late.
    ///
    /// - Parameter isFramed: whether it is for a frame, whose script does less.
    func promise(of incident: Incident, isFramed: Bool = false) -> HTML {
        guard incident.isOpen, let promise = incident.updates.last?.nextUpdate?.value else { return "" }
        let isLate = promise < now
        let words = promiseInWords(of: incident)
        let name = isLate ? "said late" : "said"
        let said: HTML = "<span class=\"\(name)\">\(words)<span class=\"left\"></span></span><span role=\"status\"></span>"
        let asked = language.updateWasPromised(nearTimeText(promise).map { _ in "{time}" })
        let flag: HTML = isLate ? " data-late" : ""
        return "<span data-due=\"\(promise.machineText)\"\(flag) data-asked=\"\(asked)\">\(isFramed ? words : said)</span>"
    }

    /// The same for where no script runs.
    func promiseInWords(of incident: Incident) -> HTML {
        guard incident.isOpen, let promise = incident.updates.last?.nextUpdate?.value else { return "" }
        let time = nearTime(promise)
        guard promise < now else { return language.nextUpdateBy(time) }
        return language.nextUpdateIsLate(time).filling("{span}", with: running(now - promise))
    }

    /// When it was, what it affected and how badly; of a false alarm, when it turned out to be one.
    ///
    /// - Parameter tellsLength: whether to say how long it lasted, where nothing else on the page does.
    func facts(about incident: IncidentHistory, tellsLength: Bool = false) -> [FactView] {
        if incident.incident.isWithdrawn {
            let time = incident.incident.closed.map { dateTime($0).words } ?? ""
            return [FactView(label: language.name(IncidentStatus.withdrawn), value: time)]
        }
        let felt = incident.extent
        let affected = affectedByStatus(incident)
        let level = language.level(Impact(incident.incident.severity.value))
        return [
            FactView(label: language.text(.started), value: dateTime(felt.start, utc: true).words),
            FactView(label: language.text(.ended), value: felt.end.map { dateTime($0).words } ?? ""),
            FactView(label: language.text(.duration), value: tellsLength ? runningDuration(felt) : ""),
            FactView(
                label: language.text(.affected), value: affected.isEmpty ? HTML(escaping: language.text(.noComponentNamed)) : affected),
            FactView(label: language.text(.severity), value: HTML(escaping: level)),
        ].filter { !$0.value.isEmpty }
    }

    /// The components of an incident in page order, each with its status by now; of one that is over, each with the worst it had.
    func affected(_ incident: IncidentHistory) -> String {
        language.list(
            told(incident).map { $0.status == .operational ? $0.name : language.componentWithStatus($0.name, $0.status) })
    }

    /// The components of an incident in page order, without how they were.
    func affectedNames(_ incident: IncidentHistory) -> String {
        language.list(names(of: incident.worstStatuses.keys, on: zone.date(at: incident.extent.start)))
    }
}

extension IncidentHistory {
    /// How it looks: as bad as it is for customers now, and as all being well once it is over.
    var tone: ComponentStatus { impactNow.tone }
}
