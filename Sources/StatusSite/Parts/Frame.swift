import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// What surrounds every page: head, header and footer.
struct Frame: TemplateView {
    let language: String
    let direction: String
    let title: String
    /// What a link to the page is called where it is shared.
    let heading: String
    let description: String
    /// The page's own address; empty where it has none.
    let address: String
    /// Where the feeds and the calendar about the page's subject are.
    let feeds: String
    let siteName: String
    let logo: LogoView?
    /// Whether the name stands there in letters: else it is in the logo.
    let showsName: Bool
    let support: String
    let home: String
    let historyLink: String
    let isHome: Bool
    let isHistory: Bool
    /// How to hear of what is new about the page's subject.
    let subscribeLink: String
    let isSubscribe: Bool
    let icon: String
    /// Where the page's own icon is; empty where there is none.
    let favicon: String
    let style: HTML
    let script: HTML
    let contentSecurityPolicy: String
    let builtAt: HTML
    let zone: String
    let built: String
    let rebuildSeconds: String
    /// The colours around the page in browsers that have them.
    let lightColour: String
    let darkColour: String
    /// The whole address of the picture beside links to the page; empty where it would say nothing.
    let preview: String
    let previewText: String
    /// How many seconds old the page may be before it says so.
    let patience: String
    /// Until when it is right without a script.
    let holdsUntil: HTML
    /// Durations, as the script says them, and the short ones.
    let durations: String
    let shortDurations: String
    /// Whether the page is for colleagues.
    let isInternal: Bool

    static let fields: [TemplateField<Frame>] = [
        .text("language") { $0.language }, .text("direction") { $0.direction }, .text("title") { $0.title },
        .text("heading") { $0.heading },
        .text("description") { $0.description }, .text("address") { $0.address }, .text("feeds") { $0.feeds },
        .text("siteName") { $0.siteName }, .view("logo") { $0.logo }, .flag("showsName") { $0.showsName },
        .text("support") { $0.support }, .text("home") { $0.home }, .text("historyLink") { $0.historyLink },
        .flag("isHome") { $0.isHome }, .flag("isHistory") { $0.isHistory }, .text("icon") { $0.icon }, .text("favicon") { $0.favicon },
        .html("style") { $0.style },
        .text("contentSecurityPolicy") { $0.contentSecurityPolicy }, .html("builtAt") { $0.builtAt },
        .html("script") { $0.script }, .text("zone") { $0.zone }, .text("built") { $0.built },
        .text("rebuildSeconds") { $0.rebuildSeconds }, .text("patience") { $0.patience }, .html("holdsUntil") { $0.holdsUntil },
        .text("durations") { $0.durations }, .text("shortDurations") { $0.shortDurations },
        .text("subscribeLink") { $0.subscribeLink }, .flag("isSubscribe") { $0.isSubscribe },
        .text("lightColour") { $0.lightColour }, .text("darkColour") { $0.darkColour },
        .text("preview") { $0.preview }, .text("previewText") { $0.previewText }, .flag("isInternal") { $0.isInternal },
    ]
}

/// Where a page lies, so that its links work wherever the site is put.
struct PageLocation {
    /// Nil for a page that is served for any address and so can't know where it is: it links by the site's own address.
    let page: PageAddress?

    init(_ page: PageAddress?) { self.page = page }

    var isHome: Bool { page == .home }

    /// Whether the page looks like the state of something, so that a picture of that state may stand beside links to it.
    var hasState: Bool {
        switch page {
        case .home, .incident, .maintenance, .component, .group, .subscribe: true
        case nil, .history, .month, .review, .notice, .uptime, .embed, .groupEmbed: false
        }
    }

    var isHistory: Bool {
        switch page {
        case .history, .month: true
        default: false
        }
    }

    func link(_ target: PageAddress, _ settings: SiteSettings) -> String {
        guard let page else { return settings.url + "/" + target.path }
        let up = String(repeating: "../", count: page.path.utf8.count { $0 == UInt8(ascii: "/") })
        return up.isEmpty && target == .home ? "./" : up + target.path
    }
}

/// What some pages need of style and others would only carry.
enum PageSheet: String {
    /// Components with their bars.
    case services = "services.css"
    /// One component's days.
    case component = "component.css"
    case home = "index.css"
    /// Facts, and updates in their order.
    case story = "story.css"
    case history = "history.css"
    /// What points the other way in languages that are written from right to left.
    case rightToLeft = "right-to-left.css"
    /// The steps of an incident.
    case phases = "phases.css"
    /// How an incident went, as a picture.
    case strip = "strip.css"
    /// Tables of minutes.
    case uptime = "uptime.css"
    case subscribe = "subscribe.css"
}

/// What some pages need of script besides what all have.
enum PageScript: String {
    /// Lines that are there to be copied.
    case copy = "copy.js"
}

/// What runs on a page, and the policy that lets it and the style do so.
private struct PageCode {
    var script = ""
    var policy = ""

    /// That of a page that is only foretold: nobody opens it.
    init() {}

