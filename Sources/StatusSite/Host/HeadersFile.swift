/// `_headers`: what Netlify and Cloudflare Pages send along. Other hosts leave it lying there.
struct HeadersFile: Output {
    let paths: [PathPattern] = ["_headers"]

    func files(for site: Site) -> [SiteFile] { [SiteFile(path: "_headers", text: Self.text)] }

    /// Pages may not be framed, but for the one that is there to be. Hosts join headers of all rules that match, so that no rule can take
    /// back what another one said: framing is forbidden page by page.
    private static let text: String = {
        let pages = ["/", "/index.html", "/404.html", "/history/*", "/incidents/*", "/maintenance/*", "/components/*"]
        let everything = rule(
            "/*",
            [
                "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
                "Permissions-Policy: camera=(), geolocation=(), microphone=()",
                "Strict-Transport-Security: max-age=31536000", "Cache-Control: public, max-age=60, stale-if-error=86400",
            ])
        let framing = pages.map { rule($0, ["X-Frame-Options: DENY", "Content-Security-Policy: frame-ancestors 'none'"]) }
        let data = types.flatMap { file, type in
            (file.hasPrefix("/api/") ? [file] : ["/" + file, "/components/:id/" + file]).map {
                rule($0, ["Content-Type: \(type)", "Access-Control-Allow-Origin: *"])
            }
        }
        let calendar = rule("/maintenance/:name/event.ics", ["Content-Type: text/calendar; charset=utf-8"])
        let assets = rule("/assets/*", ["! Cache-Control", "Cache-Control: public, max-age=31536000, immutable"])
        return ([everything] + framing + data + [calendar, assets]).joined(separator: "\n")
    }()

    private static let types = [
        ("/api/*", "application/json; charset=utf-8"),
        ("history.atom", "application/atom+xml; charset=utf-8"),
        ("updates.atom", "application/atom+xml; charset=utf-8"),
        ("history.rss", "application/rss+xml; charset=utf-8"),
        ("feed.json", "application/feed+json; charset=utf-8"),
        ("maintenance.ics", "text/calendar; charset=utf-8"),
        ("badge.svg", "image/svg+xml; charset=utf-8"),
        ("badge.json", "application/json; charset=utf-8"),
    ]

    private static func rule(_ path: String, _ headers: [String]) -> String {
        ([path] + headers.map { "  " + $0 }).joined(separator: "\n") + "\n"
    }
}
