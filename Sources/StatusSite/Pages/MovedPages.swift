import StatusModel

/// Small pages at addresses that something had before. Each leads to the page that it has now.
struct MovedPages: Output {
    /// Whatever else there is lies where another page had it: see `moves`.
    let formats: [OutputFormat] = [.page(.component("*")), .page(.incident("*")), .page(.maintenance("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let moves = site.moves
        if moves.isEmpty { return [] }
        let template = try Template<View>("moved.html", of: site.templates)
        return moves.map { SiteFile(path: $0.file, bytes: template.render(View($0, site))) }
    }

    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile? {
        guard let move = site.moves.first(where: { $0.file == path }) else { return nil }
        return SiteFile(path: path, bytes: try Template<View>("moved.html", of: site.templates).render(View(move, site)))
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

        init(_ move: PageMove, _ site: Site) {
            language = site.language.code
            direction = site.language.direction
            title = move.title
            link = String(repeating: "../", count: move.file.utf8.count { $0 == UInt8(ascii: "/") }) + move.target.path
            address = site.address(move.target)
            isInternal = site.isInternal
        }
    }
}
