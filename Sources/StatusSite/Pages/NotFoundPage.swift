/// `404.html`: what static hosts show for an address that isn't there.
struct NotFoundPage: Output {
    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let location = PageLocation(depth: 0, isAnywhere: true)
        let title = site.language.text(.notFound)
        let view = View(frame: FrameMaker(site).frame(title, description: title, at: location), home: location.link("", site.settings))
        return [SiteFile(path: "404.html", bytes: try Template<View>("not-found.html", of: site.templates).render(view))]
    }

    struct View: TemplateView {
        let frame: Frame
        let home: String

        static let fields: [TemplateField<View>] = [.view("frame") { $0.frame }, .text("home") { $0.home }]
    }
}
