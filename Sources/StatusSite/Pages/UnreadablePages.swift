import StatusModel

/// `incidents/<slug>/index.html` and `maintenance/<slug>/index.html` for what can't be shown: links that customers have lead somewhere.
struct UnreadablePages: Output {
    let formats: [OutputFormat] = [.page(.incident("*")), .page(.maintenance("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let hidden = site.page.unreadable.filter { $0.isWhole && $0.hasAddress }
        if hidden.isEmpty { return [] }
        let template = try Template<View>("unreadable.html", of: site.templates)
        let frames = FrameMaker(site)
        return hidden.map { event in
            SiteFile(path: event.page.file, made: { template.render(View(event, site, frames)) })
        }
    }

    struct View: TemplateView {
        let frame: Frame
        let title: String
        let text: HTML
        let home: String

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .text("title") { $0.title }, .html("text") { $0.text }, .text("home") { $0.home },
        ]

        init(_ event: UnreadableEvent, _ site: Site, _ frames: FrameMaker) {
            let location = PageLocation(event.page)
            title = event.title
            text = site.notShown(event, at: location)
            home = location.link(.home, site.settings)
            frame = frames.frame(
                event.title, description: site.language.text(.notEverythingShown), at: location, tone: .degradedPerformance, isLive: true)
        }
    }
}

/// A sentence about something that can't be shown.
struct MissingView: TemplateView {
    let text: HTML

    static let fields: [TemplateField<MissingView>] = [.html("text") { $0.text }]
}

extension Site {
    /// What the page can't show, for its first lines.
    func missing(at location: PageLocation) -> [MissingView] {
        page.unreadable.map { MissingView(text: notShown($0, at: location)) }
    }

    /// "Some card payments are failing can't be shown at the moment", with a link to what there is of it.
    func notShown(_ event: UnreadableEvent, at location: PageLocation) -> HTML {
        let title: HTML = "<bdi>\(event.title)</bdi>"
        if event.isWhole { return language.notShown(title) }
        let link: HTML = "<a href=\"\(location.link(event.page, settings))\">\(title)</a>"
        return language.partlyNotShown(link)
    }
}

extension UnreadableEvent {
    package var page: PageAddress {
        switch kind {
        case .incident: .incident(slug)
        case .maintenance: .maintenance(slug)
        }
    }

    /// Whether its folder's name can be an address.
    fileprivate var hasAddress: Bool {
        !slug.isEmpty && slug.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}
