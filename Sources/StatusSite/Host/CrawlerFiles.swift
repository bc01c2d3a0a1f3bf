import StatusHistory
import StatusModel

/// `sitemap.xml` and `robots.txt`.
struct CrawlerFiles: Output {
    let paths: [PathPattern] = ["sitemap.xml", "robots.txt"]

    func files(for site: Site) -> [SiteFile] {
        [
            SiteFile(path: "sitemap.xml", text: sitemap(site)),
            SiteFile(path: "robots.txt", text: "User-agent: *\nDisallow: /embed/\n\nSitemap: \(site.address("sitemap.xml"))\n"),
        ]
    }

    /// Pages with when their content last changed, as the content says.
    private func sitemap(_ site: Site) -> String {
        let events = site.events.all
        let latest = site.lastChange
        var pages: [(address: String, changed: Instant)] = [(site.address(""), latest), (site.address("history/"), latest)]
        pages += site.components.map { component in
            let own = events.filter { $0.components.contains(component.id) }
            return (site.address("components/\(component.id)/"), site.lastChange(of: own) ?? latest)
        }
        pages += events.map { ($0.address, $0.updated) }
        pages += site.incidents.filter { $0.publishedReview != nil }.map { incident in
            (site.address("incidents/\(incident.slug)/review/"), incident.updates.last?.at.value ?? incident.started.value)
        }
        var xml = XML()
        xml.element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { set in
            for page in pages {
                set.element("url") { url in
                    url.element("loc", [:], page.address)
                    if page.changed.seconds > 0 { url.element("lastmod", [:], page.changed.internetText) }
                }
            }
        }
        return xml.text
    }
}
