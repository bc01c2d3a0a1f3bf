import Basics
import StatusHistory
import StatusModel

/// `embed/index.html`, and one for each group: the page's state for a frame in somebody else's page. Small, and about what is open only. Its
/// script tells when it is old.
struct EmbedPage: Output {
    let formats: [OutputFormat] = [.page(.embed), .page(.groupEmbed("*"))]
    /// Of all but its style and its script.
    private static let mostBytes = 2_200

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("embed.html", of: site.templates)
        return ([nil] + site.groups).map { group in
            SiteFile(
                path: (group.map { .groupEmbed($0.id) } ?? PageAddress.embed).file, made: { Self.smallest(template, site, group) })
        }
    }

    /// A small frame shows three events, and fewer where three would weigh more than the page may.
    private static func smallest(_ template: Template<View>, _ site: Site, _ group: ComponentGroup?) -> [UInt8] {
        let pages = [3, 2, 1].lazy.map { template.render(View(site, group, most: $0)) }
        let rest = View.script(of: site).utf8.count + View.style(of: site).utf8.count
        return pages.first { $0.count - rest <= mostBytes } ?? template.render(View(site, group, most: 0))
    }

    struct View: TemplateView {
        let language: String
        let direction: String
        let siteName: String
        let style: HTML
        let script: HTML
        let contentSecurityPolicy: String
        let built: String
        let rebuildSeconds: String
        let patience: String
        let zone: String
        let durations: String
        let holdsUntil: HTML
        let tone: String
        let headline: String
        let asOf: HTML
        let address: String
        let openIncidents: [Event]
        let maintenanceNow: [Event]
        let left: String
        let isInternal: Bool

        static let fields: [TemplateField<View>] = [
            .text("language") { $0.language }, .text("direction") { $0.direction }, .text("siteName") { $0.siteName },
            .html("style") { $0.style }, .text("contentSecurityPolicy") { $0.contentSecurityPolicy }, .text("tone") { $0.tone },
            .text("headline") { $0.headline }, .html("asOf") { $0.asOf }, .text("address") { $0.address },
            .html("script") { $0.script }, .text("built") { $0.built }, .text("rebuildSeconds") { $0.rebuildSeconds },
            .text("patience") { $0.patience }, .text("zone") { $0.zone }, .text("durations") { $0.durations },
            .html("holdsUntil") { $0.holdsUntil },
            .list("openIncidents") { $0.openIncidents }, .list("maintenanceNow") { $0.maintenanceNow }, .text("left") { $0.left },
            .flag("isInternal") { $0.isInternal },
        ]

        static func style(of site: Site) -> String { site.isForetold ? "" : site.templates.style("embed.css") }

        static func script(of site: Site) -> String {
            site.isForetold ? "" : site.templates.script("future.js") + site.templates.script("embed.js")
        }

        /// - Parameter group: what it is about; nil for everything.
        init(_ site: Site, _ group: ComponentGroup?, most: Int = 3) {
            language = site.language.code
            direction = site.language.direction
            siteName = site.settings.name
            isInternal = site.isInternal
            let style = Self.style(of: site)
            self.style = HTML(trusted: style)
            let script = Self.script(of: site)
            self.script = HTML(trusted: script)
            contentSecurityPolicy =
                "default-src 'none'; style-src \(ContentSecurity.source(style)); script-src \(ContentSecurity.source(script)); "
                + "connect-src 'self'; base-uri 'none'; form-action 'none'"
            built = site.built.machineText
            rebuildSeconds = site.settings.rebuildEvery.map { String($0.seconds) } ?? ""
            patience = site.patience
            zone = site.zone.identifier
            durations = site.wordsOfDurations.long
            holdsUntil = site.holdsUntil
            let overall = group.map(site.overall(of:)) ?? site.history.overall
            tone = site.tone(of: overall).rawValue
            headline = group.map(site.headline(ofPart:)) ?? site.headline
            asOf = site.language.asOf(site.weekdayTime(site.built).isNow)
            address = site.address(group.map { .group($0.id) } ?? .home)
            let open = site.history.openIncidents.filter { $0.concerns(group?.components.map(\.id)) }
            openIncidents = open.prefix(most).map(\.incident).map { incident in
                Event(
                    incident.title.value, at: site.address(.incident(incident.slug)), status: site.language.name(incident.status),
                    next: site.promise(of: incident, isFramed: true))
            }
            let work = site.maintenance.filter { $0.status.isUnderWay && $0.concerns(group?.components.map(\.id)) }
                .prefix(most - openIncidents.count)
            maintenanceNow = work.map { told in
                Event(
                    told.maintenance.title.value, at: site.address(.maintenance(told.slug)), status: site.language.name(told.status),
                    next: told.isOverrun ? site.overrun(of: told) : site.language.until(site.nearTime(told.window.upperBound)))
            }
            left = open.count > most ? site.language.moreIncidents(open.count - most) : ""
        }
    }

    /// An open incident, or work under way.
    struct Event: TemplateView {
        let title: String
        let link: String
        let status: String
        /// When readers hear more, or until when it lasts.
        let next: HTML

        static let fields: [TemplateField<Event>] = [
            .text("title") { $0.title }, .text("link") { $0.link }, .text("status") { $0.status }, .html("next") { $0.next },
        ]

        init(_ title: String, at link: String, status: String, next: HTML) {
            self.title = title.count > 70 ? title.prefix(70) + "…" : title
            self.link = link
            self.status = status
            self.next = next
        }
    }
}
