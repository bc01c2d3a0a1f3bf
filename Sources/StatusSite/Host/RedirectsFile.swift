import StatusModel

/// `_redirects`: where Netlify and Cloudflare Pages send those who ask for a component by an id that it had before. It is there only where a
/// component had one. Redirects of one's own come behind.
struct RedirectsFile: Output {
    static let path = "_redirects"
    let formats = [OutputFormat(path: "_redirects", media: .text, use: .wellKnown)]

    func files(for site: Site) -> [SiteFile] {
        let lines = site.page.successors.sorted { $0.key < $1.key }.map { old, new in
            "/\(PageAddress.component(old).path) /\(PageAddress.component(new).path) 301\n"
        }
        return lines.isEmpty ? [] : [SiteFile(path: Self.path, text: lines.joined() + site.ownRedirects)]
    }
}
