import Basics
import StatusHistory
import StatusModel

/// `sitemap.xml` and `robots.txt`.
struct CrawlerFiles: Output {
    let formats = [
        OutputFormat(path: "sitemap.xml", media: .xml, use: .wellKnown), OutputFormat(path: "robots.txt", media: .text, use: .wellKnown),
    ]

    func files(for site: Site) -> [SiteFile] {
        // What is internal is for no search engine, wherever it gets to.
        if site.isInternal { return [SiteFile(path: "robots.txt", text: "User-agent: *\nDisallow: /\n")] }
        return [
            SiteFile(path: "sitemap.xml", text: sitemap(site)),
            SiteFile(
                path: "robots.txt",
                text:
                    "User-agent: *\nDisallow: /\(PageAddress.embed.path)\nDisallow: /\(PageAddress.groupEmbed("*").path)\n\nSitemap: \(site.address(ofFile: "sitemap.xml"))\n"
            ),
        ]
    }

    /// Pages with when their content last changed, as the content says.
    private func sitemap(_ site: Site) -> String {
        let events = site.events.all
        let latest = site.lastChange
        var pages: [(address: PageAddress, changed: Instant)] = [
            (.home, latest), (.history, latest), (.uptime, latest), (.subscribe, latest),
        ]
        let own = ByComponent(events, \.components)
        pages += site.parts.map { ($0.page, site.lastChange(of: own.about($0.components)) ?? latest) }
        pages += events.map { ($0.page, $0.updated) }
        pages += site.notices.map { (.notice($0.slug), $0.from.value) }
        pages += site.incidents.filter { $0.publishedReview != nil }.map(\.incident).map { incident in
            (.review(incident.slug), incident.updates.last?.at.value ?? incident.started.value)
        }
        var xml = XML()
        xml.element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { set in
            for page in pages where page.address.isListed {
                set.element("url") { url in
                    url.element("loc", [:], site.address(page.address))
                    if page.changed.seconds > 0 { url.element("lastmod", [:], page.changed.internetText) }
                }
            }
        }
        return xml.text
    }
}
