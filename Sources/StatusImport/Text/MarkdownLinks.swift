import Basics
import StatusContent

/// `[label]: https://… "title"` on a line of its own.
struct LinkDefinition {
    /// As labels are compared: in small letters, white space as one space.
    let label: String
    let address: [UInt8]

    var isPublishable: Bool { isPublishableAddress(address.string) }

    init?(_ line: ArraySlice<UInt8>) {
        let words = line.withoutIndent
        guard words.first == UInt8(ascii: "["), words.startIndex - line.startIndex <= 3,
            let close = words.firstIndex(of: UInt8(ascii: "]")), words.dropFirst(close + 1 - words.startIndex).first == UInt8(ascii: ":")
        else { return nil }
        let label = words[(words.startIndex + 1)..<close]
        guard !label.isBlank, label.first != UInt8(ascii: "^"), !label.contains(UInt8(ascii: "[")) else { return nil }
        self.label = Self.normal(label)
        var reader = LinkTarget(bytes: Array(words[(close + 2)...]), index: 0)
        reader.skipSpace()
        guard let address = reader.address(), !address.isEmpty else { return nil }
        reader.skipSpace()
        if reader.index < reader.bytes.count { guard reader.skipTitle() else { return nil } }
        reader.skipSpace()
        guard reader.index == reader.bytes.count else { return nil }
        self.address = address
    }

    static func normal(_ label: some Collection<UInt8>) -> String { label.string.lowercased().onOneLine }
}

/// Reads what stands behind a link's words, and gives up after a few thousand bytes: no address is longer.
struct LinkTarget {
    let bytes: [UInt8]
    var index: Int

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }
    private static let longest = 4_000

    mutating func skipSpace() {
        while let byte, byte.isSpace { index += 1 }
    }

    /// Without the signs around it.
    mutating func address() -> [UInt8]? {
        let start = index
        if byte == UInt8(ascii: "<") {
            index += 1
            while let byte, byte != UInt8(ascii: ">"), index - start < Self.longest {
                if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "<") { return nil }
                index += byte == UInt8(ascii: "\\") ? 2 : 1
            }
            guard byte == UInt8(ascii: ">") else { return nil }
            index += 1
            return Array(bytes[(start + 1)..<(index - 1)])
        }
        var depth = 0
        while let byte, !byte.isSpace, byte >= 0x20 {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            if depth > 30 || index - start > Self.longest { return nil }
            index = min(
                bytes.count, index + (byte == UInt8(ascii: "\\") && index + 1 < bytes.count && bytes[index + 1].isMarkdownSign ? 2 : 1))
        }
        return depth == 0 ? Array(bytes[start..<index]) : nil
    }

    /// A title in quotation marks or brackets. No paragraph ends in it.
    mutating func skipTitle() -> Bool {
        guard let open = byte else { return false }
        let close: UInt8
        switch open {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): close = open
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return false
        }
        let start = index
        index += 1
        while let byte, byte != close, index - start < Self.longest {
            if byte == UInt8(ascii: "\n"), bytes[(index + 1)...].prefix(while: { $0 != UInt8(ascii: "\n") }).isBlank { return false }
            index += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        guard byte == close else { return false }
        index += 1
        return true
    }

    /// The address of `(https://… "title")`, which begins here; `index` is then behind it.
    mutating func inline() -> [UInt8]? {
        guard byte == UInt8(ascii: "(") else { return nil }
        index += 1
        skipSpace()
        guard let address = address() else { return nil }
        let end = index
        skipSpace()
        if byte != UInt8(ascii: ")") {
            guard index > end, skipTitle() else { return nil }
            skipSpace()
        }
        guard byte == UInt8(ascii: ")") else { return nil }
        index += 1
        return address
    }
}

/// An address of HTML as it is written behind a link's words.
func linkEnd(_ address: [UInt8]) -> [UInt8] {
    let kept = address.flatMap { byte -> [UInt8] in
        switch byte {
        case 0...0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "\""),
            UInt8(ascii: "`"), UInt8(ascii: "*"):
            return Array("%\(hexText([byte]).uppercased())".utf8)
        default: return [byte]
        }
    }
    return Array("](".utf8) + kept + ")".utf8
}

/// A text of HTML as Markdown: its entities stay, and nothing else is markup.
func escapedMarkdown(_ text: some Collection<UInt8>) -> [UInt8] {
    text.flatMap { byte -> [UInt8] in
        if Array("&;#".utf8).contains(byte) || !byte.isMarkdownSign { return [byte.isSpace ? UInt8(ascii: " ") : byte] }
        return Array("\\`*_[]<>~!".utf8).contains(byte) ? [UInt8(ascii: "\\"), byte] : [byte]
    }
}
