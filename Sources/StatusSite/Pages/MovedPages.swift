import StatusModel

/// `components/<old id>/index.html`: leads to the page that the component has now.
struct MovedPages: Output {
    let formats: [OutputFormat] = [.page(.component("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        if site.page.successors.isEmpty { return [] }
        let template = try Template<View>("moved.html", of: site.templates)
        return site.components.flatMap { component in
            component.replaces.map { old in
                SiteFile(path: PageAddress.component(old).file, bytes: template.render(View(component, from: old, site)))
            }
        }
    }

    struct View: TemplateView {
        let language: String
        let direction: String
        let title: String
        /// From where it lies.
        let link: String
        /// The whole address.
        let address: String
        let isInternal: Bool
        let contentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'"

        static let fields: [TemplateField<View>] = [
            .text("language") { $0.language }, .text("direction") { $0.direction }, .text("title") { $0.title }, .text("link") { $0.link },
            .text("address") { $0.address }, .flag("isInternal") { $0.isInternal },
            .text("contentSecurityPolicy") { $0.contentSecurityPolicy },
        ]

        init(_ component: Component, from old: String, _ site: Site) {
            let target = PageAddress.component(component.id)
            language = site.language.code
            direction = site.language.direction
            title = site.name(of: component)
            link = PageLocation(.component(old)).link(target, site.settings)
            address = site.address(target)
            isInternal = site.isInternal
        }
    }
}
