import Basics

/// A text as its reader sees it: escapes, entities and percent signs resolved, marks inside words and what has no width left out.
///
/// A key that is written `sk\_live\_…` stands whole on the page. Each byte knows where it was written.
struct ReaderView {
    private(set) var bytes: [UInt8] = []
    /// Where in the text each byte begins and ends.
    private var written: [Range<Int>] = []

    /// Nil where a reader sees what is written, as nearly always.
    ///
    /// - Parameter start: before it all is shown as it is written.
    init?(of text: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
        let disguises = Disguises(text: text)
        guard var index = (start..<text.count).first(where: { text[$0].beginsDisguise && disguises.disguise(at: $0) != nil }) else {
            return nil
        }
        bytes = Array(text[..<index])
        written = (0..<index).map { $0..<$0 + 1 }
        while index < text.count {
            let disguise = text[index].beginsDisguise ? disguises.disguise(at: index) : nil
            let end = index + (disguise?.length ?? 1)
            for byte in disguise?.shown ?? [text[index]] {
                bytes.append(byte)
                written.append(index..<end)
            }
            index = end
        }
    }

    init?(of text: [UInt8]) {
        guard let view = text.withUnsafeBufferPointer({ ReaderView(of: $0) }) else { return nil }
        self = view
    }

    /// Where a stretch of what is seen was written.
    func place(of range: Range<Int>) -> Range<Int> {
        guard let first = written[range].first, let last = written[range].last else { return 0..<0 }
        return first.lowerBound..<last.upperBound
    }
}

/// Finds what is written in another way than it is shown.
private struct Disguises {
    let text: UnsafeBufferPointer<UInt8>

    /// So many bytes that a reader sees as others, or not at all.
    struct Disguise {
        var shown: [UInt8] = []
        var length: Int
    }

    func disguise(at index: Int) -> Disguise? {
        switch text[index] {
        case UInt8(ascii: "\\"): escape(index)
        case UInt8(ascii: "&"): entity(index)
        case UInt8(ascii: "%"): number(index + 1, digits: 2, base: 16).flatMap { shown($0, length: 3) }
        case UInt8(ascii: "*"), UInt8(ascii: "`"): emphasis(index)
        case UInt8(ascii: "["), UInt8(ascii: "]"): link(index)
        case UInt8(ascii: "<"): tag(index)
        default: scalar(index)
        }
    }

    /// Markdown's `\_`, and YAML's `\x5F`, `\u005F`, and its `\` at the end of a line.
    private func escape(_ index: Int) -> Disguise? {
        let next = byte(index + 1)
        switch next {
        case UInt8(ascii: "\n"): return Disguise(length: end(index + 2, atMost: 200) { $0 == 0x20 || $0 == 0x09 } - index)
        case UInt8(ascii: "x"): return number(index + 2, digits: 2, base: 16).flatMap { shown($0, length: 4) }
        case UInt8(ascii: "u"): return number(index + 2, digits: 4, base: 16).flatMap { shown($0, length: 6) }
        case UInt8(ascii: "U"): return number(index + 2, digits: 8, base: 16).flatMap { shown($0, length: 10) }
        case 0x21..<0x7F where !next.isAlphanumeric: return Disguise(shown: [next], length: 2)
        default: return nil
        }
    }

    /// `&#95;`, `&#x5F;`, `&lowbar;`.
    private func entity(_ index: Int) -> Disguise? {
        let isNumber = byte(index + 1) == UInt8(ascii: "#")
        let start = isNumber ? index + 2 : index + 1
        let close = end(start, atMost: 24) { $0.isAlphanumeric }
        guard close > start, byte(close) == UInt8(ascii: ";") else { return nil }
        let length = close + 1 - index
        if !isNumber {
            return namedCharacters[String(decoding: text[start..<close], as: UTF8.self)].map { Disguise(shown: $0, length: length) }
        }
        let isHexDigit = byte(start) | 0x20 == UInt8(ascii: "x")
        let first = isHexDigit ? start + 1 : start
        return number(first, digits: close - first, base: isHexDigit ? 16 : 10).flatMap { shown($0, length: length) }
    }

