/// `404.html`: what static hosts show for an address that isn't there.
struct NotFoundPage: Output {
    let formats = [OutputFormat(path: "404.html", media: .html, use: .page)]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let location = PageLocation(nil)
        let title = site.language.text(.notFound)
        let frame = FrameMaker(site).frame(
            title, description: site.language.text(.notFoundText), at: location, tone: .operational, isLive: false)
        let view = View(frame: frame, home: location.link(.home, site.settings))
        return [SiteFile(path: "404.html", bytes: try Template<View>("not-found.html", of: site.templates).render(view))]
    }

    struct View: TemplateView {
        let frame: Frame
        let home: String

        static let fields: [TemplateField<View>] = [.view("frame") { $0.frame }, .text("home") { $0.home }]
    }
}
