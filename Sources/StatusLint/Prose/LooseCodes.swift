import Basics

/// Error codes that look like any number or name, and are told by the words around them: "get a 502", "refused with 429", "more 503s",
/// "bounce with 550 5.7.1", "stops with NW-31-5".
///
/// - Returns: the last word of the code that begins at a word, or nil where none does.
func looseCodeEnd(_ words: ArraySlice<Word>, _ index: Int, _ text: [UInt8]) -> Int? {
    let word = text[words[index].range]
    guard index > words.startIndex, word.first?.isDigit == true || words[index].signs.contains(.hyphen) else { return nil }
    if isKnownStatus(word) {
        if words.indices.contains(index + 1), isMailStatus(text[words[index + 1].range]) { return index + 1 }
        return isToldAsCode(words, index, word, text) ? index : nil
    }
    return isScreenCode(word) && isOnScreen(words, index, text) ? index : nil
}

/// A number that web or mail servers answer with, or several of them: "503s".
private func isKnownStatus(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.last == UInt8(ascii: "s") ? word.dropLast() : word
    return digits.count == 3 && knownStatuses.contains(wordHash(digits))
}

/// `5.7.1`, which mail servers write behind their number.
private func isMailStatus(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 3 && (parts[0].elementsEqual("4".utf8) || parts[0].elementsEqual("5".utf8))
        && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isDigit) }
}

private func isToldAsCode(_ words: ArraySlice<Word>, _ index: Int, _ word: ArraySlice<UInt8>, _ text: [UInt8]) -> Bool {
    let before = words[index - 1].hash
    let earlier = index - 2 >= words.startIndex ? words[index - 2].hash : nil
    if word.last == UInt8(ascii: "s") {
        return before == ofWord ? earlier.map(amounts.contains) ?? false : quantities.contains(before)
    }
    guard let earlier, endsClause(words, index, text) else { return false }
    if before == withWord { return failing.contains(earlier) }
    guard before == aWord else { return false }
    let verb = earlier == withWord && index - 3 >= words.startIndex ? words[index - 3].hash : earlier
    return seeing.contains(verb) || (earlier == withWord && failing.contains(verb))
}

/// `E-4031`, `NW-31-5`: up to four capitals and at least three digits.
private func isScreenCode(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = word.prefix(while: \.isUppercase)
    let rest = word.dropFirst(letters.count)
    return (1...4).contains(letters.count) && rest.first == UInt8(ascii: "-") && rest.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") }
        && (3...8).contains(rest.filter(\.isDigit).count)
}

/// "Readers report E-4031 and switch off", "stops with NW-31-5 on screen".
private func isOnScreen(_ words: ArraySlice<Word>, _ index: Int, _ text: [UInt8]) -> Bool {
    let before = words[index - 1].hash
    guard endsClause(words, index, text) else { return false }
    // "Drivers report BA-117 and LH-400".
    if index + 2 < words.endIndex, words[index + 2].signs.contains(.hyphen) { return false }
    if reporting.contains(before) { return true }
    return before == withWord && index - 2 >= words.startIndex && stopping.contains(words[index - 2].hash)
}

/// Whether the clause goes on with something else, so that the number counts nothing.
private func endsClause(_ words: ArraySlice<Word>, _ index: Int, _ text: [UInt8]) -> Bool {
    guard index + 1 < words.endIndex else { return true }
    let next = words[index + 1]
    return followers.contains(next.hash) || text[words[index].range.upperBound..<next.range.lowerBound].contains { !$0.isSpace }
}

private let knownStatuses = WordSet([
    "400", "401", "403", "404", "405", "408", "409", "410", "413", "421", "422", "429", "450", "500", "501", "502", "503", "504", "520",
    "521",
    "522", "523", "524", "525", "526", "530", "550", "554",
])
private let amounts = WordSet(["number", "numbers", "rate", "rates", "share", "wave", "spike", "amount", "proportion"])
private let quantities = WordSet([
    "more", "fewer", "many", "some", "seeing", "getting", "see", "get", "occasional", "intermittent", "elevated", "sporadic", "increased",
])
private let seeing = WordSet([
    "get", "gets", "getting", "got", "see", "sees", "seeing", "saw", "receive", "receives", "received", "receiving", "return", "returns",
    "returned", "returning", "throws", "throwing", "hit", "hits", "show", "shows", "showing",
])
private let failing = WordSet([
    "fail", "fails", "failed", "failing", "refused", "rejected", "answered", "answer", "answers", "respond", "responds", "responded",
    "responding", "bounce", "bounced", "bouncing", "blocked", "declined",
])
private let stopping = WordSet([
    "stop", "stops", "stopped", "crash", "crashes", "crashed", "fail", "fails", "failed", "quit", "quits", "freeze", "freezes", "halts",
])
private let reporting = WordSet(["report", "reports", "reported", "reporting"])
private let followers = WordSet([
    "at", "when", "on", "while", "for", "if", "instead", "after", "during", "and", "or", "but", "since", "until", "because", "where", "as",
])
private let ofWord = wordHash("of")
private let withWord = wordHash("with")
private let aWord = wordHash("a")
