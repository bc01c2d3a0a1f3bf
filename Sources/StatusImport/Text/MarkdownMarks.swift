import Basics

extension MarkdownWriter {
    /// One of a kind is open at most: bold text in bold text is no bolder.
    mutating func openMark(_ element: MarkdownElement) {
        if element.isLink { closeMark(.anchor, before: " ") }
        if let same = marks.firstIndex(where: { $0.element == element }) {
            marks[same].depth += 1
        } else {
            marks.append(OpenMark(element: element))
        }
    }

    /// A mark's sign is written with its first word: white space between them would make plain characters of it.
    mutating func openMarks(before next: ArraySlice<UInt8>) {
        for index in marks.indices where marks[index].start == nil {
            let element = marks[index].element
            let sign = element.sign
            if sign.isEmpty { continue }
            if let last = lastClosed, last.element == element, last.end == out.count, !element.isLink {
                out.removeLast(sign.count)
                marks[index].start = last.start
                continue
            }
            if !element.isLink, !canOpen(after: lastScalar(of: out), before: firstScalar(of: next)) { continue }
            marks[index].start = out.count
            out += sign
        }
    }

    mutating func closeMark(_ element: MarkdownElement, before next: Unicode.Scalar?) {
        let found = marks.lastIndex { $0.element == element || element == .anchor && ($0.element.isLink || $0.element == .anchor) }
        guard let found else { return }
        if marks[found].depth > 0 {
            marks[found].depth -= 1
            return
        }
        // What was opened in it and not closed ends with it.
        while marks.count > found { endLastMark(before: marks.count == found + 1 ? next : " ") }
    }

    private mutating func endLastMark(before next: Unicode.Scalar?) {
        guard let mark = marks.popLast(), let start = mark.start else { return }
        let sign = mark.element.sign
        let spaces = out.reversed().prefix { $0 == UInt8(ascii: " ") }.count
        let isEmpty = out.count - spaces <= start + sign.count
        let follows: Unicode.Scalar? = spaces > 0 || pending > .nothing ? " " : next
        let last = lastScalar(of: Array(out.suffix(4 + spaces).dropLast(spaces)))
        if isEmpty || !mark.element.isLink && !canClose(after: last, before: follows) {
            out.removeSubrange(start..<start + sign.count)
            return
        }
        out.removeLast(spaces)
        if case .link(let end) = mark.element { out += end } else { out += sign }
        lastClosed = spaces == 0 ? (mark.element, start, out.count) : nil
        out += [UInt8](repeating: UInt8(ascii: " "), count: spaces)
    }

    /// Ends all marks where their paragraph ends. Those of emphasis go on in the next one.
    mutating func closeMarks() {
        let open = marks
        while !marks.isEmpty { endLastMark(before: "\n") }
        marks = open.filter { !$0.element.isLink }.map { OpenMark(element: $0.element, depth: $0.depth) }
    }

    // Which stars begin and end emphasis: CommonMark 6.2.

    private func canOpen(after last: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
        guard let next, !next.properties.isWhitespace else { return false }
        return !next.isPunctuation || (last.map { $0.properties.isWhitespace || $0.isPunctuation } ?? true)
    }

    private func canClose(after last: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
        guard let last, !last.properties.isWhitespace else { return false }
        return !last.isPunctuation || (next.map { $0.properties.isWhitespace || $0.isPunctuation } ?? true)
    }
}

extension MarkdownElement {
    var isLink: Bool { if case .link = self { true } else { false } }
}

extension Unicode.Scalar {
    fileprivate var isPunctuation: Bool {
        if value < 0x80 { return UInt8(value).isMarkdownSign }
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation:
            return true
        default: return false
        }
    }
}

func lastScalar(of bytes: some BidirectionalCollection<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes.suffix(4), as: UTF8.self).unicodeScalars.last
}

func firstScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
}

/// The first character that comes; nil at the end of a line.
func firstScalar(of tokens: ArraySlice<MarkdownToken>) -> Unicode.Scalar? {
    for token in tokens {
        switch token {
        case .text(let text), .code(let text): return firstScalar(of: text[...])
        case .address: return "<"
        case .close(let element) where element.isInline: continue
        case .open(let element) where element.isInline: continue
        case .nothing: continue
        default: return nil
        }
    }
    return nil
}
