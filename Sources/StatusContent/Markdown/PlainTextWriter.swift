import CCommonMark

/// Writes a tree that may be published as plain text: a blank line between paragraphs, a dash before list items, addresses after the words
/// that link to them.
struct PlainTextWriter {
    private(set) var output = ""
    /// Line ends that come before the next text.
    private var pendingBreaks = 0
    /// For each list that is open, the number of its next item; nil where they have none.
    private var lists: [Int?] = []
    private var linkStart: String.Index?
    /// Whether the last thing was the mark of a list item, which its text follows at once.
    private var isAfterMark = false

    mutating func visit(_ node: CommonMarkNode, isEntering: Bool) {
        switch node.type {
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_THEMATIC_BREAK: separate(2)
        case CMARK_NODE_CODE_BLOCK:
            separate(2)
            text(node.literal, isPreformatted: true)
            separate(2)
        case CMARK_NODE_LIST: if isEntering { open(node.firstNumber) } else { close() }
        case CMARK_NODE_ITEM: if isEntering { item() } else { separate(1) }
        case CMARK_NODE_TEXT, CMARK_NODE_CODE: text(node.literal)
        case CMARK_NODE_SOFTBREAK: text(" ")
        case CMARK_NODE_LINEBREAK: pendingBreaks = max(pendingBreaks, 1)
        case CMARK_NODE_LINK: if isEntering { startLink() } else { endLink(node.writtenAddress) }
        default: break
        }
    }

    private mutating func text(_ text: String, isPreformatted: Bool = false) {
        guard text.contains(where: { !$0.isWhitespace }) else {
            if pendingBreaks == 0, !output.isEmpty, !isAfterMark { output += text }
            return
        }
        let beginsLine = pendingBreaks > 0 || isAfterMark || output.isEmpty
        breakLines()
        output += beginsLine && !isPreformatted ? String(text.drop { $0.isWhitespace }) : text
    }

    // MARK: Lists

    private mutating func open(_ number: Int?) {
        separate(2)
        lists.append(number)
    }

    private mutating func close() {
        lists.removeLast()
        separate(lists.isEmpty ? 2 : 1)
    }

    private mutating func item() {
        guard let number = lists.last else { return }
        pendingBreaks = output.isEmpty ? 0 : max(1, pendingBreaks)
        isAfterMark = false
        breakLines()
        output += String(repeating: "  ", count: lists.count - 1) + (number.map { "\($0). " } ?? "- ")
        if let number { lists[lists.count - 1] = number + 1 }
        isAfterMark = true
    }

    // MARK: Links

    private mutating func startLink() {
        breakLines()
        linkStart = output.endIndex
    }

    private mutating func endLink(_ address: String) {
        guard let start = linkStart else { return }
        linkStart = nil
        let words = output[start...]
        if words != address, "mailto:" + words != address { output += " (\(address))" }
    }

    // MARK: Lines

    private mutating func separate(_ breaks: Int) {
        if !isAfterMark { pendingBreaks = max(pendingBreaks, lists.isEmpty ? breaks : min(breaks, 1)) }
    }

    private mutating func breakLines() {
        if isAfterMark {
            isAfterMark = false
        } else if !output.isEmpty, pendingBreaks > 0 {
            while output.last == " " || output.last == "\n" { output.removeLast() }
            output += String(repeating: "\n", count: pendingBreaks)
        }
        pendingBreaks = 0
    }
}
