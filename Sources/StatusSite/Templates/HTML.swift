import Basics
import Diagnostics
import StatusModel

/// Markup that is finished and safe to publish as it is.
///
/// A literal is markup that this module wrote. What is only text gets into it through a slot, which escapes it:
/// `"<a href=\"\(address)\">\(title)</a>"`. A slot takes finished markup as it is.
struct HTML: Sendable, Equatable {
    fileprivate(set) var bytes: [UInt8]

    /// Markup, style or script that is finished elsewhere, as whoever calls this knows. Written-out markup is a literal instead.
    init(trusted markup: String) { bytes = Array(markup.utf8) }

    /// What the Markdown of the content became.
    init(_ prose: Prose) { self.init(trusted: prose.html) }

    init(escaping text: String) {
        bytes = []
        bytes.appendEscaped(text)
    }

    var isEmpty: Bool { bytes.isEmpty }
    var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension HTML: ExpressibleByStringInterpolation {
    init(stringLiteral markup: String) { self.init(trusted: markup) }
    init(stringInterpolation pieces: StringInterpolation) { bytes = pieces.bytes }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity + interpolationCount * 16) }

        mutating func appendLiteral(_ markup: String) { bytes += markup.utf8 }
        mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }
        mutating func appendInterpolation(_ text: String) { bytes.appendEscaped(text) }
        mutating func appendInterpolation(_ markup: HTML) { bytes += markup.bytes }
    }
}

extension [HTML] {
    func joined(separator: HTML = "") -> HTML {
        var all: HTML = ""
        for (index, part) in enumerated() { all.bytes += index == 0 ? part.bytes : separator.bytes + part.bytes }
        return all
    }
}
