import Basics
import StatusModel

/// Finds a stretch between two equal signs that hug it: `**words**`.
///
/// - Parameter isWordEdge: whether a letter or digit right outside makes it something else, as in `snake_case_name`.
func markedStretch(_ sign: String, in text: [UInt8], isWordEdge: Bool = true) -> Range<Int>? {
    let sign = Array(sign.utf8)
    func stands(_ index: Int) -> Bool { index + sign.count <= text.count && text[index..<index + sign.count].elementsEqual(sign) }
    func isOutside(_ index: Int) -> Bool {
        guard text.indices.contains(index) else { return true }
        return text[index] != sign[0] && !(isWordEdge && text[index].isWordByte)
    }
    func isInside(_ index: Int) -> Bool { text.indices.contains(index) && !text[index].isSpace && text[index] != sign[0] }
    guard let start = text.indices.first(where: { stands($0) && isOutside($0 - 1) && isInside($0 + sign.count) }),
        let close = text.indices.first(where: {
            $0 > start + sign.count && stands($0) && isInside($0 - 1) && isOutside($0 + sign.count)
        })
    else { return nil }
    return start..<close + sign.count
}

/// Finds `[words](address)`.
func markedLink(in text: [UInt8]) -> Range<Int>? {
    guard let middle = text.indices.dropLast().first(where: { text[$0] == UInt8(ascii: "]") && text[$0 + 1] == UInt8(ascii: "(") }),
        let start = text[..<middle].lastIndex(of: UInt8(ascii: "[")), let end = text[middle...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return start..<end + 1
}

/// Finds an HTML tag, such as `<b>`, or an entity, such as `&amp;`.
func htmlSign(in text: [UInt8]) -> Range<Int>? {
    for (index, byte) in text.enumerated() {
        let rest = text[(index + 1)...]
        if byte == UInt8(ascii: "<"), let end = rest.prefix(200).firstIndex(of: UInt8(ascii: ">")), isTagName(text[index + 1..<end]) {
            return index..<end + 1
        }
        if byte == UInt8(ascii: "&"), let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")), isEntityName(text[index + 1..<end]) {
            return index..<end + 1
        }
    }
    return nil
}

private func isTagName(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.first == UInt8(ascii: "/") ? tag.dropFirst() : tag
    guard let first = name.first, first < 0x80, first.isLetter else { return false }
    return !name.contains(UInt8(ascii: "<")) && !name.contains(UInt8(ascii: ":")) && !name.contains(UInt8(ascii: "@"))
}

private func isEntityName(_ name: ArraySlice<UInt8>) -> Bool {
    if name.first == UInt8(ascii: "#") { return name.count > 1 && name.dropFirst().allSatisfy { $0.isHexDigit || $0 == UInt8(ascii: "x") } }
    return name.count > 1 && name.allSatisfy { $0 < 0x80 && ($0.isLetter || $0.isDigit) }
}

extension ProseBlock {
    /// Whether a stretch shows as it was typed: neither code nor what a backslash stands before. An escape or entity is a run of its own
    /// of few bytes.
    func isAsTyped(_ range: Range<Int>) -> Bool {
        runs.contains { run in
            run.style != .code && run.style != .address && (run.isVerbatim || run.text.count > 8)
                && run.text.lowerBound <= range.lowerBound && range.upperBound <= run.text.upperBound
        }
    }

    /// The lines of its text, without their ends.
    var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for end in text.indices where text[end] == UInt8(ascii: "\n") {
            lines.append(start..<end)
            start = end + 1
        }
        return lines + [start..<text.count]
    }
}
