import Basics
import StatusHistory
import StatusModel

/// `embed/index.html`, and one for each group: the page's state for a frame in somebody else's page. Small, without script, and about what is
/// open only.
struct EmbedPage: Output {
    let formats: [OutputFormat] = [.page(.embed), .page(.groupEmbed("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("embed.html", of: site.templates)
        return [SiteFile(path: PageAddress.embed.file, bytes: template.render(View(site, nil)))]
            + site.groups.map { SiteFile(path: PageAddress.groupEmbed($0.id).file, bytes: template.render(View(site, $0))) }
    }

    struct View: TemplateView {
        let language: String
        let direction: String
        let siteName: String
        let style: HTML
        let contentSecurityPolicy: String
        let tone: String
        let headline: String
        let asOf: HTML
        let address: String
        let openIncidents: [Incident]
        let left: String

        static let fields: [TemplateField<View>] = [
            .text("language") { $0.language }, .text("direction") { $0.direction }, .text("siteName") { $0.siteName },
            .html("style") { $0.style }, .text("contentSecurityPolicy") { $0.contentSecurityPolicy }, .text("tone") { $0.tone },
            .text("headline") { $0.headline }, .html("asOf") { $0.asOf }, .text("address") { $0.address },
            .list("openIncidents") { $0.openIncidents }, .text("left") { $0.left },
        ]

        /// As many as a small frame shows, in at most 4 kB.
        private static let most = 3

        /// - Parameter group: what it is about; nil for everything.
        init(_ site: Site, _ group: ComponentGroup?) {
            language = site.language.code
            direction = site.language.direction
            siteName = site.settings.name
            let style = site.templates.text("embed.css")
            self.style = HTML(trusted: style)
            contentSecurityPolicy = "default-src 'none'; style-src \(ContentSecurity.source(style)); base-uri 'none'; form-action 'none'"
            let overall = group.map(site.overall(of:)) ?? site.history.overall
            tone = site.tone(of: overall).rawValue
            headline = group.map(site.headline(ofPart:)) ?? site.headline
            asOf = site.language.asOf(site.dateTime(site.built))
            address = site.address(group.map { .group($0.id) } ?? .home)
            let open = site.history.openIncidents.filter { $0.concerns(group?.components.map(\.id)) }
            openIncidents = open.prefix(Self.most).map(\.incident).map { incident in
                Incident(
                    title: incident.title.value.count > 90 ? incident.title.value.prefix(90) + "…" : incident.title.value,
                    link: site.address(.incident(incident.slug)),
                    status: site.language.name(incident.status),
                    nextUpdate: site.promiseInWords(of: incident))
            }
            left = open.count > Self.most ? site.language.text(.allIncidents) : ""
        }
    }

    struct Incident: TemplateView {
        let title: String
        let link: String
        let status: String
        let nextUpdate: HTML

        static let fields: [TemplateField<Incident>] = [
            .text("title") { $0.title }, .text("link") { $0.link }, .text("status") { $0.status }, .html("nextUpdate") { $0.nextUpdate },
        ]
    }
}
