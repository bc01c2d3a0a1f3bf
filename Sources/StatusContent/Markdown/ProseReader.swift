import Basics
import CCommonMark
import Diagnostics
import StatusModel

/// Reads CommonMark once, for the page and for those who judge the words.
func readProse(_ range: Range<Int>, of file: SourceFile, headings: HeadingTreatment, _ problems: Problems) -> Prose {
    guard let visible = VisibleText(range, of: file) else { return readVisibleProse(range, of: file, headings: headings, problems) }
    let heard = Problems()
    let seen = SourceFile(path: file.path, bytes: visible.bytes)
    let prose = readVisibleProse(visible.bytes.indices, of: seen, headings: headings, heard)
    for diagnostic in heard.diagnostics {
        var diagnostic = diagnostic
        diagnostic.place = Place(file, visible.range(diagnostic.place.range))
        problems.add(contentsOf: [diagnostic])
    }
    return prose.written(in: range, of: file, as: visible)
}

private func readVisibleProse(_ range: Range<Int>, of file: SourceFile, headings: HeadingTreatment, _ problems: Problems) -> Prose {
    let empty = Prose(file: file, range: range)
    if let line = firstTooDeepLine(in: range, of: file) {
        problems.add(.tooLarge, "lists or quotes are nested more than \(deepestNesting) deep here; write it flatter", at: Place(file, line))
        return empty
    }
    guard let tree = CommonMarkTree(file.bytes[range]) else { return empty }
    var reader = ProseReader(range, of: file, problems)
    tree.forEach { node, isEntering in reader.visit(node, isEntering: isEntering) }
    if problems.isForJudging {
        return Prose(file: file, range: range, blocks: reader.blocks) {
            readVisibleProse(range, of: file, headings: headings, Problems())
        }
    }
    tree.makePublishable(headings: headings)
    var markup = MarkupWriter()
    var text = PlainTextWriter()
    tree.forEach { node, isEntering in
        markup.visit(node, isEntering: isEntering)
        text.visit(node, isEntering: isEntering)
    }
    return Prose(
        file: file, range: range, html: String(decoding: markup.html, as: UTF8.self), plainText: text.output,
        blocks: reader.places.located(reader.blocks, in: markup))
}

extension Prose {
    /// The same prose with the places of the file that it was written in.
    fileprivate func written(in range: Range<Int>, of file: SourceFile, as visible: VisibleText) -> Prose {
        let blocks = blocks.map { block in
            var block = block
            block.file = file
            block.runs = block.runs.flatMap { run in
                var placed = run
                placed.source = visible.range(run.source)
                if !run.isVerbatim { return [placed] }
                return visible.unbroken(run.source).map { piece in
                    let start = run.text.lowerBound + piece.lowerBound - run.source.lowerBound
                    placed.source = visible.range(piece)
                    placed.text = start..<start + piece.count
                    placed.markup = run.markup.map { $0 + block.text[run.text.lowerBound..<start].escapedLength }
                    return placed
                }
            }
            return block
        }
        return Prose(file: file, range: range, html: html, plainText: plainText, blocks: blocks)
    }
}

/// Three kinds of input take libcmark 0.30 time that grows with the square of the nesting; real updates nest three deep at most.
private let deepestNesting = 32

/// Whether a line opens or stands in more lists and quotes than are read.
package func isNestedTooDeep(_ line: ArraySlice<UInt8>) -> Bool { containerDepth(line) > deepestNesting }

private func firstTooDeepLine(in range: Range<Int>, of file: SourceFile) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound {
        let line =
            start..<(file.bytes[start..<range.upperBound].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            ?? range.upperBound)
        if isNestedTooDeep(file.bytes[line]) { return line }
        start = line.upperBound + 1
    }
    return nil
}

/// How many quotes and lists a line opens or stands in, judged by its first characters.
private func containerDepth(_ line: ArraySlice<UInt8>) -> Int {
    var markers = 0
    var spaces = 0
    var index = line.startIndex
    func isSpaceOrEnd(_ index: Int) -> Bool {
        index >= line.endIndex || line[index] == UInt8(ascii: " ") || line[index] == UInt8(ascii: "\t")
    }
    scan: while index < line.endIndex {
        switch line[index] {
        case UInt8(ascii: " "): spaces += 1
        case UInt8(ascii: "\t"): spaces += 4
        case UInt8(ascii: ">"): markers += 1
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            guard isSpaceOrEnd(index + 1) else { break scan }
            markers += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let afterDigits = line[index...].firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? line.endIndex
            guard afterDigits < line.endIndex, line[afterDigits] == UInt8(ascii: ".") || line[afterDigits] == UInt8(ascii: ")"),
                isSpaceOrEnd(afterDigits + 1)
            else { break scan }
            markers += 1
            index = afterDigits
        default: break scan
        }
        index += 1
    }
    // Two columns of indentation a level, on lines that open a level themselves.
    return markers == 0 ? 0 : markers + max(0, spaces - markers) / 2
}

