import Basics

extension MarkdownWriter {
    /// How deep what tags open may stand in each other; what is deeper is written as if it were not.
    private static let deepest = 8

    mutating func open(_ element: MarkdownElement) {
        if element.isInline { return openMark(element) }
        switch element {
        case .row, .item, .cell: break
        default: end(.paragraph)
        }
        isAfterTag = true
        switch element {
        case .list(let isNumbered) where containers.count < Self.deepest: containers.append(.list(isNumbered: isNumbered, items: 0))
        case .item: openItem()
        case .quote where containers.count < Self.deepest: containers.append(.quote)
        case .heading(let level):
            headingMark = [UInt8](repeating: UInt8(ascii: "#"), count: level) + " ".utf8
            isInHeading = true
        case .rule:
            flush(before: [])
            out += "---".utf8
            pending = .paragraph
        case .row:
            end(containers.contains { if case .row = $0 { true } else { false } } ? .paragraph : .newLine)
            containers.append(.row(cells: 0))
        case .cell: openCell()
        default: isAtBlockStart = true
        }
    }

    mutating func close(_ element: MarkdownElement, before next: Unicode.Scalar?) {
        if element.isInline { return closeMark(element, before: next) }
        switch element {
        case .list:
            guard let last = containers.lastIndex(where: { if case .list = $0 { true } else { false } }) else { break }
            closeMarks()
            containers.removeSubrange(last...)
            end(.paragraph)
        case .item:
            guard let last = containers.lastIndex(where: { if case .item = $0 { true } else { false } }) else { break }
            closeMarks()
            containers.removeSubrange(last...)
            pending = max(pending, .line)
        case .quote:
            guard let last = containers.lastIndex(of: .quote) else { break }
            closeMarks()
            containers.removeSubrange(last...)
            end(.paragraph)
        case .row:
            guard let last = containers.lastIndex(where: { if case .row = $0 { true } else { false } }) else { break }
            closeMarks()
            containers.removeSubrange(last...)
            end(.newLine)
        case .heading:
            (isInHeading, headingMark) = (false, nil)
            end(.paragraph)
        case .cell: break
        default: end(.paragraph)
        }
        (isAfterTag, isAtBlockStart) = (true, true)
    }

    private mutating func openItem() {
        // One that was never closed ends with the next.
        if case .item = containers.last { containers.removeLast() }
        guard containers.count <= Self.deepest, let list = containers.lastIndex(where: { if case .list = $0 { true } else { false } }),
            list == containers.count - 1, case .list(let isNumbered, let items) = containers[list]
        else {
            // Outside of a list it is a line.
            return end(.newLine)
        }
        closeMarks()
        containers[list] = .list(isNumbered: isNumbered, items: items + 1)
        itemMark = Array((isNumbered ? "\(items + 1). " : "- ").utf8)
        if !out.isEmpty { pending = max(items == 0 ? pending : .nothing, .line) }
        isAtBlockStart = true
        containers.append(.item(width: isNumbered ? "\(items + 1). ".utf8.count : 2))
    }

    private mutating func openCell() {
        guard case .row(let cells) = containers.last else { return }
        containers[containers.count - 1] = .row(cells: cells + 1)
        isAtBlockStart = cells == 0
        if cells == 0 { return }
        flush(before: "|".utf8.map { $0 }[...])
        out += out.last == UInt8(ascii: " ") ? "| ".utf8 : " | ".utf8
    }

    /// What stands before a line's text: spaces and signs of what it stands in.
    mutating func lineStart() -> [UInt8] {
        var start: [UInt8] = []
        for (index, container) in containers.enumerated() {
            switch container {
            case .quote: start += "> ".utf8
            case .item(let width):
                let isOpened =
                    index == containers.count - 1 || !containers[(index + 1)...].contains { if case .item = $0 { true } else { false } }
                if isOpened, let mark = itemMark { start += mark } else { start += [UInt8](repeating: UInt8(ascii: " "), count: width) }
            case .list, .row: break
            }
        }
        itemMark = nil
        start += headingMark ?? []
        headingMark = nil
        return start
    }

    /// Between two paragraphs in quotes.
    var blankLine: [UInt8] {
        let start = containers.flatMap { container -> [UInt8] in
            switch container {
            case .quote: Array("> ".utf8)
            case .item(let width): [UInt8](repeating: UInt8(ascii: " "), count: width)
            case .list, .row: []
            }
        }
        return Array(start.dropLast(start.reversed().prefix { $0 == UInt8(ascii: " ") }.count))
    }
}
