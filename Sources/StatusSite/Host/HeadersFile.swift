/// `_headers`: what Netlify and Cloudflare Pages send along. Other hosts leave it lying there.
struct HeadersFile: Output {
    let formats = [OutputFormat(path: "_headers", media: .text, use: .wellKnown)]

    func files(for site: Site) -> [SiteFile] { [SiteFile(path: "_headers", text: Self.text(for: Site.formats))] }

    static func text(for formats: [OutputFormat]) -> String {
        let everything = rule(
            "/*",
            [
                "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
                "Permissions-Policy: camera=(), geolocation=(), microphone=()",
                "Strict-Transport-Security: max-age=31536000", "Cache-Control: public, max-age=60, stale-if-error=86400",
            ])
        let assets = rule("/assets/*", ["! Cache-Control", "Cache-Control: public, max-age=31536000, immutable"])
        return ([everything] + framing(formats) + types(formats) + [assets]).joined(separator: "\n")
    }

    /// Pages may not be framed, but for the one that is there to be. Hosts join headers of all rules that match, so that no rule can take
    /// back what another one said: framing is forbidden page by page.
    private static func framing(_ formats: [OutputFormat]) -> [String] {
        var paths: [String] = []
        let foldersWithFrames = formats.filter { $0.use == .frame }.compactMap(\.path.folder)
        for format in formats where format.use == .page {
            let isBesideFrames = format.path.folder.map(foldersWithFrames.contains) ?? false
            for path in format.path.pageRules(isBesideFrames: isBesideFrames) where !paths.contains(path) { paths.append(path) }
        }
        return paths.map { rule($0, ["X-Frame-Options: DENY", "Content-Security-Policy: frame-ancestors 'none'"]) }
    }

    private static func types(_ formats: [OutputFormat]) -> [String] {
        var paths: [String] = []
        return formats.compactMap { format in
            let path = format.path.dataRule
            guard format.use == .data || format.use == .download, !paths.contains(path) else { return nil }
            paths.append(path)
            let sharing = format.use == .data ? ["Access-Control-Allow-Origin: *"] : []
            return rule(path, ["Content-Type: \(format.media.rawValue)"] + sharing)
        }
    }

    private static func rule(_ path: String, _ headers: [String]) -> String {
        ([path] + headers.map { "  " + $0 }).joined(separator: "\n") + "\n"
    }
}

extension PathPattern {
    /// What a rule about such pages is for: all that is in a folder, and the status page under both its names. Where pages for frames are in
    /// the folder too, each page under both its names.
    fileprivate func pageRules(isBesideFrames: Bool) -> [String] {
        if isBesideFrames {
            let file = "/" + text.replacing("*", with: ":id")
            return [String(file.dropLast("index.html".count)), file]
        }
        if let folder { return ["/\(folder)/*"] }
        return text == PageAddress.home.file ? ["/", "/" + text] : ["/" + text]
    }

    /// What a rule about such data is for. A folder that has only data in it has one rule for all of it.
    fileprivate var dataRule: String {
        if isOneOfEach { return "/" + text.replacing("*", with: ":id") }
        return folder.map { "/\($0)/*" } ?? "/" + text
    }
}
