import Basics

/// The text of one content file, shared by everything that points into it.
package final class SourceFile: Sendable {
    /// Path below the content directory, with `/` between folders.
    package let path: String
    package let bytes: [UInt8]
    private let foundSecrets = Mutex<[Secret]?>(nil)
    private let foundInPath = Mutex<[Secret]?>(nil)

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// What in it looks like a secret. A rule asks, and whoever prints something; it is looked for once.
    package var secrets: [Secret] { Self.once(foundSecrets) { Diagnostics.secrets(in: bytes) } }

    /// What in its path looks like one.
    package var secretsInPath: [Secret] { Self.once(foundInPath) { secretsInName(Array(path.utf8)) } }

    private static func once(_ kept: borrowing Mutex<[Secret]?>, _ look: () -> [Secret]) -> [Secret] {
        kept.withLock { found in
            if let found { return found }
            let new = look()
            found = new
            return new
        }
    }

    /// The text between two byte offsets, with anything that is not UTF-8 replaced by U+FFFD.
    package func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}

extension SourceFile: Hashable {
    package static func == (a: SourceFile, b: SourceFile) -> Bool { a === b || (a.path == b.path && a.bytes == b.bytes) }
    package func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
