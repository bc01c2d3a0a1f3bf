import StatusSite

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

    /// As hosts send it.
    static func type(of path: String) -> String { Site.mediaType(at: path) ?? "text/plain; charset=utf-8" }
}
