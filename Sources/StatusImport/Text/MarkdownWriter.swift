import Basics

/// Writes the pieces of a text as Markdown: tags of HTML as what says the same, and everything else as it is.
struct MarkdownWriter {
    var out: [UInt8] = []
    /// What comes before the next text.
    var pending = Pending.nothing
    var containers: [Container] = []
    /// The sign of a list item whose text is still to come.
    var itemMark: [UInt8]?
    /// Marks that are open, the outermost first.
    var marks: [OpenMark] = []
    /// White space at the start of a line in the source, which may mean something in Markdown.
    private var indent: [UInt8] = []
    /// Whether the line began with a tag, so that its indentation means nothing.
    var isAfterTag = false
    /// Whether the next text is a heading's, which has one line.
    var headingMark: [UInt8]?
    var isInHeading = false
    /// Where the last mark was closed, so that the next one of its kind can go on.
    var lastClosed: (element: MarkdownElement, start: Int, end: Int)?

    enum Pending: Comparable { case nothing, space, line, newLine, paragraph }

    /// What a line stands in, that was opened by a tag.
    enum Container: Equatable {
        case quote
        case list(isNumbered: Bool, items: Int)
        /// With as many spaces before its further lines.
        case item(width: Int)
        case row(cells: Int)
    }

    struct OpenMark {
        var element: MarkdownElement
        /// Where its sign stands in what is written; nil while it has none.
        var start: Int?
        /// How many of the same were opened in it.
        var depth = 0
    }

    mutating func write(_ tokens: [MarkdownToken]) {
        for (index, token) in tokens.enumerated() {
            switch token {
            case .text(let text): self.text(text)
            case .code(let code): inline(code)
            case .address(let address): self.address(address)
            case .line(let line): self.line(line)
            case .lineEnd: lineEnd()
            case .newLine: newLine()
            case .paragraphEnd: end(.paragraph)
            case .open(let element): open(element)
            case .close(let element): close(element, before: firstScalar(of: tokens[(index + 1)...]))
            case .nothing: break
            }
        }
    }

    var finished: [UInt8] {
        var writer = self
        writer.closeMarks()
        let isEnd: (UInt8) -> Bool = { $0.isSpace }
        let kept = writer.out.dropLast(writer.out.reversed().prefix(while: isEnd).count)
        return Array(kept.drop { $0 == UInt8(ascii: "\n") })
    }

    // MARK: Text

    private mutating func text(_ text: [UInt8]) {
        let words = text[...].withoutIndent
        if words.isEmpty {
            if pending > .space || out.isEmpty { indent += text } else { pending = max(pending, .space) }
            if pending == .nothing { pending = .space }
            return
        }
        let begins = pending > .nothing || out.isEmpty
        let isFree = isAfterTag || !containers.isEmpty || pending == .space || pending == .newLine
        if begins {
            let before = Array(text[..<words.startIndex])
            if before.isEmpty || pending != .nothing { indent = isFree ? [] : indent + before } else { indent = before }
            flush(before: words)
            write(escapingBlock(words))
        } else {
            write(text[...])
        }
    }

    private mutating func inline(_ bytes: [UInt8]) {
        flush(before: bytes[...])
        write(bytes[...])
    }

    private mutating func address(_ address: [UInt8]) {
        if marks.contains(where: { if case .link = $0.element { true } else { false } }) {
            inline(escapedMarkdown(address))
        } else {
            inline(Array("<".utf8) + address + ">".utf8)
        }
    }

    /// Opens the marks that have no sign yet, and writes.
    private mutating func write(_ bytes: ArraySlice<UInt8>) {
        openMarks(before: bytes)
        out += bytes
        isAfterTag = false
        isAtBlockStart = false
    }

    /// Whether what comes begins a paragraph that a tag has opened.
    var isAtBlockStart = false

    /// What a tag has begun is text, whatever it begins with.
    private func escapingBlock(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard isAtBlockStart, !isInHeading, let first = words.first else { return words }
        // Of a link nothing but its words comes here.
        let isDefinition = first == UInt8(ascii: "[")
        guard isDefinition || words.startsBlock(isInNumberedList: true) || words.itemMark != nil else { return words }
        if !first.isDigit { return ([UInt8(ascii: "\\")] + words)[...] }
        let digits = words.prefix { $0.isDigit }
        return (Array(digits) + [UInt8(ascii: "\\")] + words[digits.endIndex...])[...]
    }

    // MARK: Lines

    private mutating func line(_ line: [UInt8]) {
        closeMarks()
        if pending < .line, !out.isEmpty { pending = .line }
        indent = []
        flush(before: [])
        out += line
        pending = .line
    }

    private mutating func lineEnd() {
        indent = []
        isAtBlockStart = false
        if isInHeading || !containers.isEmpty {
            pending = max(pending, out.isEmpty ? .nothing : .space)
        } else {
            end(.line)
        }
    }

    private mutating func newLine() {
        indent = []
        if isInHeading || isInCell {
            pending = max(pending, .space)
        } else if !out.isEmpty {
            if pending == .newLine { return end(.paragraph) }
            if pending < .newLine { pending = .newLine }
        }
    }

    private var isInCell: Bool { if case .row = containers.last { true } else { false } }

    /// Ends a line or a paragraph.
    mutating func end(_ kind: Pending) {
        indent = []
        if kind == .paragraph { closeMarks() }
        pending = out.isEmpty ? .nothing : max(pending, kind)
    }

    /// Writes the line ends that are due, and what stands before the next line's text.
    mutating func flush(before next: ArraySlice<UInt8>) {
        defer { (pending, indent) = (.nothing, []) }
        if out.isEmpty, pending == .nothing {
            out += lineStart()
            if !isAfterTag { out += indent }
            return
        }
        switch pending {
        case .nothing: return
        case .space: if let last = out.last, !last.isSpace, !isJustOpened { out.append(UInt8(ascii: " ")) }
        case .line: out.append(UInt8(ascii: "\n"))
        case .newLine:
            trimEnd()
            let isBlock = !isAtBlockStart && next.startsBlock(isInNumberedList: lastLine.itemMark?.number != nil)
            if !isBlock, !lastLine.isHeading { out.append(UInt8(ascii: "\\")) }
            out.append(UInt8(ascii: "\n"))
        case .paragraph:
            trimEnd()
            out += "\n".utf8 + blankLine + "\n".utf8
        }
        if pending >= .line { out += lineStart() + indent }
    }

    private var isJustOpened: Bool { marks.last?.start.map { out.count == $0 + (marks.last?.element.sign.count ?? 0) } ?? false }

    private var lastLine: ArraySlice<UInt8> {
        out[(out.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)...].withoutIndent
    }

    private mutating func trimEnd() {
        while let last = out.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { out.removeLast() }
    }
}

extension MarkdownElement {
    /// What stands before and behind its words.
    var sign: [UInt8] {
        switch self {
        case .strong: Array("**".utf8)
        case .emphasis: Array("*".utf8)
        case .struck: Array("~~".utf8)
        case .link: Array("[".utf8)
        default: []
        }
    }
}
