import StatusModel

/// `404.html`: what static hosts show for an address that isn't there. Whoever came for the state of things finds it here too.
struct NotFoundPage: Output {
    let formats = [OutputFormat(path: "404.html", media: .html, use: .page)]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let location = PageLocation(nil)
        let title = site.language.text(.notFound)
        let frame = FrameMaker(site).frame(
            title, description: site.language.text(.notFoundText), at: location, tone: site.overallTone, isLive: true)
        let view = View(
            frame: frame, home: location.link(.home, site.settings), historyLink: location.link(.history, site.settings),
            tone: site.overallTone.rawValue, icon: site.overallTone.icon, headline: site.headline,
            asOf: site.language.asOf(site.dateTime(site.built).isNow))
        return [SiteFile(path: "404.html", bytes: try Template<View>("not-found.html", of: site.templates).render(view))]
    }

    struct View: TemplateView {
        let frame: Frame
        let home: String
        let historyLink: String
        let tone: String
        let icon: HTML
        let headline: String
        let asOf: HTML

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .text("home") { $0.home }, .text("historyLink") { $0.historyLink }, .text("tone") { $0.tone },
            .html("icon") { $0.icon }, .text("headline") { $0.headline }, .html("asOf") { $0.asOf },
        ]
    }
}
