import Basics

extension SourceFile {
    /// Where version control left a merge to be decided: the line that opens each place or, where that is gone, what is left of it.
    package var conflictMarkers: [Range<Int>] {
        guard MergeMark.mayStand(in: bytes) else { return [] }
        var search = MergeSearch(ofProse: path.hasSuffix(".md"), ofData: path.hasSuffix(".yml"))
        eachLine { search.look(at: $0, bytes[$0]) }
        return search.found.isEmpty ? search.leftUnderlines : search.found
    }

    /// What to say of one.
    package func undecidedMerge(at marker: Range<Int>) -> String {
        if MergeMark(bytes[marker])?.role == .underlines {
            return
                "'=======' is left of a merge here; keep the text that is right and delete this line, or write a heading with '# ' before it"
        }
        return
            "a merge was left undecided here; keep the text that is right, and delete each line that starts with seven or more of <, |, =, %, + or >"
    }

    /// Each line without what ends it, and without what marks the file as UTF-8.
    private func eachLine(_ body: (Range<Int>) -> Void) {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            let end = bytes.withUnsafeBufferPointer { bytes in
                var index = start
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") { index += 1 }
                return index
            }
            body(start..<end)
            let isPair = bytes[end...].starts(with: "\r\n".utf8)
            start = end + (isPair ? 2 : 1)
        }
    }
}

/// Goes through a file line by line.
private struct MergeSearch {
    private(set) var found: [Range<Int>] = []
    /// Lines of `=======` that underline no heading.
    private(set) var leftUnderlines: [Range<Int>] = []
    /// Between the lines that open and close one place.
    private var isOpen = false
    private let isProse: Bool
    private let isData: Bool
    private var isFrontMatter = false
    private var isFenced = false
    private var before: ArraySlice<UInt8>?

    init(ofProse isProse: Bool, ofData isData: Bool) { (self.isProse, self.isData) = (isProse, isData) }

    mutating func look(at line: Range<Int>, _ text: ArraySlice<UInt8>) {
        switch MergeMark(text)?.role {
        case .opens: open(line)
        case .stands where !isOpen: open(line)
        case .closes:
            if !isOpen { found.append(line) }
            isOpen = false
        case .underlines where isLeft(text): leftUnderlines.append(line)
        default: note(text)
        }
        before = text
    }

    private mutating func open(_ line: Range<Int>) {
        found.append(line)
        isOpen = true
    }

    /// Prose begins below the front matter, and a block of code in it shows what it holds as it is.
    private mutating func note(_ text: ArraySlice<UInt8>) {
        guard isProse else { return }
        let words = text.trimmed
        if words == ArraySlice("---".utf8), before == nil || isFrontMatter {
            isFrontMatter.toggle()
        } else if words.starts(with: "```".utf8) || words.starts(with: "~~~".utf8) {
            isFenced.toggle()
        }
    }

    private func isLeft(_ text: ArraySlice<UInt8>) -> Bool {
        guard isProse || isData, !isFenced else { return false }
        // Markdown in YAML is indented.
        if isFrontMatter || isData, text.first == UInt8(ascii: "=") { return true }
        return !isUnderline(text)
    }

    /// Whether it makes a heading of the line above: that is no block of another kind, and no sentence. A sentence above just seven signs
    /// is one version of a text.
    private func isUnderline(_ text: ArraySlice<UInt8>) -> Bool {
        guard let words = before?.trimmed, let first = words.first, let last = words.last else { return false }
        let isItem = Array("-*+".utf8).contains(first) && words.dropFirst().first == UInt8(ascii: " ")
        let isQuote = first == UInt8(ascii: ">") && text.trimmed.first != UInt8(ascii: ">")
        let isBlock = first == UInt8(ascii: "#") || words == ArraySlice("---".utf8) || words.starts(with: "```".utf8)
        return !isItem && !isQuote && !isBlock && (last != UInt8(ascii: ".") || words.count == text.trimmed.count)
    }
}

extension ArraySlice<UInt8> {
    fileprivate var trimmed: ArraySlice {
        let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let start = drop(while: isSpace)
        return start.dropLast(start.reversed().prefix(while: isSpace).count)
    }
}
