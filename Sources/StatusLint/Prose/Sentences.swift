import Basics

/// Cuts a block's text into sentences, white space around them left out.
///
/// A sentence ends at `.`, `!`, `?` or their full-width forms when white space follows. Full stops of abbreviations, initials, numbers
/// and "a.m." don't end one.
///
/// A row of a table and an item of a list of bullets typed by hand begin a sentence, and so does the line below one that ends with a colon.
///
/// - Parameter hardBreaks: where a line ends because its author wants it to, in order: a sentence ends there too, as in an address or a
///   list of times.
func sentenceRanges(_ text: [UInt8], hardBreaks: [Int] = []) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var breaks = hardBreaks[...]
    var start = 0
    var index = 0
    func close(at end: Int) {
        var (from, to) = (start, end)
        while from < to, text[from].isSpace { from += 1 }
        while to > from, text[to - 1].isSpace { to -= 1 }
        if from < to { ranges.append(from..<to) }
        start = end
    }
    while index < text.count {
        let byte = text[index]
        if let next = breaks.first, next <= index {
            close(at: next)
            breaks.removeFirst()
        }
        if byte >= 0xE3, let ideographic = endOfIdeographicStop(text, index) {
            close(at: ideographic)
            index = ideographic
            continue
        }
        if byte == UInt8(ascii: "\n"), endsLine(text, index) { close(at: index) }
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") else {
            index += 1
            continue
        }
        var end = index + 1
        while end < text.count, isClosing(text, end) { end += 1 }
        if end >= text.count
            || (text[end].isSpace && !isAbbreviation(text, stopAt: index, nextFrom: end))
        {
            close(at: end)
        }
        index = end
    }
    close(at: text.count)
    return ranges
}

/// Whether a new sentence begins below a line's end: `•` or `|` stands there, or a colon here and a capital there, or both lines are fields
/// of a form.
private func endsLine(_ text: [UInt8], _ end: Int) -> Bool {
    guard let start = text[end...].firstIndex(where: { !$0.isSpace }) else { return false }
    if text[start] == UInt8(ascii: "|") || bullets.contains(where: { text[start...].starts(with: $0) }) { return true }
    guard text[start].isUppercase else { return false }
    if text[..<end].last(where: { !$0.isSpace && $0 != UInt8(ascii: "*") }) == UInt8(ascii: ":") { return true }
    let lineStart = text[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return isField(text[start...]) && isField(text[lineStart..<end].drop(while: \.isSpace))
}

/// "Site: North", "Start (UTC): 14:00": a name of a few words and what it is.
private func isField(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.prefix(40).prefix { $0.isWordByte || " ()/-".utf8.contains($0) }
    guard line.first?.isUppercase ?? false, name.count(where: { $0 == UInt8(ascii: " ") }) < 4 else { return false }
    return line[name.endIndex...].starts(with: ": ".utf8)
}

private let bullets = ["•", "‣", "◦", "▪", "●", "·"].map { Array($0.utf8) }

/// Words of a stretch of text: what stands between white space and has a letter or digit in it.
func wordRanges(_ text: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    forEachWord(of: text, in: range) { words.append($0) }
    return words
}

/// Visits the words of a stretch of text in order.
func forEachWord(of text: [UInt8], in range: Range<Int>, _ visit: (Range<Int>) -> Void) {
    var index = range.lowerBound
    while index < range.upperBound {
        while index < range.upperBound, text[index].isSpace { index += 1 }
        let start = index
        var isWord = false
        while index < range.upperBound, !text[index].isSpace {
            // Dashes and typographic quotes are above ASCII too, and no words.
            if !isWord { isWord = text[index] < 0x80 ? text[index].isWordByte : isLetterAboveASCII(text, index) }
            index += 1
        }
        if isWord { visit(start..<index) }
    }
}

/// General punctuation is U+2000 to U+206F: E2 80 80 to E2 81 AF.
private func isLetterAboveASCII(_ text: [UInt8], _ index: Int) -> Bool {
    guard text[index] >= 0xC0 else { return false }
    return !(text[index] == 0xE2 && index + 1 < text.count && (text[index + 1] == 0x80 || text[index + 1] == 0x81))
}

/// `。`, `！` and `？` end a sentence wherever they stand.
private func endOfIdeographicStop(_ text: [UInt8], _ index: Int) -> Int? {
    guard index + 2 < text.count else { return nil }
    let three = (text[index], text[index + 1], text[index + 2])
    let isStop = three == (0xE3, 0x80, 0x82) || three == (0xEF, 0xBC, 0x81) || three == (0xEF, 0xBC, 0x9F)
    return isStop ? index + 3 : nil
}

/// Further stops, and quotation marks or brackets that close with the sentence.
private func isClosing(_ text: [UInt8], _ index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"),
        UInt8(ascii: "]"), UInt8(ascii: "*"):
        return true
    case 0xE2: return index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0x99 || text[index + 2] == 0x9D)
    case 0x80: return index > 0 && text[index - 1] == 0xE2
    case 0x99, 0x9D: return index > 1 && text[index - 1] == 0x80 && text[index - 2] == 0xE2
    default: return false
    }
}