    /// `**` and backticks inside a word.
    private func emphasis(_ index: Int) -> Disguise? {
        let end = end(index) { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "`") }
        return isInWord(index, end) ? Disguise(length: end - index) : nil
    }

    /// The brackets and the address of a link that begins or ends inside a word.
    private func link(_ index: Int) -> Disguise? {
        if text[index] == UInt8(ascii: "[") {
            let close = end(index, atMost: 200) { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "\n") }
            let isLink = byte(close) == UInt8(ascii: "]") && (byte(close + 1) == UInt8(ascii: "(") || byte(close + 1) == UInt8(ascii: "["))
            return isLink && isInWord(index, index + 1) ? Disguise(length: 1) : nil
        }
        guard let closing = [UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]")][byte(index + 1)] else {
            return nil
        }
        let end = end(index + 2, atMost: 400) { $0 != closing && $0 != UInt8(ascii: "\n") } + 1
        return byte(end - 1) == closing && isInWord(index, end) ? Disguise(length: end - index) : nil
    }

    /// A tag or a comment inside a word: neither is published.
    private func tag(_ index: Int) -> Disguise? {
        let isComment = byte(index + 1) == UInt8(ascii: "!")
        guard isComment || byte(index + 1).isAlphanumeric || byte(index + 1) == UInt8(ascii: "/") else { return nil }
        let close = end(index, atMost: 400) { $0 != UInt8(ascii: ">") } + 1
        return byte(close - 1) == UInt8(ascii: ">") && isInWord(index, close) ? Disguise(length: close - index) : nil
    }

    private func isInWord(_ start: Int, _ end: Int) -> Bool {
        let (before, after) = (byte(start - 1), byte(end))
        return (before.isNameByte || before >= 0x80 || before == UInt8(ascii: ";"))
            && (after.isNameByte || after.beginsDisguise && after != UInt8(ascii: "]"))
    }

    /// A space or letter of another width, or what has none at all.
    private func scalar(_ index: Int) -> Disguise? {
        let first = text[index]
        let length = first < 0xE0 ? 2 : 3
        guard index + length <= text.count else { return nil }
        var scalar = UInt32(first) & (length == 2 ? 0x1F : 0x0F)
        for next in text[index + 1..<index + length] { scalar = scalar << 6 | UInt32(next & 0x3F) }
        return scalar < 0x80 ? nil : shown(scalar, length: length)
    }

    /// Nil for what is shown as it is.
    private func shown(_ scalar: UInt32, length: Int) -> Disguise? {
        switch scalar {
        case 0x21..<0x7F: Disguise(shown: [UInt8(scalar)], length: length)
        case 0xFF01..<0xFF5F: Disguise(shown: [UInt8(scalar - 0xFEE0)], length: length)
        case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: Disguise(shown: [0x20], length: length)
        case 0x2010, 0x2011: Disguise(shown: [UInt8(ascii: "-")], length: length)
        case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            Disguise(length: length)
        default: nil
        }
    }

    private func number(_ start: Int, digits: Int, base: UInt32) -> UInt32? {
        guard digits > 0, start + digits <= text.count else { return nil }
        var number: UInt32 = 0
        for byte in text[start..<start + digits] {
            guard let digit = byte.digit, digit < base, number < 0x11_0000 else { return nil }
            number = number * base + digit
        }
        return number
    }

    private func byte(_ index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : 0 }

    private func end(_ index: Int, atMost limit: Int = .max, while belongs: (UInt8) -> Bool) -> Int {
        var end = index
        while end < text.count, end - index < limit, belongs(text[end]) { end += 1 }
        return end
    }
}

extension UInt8 {
    /// Whether what is written in another way than it is shown may begin with it.
    var beginsDisguise: Bool {
        switch self {
        case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF:
            true
        default: false
        }
    }

    fileprivate var digit: UInt32? {
        if isDigit { return UInt32(self - UInt8(ascii: "0")) }
        return isHexDigit ? UInt32(lowercased - UInt8(ascii: "a")) + 10 : nil
    }
}
