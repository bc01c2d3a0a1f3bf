/// A word of a sentence, and what stands between it and the word before.
struct ClauseWord {
    /// Without the marks behind it.
    var range: Range<Int>
    var code: UInt64
    var gap = Gap()

    /// What parts two words besides blanks.
    struct Gap {
        /// Where a colon or an equals sign stands.
        var colon: Int?
        var isParted = false
        var isBracketed = false
        var hasSlash = false
        var breaksLine = false
        /// The quotation mark that opens before the word, if one does, and what closes it.
        var closing: [UInt8]?
    }
}

extension SecretScanner {
    /// The next word of the clause; nil where it ends. One end of a line is a blank to a reader, two are not.
    func wordAfter(_ index: Int) -> ClauseWord? {
        var gap = ClauseWord.Gap()
        var start = index
        while start < text.count, start - index < 60 {
            guard let step = step(over: start, &gap) else { break }
            start = step
        }
        guard start < text.count, !text[start].isBlank, !text[start].endsClause else { return nil }
        let range = start..<endOfToldWord(start)
        return range.isEmpty ? nil : ClauseWord(range: range, code: wordCode(range), gap: gap)
    }

    /// Past what no word begins with; nil where one begins, or where the clause ends.
    private func step(over index: Int, _ gap: inout ClauseWord.Gap) -> Int? {
        switch text[index] {
        case 0x20, 0x09, 0x0D, UInt8(ascii: "*"): return index + 1
        case UInt8(ascii: "\n"):
            if gap.breaksLine { return nil }
            gap.breaksLine = true
            return startOfSameParagraph(index + 1)
        case UInt8(ascii: ","): gap.isParted = true
        case UInt8(ascii: ":") where gap.colon == nil, UInt8(ascii: "=") where gap.colon == nil: gap.colon = index
        case UInt8(ascii: "/"), UInt8(ascii: "|"):
            guard byte(index + 1).isBlank, byte(index - 1).isBlank else { return nil }
            gap.hasSlash = true
        case UInt8(ascii: "("): (gap.isBracketed, gap.isParted) = (true, true)
        case UInt8(ascii: "-") where byte(index + 1) == 0x20 || byte(index + 1) == UInt8(ascii: ">"): gap.isParted = true
        case UInt8(ascii: ">") where byte(index - 1) == UInt8(ascii: "-"): break
        case let quote where quote.isQuote:
            if gap.closing != nil { return nil }
            // One that closes stands before a blank or a mark.
            if !byte(index + 1).isBlank, byte(index + 1) != UInt8(ascii: ","), !byte(index + 1).endsClause { gap.closing = [quote] }
        default: return wideStep(over: index, &gap)
        }
        return index + 1
    }

    /// The same for marks beyond ASCII.
    private func wideStep(over index: Int, _ gap: inout ClauseWord.Gap) -> Int? {
        if let (mark, closing) = wideQuotes.first(where: { starts(index, $0.mark) }) {
            if gap.closing != nil { return nil }
            gap.closing = closing
            return index + mark.count
        }
        if let quote = closingQuotes.first(where: { starts(index, $0) }) { return index + quote.count }
        guard let mark = wideParts.first(where: { starts(index, $0) }) else { return nil }
        gap.isParted = true
        return index + mark.count
    }

    /// Where a line goes on, behind the marks of a quotation; nil where something else begins.
    private func startOfSameParagraph(_ start: Int) -> Int? {
        let index = end(start) { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
        let first = byte(index)
        if first == UInt8(ascii: "#") || first == UInt8(ascii: "|") || starts(index, fence) { return nil }
        let isItem = first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+")
        return isItem && byte(index + 1).isBlank ? nil : index
    }

    /// To the next blank or bracket, without the marks of the sentence. Where words have no blanks between them: to another script.
    private func endOfToldWord(_ start: Int) -> Int {
        let isWide = text[start].beginsWideLetter
        var end = start
        while end < text.count, !text[end].isBlank, text[end] != UInt8(ascii: "<"), !closesWord(end) {
            if text[end] & 0xC0 != 0x80, (isWide ? !(text[end].beginsWideLetter) : text[end].beginsWideLetter) { break }
            end += 1
        }
        while end > start + 1, text[end - 1].endsClause || text[end - 1].isBracketOrQuote || ",:*".utf8.contains(text[end - 1]) { end -= 1 }
        return end
    }

    /// Whether a quotation mark or a full stop of another script stands here.
    private func closesWord(_ index: Int) -> Bool {
        text[index] >= 0xC2 && closers.contains { starts(index, $0) }
    }

    /// The word before; nil where its clause began. What ends a clause ends the search, but for the marks of a secret.
    func wordBefore(_ index: Int) -> ClauseWord? {
        var gap = ClauseWord.Gap()
        var end = index
        while end > 0, index - end < 40 {
            let byte = text[end - 1]
            if byte == UInt8(ascii: "\n") {
                if gap.breaksLine { return nil }
                gap.breaksLine = true
            } else if byte == UInt8(ascii: ">") {
                guard end < 2 || text[end - 2] == UInt8(ascii: "\n") || text[end - 2] == UInt8(ascii: ">") else { return nil }
            } else if !byte.isBlank, !byte.isQuote, byte != UInt8(ascii: "*"), byte != UInt8(ascii: "_") {
                guard let quote = closingQuotes.first(where: { starts(end - $0.count, $0) }) else { break }
                end -= quote.count - 1
            }
            end -= 1
        }
        var start = end
        while start > 0, end - start < 80, !text[start - 1].isBlank, !text[start - 1].isQuote, !opensWord(start) { start -= 1 }
        while start < end, text[start] == UInt8(ascii: "*") || text[start] == UInt8(ascii: "(") { start += 1 }
        return start < end ? ClauseWord(range: start..<end, code: wordCode(start..<end), gap: gap) : nil
    }

    private func opensWord(_ start: Int) -> Bool {
        text[start - 1] >= 0x80 && wideQuotes.contains { starts(start - $0.mark.count, $0.mark) }
    }
}

extension UInt8 {
    /// The first byte of a letter of a script without blanks between words.
    var beginsWideLetter: Bool { (0xE3...0xE9).contains(self) || self == 0xEF }
    /// What ends a clause; inside a word it is part of the word.
    var endsClause: Bool {
        self == UInt8(ascii: ".") || self == UInt8(ascii: ";") || self == UInt8(ascii: "!") || self == UInt8(ascii: "?")
    }
}

let fence = Array("```".utf8)
private let wideQuotes: [(mark: [UInt8], closing: [UInt8])] = [
    ("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"), ("「", "」"), ("『", "』"), ("‚", "‘"),
]
.map { (Array($0.utf8), Array($1.utf8)) }
private let closingQuotes = ["”", "»", "’", "」", "』"].map { Array($0.utf8) }
private let wideParts = ["–", "—", "→", "、", "\u{A0}"].map { Array($0.utf8) }
private let wideStops = ["。", "、", "」", "』", "：", "！"].map { Array($0.utf8) }
private let closers = closingQuotes + wideStops + wideQuotes.map(\.mark)
