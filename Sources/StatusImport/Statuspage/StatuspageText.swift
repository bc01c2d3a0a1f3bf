import Basics

/// CommonMark that says what the body of an update says: its words and line ends as they are, and of its HTML what that shows.
///
/// A body is plain text with tags in it. What would be Markdown in it was no markup on the old page, and stays as it was typed.
func statuspageMarkdown(_ body: String) -> (text: String, changes: [String]) {
    var plain = PlainBody(body)
    return cleanedMarkdown(plain.escaped())
}

/// A body whose signs are text, between tags and addresses.
private struct PlainBody {
    private let bytes: [UInt8]
    private var result: [UInt8] = []
    private var index = 0
    private var isAtLineStart = true
    private var search: ForwardSearch

    init(_ body: String) {
        bytes = Array(body.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\u{2028}", with: "\n").utf8)
        search = ForwardSearch(bytes)
        result.reserveCapacity(bytes.count + bytes.count / 8)
    }

    mutating func escaped() -> String {
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), let end = endOfMarkup() {
                if let tag = HTMLTag(bytes, at: index), !inlineTags.contains(tag.name) { isAtLineStart = true }
                copy(upTo: end)
            } else if byte == UInt8(ascii: "\n") {
                copy(upTo: index + 1)
                isAtLineStart = true
            } else if isAtLineStart, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
                index += 1
            } else if let end = endOfAddress() {
                copy(upTo: end)
                isAtLineStart = false
            } else {
                if isAtLineStart { lineMark() }
                isAtLineStart = false
                if index < bytes.count, bytes[index] != UInt8(ascii: "\n") { sign() }
            }
        }
        return result.string
    }

    private mutating func copy(upTo end: Int) {
        result += bytes[index..<end]
        index = end
    }

    // MARK: What is no text

    /// Behind a tag that HTML knows, or a comment; of code behind all of it. `<1.10` and `<name>` are texts.
    private mutating func endOfMarkup() -> Int? {
        if bytes[index...].starts(with: "<!--".utf8) { return search.next("-->", from: index).map { $0 + 3 } }
        guard let tag = HTMLTag(bytes, at: index), knownTags.contains(tag.name) else { return nil }
        guard !tag.isClosing, ["code", "kbd", "pre", "samp", "script", "style", "tt"].contains(tag.name) else { return tag.end }
        let close = "</\(tag.name)>"
        return search.next(close, from: tag.end).map { $0 + close.utf8.count } ?? tag.end
    }

    /// Behind a bare web address.
    private func endOfAddress() -> Int? {
        guard bytes[index] == UInt8(ascii: "h"), index == 0 || !bytes[index - 1].isLowercase else { return nil }
        let rest = bytes[index...]
        guard rest.starts(with: "https://".utf8) || rest.starts(with: "http://".utf8) else { return nil }
        return rest.firstIndex { $0 <= 0x20 || endsOfAddress.contains($0) } ?? bytes.count
    }

    // MARK: Signs

    /// A backslash before what would make a heading, a list or a quote of the line.
    private mutating func lineMark() {
        if lineMarks.contains(bytes[index]) { return result.append(UInt8(ascii: "\\")) }
        let digits = bytes[index...].prefix(while: \.isDigit)
        guard (1...9).contains(digits.count), digits.endIndex < bytes.count,
            bytes[digits.endIndex] == UInt8(ascii: ".") || bytes[digits.endIndex] == UInt8(ascii: ")")
        else { return }
        copy(upTo: digits.endIndex)
        result.append(UInt8(ascii: "\\"))
    }

    /// One sign of a text, with a backslash before it where it would be markup.
    private mutating func sign() {
        let byte = bytes[index]
        let (before, after) = (index > 0 ? bytes[index - 1] : 0x20, index + 1 < bytes.count ? bytes[index + 1] : 0x20)
        let isMarkup =
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"): true
            case UInt8(ascii: "<"): !after.isDigit && !after.isSpace
            case UInt8(ascii: "_"): !before.isPartOfWord || !after.isPartOfWord
            case UInt8(ascii: "\\"): after.isMarkdownSign || after == UInt8(ascii: "\n")
            case UInt8(ascii: "{"): after == byte
            case UInt8(ascii: "~"): before == byte || after == byte
            default: false
            }
        if isMarkup { result.append(UInt8(ascii: "\\")) }
        copy(upTo: index + 1)
    }
}

/// What no bare address goes on behind.
private let endsOfAddress = Set("<>\"`*[]|\\^{}".utf8)
/// What begins a heading, a list, a quote or a line below a heading.
private let lineMarks = Set("#-+=>|".utf8)

/// Tags within a line. What stands behind any other begins one.
private let inlineTags: Set<String> = [
    "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var",
]

extension UInt8 {
    fileprivate var isPartOfWord: Bool { isLowercase || isUppercase || isDigit || self >= 0x80 }
}
