import Basics
import StatusModel

/// `subscribe/index.html`: how to hear of what is new, about everything or one service, in lines that are ready to copy.
struct SubscribePage: Output {
    let formats: [OutputFormat] = [.page(.subscribe)]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("subscribe.html", of: site.templates)
        return [SiteFile(path: PageAddress.subscribe.file, bytes: template.render(View(site)))]
    }

    struct View: TemplateView {
        let frame: Frame
        let email: EmailView?
        let everything: [WayView]
        let groups: [SubscribeGroupView]
        let onPages: [WayView]
        let forPrograms: [WayView]

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .view("email") { $0.email }, .list("everything") { $0.everything },
            .flag("hasServices") { !$0.groups.isEmpty }, .list("groups") { $0.groups },
            .list("onPages") { $0.onPages }, .list("forPrograms") { $0.forPrograms },
        ]

        init(_ site: Site) {
            let location = PageLocation(.subscribe)
            let language = site.language
            frame = FrameMaker(site, .subscribe, scripts: .copy).frame(
                language.text(.subscribe), description: language.text(.subscribeText), at: location, tone: site.overallTone, isLive: true)
            email = site.settings.subscribe.map { EmailView(email: $0, isForm: !$0.hasPrefix("mailto:")) }
            let whole = SubscribeScope(page: .home, name: site.settings.name)
            everything = whole.ways(site, location)
            groups = site.page.entries.groupedForDisplay.map { SubscribeGroupView($0, site, location) }.filter { !$0.scopes.isEmpty }
            onPages = [
                whole.badge(site),
                WayView(language.text(.frameCode), line: site.frameCode),
                WayView(language.text(.bannerCode), line: "<script src=\"\(site.address(ofFile: Banner.path))\" defer></script>"),
            ]
            forPrograms = ["status.txt", "api/v2/summary.json"].map { WayView($0, line: "curl \(site.address(ofFile: $0))") }
        }
    }
}

/// The company's own way to send updates by e-mail.
struct EmailView: TemplateView {
    let email: String
    let isForm: Bool

    static let fields: [TemplateField<EmailView>] = [.text("email") { $0.email }, .flag("isForm") { $0.isForm }]
}

/// Services that stand together, each with its ways.
struct SubscribeGroupView: TemplateView {
    let name: String
    let scopes: [SubscribeScopeView]

    static let fields: [TemplateField<SubscribeGroupView>] = [.text("name") { $0.name }, .list("scopes") { $0.scopes }]

    init(_ group: ComponentGroup, _ site: Site, _ location: PageLocation) {
        name = group.name
        let scopes = [SubscribeScope(group, site)].compactMap { $0 } + group.components.compactMap { SubscribeScope($0, site) }
        self.scopes = scopes.map { scope in
            SubscribeScopeView(
                id: SubscribeScope.anchor(of: scope.page), name: scope.name, ways: scope.ways(site, location) + [scope.badge(site)])
        }
    }
}

struct SubscribeScopeView: TemplateView {
    let id: String
    let name: String
    let ways: [WayView]

    static let fields: [TemplateField<SubscribeScopeView>] = [
        .text("id") { $0.id }, .text("name") { $0.name }, .list("ways") { $0.ways },
    ]
}

/// One way to hear of what is new: a line to copy, links, or both.
struct WayView: TemplateView {
    let label: String
    let line: String
    let links: [LinkView]

    static let fields: [TemplateField<WayView>] = [
        .text("label") { $0.label }, .text("line") { $0.line }, .list("links") { $0.links },
    ]

    init(_ label: String, line: String = "", links: [LinkView] = []) { (self.label, self.line, self.links) = (label, line, links) }
}

extension Site {
    fileprivate var frameCode: String {
        let code: HTML =
            "<iframe src=\"\(address(.embed))\" title=\"\(settings.name)\" width=\"360\" height=\"200\" loading=\"lazy\"></iframe>"
        return code.text
    }
}

extension SubscribeScope {
    /// Chats and readers first, as most people ask for them.
    fileprivate func ways(_ site: Site, _ location: PageLocation) -> [WayView] {
        let language = site.language
        let here = location.link(page, site.settings)
        let feed = site.address(ofFile: page.path + "updates.rss")
        let calendar = site.address(ofFile: page.path + "maintenance.ics")
        let byEmail = site.settings.subscribe == nil && page == .home ? [WayView(language.text(.byEmailAnyway), line: feed)] : []
        let webcal = "webcal" + calendar.dropFirst(calendar.hasPrefix("https") ? 5 : 4)
        return [
            WayView(language.text(.inSlack), line: "/feed subscribe \(feed)"), WayView(language.text(.inReaders), line: feed),
        ] + byEmail + [
            WayView(language.text(.inCalendars), line: calendar, links: [LinkView(link: webcal, label: language.text(.addToCalendar))]),
            WayView(
                language.text(.otherFormats),
                links: [("Atom", "updates.atom"), ("JSON", "feed.json")].map {
                    LinkView(link: here + $0.1, label: $0.0)
                }),
        ]
    }

    fileprivate func badge(_ site: Site) -> WayView {
        let text = page == .home ? site.settings.name : site.language.labelled(site.settings.name, name)
        let code: HTML =
            "<a href=\"\(site.address(page))\"><img src=\"\(site.address(ofFile: page.path + "badge.svg"))\" alt=\"\(text)\"></a>"
        return WayView(site.language.text(.badgeCode), line: code.text)
    }
}
