/// Who serves the site, for whom its headers, types, redirects and its page for what is not there are written down.
package enum HostKind: String, CaseIterable, Sendable {
    case nginx, caddy, apache, netlify, cloudflare, s3
}

extension Site {
    /// How a host is set up to serve this site: for a server of one's own what its configuration includes, for a store of objects a script, for
    /// others the file `_headers`.
    package func setUp(for host: HostKind) -> String {
        let plan = HostPlan(self)
        switch host {
        case .nginx: return NginxSetUp(plan).text
        case .caddy: return CaddySetUp(plan).text
        case .apache: return ApacheSetUp(plan).text
        case .s3: return ObjectStoreScript(plan).text
        case .netlify, .cloudflare: return HeadersFile.text(for: Site.formats, below: plan.base, isInternal: isInternal)
        }
    }
}

/// What every server is told, in no server's words.
struct HostPlan {
    /// The folder below which the site is, without a slash at the end: empty, or `/status`.
    let base: String
    let standard: [Header]
    let classes: [HeaderClass]
    /// Headers of the page for what is not there.
    let notFound: [Header]
    /// From an address that something had to the one that it has.
    let redirects: [(from: String, to: String)]
    let isInternal: Bool

    init(_ site: Site) {
        let table = HeaderTable(Site.formats, isInternal: site.isInternal)
        base = site.settings.folder
        (standard, classes, notFound) = (table.standard, table.classes, table.headers(at: "/404.html"))
        isInternal = site.isInternal
        let base = base
        redirects = site.moves.map { (base + "/" + $0.path, base + "/" + $0.target.path) }
    }

    /// What the build leaves for itself and for hosts that are set up by files. Nobody is to read it.
    static let hidden = [".daymark-manifest", HeadersFile.path, RedirectsFile.path]

    /// A regular expression for a class's whole path.
    func expression(_ files: HeaderClass) -> String { "^\(base.escapedForExpressions)/\(files.expression)$" }

    /// What servers pack before they send it.
    static let packed = [
        "application/json", "application/feed+json", "application/atom+xml", "application/rss+xml", "application/xml", "image/svg+xml",
        "text/calendar", "text/css", "text/csv", "text/javascript", "text/plain",
    ]
}

extension MediaType {
    /// Without the characters' set.
    var bare: String { rawValue.split(separator: ";").first.map(String.init) ?? rawValue }
}
