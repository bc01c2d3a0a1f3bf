/// `_headers`: what Netlify and Cloudflare Pages send along. Other hosts leave it lying there.
struct HeadersFile: Output {
    static let path = "_headers"
    let formats = [OutputFormat(path: "_headers", media: .text, use: .wellKnown)]

    func files(for site: Site) -> [SiteFile] {
        [SiteFile(path: Self.path, text: Self.text(for: Site.formats, isInternal: site.isInternal))]
    }

    /// - Parameter base: what stands before each path, for a site that lies in a folder of another: `/status`.
    static func text(for formats: [OutputFormat], below base: String = "", isInternal: Bool = false) -> String {
        HeaderTable(formats, isInternal: isInternal).rules.map { rule in
            let lines = rule.replaces.map { "! \($0)" } + rule.headers.map { "\($0.name): \($0.value)" }
            return ([base + rule.path] + lines.map { "  " + $0 }).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }
}
