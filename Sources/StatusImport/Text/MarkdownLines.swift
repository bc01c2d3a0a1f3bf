import Basics

/// What the lines of a text in CommonMark are, told one after the other.
struct MarkdownLines {
    enum Kind { case blank, code, text }

    private var fence: (sign: UInt8, length: Int)?
    private var isAfterBlank = true
    private var isInIndentedCode = false
    /// Where the text of the open list item begins; nil outside of lists.
    private var itemIndent: Int?

    /// Of the next line, without its line feed.
    mutating func kind(of line: ArraySlice<UInt8>) -> Kind {
        if let open = fence {
            let words = line.withoutContainers
            let run = words.prefix { $0 == open.sign }
            if run.count >= open.length, words[run.endIndex...].isBlank { (fence, isAfterBlank) = (nil, true) }
            return .code
        }
        if line.isBlank {
            isAfterBlank = true
            return .blank
        }
        defer { isAfterBlank = line.withoutIndent.isHeading }
        let indent = line.indent
        if indent >= (itemIndent ?? 0) + 4, isAfterBlank || isInIndentedCode {
            isInIndentedCode = true
            return .code
        }
        isInIndentedCode = false
        if let content = line.itemContent {
            itemIndent = content
        } else if isAfterBlank, indent < itemIndent ?? 0 {
            itemIndent = nil
        }
        fence = line.withoutContainers.openedFence
        return fence == nil ? .text : .code
    }
}

extension ArraySlice<UInt8> {
    var isBlank: Bool { allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

    /// In columns.
    var indent: Int {
        var columns = 0
        for byte in self {
            if byte == UInt8(ascii: "\t") { columns += 4 - columns % 4 } else if byte == UInt8(ascii: " ") { columns += 1 } else { break }
        }
        return columns
    }

    var withoutIndent: ArraySlice { drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

    /// Behind the marks of quotes and list items.
    var withoutContainers: ArraySlice {
        var rest = withoutIndent
        while let first = rest.first {
            if first == UInt8(ascii: ">") {
                rest = rest.dropFirst().withoutIndent
            } else if let mark = rest.itemMark {
                rest = rest.dropFirst(mark.length).withoutIndent
            } else {
                break
            }
        }
        return rest
    }

    var openedFence: (sign: UInt8, length: Int)? {
        guard let sign = first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
        let run = prefix { $0 == sign }
        if run.count < 3 || sign == UInt8(ascii: "`") && self[run.endIndex...].contains(sign) { return nil }
        return (sign, run.count)
    }

    /// The mark of a list item that this begins with, and its number where it has one.
    var itemMark: (length: Int, number: Int?)? {
        guard let first else { return nil }
        let digits = prefix(9) { $0.isDigit }
        let isBullet = first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+")
        let end = isBullet ? startIndex : digits.endIndex
        guard isBullet || !digits.isEmpty, end < endIndex else { return nil }
        if !isBullet, self[end] != UInt8(ascii: "."), self[end] != UInt8(ascii: ")") { return nil }
        let behind = self[(end + 1)...]
        guard behind.first.map({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) ?? true else { return nil }
        return (end + 1 - startIndex, isBullet ? nil : Int(digits.string))
    }

    private func prefix(_ most: Int, while isPart: (UInt8) -> Bool) -> ArraySlice { prefix(most).prefix(while: isPart) }

    /// The column at which an item's text begins; nil where the line begins no item.
    fileprivate var itemContent: Int? {
        let words = withoutIndent
        guard !words.isRule, let mark = words.itemMark else { return nil }
        return indent + mark.length + Swift.max(1, Swift.min(4, words.dropFirst(mark.length).indent))
    }

    /// Three or more of one sign: `---`, `* * *`.
    var isRule: Bool {
        let signs = filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        guard let first = signs.first, Array("-*_".utf8).contains(first) else { return false }
        return signs.count >= 3 && signs.allSatisfy { $0 == first }
    }

    var isHeading: Bool {
        let level = prefix { $0 == UInt8(ascii: "#") }
        return (1...6).contains(level.count) && (self[level.endIndex...].first.map(\.isSpace) ?? true)
    }

    /// Whether the line underlines a heading: only `=`, or only `-`.
    func underlines(with sign: UInt8) -> Bool {
        let words = withoutIndent
        let run = words.prefix { $0 == sign }
        return !run.isEmpty && words[run.endIndex...].isBlank
    }

    /// Whether a line that follows a paragraph's begins something new.
    ///
    /// - Parameter isInNumberedList: whether any number goes on with its list, where else only the first begins one.
    func startsBlock(isInNumberedList: Bool) -> Bool {
        let words = withoutIndent
        guard let first = words.first else { return true }
        if first == UInt8(ascii: ">") || words.isHeading || words.isRule || words.openedFence != nil { return true }
        guard let mark = words.itemMark, !words.dropFirst(mark.length).isBlank else { return false }
        return mark.number.map { $0 == 1 || isInNumberedList } ?? true
    }

    /// Whether it may begin a block of HTML.
    fileprivate var beginsTag: Bool {
        guard first == UInt8(ascii: "<"), let next = dropFirst().first else { return false }
        return next.isLowercase || next.isUppercase || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    }

    /// The line between a table's head and its rows.
    var isTableRule: Bool {
        contains(UInt8(ascii: "|")) && contains(UInt8(ascii: "-"))
            && allSatisfy { Array("|-: \t".utf8).contains($0) }
    }
}

/// Where spans of code end, in a text whose spans are asked for from its start to its end.
struct CodeSpans {
    private let bytes: [UInt8]
    /// Where runs of backticks begin, by their length.
    private var runs: [Int: [Int]] = [:]
    private var next: [Int: Int] = [:]
    /// Where lines begin that end a paragraph.
    private var limits: [Int] = []
    private var nextLimit = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, bytes[index] == UInt8(ascii: "`") { index += 1 }
            if index > start { runs[index - start, default: []].append(start) }
            if index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
                let line = bytes[(index + 1)...].prefix { $0 != UInt8(ascii: "\n") }
                if line.isBlank || line.startsBlock(isInNumberedList: true) || line.withoutIndent.beginsTag { limits.append(index) }
            }
            index += 1
        }
        limits.append(bytes.count)
    }

    /// Behind the run that closes the one at `start`; nil where there is none in the paragraph.
    mutating func end(ofRunAt start: Int, length: Int) -> Int? {
        while limits[nextLimit] < start { nextLimit += 1 }
        guard let places = runs[length] else { return nil }
        var index = next[length] ?? 0
        while index < places.count, places[index] <= start { index += 1 }
        next[length] = index
        guard index < places.count, places[index] < limits[nextLimit] else { return nil }
        return places[index] + length
    }
}

/// Where something stands next, for questions that go from the start of a text to its end: what isn't there is looked for once.
struct ForwardSearch {
    private let bytes: [UInt8]
    private var found: [String: Int] = [:]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Where `sought` in small letters begins, at or behind a place; capital letters count as small ones.
    mutating func next(_ sought: String, from start: Int) -> Int? {
        if let known = found[sought], known >= start { return known == .max ? nil : known }
        let letters = Array(sought.utf8)
        var index = start
        while index + letters.count <= bytes.count {
            if zip(bytes[index...], letters).allSatisfy({ $0.lowercased == $1 }) {
                found[sought] = index
                return index
            }
            index += 1
        }
        found[sought] = .max
        return nil
    }
}
