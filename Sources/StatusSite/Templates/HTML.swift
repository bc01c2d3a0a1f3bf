import Diagnostics

/// Markup that is finished and safe to publish as it is. Whatever is only text gets here by `init(escaping:)`.
struct HTML: Sendable, Equatable {
    private(set) var bytes: [UInt8]

    /// Markup that this module wrote itself.
    init(trusted markup: String) { bytes = Array(markup.utf8) }

    init(escaping text: String) {
        bytes = []
        bytes.appendEscaped(text)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}
