/// What is sent along with which files: the one table that `_headers` and the set-ups of servers are written from.
struct HeaderTable: Sendable {
    let rules: [HeaderRule]
    private let formats: [OutputFormat]
    /// What is sent along with a file that no class has.
    let standard: [Header]

    /// - Parameter isInternal: whether the site is for colleagues: then it is kept in no shared cache, found by no search engine, and read
    ///   by no other site that a colleague's browser has open.
    init(_ formats: [OutputFormat], isInternal: Bool = false) {
        self.formats = formats
        let kept = isInternal ? "private, max-age=60" : "public, max-age=60, stale-if-error=86400"
        standard =
            [
                Header("X-Content-Type-Options", "nosniff"), Header("Referrer-Policy", "no-referrer"),
                Header("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
                Header("Strict-Transport-Security", "max-age=31536000"), Header(Self.cacheControl, kept),
            ] + (isInternal ? [Header("X-Robots-Tag", "noindex")] : [])
        rules = [HeaderRule("/*", standard)] + Self.framing(formats) + Self.types(formats, isShared: !isInternal) + [Self.assets]
    }

    /// What lies there has its content in its name.
    private static let assets = HeaderRule(
        "/\(HeaderClass.assets)/*", [Header(cacheControl, "public, max-age=31536000, immutable")], replaces: [cacheControl])
    static let cacheControl = "Cache-Control"
    static let contentType = "Content-Type"

    /// Pages may not be framed, but for the one that is there to be. Hosts join headers of all rules that match, so that no rule can take
    /// back what another one said: framing is forbidden page by page.
    private static func framing(_ formats: [OutputFormat]) -> [HeaderRule] {
        var paths: [String] = []
        let foldersWithFrames = formats.filter { $0.use == .frame }.compactMap(\.path.folder)
        for format in formats where format.use == .page {
            let isBesideFrames = format.path.folder.map(foldersWithFrames.contains) ?? false
            for path in format.path.pageRules(isBesideFrames: isBesideFrames) where !paths.contains(path) { paths.append(path) }
        }
        return paths.map {
            HeaderRule($0, [Header("X-Frame-Options", "DENY"), Header("Content-Security-Policy", "frame-ancestors 'none'")])
        }
    }

    private static func types(_ formats: [OutputFormat], isShared: Bool) -> [HeaderRule] {
        var paths: [String] = []
        return formats.compactMap { format in
            let path = format.path.dataRule
            guard format.use == .data || format.use == .download, !paths.contains(path) else { return nil }
            paths.append(path)
            let sharing = format.use == .data && isShared ? [Header("Access-Control-Allow-Origin", "*")] : []
            return HeaderRule(path, [Header(contentType, format.media.rawValue)] + sharing)
        }
    }

    /// All that is sent along with the file at a path such as `/incidents/x/index.html`.
    func headers(at path: String) -> [Header] {
        rules.filter { $0.matches(path) }.reduce(into: []) { found, rule in
            found.removeAll { rule.replaces.contains($0.name) }
            found += rule.headers
        }
    }

    /// Files with the same headers, once each, with what they are: for servers that take one set of headers for a file.
    var classes: [HeaderClass] {
        var classes: [HeaderClass] = []
        for format in formats where format.path.folder.map(String.init) != HeaderClass.assets {
            let headers = headers(at: "/" + format.path.text.replacing("*", with: "x")).filter { $0.name != Self.contentType }
            if let index = classes.firstIndex(where: { $0.media == format.media && $0.headers == headers }) {
                if !classes[index].paths.contains(where: { $0.text == format.path.text }) { classes[index].paths.append(format.path) }
            } else {
                classes.append(HeaderClass(paths: [format.path], media: format.media, headers: headers))
            }
        }
        return classes + [HeaderClass(paths: [], media: nil, headers: headers(at: "/\(HeaderClass.assets)/x"))]
    }
}

struct Header: Sendable, Equatable {
    let name, value: String

    init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
}

/// Headers for the files that one path stands for, as hosts write it: `:id` is the name of one folder, `*` all that is in one.
struct HeaderRule: Sendable {
    let path: String
    let headers: [Header]
    /// Names of what other rules said and this one says in their place.
    let replaces: [String]

    init(_ path: String, _ headers: [Header], replaces: [String] = []) {
        (self.path, self.headers, self.replaces) = (path, headers, replaces)
    }

    func matches(_ file: String) -> Bool {
        if path.hasSuffix("*") { return file.hasPrefix(path.dropLast()) }
        let (wanted, parts) = (path.pieces, file.pieces)
        return wanted.count == parts.count && zip(wanted, parts).allSatisfy { $0 == $1 || ($0.hasPrefix(":") && !$1.isEmpty) }
    }
}

/// Files that are of one kind and have the same headers.
struct HeaderClass: Sendable {
    /// The folder of what has its content in its name.
    static let assets = "assets"

    /// Empty for all that is in the folder of assets.
    var paths: [PathPattern]
    /// What they are; nil where the endings of their names tell.
    let media: MediaType?
    /// Without what they are.
    let headers: [Header]

    /// A regular expression for their addresses below the site's own, as all servers read it.
    var expression: String {
        paths.isEmpty ? "\(Self.assets)/.*" : "(?:" + paths.map(\.expression).joined(separator: "|") + ")"
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

    /// A page is asked for by its folder, and servers look for its file.
    fileprivate var expression: String {
        let index = "index.html".escapedForExpressions
        return fileExpression.hasSuffix(index) ? fileExpression.dropLast(index.count) + "(?:\(index))?" : fileExpression
    }

    /// A regular expression for its files.
    var fileExpression: String {
        text.split(separator: "/").map { $0 == "*" ? "[^/]+" : String($0).escapedForExpressions }.joined(separator: "/")
    }
}

extension String {
    fileprivate var pieces: [Substring] { split(separator: "/", omittingEmptySubsequences: false) }

    /// So that a regular expression means these letters and no others.
    var escapedForExpressions: String {
        reduce(into: "") { $0 += #"\.+*?()[]{}|^$#"#.contains($1) ? "\\\($1)" : String($1) }
    }
}
