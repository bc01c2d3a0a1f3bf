/// Passwords that sentences tell: "The password is …", "The password for the admin page is now …", "We changed the password to …".
extension SecretScanner {
    /// - Parameter verb: the word before the value, such as "is" or "to".
    func told(_ verb: Range<Int>) -> Secret? {
        guard verb.count > 1, verb.count <= longestToldWord, text[verb.lowerBound].beginsToldWord, toldWords.contains(wordCode(verb)) else {
            return nil
        }
        // Few words that follow are made of letters and digits; what stands before is looked at only then.
        let next = end(verb.upperBound, atMost: 2) { $0.isBlank }
        guard byte(next).isQuote || byte(next) >= 0x80 || isLikely(next..<endOfBare(next)), let told = name(toldBy: verb.upperBound) else {
            return nil
        }
        return secret(behind: verb.upperBound - 1, told)
    }

    /// "The password for guests: …", "The password is: …".
    func told(at colon: Int) -> Secret? {
        let next = end(colon + 1, atMost: 4) { $0 == 0x20 || $0 == UInt8(ascii: "*") || $0.isQuote }
        guard byte(colon - 1).isAlphanumeric, byte(next) == UInt8(ascii: "\n") || isLikely(next..<endOfBare(next)),
            let told = name(toldBy: colon)
        else { return nil }
        return secret(behind: colon, told)
    }

    private func isLikely(_ token: Range<Int>) -> Bool {
        let counts = counts(token)
        return counts.digits > 0 || token.count >= 8 && (counts.capital > 3 || isScrambled(token))
    }

    /// A password that a sentence is about.
    private struct Told {
        var name: SecretName
        /// Whether other words stand between the name and the verb.
        var isFar = false
    }

    private func secret(behind mark: Int, _ told: Told) -> Secret? {
        let name = told.name
        guard let value = value(behind: mark, of: name) ?? valueBelow(mark, of: name), isSecret(value, of: name), isTold(value, told) else {
            return nil
        }
        return Secret(name.kind, name.range.lowerBound..<value.whole.upperBound, value: value.whole)
    }

    private func isTold(_ value: Value, _ told: Told) -> Bool {
        let counts = counts(value.core)
        if told.isFar { return isPasswordInSentence(value.core, hasNumberAtEnd: true) }
        guard value.core.count >= (told.name.strength == .password ? 6 : 8), !isMeasure(value.core) else { return false }
        if counts.letters == 0 { return counts.digits >= 6 && !isRow(value.core) && endsClause(value.whole.upperBound) }
        return counts.digits > 0 || value.isQuoted || isScrambled(value.core)
    }

    /// What no word, number or name of a thing looks like: letters and digits in disorder.
    ///
    /// - Parameter hasNumberAtEnd: whether a word with a year behind it counts, as in "HarbourGuest2026".
    func isPasswordInSentence(_ core: Range<Int>, hasNumberAtEnd: Bool = false) -> Bool {
        let counts = counts(core)
        guard core.count >= 8, core.count <= 64, counts.small > 0, counts.capital > 0, counts.digits > 0,
            text[core].allSatisfy({ $0.isAlphanumeric || "!@#$%^&*+?".utf8.contains($0) })
        else { return false }
        let isInside = zip(text[core], text[core].dropFirst()).contains { $0.isDecimal && !$1.isDecimal }
        return isInside || hasNumberAtEnd && counts.digits > 2 && counts.others == 0
    }

    /// "128bit", "90days".
    private func isMeasure(_ core: Range<Int>) -> Bool {
        let digits = text[core].prefix { $0.isDecimal }.count
        return (1...4).contains(digits) && text[core].dropFirst(digits).allSatisfy(\.isSmall)
    }

    // MARK: What comes before

    /// The name of what is told, before its verb and the words that go with it.
    private func name(toldBy end: Int) -> Told? {
        var index = end
        // "We sent the password to …" gives none, "the password was changed to …" does.
        let verb = wordBefore(end)
        var isGiven = !["to", "auf"].contains { isWord(verb, $0) }
        for count in 0..<6 {
            if count > 0, let name = SecretName(before: index, in: self), name.strength != .signature {
                return !isGiven || isPlainPass(name) ? nil : Told(name: name)
            }
            let range = wordBefore(index)
            let word = wordCode(range)
            guard !range.isEmpty, fillers.contains(word) else { break }
            isGiven = isGiven || changes.contains(word)
            index = range.lowerBound
        }
        return isGiven ? far(before: index) : nil
    }

    /// "The password for the admin page …": as far as a sentence goes.
    private func far(before end: Int) -> Told? {
        var word = wordBefore(end)
        while !word.isEmpty, end - word.lowerBound < 90 {
            if prepositions.contains(wordCode(word)), let name = SecretName(before: word.lowerBound, in: self),
                name.strength == .password
            {
                return isPlainPass(name) ? nil : Told(name: name, isFar: true)
            }
            word = wordBefore(word.lowerBound)
        }
        return nil
    }

    /// A boarding pass, not a password.
    private func isPlainPass(_ name: SecretName) -> Bool { isWord(name.range, "pass") }

    /// Empty at the start of a sentence.
    private func wordBefore(_ index: Int) -> Range<Int> {
        var end = index
        while end > 0, byte(end - 1) == 0x20 || byte(end - 1).isQuote || byte(end - 1) == UInt8(ascii: "*") { end -= 1 }
        var start = end
        while start > 0, isInside(start - 1, of: end) { start -= 1 }
        return start..<end
    }

