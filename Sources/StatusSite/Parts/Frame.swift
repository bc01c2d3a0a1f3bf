import Diagnostics
import StatusModel

/// What surrounds every page: head, header and footer.
struct Frame: TemplateView {
    let language: String
    let direction: String
    let title: String
    let description: String
    let siteName: String
    let logo: String
    let support: String
    let home: String
    let historyLink: String
    let isHome: Bool
    let isHistory: Bool
    let icon: String
    let style: HTML
    let script: HTML
    let contentSecurityPolicy: String
    let builtAt: HTML
    let zone: String
    let built: String
    let rebuildSeconds: String
    let ownTime: String
    let stale: String

    static let fields: [TemplateField<Frame>] = [
        .text("language") { $0.language }, .text("direction") { $0.direction }, .text("title") { $0.title },
        .text("description") { $0.description }, .text("siteName") { $0.siteName }, .text("logo") { $0.logo },
        .text("support") { $0.support }, .text("home") { $0.home }, .text("historyLink") { $0.historyLink },
        .flag("isHome") { $0.isHome }, .flag("isHistory") { $0.isHistory }, .text("icon") { $0.icon }, .html("style") { $0.style },
        .text("contentSecurityPolicy") { $0.contentSecurityPolicy }, .html("builtAt") { $0.builtAt },
        .html("script") { $0.script }, .text("zone") { $0.zone }, .text("built") { $0.built },
        .text("rebuildSeconds") { $0.rebuildSeconds }, .text("ownTime") { $0.ownTime }, .text("stale") { $0.stale },
    ]
}

/// Where a page lies, so that its links work wherever the site is put.
struct PageLocation {
    /// Folders between the site's root and the page.
    var depth: Int
    var isHome = false
    var isHistory = false
    /// A page that is served for any address can't know where it is: it links by the site's own address.
    var isAnywhere = false

    func link(_ path: String, _ settings: SiteSettings) -> String {
        if isAnywhere { return settings.url + "/" + path }
        let up = String(repeating: "../", count: depth)
        return up.isEmpty && path.isEmpty ? "./" : up + path
    }
}

/// The frame of each page of one site: style and policy are worked out once.
struct FrameMaker: Sendable {
    private let site: Site
    private let style: String
    private let script: String
    private let policy: String

    init(_ site: Site) {
        self.site = site
        let accent = Colour(hex: site.settings.accent?.value ?? "") ?? Colour(red: 0x0b, green: 0x5c, blue: 0xad)
        let light = accent.readable(on: .lightPage).hex
        let dark = accent.readable(on: .darkCard).hex
        style = ":root{--accent-light:\(light);--accent-dark:\(dark)}\n" + site.templates.stylesheet
        script = site.templates.script
        policy =
            "default-src 'none'; style-src '\(Self.hash(style))'; script-src '\(Self.hash(script))'; "
            + "img-src data:; base-uri 'none'; form-action 'none'"
    }

    /// How a Content-Security-Policy names one text that is allowed.
    private static func hash(_ text: String) -> String { "sha256-" + SHA256.hash(Array(text.utf8)).base64 }

    func frame(_ title: String?, description: String, at location: PageLocation) -> Frame {
        let settings = site.settings
        let logo = settings.logo.map { "data:image/svg+xml;base64," + $0.svg.base64 }
        return Frame(
            language: site.language.code, direction: site.language.direction,
            title: title.map { site.language.pageTitle($0, site: settings.name) } ?? settings.name, description: description,
            siteName: settings.name, logo: logo ?? "", support: settings.support ?? "", home: location.link("", settings),
            historyLink: location.link("history/", settings), isHome: location.isHome, isHistory: location.isHistory,
            icon: Self.icon(site.overallTone), style: HTML(trusted: style), script: HTML(trusted: script), contentSecurityPolicy: policy,
            builtAt: HTML(trusted: site.language.builtAt(site.dateTime(site.now).text)), zone: site.zone.identifier,
            built: site.now.machineText, rebuildSeconds: settings.rebuildEvery.map { String($0.seconds) } ?? "",
            ownTime: site.language.yourTime,
            stale: settings.rebuildEvery.map { site.language.isStale(every: site.language.duration($0)) } ?? "")
    }

    /// The tab's icon: a dot in the colour of the page's state.
    private static func icon(_ tone: ComponentStatus) -> String {
        let colour =
            switch tone {
            case .operational: "1a7f4b"
            case .underMaintenance: "2a5fc4"
            case .degradedPerformance: "b98600"
            case .partialOutage: "d9600f"
            case .majorOutage: "b3202a"
            }
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='8' cy='8' r='7' fill='#\(colour)'/></svg>"
        return "data:image/svg+xml;base64," + Array(svg.utf8).base64
    }
}

extension Site {
    /// The page's state as the status that looks like it.
    var overallTone: ComponentStatus {
        history.overall.impact == .none && history.overall.isUnderMaintenance ? .underMaintenance : history.overall.impact.tone
    }
}

extension Impact {
    /// The component status that looks like this impact.
    var tone: ComponentStatus {
        switch self {
        case .none: .operational
        case .minor: .degradedPerformance
        case .major: .partialOutage
        case .critical: .majorOutage
        }
    }
}
