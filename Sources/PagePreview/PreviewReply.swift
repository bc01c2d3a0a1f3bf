/// What a browser gets.
struct PreviewReply: Sendable {
    var status = 200
    var type: String
    var body: [UInt8]
    /// Where to look instead.
    var location: String?

    init(status: Int = 200, path: String, _ body: [UInt8]) {
        self.status = status
        self.body = body
        type = Self.type(of: path)
    }

    init(status: Int, text: String, location: String? = nil) {
        self.status = status
        self.location = location
        body = Array((text + "\n").utf8)
        type = "text/plain; charset=utf-8"
    }

    /// As hosts send it, going by `_headers` and the name.
    static func type(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        if name == "feed.json" { return "application/feed+json; charset=utf-8" }
        return types[String(name.split(separator: ".").last ?? "")] ?? "text/plain; charset=utf-8"
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "json": "application/json; charset=utf-8", "atom": "application/atom+xml; charset=utf-8",
        "rss": "application/rss+xml; charset=utf-8", "ics": "text/calendar; charset=utf-8", "svg": "image/svg+xml; charset=utf-8",
        "xml": "application/xml; charset=utf-8",
    ]
}
