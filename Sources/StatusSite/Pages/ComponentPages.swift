import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `components/<id>/index.html`: one component with all its days, incidents and maintenance.
struct ComponentPages: Output {
    let formats: [OutputFormat] = [.page(.component("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        try files(of: site.history.components, site)
    }

    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile? {
        try files(of: site.history.components.filter { $0.component.id == path.secondFolder }, site).first
    }

    private func files(of components: [ComponentHistory], _ site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("component.html", of: site.templates)
        let frames = FrameMaker(site, .services, .component)
        let events = site.pastByComponent
        let groups = site.groups.reduce(into: [String: ComponentGroup]()) { groups, group in
            for component in group.components { groups[component.id] = group }
        }
        return concurrentMap(components, chunk: 16) { component in
            let id = component.component.id
            let view = View(component, in: groups[id], events.about([id]), site, frames)
            return SiteFile(path: PageAddress.component(id).file, bytes: template.render(view))
        }
    }

    struct View: TemplateView {
        let frame: Frame
        /// The group that it is in, where it is in one.
        let group: LinkView?
        let component: ComponentView
        let formula: String
        let legend: HTML
        let entries: [HistoryEntry]
        let historyLink: String
        /// To the minutes of each service.
        let minutesLink: String

        /// Older ones are in the history.
        private static let mostEntries = 50

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .view("component") { $0.component }, .text("formula") { $0.formula },
            .html("legend") { $0.legend },
            .list("entries") { $0.entries }, .text("historyLink") { $0.historyLink }, .view("group") { $0.group },
            .text("minutesLink") { $0.minutesLink },
        ]

        /// - Parameter events: what happened to it, newest first.
        init(_ history: ComponentHistory, in group: ComponentGroup?, _ events: [PastEvent], _ site: Site, _ frames: FrameMaker) {
            let page = PageAddress.component(history.component.id)
            let location = PageLocation(page)
            let name = site.name(of: history.component)
            let status = site.word(for: history)
            frame = frames.frame(
                site.language.labelled(name, status), description: history.component.description ?? name, at: location,
                tone: site.tone(of: history), isLive: true, feeds: page)
            self.group = group.map { LinkView(link: location.link(.group($0.id), site.settings), label: $0.name) }
            component = ComponentView(history, site, location)
            formula = site.uptimeFormula
            legend = site.legend
            entries = events.prefix(Self.mostEntries).map { site.entry($0, at: location) }
            historyLink = location.link(.history, site.settings)
            minutesLink = location.link(.uptime, site.settings)
        }
    }
}
