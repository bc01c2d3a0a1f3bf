import Basics

/// A piece of a text on its way into our Markdown.
enum MarkdownToken {
    /// Markdown that stays as it is.
    case text([UInt8])
    /// A span of code.
    case code([UInt8])
    /// An address that is a link by itself.
    case address([UInt8])
    /// A line of a block of code or the like, as it is.
    case line([UInt8])
    /// The end of a line in the source.
    case lineEnd
    /// A new line that readers see.
    case newLine
    /// The end of a paragraph.
    case paragraphEnd
    case open(MarkdownElement)
    case close(MarkdownElement)
    /// What something became that is left out.
    case nothing
}

enum MarkdownElement: Equatable {
    case strong, emphasis, struck, quote, block, list(isNumbered: Bool), item, row, cell
    case heading(Int)
    case rule
    /// With what is written behind its words: `](https://…)`.
    case link([UInt8])
    /// A link in HTML, whose closing tag doesn't tell its address.
    case anchor

    var isInline: Bool {
        switch self {
        case .strong, .emphasis, .struck, .link, .anchor: true
        default: false
        }
    }
}

/// Cuts a text without hidden parts into its pieces.
func markdownTokens(_ bytes: [UInt8], lineEnds: LineEnds, _ changes: inout MarkdownChanges) -> [MarkdownToken] {
    let lines = markedLines(bytes)
    var scanner = MarkdownScanner(bytes, linkDefinitions(bytes, lines), lineEnds: lineEnds)
    var index = 0
    while index < lines.count {
        let line = lines[index]
        if line.kind == .code {
            scanner.tokens.append(.line(Array(bytes[line.range])))
            index += 1
        } else if let definition = LinkDefinition(bytes[line.range]), line.kind == .text {
            if definition.isPublishable { scanner.tokens.append(.line(Array(bytes[line.range]))) } else { scanner.tokens.append(.lineEnd) }
            index += 1
        } else if isTable(bytes, lines, at: index) {
            changes.note(.table)
            index = scanTable(bytes, lines, from: index, &scanner)
        } else {
            repeat { index += 1 } while index < lines.count && isPlainText(bytes, lines, at: index)
            let end = index < lines.count ? lines[index].range.lowerBound : bytes.count
            scanner.scan(line.range.lowerBound..<end)
        }
    }
    scanner.finish()
    for change in scanner.changes.all { changes.note(change) }
    return scanner.tokens
}

private typealias MarkedLine = (range: Range<Int>, kind: MarkdownLines.Kind)

private func markedLines(_ bytes: [UInt8]) -> [MarkedLine] {
    var (lines, kinds, start): ([MarkedLine], MarkdownLines, Int) = ([], MarkdownLines(), 0)
    while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        lines.append((start..<end, kinds.kind(of: bytes[start..<end])))
        start = end + 1
    }
    return lines
}

private func linkDefinitions(_ bytes: [UInt8], _ lines: [MarkedLine]) -> [String: LinkDefinition] {
    var found: [String: LinkDefinition] = [:]
    for line in lines where line.kind == .text {
        guard let definition = LinkDefinition(bytes[line.range]), found[definition.label] == nil else { continue }
        found[definition.label] = definition
    }
    return found
}

private func isPlainText(_ bytes: [UInt8], _ lines: [MarkedLine], at index: Int) -> Bool {
    lines[index].kind != .code && !isTable(bytes, lines, at: index) && LinkDefinition(bytes[lines[index].range]) == nil
}

private func isTable(_ bytes: [UInt8], _ lines: [MarkedLine], at index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index].kind == .text, lines[index + 1].kind == .text else { return false }
    return bytes[lines[index].range].contains(UInt8(ascii: "|")) && bytes[lines[index + 1].range].isTableRule
        && !bytes[lines[index].range].isTableRule
}

/// The rows as lines of text; what stands between head and rows has no words.
private func scanTable(_ bytes: [UInt8], _ lines: [MarkedLine], from start: Int, _ scanner: inout MarkdownScanner) -> Int {
    scanner.tokens.append(.paragraphEnd)
    var index = start
    while index < lines.count, lines[index].kind == .text, bytes[lines[index].range].contains(UInt8(ascii: "|")) {
        if index != start + 1 {
            scanner.scan(withoutOuterBars(bytes, lines[index].range))
            scanner.tokens.append(.newLine)
        }
        index += 1
    }
    scanner.tokens.append(.paragraphEnd)
    return index
}

private func withoutOuterBars(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
    let isOuter: (UInt8) -> Bool = { $0 == UInt8(ascii: "|") || $0.isSpace }
    let start = bytes[line].firstIndex { !isOuter($0) } ?? line.upperBound
    let end = bytes[start..<line.upperBound].lastIndex { !isOuter($0) }.map { $0 + 1 } ?? start
    // What would begin a list or a heading stays behind its bar.
    return bytes[start..<end].startsBlock(isInNumberedList: true) ? line : start..<end
}
