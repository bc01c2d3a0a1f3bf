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
        for byte in text.utf8 {
            if byte == UInt8(ascii: "'") { append(contentsOf: "&#39;".utf8) } else { appendEscapedText(byte) }
        }
    }

    /// The same for a text that stands between tags or in double quotation marks: apostrophes stay as they are.
    package mutating func appendEscapedText(_ text: some Sequence<UInt8>) {
        if text.withContiguousStorageIfAvailable({ appendEscaped($0) }) == nil { for byte in text { appendEscapedText(byte) } }
    }

    /// Stretches without a sign at once, as nearly all of a text is.
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            guard let entity = entity(of: text[index]) else { continue }
            append(contentsOf: text[start..<index])
            entity.withUTF8Buffer { append(contentsOf: $0) }
            start = index + 1
        }
        append(contentsOf: text[start...])
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
