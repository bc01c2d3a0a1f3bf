/// A text as text in markup: between tags and in quoted attributes.
package func escapedForMarkup(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendEscaped(text)
    return String(decoding: bytes, as: UTF8.self)
}

extension [UInt8] {
    /// Appends a text so that it is only text, between tags and in quoted attributes. Works on UTF-8 bytes: a combining mark behind a
    /// quotation mark makes no other character of it here.
    package mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0, withApostrophes: true) }
    }

    /// The same for a text that stands between tags or in double quotation marks: apostrophes stay as they are.
    package mutating func appendEscapedText(_ text: some Sequence<UInt8>) {
        if text.withContiguousStorageIfAvailable({ appendEscaped($0, withApostrophes: false) }) == nil {
            for byte in text { appendEscapedText(byte) }
        }
    }

    /// Stretches without a sign at once, as nearly all of a text is.
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, withApostrophes: Bool) {
        var start = 0
        for index in text.indices where text[index] <= UInt8(ascii: ">") {
            let isApostrophe = withApostrophes && text[index] == UInt8(ascii: "'")
            guard let entity = isApostrophe ? "&#39;" : entity(of: text[index]) else { continue }
            append(contentsOf: text[start..<index])
            entity.withUTF8Buffer { append(contentsOf: $0) }
            start = index + 1
        }
        append(contentsOf: text[start...])
    }

    package mutating func appendEscapedText(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { appendEscaped($0, withApostrophes: false) }
    }

    mutating func appendEscapedText(_ byte: UInt8) {
        if let entity = entity(of: byte) { entity.withUTF8Buffer { append(contentsOf: $0) } } else { append(byte) }
    }
}

extension Sequence<UInt8> {
    /// How many bytes `appendEscapedText` makes of it.
    package var escapedLength: Int { reduce(0) { $0 + (entity(of: $1)?.utf8CodeUnitCount ?? 1) } }
}

/// What a sign is written as that would be markup, in HTML and XML alike.
private func entity(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
}