    /// - Parameter isLive: whether the page asks for itself before it loads itself anew, so that a network that fails never puts an error
    ///   in its place.
    init(isLive: Bool, _ more: [PageScript], style: String, of site: Site) {
        let names = (isLive ? ["reader.js", "future.js", "live.js"] : ["reader.js"]) + more.map(\.rawValue)
        script = names.map(site.templates.script).joined()
        policy =
            "default-src 'none'; style-src \(ContentSecurity.source(style)); script-src \(ContentSecurity.source(script)); "
            + "\(isLive ? "connect-src 'self'; " : "")img-src \(site.favicon.isEmpty ? "" : "'self' ")data:; base-uri 'none'; form-action 'none'"
    }
}

/// The frame of each page of one site: style and policies are worked out once.
final class FrameMaker: Sendable {
    private let site: Site
    private let style: String
    private let scripts: [PageScript]
    /// Most makers' pages are of one of the two kinds.
    private let live = Deferred<PageCode>()
    private let settled = Deferred<PageCode>()
    private let logo: LogoView?
    private let icons: TabIcons
    private let subscribable: Set<PageAddress>

    /// - Parameters:
    ///   - sheets: the style sheets that the pages need besides the one of all pages.
    ///   - scripts: the same of scripts.
    init(_ site: Site, _ sheets: PageSheet..., scripts: PageScript...) {
        self.site = site
        self.scripts = scripts
        logo = site.settings.logo.map { LogoView($0, site.settings) }
        icons = site.tabIcons
        subscribable = Set(SubscribeScope.all(of: site).map(\.page))
        // Of a page that is only foretold nobody needs how it looks.
        guard !site.isForetold else {
            style = ""
            return
        }
        let accent = Colour(hex: site.settings.accent?.value ?? "") ?? Colour(red: 0x0b, green: 0x5c, blue: 0xad)
        let light = accent.readable(on: .lightPage).hex
        // On a dark ground what is only just readable looks dull.
        let dark = accent.readable(on: .darkCard, contrast: 6).hex
        style =
            ":root{--accent-light:\(light);--accent-dark:\(dark)}" + site.templates.style("style.css")
            + (sheets + (site.language.direction == "rtl" ? [.rightToLeft] : [])).map { site.templates.style($0.rawValue) }.joined()
            + (site.isInternal ? Site.internalStyle : "")
    }

    private func code(isLive: Bool) -> PageCode {
        if site.isForetold { return PageCode() }
        return (isLive ? live : settled).value { PageCode(isLive: isLive, scripts, style: style, of: site) }
    }

    /// - Parameters:
    ///   - heading: what the page is about; its title says whose page it is too.
    ///   - tone: how what the page is about looks, for the tab's icon.
    ///   - isLive: whether the page is about what may be otherwise in a minute. It says when it was built, and changes with every build;
    ///     a page about what is over stays as it is until its content changes.
    ///   - feeds: the page that the feeds about the page's subject lie beside.
    func frame(
        _ heading: String, description: String, at location: PageLocation, tone: ComponentStatus, isLive: Bool, feeds: PageAddress = .home
    ) -> Frame {
        let settings = site.settings
        let code = code(isLive: isLive)
        let rebuildEvery = isLive ? settings.rebuildEvery : nil
        let subscribe = location.link(.subscribe, settings)
        return Frame(
            language: site.language.code, direction: site.language.direction,
            title: site.language.pageTitle(heading, site: settings.name), heading: heading,
            description: description, address: location.page.map { site.address($0) } ?? "", feeds: location.link(feeds, settings),
            siteName: settings.name, logo: logo, showsName: logo.map(\.text.isEmpty) ?? true, support: settings.support ?? "",
            home: location.link(.home, settings),
            historyLink: location.link(.history, settings), isHome: location.isHome, isHistory: location.isHistory,
            subscribeLink: subscribable.contains(feeds) ? subscribe + SubscribeScope.place(of: feeds) : subscribe,
            isSubscribe: location.page == .subscribe, icon: icons[tone],
            favicon: site.favicon.isEmpty ? "" : location.link(.home, settings).asFolder + site.favicon,
            style: HTML(trusted: style), script: HTML(trusted: code.script), contentSecurityPolicy: code.policy,
            builtAt: isLive ? site.language.builtAt(site.dateTime(site.built)) : "", zone: site.zone.identifier,
            built: isLive ? site.built.machineText : "", rebuildSeconds: rebuildEvery.map { String($0.seconds) } ?? "",
            lightColour: tone.surroundings.light, darkColour: tone.surroundings.dark,
            preview: location.hasState ? site.address(ofFile: Preview.path(of: tone)) : "", previewText: site.language.name(tone),
            patience: isLive ? site.patience : "", holdsUntil: isLive ? site.holdsUntil : "",
            durations: isLive ? site.wordsOfDurations.long : "",
            shortDurations: isLive && !site.history.page.incidents.isEmpty ? site.wordsOfDurations.short : "",
            isInternal: site.isInternal)
    }
}

extension Site {
    /// The page's state as the status that looks like it.
    var overallTone: ComponentStatus { tone(of: history.overall) }

    /// A state as the status that looks like it.
    func tone(of overall: OverallStatus) -> ComponentStatus {
        if overall.impact == .none, overall.isIncomplete { return .degradedPerformance }
        return overall.impact == .none && overall.isUnderMaintenance ? .underMaintenance : overall.impact.tone
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

extension String {
    /// Of a link to the status page, what stands before the name of a file beside it.
    fileprivate var asFolder: String { self == "./" ? "" : self }
}
