/// One file of the finished site, in memory.
package struct SiteFile: Sendable, Equatable {
    /// Where it goes below the output directory, with `/` between folders and never starting with one, as in `history/index.html`.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
