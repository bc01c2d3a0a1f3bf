import Basics
import StatusContent

/// Cuts the text of paragraphs, lists and the like into its pieces.
struct MarkdownScanner {
    let bytes: [UInt8]
    let definitions: [String: LinkDefinition]
    private let lineEnds: LineEnds
    var tokens: [MarkdownToken] = []
    var changes = MarkdownChanges()
    var index = 0
    var end = 0
    var search: ForwardSearch
    var brackets: [Bracket] = []
    private var spans: CodeSpans
    private var text: [UInt8] = []
    private var isInNumberedList = false

    /// A bracket that may begin the words of a link or image.
    struct Bracket {
        /// Where it stands among the tokens, and where what stands in it begins in the text.
        var token: Int
        var start: Int
        var isImage: Bool
        /// No link stands in another one.
        var isActive = true
    }

    init(_ bytes: [UInt8], _ definitions: [String: LinkDefinition], lineEnds: LineEnds) {
        (self.bytes, self.definitions, self.lineEnds) = (bytes, definitions, lineEnds)
        search = ForwardSearch(bytes)
        spans = CodeSpans(bytes)
    }

    mutating func scan(_ range: Range<Int>) {
        (index, end, brackets) = (range.lowerBound, range.upperBound, [])
        while index < end { scanNext() }
        flush()
    }

    mutating func finish() { flush() }

    var byte: UInt8? { index < end ? bytes[index] : nil }

    mutating func add(_ token: MarkdownToken) {
        flush()
        tokens.append(token)
    }

    mutating func addText(_ more: some Sequence<UInt8>) { text += more }

    private mutating func flush() {
        if !text.isEmpty { tokens.append(.text(text)) }
        text = []
    }

    private mutating func copy(_ count: Int) {
        text += bytes[index..<min(index + count, end)]
        index = min(index + count, end)
    }

    private mutating func scanNext() {
        switch bytes[index] {
        case UInt8(ascii: "\n"): lineEnd()
        case UInt8(ascii: "\\"): copy(index + 1 < end && bytes[index + 1].isMarkdownSign ? 2 : 1)
        case UInt8(ascii: "`"): code()
        case UInt8(ascii: "<"): lessThan()
        case UInt8(ascii: "!") where index + 1 < end && bytes[index + 1] == UInt8(ascii: "["): openBracket(isImage: true)
        case UInt8(ascii: "["): openBracket(isImage: false)
        case UInt8(ascii: "]"): closeBracket()
        case UInt8(ascii: "{"): brace()
        case UInt8(ascii: "h"), UInt8(ascii: "H"): bareAddress()
        default: copy(1)
        }
    }

    private mutating func openBracket(isImage: Bool) {
        let length = isImage ? 2 : 1
        add(.text(Array(bytes[index..<index + length])))
        index += length
        brackets.append(Bracket(token: tokens.count - 1, start: index, isImage: isImage))
    }

    private mutating func code() {
        let run = bytes[index..<end].prefix { $0 == UInt8(ascii: "`") }.count
        guard let behind = spans.end(ofRunAt: index, length: run), behind <= end else { return copy(run) }
        add(.code(Array(bytes[index..<behind])))
        index = behind
    }

    /// `{{< name … >}}` of Hugo's. One that is commented out shows itself.
    private mutating func brace() {
        let rest = bytes[index..<end]
        let isAngled = rest.starts(with: "{{<".utf8)
        guard isAngled || rest.starts(with: "{{%".utf8), let close = search.next(isAngled ? ">}}" : "%}}", from: index + 3), close < end
        else { return copy(1) }
        let inside = bytes[(index + 3)..<close]
        if inside.starts(with: "/*".utf8), inside.count >= 4, inside.reversed().starts(with: "/*".utf8) {
            addText(escapedMarkdown(Array("{{".utf8) + bytes[(index + 2)..<(index + 3)] + inside.dropFirst(2).dropLast(2)))
            addText(escapedMarkdown(bytes[close..<close + 3]))
        } else {
            changes.note(.shortcode)
            add(.nothing)
        }
        index = close + 3
    }

    // MARK: Lines

    private mutating func lineEnd() {
        let line = lineBefore(index)
        let next = lineAfter(index)
        defer { index += 1 }
        let words = line.withoutIndent
        if words.isBlank { isInNumberedList = false }
        if let mark = words.itemMark { isInNumberedList = mark.number != nil }
        if words.isBlank || next.isBlank { return add(words.isBlank ? .lineEnd : .paragraphEnd) }
        if lineEnds == .keep, next.underlines(with: UInt8(ascii: "-")), !words.isRule { return add(.paragraphEnd) }
        let isOver = words.isRule || words.isHeading || next.startsBlock(isInNumberedList: isInNumberedList)
        let isUnderlined = next.underlines(with: UInt8(ascii: "=")) || words.underlines(with: UInt8(ascii: "="))
        let isBrokenAlready = line.last == UInt8(ascii: "\\") || line.suffix(2).elementsEqual("  ".utf8)
        if lineEnds == .keep, !isOver, !isUnderlined, line.last != UInt8(ascii: "\\") {
            add(.newLine)
        } else {
            add(isBrokenAlready && isOver ? .paragraphEnd : .lineEnd)
        }
    }

    private func lineBefore(_ end: Int) -> ArraySlice<UInt8> {
        bytes[(bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)..<end]
    }

    private func lineAfter(_ end: Int) -> ArraySlice<UInt8> {
        bytes[(end + 1)..<(bytes[(end + 1)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)]
    }

    // MARK: Addresses

    /// An address that nobody marked as a link, which most programs show as one.
    private mutating func bareAddress() {
        let isInWord = index > 0 && (bytes[index - 1].isLowercase || bytes[index - 1].isUppercase || bytes[index - 1].isDigit)
        let scheme = ["https://", "http://"].first {
            zip(bytes[index..<end], $0.utf8).allSatisfy { $0.lowercased == $1 } && end - index > $0.utf8.count
        }
        guard let scheme, !isInWord else { return copy(1) }
        let isPart: (UInt8) -> Bool = { $0 > 0x20 && $0 < 0x7F && !Array("<>\"`|[]\\{}^".utf8).contains($0) }
        var address = bytes[index..<end].prefix(while: isPart)
        let behind = address.endIndex < end ? bytes[address.endIndex] : 0x20
        while let last = address.last, Array(".,;:!?'*_~)&".utf8).contains(last) {
            if last == UInt8(ascii: ")"), address.count(of: "(") >= address.count(of: ")") { break }
            address = address.dropLast()
        }
        guard address.count > scheme.utf8.count, behind < 0x80, behind != UInt8(ascii: "\\") else { return copy(scheme.utf8.count) }
        add(.address(Array(address)))
        index = address.endIndex
    }
}

extension Collection<UInt8> {
    fileprivate func count(of sign: Unicode.Scalar) -> Int { reduce(0) { $0 + ($1 == UInt8(ascii: sign) ? 1 : 0) } }
}
