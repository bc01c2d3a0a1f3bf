import Basics

/// Times that look like any number, and are times only because the words around them ask when: "at 17.30", "since 0422", "from 0700-0900".
///
/// - Parameters:
///   - range: of the sentence.
///   - last: the time before it in the sentence.
func bareTime(_ text: [UInt8], _ start: Int, _ range: Range<Int>, after last: Range<Int>?, _ words: ArraySlice<Word>) -> Range<Int>? {
    guard let end = endOfBareTime(text, start, range.upperBound) else { return nil }
    let isSecond = last.map { isRange(text, $0.upperBound, start) } ?? false
    guard let index = words.firstIndex(where: { $0.range.upperBound > start }) else { return nil }
    // In "0700-0900" the word is both.
    let opener = index > words.startIndex ? words[index - 1] : nil
    let beforeOpener = index - 1 > words.startIndex ? words[index - 2] : nil
    guard isSecond || isOpener(opener, beforeOpener, text[start..<end]) else { return nil }
    let next = words[(index + 1)...].first
    if let next, rangeWords.contains(next.hash), let second = words[(index + 1)...].dropFirst().first, isOtherNumber(text, second) {
        return nil
    }
    let isFree = next.map { followers.contains($0.hash) || text[end..<$0.range.lowerBound].contains { !$0.isSpace } } ?? true
    guard isFree || startsRange(text, end) else { return nil }
    // Nothing is measured as 0422.
    let isCertain = text[start] == UInt8(ascii: "0") && end - start == 4
    guard isCertain || !words.contains(where: { measuringWords.contains($0.hash) }) else { return nil }
    return start..<end
}

/// "1.30 to 1" is no stretch of time.
private func isOtherNumber(_ text: [UInt8], _ word: Word) -> Bool {
    text[word.range].allSatisfy { $0.isDigit } && word.range.count < 3 && (text[word.range].first?.isDigit ?? false)
}

/// `17.30` or `0422`.
private func endOfBareTime(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var digits = text[start..<end].prefix { $0.isDigit }
    let first = digits.count
    var isPoint = false
    if first <= 2, digits.endIndex < end, text[digits.endIndex] == UInt8(ascii: ".") {
        digits = text[(digits.endIndex + 1)..<end].prefix { $0.isDigit }
        isPoint = true
        guard digits.count == 2 else { return nil }
    } else if first != 4 {
        return nil
    }
    let close = digits.endIndex
    // Neither a longer number, a version nor a share.
    if close < end {
        let next = text[close]
        let isMore = next.isLetter && !startsRange(text, close)
        if isMore || [UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "/")].contains(next) { return nil }
        if next == UInt8(ascii: ".") || next == UInt8(ascii: ","), close + 1 < end, text[close + 1].isWordByte { return nil }
    }
    let numbers = text[start..<close].filter(\.isDigit).map { Int($0 - 0x30) }
    let minutes = numbers.suffix(2).reduce(0) { $0 * 10 + $1 }
    let hours = numbers.dropLast(2).reduce(0) { $0 * 10 + $1 }
    return hours < 24 && minutes < 60 && (isPoint || numbers.count == 4) ? close : nil
}

/// "At 17.30", but "at 1999 prices" and "since 2019" are about years.
private func isOpener(_ opener: Word?, _ before: Word?, _ number: ArraySlice<UInt8>) -> Bool {
    guard let opener else { return false }
    // "2.10 by 1.40".
    if let before, valuingWords.contains(before.hash) || (opener.hash == byWord && before.signs.contains(.digit)) { return false }
    if opener.hash == atWord { return true }
    let isYear =
        !number.contains(UInt8(ascii: ".")) && number.first != UInt8(ascii: "0")
        && (number.starts(with: "19".utf8) || number.starts(with: "20".utf8))
    return !isYear && openers.contains(opener.hash)
}

/// Whether only what joins the two times of a stretch stands between: a dash, "to", "and", "until".
private func isRange(_ text: [UInt8], _ first: Int, _ second: Int) -> Bool {
    guard second > first, second - first < 9 else { return false }
    let between = text[first..<second].filter { !$0.isSpace }
    return between.elementsEqual("-".utf8) || between.elementsEqual("–".utf8) || between.elementsEqual("to".utf8)
        || between.elementsEqual("and".utf8) || between.elementsEqual("until".utf8) || between.elementsEqual("till".utf8)
}

/// Whether a dash and another number follow.
private func startsRange(_ text: [UInt8], _ end: Int) -> Bool {
    if end + 1 < text.count, text[end] == UInt8(ascii: "-") { return text[end + 1].isDigit }
    return end + 3 < text.count && text[end] == 0xE2 && text[end + 1] == 0x80 && text[end + 3].isDigit
}

private let rangeWords = WordSet(["to", "and"])
private let byWord = wordHash("by")
private let atWord = wordHash("at")
private let openers = WordSet([
    "by", "until", "till", "since", "from", "before", "after", "between", "around", "about", "approx", "approximately", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "yesterday",
])
/// What may stand right behind a time.
private let followers = WordSet([
    "on", "today", "tomorrow", "yesterday", "tonight", "this", "to", "and", "or", "until", "till", "for", "when", "while", "because", "by",
    "due", "following", "with", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "after", "before", "we",
    "the",
    "they", "it", "hrs", "hours", "as", "so", "but", "in", "utc", "gmt", "bst", "cet", "cest", "is", "was", "were", "are", "all", "some",
    "every", "customers", "buses", "trains", "our",
])
/// A number that was reached or changed: "capped at 17.30", "up by 9.45".
private let valuingWords = WordSet([
    "priced", "valued", "sold", "selling", "trading", "set", "capped", "stands", "stood", "standing", "charged", "rate", "remains",
    "limited",
    "rose", "risen", "fell", "fallen", "grew", "grown", "up", "down", "increased", "reduced", "cut", "dropped", "peaked", "peaking",
    "rises",
    "bought", "quoted", "estimated", "multiplied", "divided", "differ", "off", "wrong", "over", "settled", "listed", "offered", "sells",
    "moved", "moving", "update", "updated", "migrated",
    "changed", "switched", "jumped", "scored", "counted",
])
/// Beside these a number measures or numbers something.
private let measuringWords = WordSet([
    "version", "versions", "firmware", "release", "releases", "section", "sections", "chapter", "clause", "paragraph", "price", "prices",
    "priced", "cost", "costs", "fare", "fares", "fee", "fees", "rate", "rates", "euro", "euros", "pound", "pounds", "dollar", "dollars",
    "percent", "per", "score", "scores", "kg", "km", "gb", "mb", "tb", "degrees", "points", "metres", "litres", "average", "ratio", "miles",
    "patch", "upgrade", "upgraded", "edition", "years", "year", "balance", "limit", "customers'", "channel", "mhz", "ghz", "fm", "pence",
    "share", "shares", "index", "exchange",
])
