import Basics

/// One file of the finished site.
package struct SiteFile: Sendable {
    /// Where it goes below the output directory, with `/` between folders and never starting with one, as in `history/index.html`.
    package let path: String
    /// Of all that is in it and may differ from build to build; nil where that is not known before the file is made.
    package let key: Digest?
    private let content: Content

    private enum Content: Sendable {
        case made([UInt8])
        case toBeMade(@Sendable () -> [UInt8])
    }

    package init(path: String, bytes: [UInt8]) { (self.path, key, content) = (path, nil, .made(bytes)) }

    package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

    /// A page of which there are many: made when somebody wants it, so that nobody has to hold all of them.
    ///
    /// - Parameter make: gives the same bytes each time.
    package init(path: String, key: Digest? = nil, made make: @escaping @Sendable () -> [UInt8]) {
        (self.path, self.key, content) = (path, key, .toBeMade(make))
    }

    private init(_ file: SiteFile, at path: String) { (self.path, key, content) = (path, file.key, file.content) }

    /// The same at another place.
    func at(_ path: String) -> SiteFile { SiteFile(self, at: path) }

    /// What is in it. Of some files this is made anew each time: whoever wants it twice keeps it.
    package var bytes: [UInt8] {
        switch content {
        case .made(let bytes): bytes
        case .toBeMade(let make): make()
        }
    }
}

extension SiteFile: Equatable {
    package static func == (a: SiteFile, b: SiteFile) -> Bool { a.path == b.path && a.bytes == b.bytes }
}
