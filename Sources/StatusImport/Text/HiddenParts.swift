import Basics
import Diagnostics

/// A text without what readers never saw: comments, scripts, styles, and entities for characters without a shape. Preformatted text becomes a
/// block of code. Code stays as it is.
func withoutHiddenParts(_ bytes: [UInt8], _ changes: inout MarkdownChanges) -> [UInt8] {
    var parts = HiddenParts(bytes)
    return parts.visible(&changes)
}

private struct HiddenParts {
    private let bytes: [UInt8]
    private var search: ForwardSearch
    private var spans: CodeSpans
    private var result: [UInt8] = []
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        search = ForwardSearch(bytes)
        spans = CodeSpans(bytes)
    }

    mutating func visible(_ changes: inout MarkdownChanges) -> [UInt8] {
        var lines = MarkdownLines()
        while index < bytes.count {
            let end = endOfLine(from: index)
            if lines.kind(of: bytes[index..<end]) != .code {
                readLine(&changes)
                continue
            }
            let isFence = bytes[index..<end].withoutContainers.openedFence != nil
            while index < min(end + 1, bytes.count) {
                if isFence, bytes[index] == UInt8(ascii: "&") { entity(&changes) } else { copy(1) }
            }
        }
        return result
    }

    private func endOfLine(from start: Int) -> Int { bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count }

    /// Up to the end of a line, which may be a later one where something hidden has more of them.
    private mutating func readLine(_ changes: inout MarkdownChanges) {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\n"):
                copy(1)
                return
            case UInt8(ascii: "\\"): copy(index + 1 < bytes.count && bytes[index + 1] != UInt8(ascii: "\n") ? 2 : 1)
            case UInt8(ascii: "`"):
                let run = bytes[index...].prefix { $0 == UInt8(ascii: "`") }
                copy((spans.end(ofRunAt: index, length: run.count) ?? run.endIndex) - index)
            case UInt8(ascii: "<"): lessThan(&changes)
            case UInt8(ascii: "&"): entity(&changes)
            default: copy(1)
            }
        }
    }

    private mutating func copy(_ count: Int) {
        result += bytes[index..<index + count]
        index += count
    }

    private mutating func lessThan(_ changes: inout MarkdownChanges) {
        let rest = bytes[index...]
        if rest.starts(with: "<!--".utf8) { return comment(&changes) }
        guard let tag = HTMLTag(bytes, at: index), !tag.isClosing, ["script", "style", "pre"].contains(tag.name) else { return copy(1) }
        let close = "</" + tag.name
        let end = search.next(close, from: tag.end)
        let behind = end.map { HTMLTag(bytes, at: $0)?.end ?? min($0 + close.utf8.count, bytes.count) } ?? bytes.count
        if tag.name == "pre" {
            changes.note(.code)
            result += preformatted(bytes[tag.end..<(end ?? bytes.count)])
        } else {
            changes.note(.script)
        }
        index = behind
    }

    /// One that is never closed hides all that follows where it begins a line; elsewhere it is text.
    private mutating func comment(_ changes: inout MarkdownChanges) {
        let beginsLine = result.reversed().prefix { $0 != UInt8(ascii: "\n") }.allSatisfy(\.isSpace)
        let end = search.next("-->", from: index + 2)
        if end == nil, !beginsLine { return copy(1) }
        changes.note(.comment)
        index = end.map { $0 + 3 } ?? bytes.count
    }

    private func preformatted(_ html: ArraySlice<UInt8>) -> [UInt8] {
        let code = withoutEntities(withoutTags(html))
        let lines = code.drop { $0 == UInt8(ascii: "\n") }
        if Array(lines)[...].isBlank { return [] }
        let longest = code.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
        let fence = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, longest + 1))
        let end = lines.last == UInt8(ascii: "\n") ? [] : Array("\n".utf8)
        return Array("\n\n".utf8) + fence + "\n".utf8 + lines + end + fence + "\n\n".utf8
    }

    private mutating func entity(_ changes: inout MarkdownChanges) {
        let name = bytes[(index + 1)...].prefix(25).prefix { $0 != UInt8(ascii: ";") }
        guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";"), isInvisibleEntity(name.string) else { return copy(1) }
        changes.note(.invisible)
        index = name.endIndex + 1
    }
}

/// Text of HTML without its tags; a line break is a line's end.
func withoutTags(_ html: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(html)
    var (result, index): ([UInt8], Int) = ([], 0)
    while index < bytes.count {
        if bytes[index] == UInt8(ascii: "<"), let tag = HTMLTag(bytes, at: index), knownTags.contains(tag.name) {
            if tag.name == "br" { result.append(UInt8(ascii: "\n")) }
            index = tag.end
        } else {
            result.append(bytes[index])
            index += 1
        }
    }
    return result
}

private func isInvisibleEntity(_ name: String) -> Bool {
    if invisibleEntities.contains(name) { return true }
    guard name.hasPrefix("#"), let character = characterOfEntity(name) else { return false }
    return !Array(String(character).utf8).invisibleCharacters.isEmpty
}

/// HTML's names for U+200B and U+2060 to U+2063.
private let invisibleEntities: Set = [
    "ZeroWidthSpace", "NegativeVeryThinSpace", "NegativeThinSpace", "NegativeMediumSpace", "NegativeThickSpace", "NoBreak",
    "ApplyFunction", "af", "InvisibleTimes", "it", "InvisibleComma", "ic",
]