private func isAbbreviation(_ text: [UInt8], stopAt stop: Int, nextFrom end: Int) -> Bool {
    guard text[stop] == UInt8(ascii: ".") else { return false }
    var start = stop
    while start > 0, text[start - 1].isWordByte || text[start - 1] == UInt8(ascii: ".") { start -= 1 }
    // "At 11am EST. Began looking" and "ETA 5 MIN. Call us" end; capitals are no abbreviation of a word that something follows.
    if isZoneAbbreviation(text[start..<stop]), text[start..<stop].allSatisfy(\.isUppercase), nextWordIsCapitalised(text, end) {
        return false
    }
    let word = text[start..<stop].lowercasedString
    if isNeverLast.contains(word) { return true }
    // "No. 5" and "3 Mar. 2026" go on; "Is it safe? No. We are checking." does not.
    if isBeforeNumber.contains(word) { return !nextWordIsCapitalised(text, end) }
    // "Within 200 ms. Pages load".
    if word == "ms" { return !isNumber(text, before: start) }
    // Some writers start sentences with small letters, so a small letter goes on only after these.
    if isSometimesLast.contains(word), nextWordIsSmall(text, end) { return true }
    // "5 p.m. UTC" goes on; "at 5 p.m. Payments" starts anew.
    if word == "a.m" || word == "p.m" { return nextWordIsCapitals(text, end) || tellsMoreOfTime(text, end) }
    // An initial: "J. Smith".
    return stop - start == 1 && text[start].isUppercase && text[start] != UInt8(ascii: "I") && nextWordIsCapitalised(text, end)
}

/// Abbreviations that something always follows.
private let isNeverLast: Set<String> = [
    "e.g", "i.e", "vs", "approx", "mr", "mrs", "dr", "prof", "st", "fig", "est", "cf", "ca", "incl", "ref", "tel",
]

/// Abbreviations that go on before a number.
private let isBeforeNumber: Set<String> = [
    "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
]

/// Abbreviations that may end a sentence.
private let isSometimesLast: Set<String> = [
    "etc", "inc", "ltd", "co", "corp", "al", "u.s", "u.k", "a.m", "p.m", "min", "mins", "hr", "hrs", "max",
]

/// Whether a number stands before a word.
private func isNumber(_ text: [UInt8], before start: Int) -> Bool { text[..<start].last { !$0.isSpace }?.isDigit ?? false }

private func nextWordIsSmall(_ text: [UInt8], _ end: Int) -> Bool {
    text[end...].drop(while: \.isSpace).first?.isLowercase ?? false
}

private func nextWordIsCapitals(_ text: [UInt8], _ end: Int) -> Bool {
    let next = text[end...].drop(while: \.isSpace).prefix { $0.isWordByte }
    return next.count > 1 && next.allSatisfy(\.isUppercase)
}

/// "At 2 p.m. Eastern", "p.m. Monday", "p.m. New York time".
private func tellsMoreOfTime(_ text: [UInt8], _ end: Int) -> Bool {
    let next = text[end...].prefix(60).split(maxSplits: 4) { $0.isSpace }.prefix(4).map { $0.prefix { $0.isWordByte } }
    guard let first = next.first else { return false }
    if isZoneAdjective(first) || WordSet.weekdays.contains(wordHash(first)) || isZoneInBrackets(text, end) { return true }
    let place = next.prefix { $0.first?.isUppercase ?? false }
    guard next.count > place.count, !place.isEmpty, WordSet.time.contains(wordHash(next[place.count])) else { return false }
    // "Sailing time is two hours" begins anew.
    return next.count == place.count + 1 || !verbsOfTime.contains(wordHash(next[place.count + 1]))
}

/// "6 p.m. (GMT+9)", "(local time)", but not "6 p.m. (See the map.)".
private func isZoneInBrackets(_ text: [UInt8], _ end: Int) -> Bool {
    let next = text[end...].drop(while: \.isSpace)
    guard next.first == UInt8(ascii: "("), let letter = next.dropFirst().first else { return false }
    return letter.isLowercase || letter.isDigit || isZoneAbbreviation(next.dropFirst().prefix { $0.isWordByte })
}

private let verbsOfTime = WordSet(["is", "was", "has", "are", "were", "will", "can"])

private func nextWordIsCapitalised(_ text: [UInt8], _ end: Int) -> Bool {
    text[end...].drop(while: \.isSpace).first?.isUppercase ?? false
}
