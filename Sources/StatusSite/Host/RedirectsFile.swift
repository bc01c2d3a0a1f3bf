/// `_redirects`: where Netlify and Cloudflare Pages send those who ask for something at an address that it had before. It is there only where
/// something had one. Redirects of one's own come behind.
struct RedirectsFile: Output {
    static let path = "_redirects"
    let formats = [OutputFormat(path: "_redirects", media: .text, use: .wellKnown)]

    func files(for site: Site) -> [SiteFile] {
        let lines = site.moves.map { "/\($0.path) /\($0.target.path) 301\n" }
        return lines.isEmpty ? [] : [SiteFile(path: Self.path, text: lines.joined() + site.ownRedirects)]
    }
}
