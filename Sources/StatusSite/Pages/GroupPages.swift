import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `groups/<id>/index.html`: a group of components with their bars, what goes on with them, what is planned and what has been.
struct GroupPages: Output {
    let formats: [OutputFormat] = [.page(.group("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] { try files(of: site.groups, site) }

    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile? {
        try files(of: site.groups.filter { $0.id == path.secondFolder }, site).first
    }

    private func files(of groups: [ComponentGroup], _ site: Site) throws(TemplateError) -> [SiteFile] {
        if groups.isEmpty { return [] }
        let template = try Template<View>("group.html", of: site.templates)
        let frames = FrameMaker(site, .services, .component)
        let past = site.pastByComponent
        let work = ByComponent(site.maintenance, \.components)
        return concurrentMap(groups, chunk: 1) { group in
            let ids = group.components.map(\.id)
            let view = View(group, past: past.about(ids), work: work.about(ids), site, frames)
            return SiteFile(path: PageAddress.group(group.id).file, bytes: template.render(view))
        }
    }

    struct View: TemplateView {
        let frame: Frame
        let name: String
        let tone: String
        let icon: HTML
        let headline: String
        let asOf: HTML
        let group: GroupView
        let retired: [LinkView]
        let legend: HTML
        let formula: String
        let maintenance: [PlannedView]
        let entries: [HistoryEntry]
        let historyLink: String

        /// Older ones are in the history.
        private static let mostEntries = 50

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .text("name") { $0.name }, .text("tone") { $0.tone }, .html("icon") { $0.icon },
            .text("headline") { $0.headline }, .html("asOf") { $0.asOf }, .view("group") { $0.group },
            .flag("hasRetired") { !$0.retired.isEmpty }, .list("retired") { $0.retired }, .html("legend") { $0.legend },
            .text("formula") { $0.formula },
            .flag("hasMaintenance") { !$0.maintenance.isEmpty }, .list("maintenance") { $0.maintenance }, .list("entries") { $0.entries },
            .text("historyLink") { $0.historyLink },
        ]

        /// - Parameters:
        ///   - past: what happened to it, newest first.
        ///   - work: what was and is planned on it, oldest first.
        init(_ group: ComponentGroup, past: [PastEvent], work: [MaintenanceHistory], _ site: Site, _ frames: FrameMaker) {
            let page = PageAddress.group(group.id)
            let location = PageLocation(page)
            let overall = site.overall(of: group)
            name = group.name
            tone = site.tone(of: overall).rawValue
            icon = site.tone(of: overall).icon
            headline = site.headline(of: overall, naming: site.names(of: overall, in: group))
            asOf = site.language.asOf(site.dateTime(site.built).isNow)
            frame = frames.frame(
                site.language.labelled(group.name, site.headline(of: overall, naming: [])),
                description: site.language.labelled(group.name, headline), at: location, tone: site.tone(of: overall), isLive: true,
                feeds: page)
            self.group = GroupView(group, site, location)
            retired = group.components.filter { site.history.component($0.id)?.isRetired ?? false }.map {
                LinkView(link: location.link(.component($0.id), site.settings), label: $0.name)
            }
            legend = site.legend
            formula = site.uptimeFormula
            let ahead = work.filter { $0.status.isUnderWay || $0.isStillAhead }
            maintenance = ahead.map { PlannedView($0, site, location) }
            let shown = Set(ahead.map { StatusEvent.ID.maintenance($0.slug) })
            entries = past.lazy.filter { !shown.contains($0.id) }.prefix(Self.mostEntries).map { site.entry($0, at: location) }
            historyLink = location.link(.history, site.settings)
        }
    }
}

extension Site {
    /// How a group is, whatever else goes on.
    func overall(of group: ComponentGroup) -> OverallStatus { history.overall(of: Set(group.components.map(\.id))) }

    /// What is wrong with a group, for where its name stands beside it: none of them where all are.
    func names(of overall: OverallStatus, in group: ComponentGroup) -> [String] {
        let troubled = Set(overall.troubled)
        let current = group.components.filter { !(history.component($0.id)?.isRetired ?? false) }
        if current.allSatisfy({ troubled.contains($0.id) }) { return [] }
        return current.filter { troubled.contains($0.id) }.map(\.name)
    }

    /// How a group is, for where nothing else says which group it is.
    func headline(ofPart group: ComponentGroup) -> String {
        let overall = overall(of: group)
        if overall.troubled.isEmpty { return language.labelled(group.name, headline(of: overall, naming: [])) }
        return headline(of: overall, naming: names(of: overall.troubled, on: today))
    }
}

extension IncidentHistory {
    /// Whether it touched any of the components.
    ///
    /// - Parameter components: nil for all there are, and for what names none.
    func concerns(_ components: [String]?) -> Bool { components.map { $0.contains { worstStatuses[$0] != nil } } ?? true }
}

extension MaintenanceHistory {
    /// Whether it touches any of the components.
    ///
    /// - Parameter components: nil for all there are, and for what names none.
    func concerns(_ components: [String]?) -> Bool { components.map { !Set($0).isDisjoint(with: self.components) } ?? true }

    /// Ids of what it was ever said to touch.
    var components: [String] { maintenance.namedComponents }
}

extension PastEvent {
    /// Ids of what it touched.
    var components: [String] {
        switch kind {
        case .incident(let incident): Array(incident.worstStatuses.keys)
        case .maintenance(let work): work.components
        }
    }
}