    /// Letters of any language, and the full stops of a host's name.
    private func isInside(_ index: Int, of end: Int) -> Bool {
        let byte = text[index]
        return byte.isNameByte || byte >= 0x80 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") && index + 1 < end
    }

    // MARK: What comes below

    /// A value on a line of its own below its name, or at the start of the line that the sentence goes on in.
    func valueBelow(_ mark: Int, of name: SecretName) -> Value? {
        if name.strength != .password { return nil }
        var start = end(mark + 1, atMost: 8) { $0 == 0x20 || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "\r") }
        guard byte(start) == UInt8(ascii: "\n") else { return nil }
        let next = end(start + 1, atMost: 80) { $0.isBlank }
        let isParagraph = text[start + 1..<next].contains(UInt8(ascii: "\n"))
        start = next
        if starts(start, fence) { start = end(endOfLine(start), atMost: 8) { $0.isBlank } }
        let first = end(start, atMost: 8) {
            $0 == 0x20 || $0.isQuote || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "-")
        }
        let last = endOfBare(first)
        guard last > first else { return nil }
        let isAlone = text[last..<endOfLine(last)].allSatisfy {
            $0.isBlank || $0.isQuote || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: ".")
        }
        let counts = counts(first..<last)
        guard
            isAlone
                ? counts.digits > 0 && counts.letters > 0 || isScrambled(first..<last) : !isParagraph && isPasswordInSentence(first..<last)
        else { return nil }
        return Value(whole: first..<last, core: first..<last, isQuoted: false, isCode: false)
    }
}

extension SecretScanner {
    /// Letters that no word has in such an order: capitals all over it, or no vowel.
    func isScrambled(_ core: Range<Int>) -> Bool {
        let counts = counts(core)
        guard core.count >= 8, counts.letters == core.count, counts.small > 0 else { return false }
        let rises = zip(text[core], text[core].dropFirst()).count { $0.isSmall && $1.isCapital }
        // The humps of "resetPasswordForUser" are words; those of chance are two letters long.
        return rises >= 3 && counts.letters * 2 <= counts.capital * 5 || !text[core].contains { "aeiouy".utf8.contains($0.inSmall) }
    }

    /// "12345678", "000000": what stands for a number in examples.
    func isRow(_ digits: Range<Int>) -> Bool {
        let steps = zip(text[digits], text[digits].dropFirst()).map { Int($1) - Int($0) }
        return steps.allSatisfy { $0 == 1 || $0 == -9 } || steps.allSatisfy { $0 == 0 } || steps.allSatisfy { $0 == -1 }
    }

    /// Whether no word follows that a number before it counts: "4821." and "4821 until noon", not "4821 customers".
    func endsClause(_ index: Int) -> Bool {
        let after = end(index, atMost: 4) { $0 == UInt8(ascii: "*") || $0.isQuote }
        if byte(after) != 0x20 { return !byte(after).isNameByte && !(byte(after).isClauseMark && byte(after + 1).isDecimal) }
        let word = after + 1..<end(after + 1) { $0.isSmall || $0.isCapital }
        return !word.isEmpty && clauseWords.contains(wordCode(word))
            || byte(after + 1) == UInt8(ascii: "(")
    }

    /// A number for a word, whatever its capitals.
    func wordCode(_ range: Range<Int>) -> UInt64 { codeOf(text[range]) }

    func isWord(_ range: Range<Int>, _ word: String) -> Bool {
        range.count == word.utf8.count && startsIgnoringCase(range.lowerBound, word.utf8)
    }
}

extension UInt8 {
    fileprivate var beginsToldWord: Bool {
        switch inSmall {
        case UInt8(ascii: "i"), UInt8(ascii: "w"), UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "l"), UInt8(ascii: "j"),
            UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "m"):
            true
        default: false
        }
    }

    fileprivate var isClauseMark: Bool { [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/")].contains(self) }
}

/// A number for a word (FNV-1a), whatever its capitals.
func codeOf(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.inSmall)) &* 0x100_0000_01B3 }
}

/// To go through a few numbers is quicker than to look one up.
func codes(_ words: [String]) -> [UInt64] { words.map { codeOf($0.utf8) } }

private let fence = Array("```".utf8)
/// What stands before a password in a sentence, in the page's languages.
private let toldWords = codes([
    "is", "was", "now", "to", "ist", "war", "lautet", "nun", "jetzt", "auf", "est", "es", "era", "maintenant", "ahora",
])
private let longestToldWord = 10
private let changes = codes(["changed", "set", "reset", "geändert", "gesetzt", "zurückgesetzt"])
private let fillers =
    changes + toldWords
    + codes(["be", "been", "has", "will", "again", "back", "still", "currently", "temporarily", "wurde", "wieder", "vorerst"])
private let prepositions = codes([
    "for", "of", "to", "on", "at", "by", "für", "zum", "zur", "vom", "von", "pour", "du", "de", "des", "para", "del", "da", "do",
])
private let clauseWords = codes([
    "and", "or", "for", "to", "until", "till", "on", "at", "from", "if", "when", "which", "but", "as", "und", "oder", "für", "bis", "et",
    "pour", "y", "para",
])