private struct ProseReader {
    private(set) var blocks: [ProseBlock] = []
    private(set) var places = MarkupPlaces()
    private let file: SourceFile
    private let problems: Problems
    private var cursor: SourceCursor
    private let lineStarts: [Int]
    private let end: Int
    private var block: ProseBlock?
    private var strongDepth = 0
    private var linkStarts: [Int] = []
    private var isAddress = false
    private var leadIns: [Int?] = []
    private var quotationDepth = 0

    init(_ range: Range<Int>, of file: SourceFile, _ problems: Problems) {
        self.file = file
        self.problems = problems
        cursor = SourceCursor(file.bytes, from: range.lowerBound, to: range.upperBound)
        end = range.upperBound
        var lineStarts = [range.lowerBound]
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = file.bytes[index]
            let isCRLF = byte == UInt8(ascii: "\r") && index + 1 < range.upperBound && file.bytes[index + 1] == UInt8(ascii: "\n")
            index += isCRLF ? 2 : 1
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { lineStarts.append(index) }
        }
        self.lineStarts = lineStarts
    }

    mutating func visit(_ node: CommonMarkNode, isEntering: Bool) {
        switch node.type {
        case CMARK_NODE_LIST:
            if isEntering { leadIns.append(blocks.indices.last) } else { leadIns.removeLast() }
        case CMARK_NODE_BLOCK_QUOTE: quotationDepth += isEntering ? 1 : -1
        case CMARK_NODE_PARAGRAPH: edge(node, isEntering, leadIns.isEmpty ? .paragraph : .listItem)
        case CMARK_NODE_HEADING: edge(node, isEntering, .heading(level: node.headingLevel))
        case CMARK_NODE_CODE_BLOCK: readCodeBlock(node)
        case CMARK_NODE_HTML_BLOCK: readHTMLBlock(node)
        case CMARK_NODE_TEXT: append(node, style: currentStyle)
        case CMARK_NODE_CODE: appendCode(node)
        case CMARK_NODE_SOFTBREAK: appendLineBreak(0, of: node)
        case CMARK_NODE_LINEBREAK: appendHardBreak(node)
        case CMARK_NODE_HTML_INLINE: readInlineHTML(node)
        case CMARK_NODE_STRONG: strongDepth += isEntering ? 1 : -1
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE: if isEntering { enterLink(node) } else { leaveLink(node) }
        default: break
        }
    }

    // MARK: Blocks

    private mutating func edge(_ node: CommonMarkNode, _ isEntering: Bool, _ kind: ProseBlock.Kind) {
        if isEntering {
            moveToStart(of: node)
            block = ProseBlock(
                kind: kind, file: file, leadIn: kind == .listItem ? leadIns.last ?? nil : nil, isQuotation: quotationDepth > 0)
        } else {
            endBlock()
        }
    }

    private mutating func endBlock() {
        guard let finished = block else { return }
        if !finished.text.isEmpty { blocks.append(finished) }
        places.endBlock(isKept: !finished.text.isEmpty)
        block = nil
    }

    private mutating func moveToStart(of node: CommonMarkNode) {
        let line = min(max(node.startLine, 1), lineStarts.count) - 1
        cursor.move(to: min(lineStarts[line] + max(node.startColumn - 1, 0), end))
        // A paragraph starts, for libcmark, at the link definitions before it.
        while let pastDefinition = endOfLinkDefinition(at: cursor.offset) { cursor.move(to: pastDefinition) }
    }

    private func endOfLinkDefinition(at start: Int) -> Int? {
        let bytes = file.bytes
        guard start < end, bytes[start] == UInt8(ascii: "[") else { return nil }
        let line = start..<(bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end)
        guard let close = bytes[line].firstIndex(of: UInt8(ascii: "]")), close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":"),
            line.upperBound < end
        else { return nil }
        return line.upperBound + 1
    }

    private mutating func readCodeBlock(_ node: CommonMarkNode) {
        moveToStart(of: node)
        reportInvisible(Array(node.fenceWords.utf8).invisibleCharacters, writtenAt: Place(file, file.line(around: cursor.offset)), problems)
        block = ProseBlock(kind: .code, file: file)
        var start = 0
        for line in node.literal.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if block?.text.isEmpty == false { appendLineBreak(max(0, start - 1), of: node) }
            if let source = cursor.find(Array(line)) { append(Array(line)[...], from: source, start, of: node, style: .code) }
            start += line.count + 1
        }
        endBlock()
    }

    private mutating func readHTMLBlock(_ node: CommonMarkNode) {
        moveToStart(of: node)
        let firstLine = node.literal.utf8.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let place = cursor.find(Array(firstLine)) ?? cursor.offset..<cursor.offset
        reportHTML(node.literal, at: Place(file, place))
    }

    // MARK: Inlines

    private var currentStyle: ProseRun.Style {
        if !linkStarts.isEmpty { return isAddress ? .address : .link }
        return strongDepth > 0 ? .strong : .plain
    }

    private mutating func append(_ node: CommonMarkNode, style: ProseRun.Style) {
        let text = node.literalBytes
        // What nobody sees is left out of the node, too, before it is published.
        var leftOut = 0
        for match in cursor.match(text) {
            let piece = Array(text[match.text])
            let hidden = piece.invisibleCharacters
            reportInvisible(hidden, writtenAt: Place(file, match.source), problems)
            let seen = hidden.isEmpty ? piece : piece.withoutInvisibleCharacters
            append(seen[...], from: match.source, match.text.lowerBound - leftOut, of: node, style: style)
            leftOut += piece.count - seen.count
        }
    }

    private mutating func appendCode(_ node: CommonMarkNode) {
        // Line breaks inside code are spaces in the text: find it piece by piece.
        var start = 0
        for piece in node.literal.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
            if start > 0 {
                append([UInt8(ascii: " ")], from: cursor.offset..<min(cursor.offset + 1, end), start - 1, of: node, style: .code)
            }
            if let source = cursor.find(Array(piece)) { append(Array(piece)[...], from: source, start, of: node, style: .code) }
            start += piece.count + 1
        }
    }

    private mutating func appendHardBreak(_ node: CommonMarkNode) {
        if let offset = block?.text.count { block?.hardBreaks.append(offset) }
        appendLineBreak(0, of: node)
    }

    /// The line's end in the source is the next one: only spaces or a backslash stand before it.
    private mutating func appendLineBreak(_ own: Int, of node: CommonMarkNode) {
        let isLineEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        let start = file.bytes[cursor.offset..<end].firstIndex(where: isLineEnd) ?? cursor.offset
        cursor.move(to: start + 1)
        append([UInt8(ascii: "\n")], from: start..<min(start + 1, end), own, of: node, style: .plain)
    }

    /// Grows the open block in place: a copy for each piece would take time that grows with the square of the block.
    ///
    /// - Parameter own: where the text begins in the node's own.
    private mutating func append(
        _ text: ArraySlice<UInt8>, from source: Range<Int>, _ own: Int, of node: CommonMarkNode, style: ProseRun.Style
    ) {
        guard let start = block?.text.count, let lastIndex = block.map({ $0.runs.count - 1 }), !text.isEmpty else { return }
        block?.text += text
        places.append(own..<own + text.count, of: node, at: start)
        let end = start + text.count
        let isVerbatim = file.bytes[source].elementsEqual(text)
        if lastIndex >= 0, let last = block?.runs[lastIndex], last.style == style, last.isVerbatim, isVerbatim,
            last.source.upperBound == source.lowerBound
        {
            block?.runs[lastIndex].text = last.text.lowerBound..<end
            block?.runs[lastIndex].source = last.source.lowerBound..<source.upperBound
        } else {
            block?.runs.append(ProseRun(style: style, text: start..<end, source: source, isVerbatim: isVerbatim))
        }
    }

    private mutating func readInlineHTML(_ node: CommonMarkNode) {
        let place = cursor.find(Array(node.literal.utf8)) ?? cursor.offset..<cursor.offset
        reportHTML(node.literal, at: Place(file, place))
    }

    private func reportHTML(_ html: String, at place: Place) {
        guard !isComment(html) else { return }
        problems.add(.html, "HTML is not published; write it in Markdown, such as **bold** or [words](https://…)", at: place)
    }

    // MARK: Links

    private mutating func enterLink(_ node: CommonMarkNode) {
        isAddress = false
        linkStarts.append(cursor.offset)
        let isImage = node.type == CMARK_NODE_IMAGE
        guard
            let bracket = file.bytes[cursor.offset..<end].firstIndex(where: {
                $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") && !isImage
            })
        else { return }
        isAddress = file.bytes[bracket] == UInt8(ascii: "<")
        linkStarts[linkStarts.count - 1] = isImage ? max(bracket - 1, cursor.offset) : bracket
        cursor.move(to: bracket + 1)
    }

    private mutating func leaveLink(_ node: CommonMarkNode) {
        guard let start = linkStarts.popLast() else { return }
        let address = cursor.leaveLink()
        isAddress = false
        let whole = Place(file, start..<max(start, cursor.offset))
        // What stands for an address that is written out is its words, which have been looked at.
        if address != nil || !node.title.isEmpty {
            let hidden = Array((node.address + node.title).utf8).invisibleCharacters
            reportInvisible(hidden, writtenAt: address.map { Place(file, $0) } ?? whole, problems)
        }
        if node.type == CMARK_NODE_IMAGE {
            problems.add(.image, "images are not published; say in words what it shows", at: whole)
        } else if node.firstChild == nil {
            problems.add(.link, "this link has no words, so nobody can follow it; write what it leads to between '[' and ']'", at: whole)
        } else if !isPublishableAddress(node.address) {
            let shown = address.map { file.text(in: $0) } ?? node.address
            problems.add(
                .link, "the link to '\(shown)' is not published; give the whole address, starting with https://, http:// or mailto:",
                at: address.map { Place(file, $0) } ?? whole)
        }
    }
}
