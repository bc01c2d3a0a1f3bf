import Basics

/// What a secret looks like in a sentence.
extension SecretScanner {
    /// All that a word of a sentence, or what stands in quotation marks, gives as a secret.
    func toldValue(_ word: ClauseWord) -> Value {
        let start = word.range.lowerBound
        if let closing = word.gap.closing {
            let end = end(start, atMost: 200) { !$0.isBlank || $0 == 0x20 }
            let close = (start..<end).first { starts($0, closing) }
            if var close {
                while close > start, text[close - 1] == 0x20 { close -= 1 }
                return Value(whole: start..<close, core: start..<close, isQuoted: true, isCode: true)
            }
        }
        // An exclamation mark may be the sentence's or the secret's; it is not shown either way.
        var end = word.range.upperBound
        end += self.end(end, atMost: 3) { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") } - end
        return Value(whole: start..<end, core: start..<end, isQuoted: false, isCode: false)
    }

    /// Whether a word has what nearly no word of a sentence has; a quick look before the long one.
    func mayBeSecret(_ word: ClauseWord) -> Bool {
        if word.gap.closing != nil { return true }
        let counts = counts(word.range)
        return counts.digits > 0 || word.range.count >= 8 && (counts.capital > 3 || isScrambled(word.range))
    }

    /// Whether it can be one where a sentence says that it is one.
    func isPlainlyTold(_ value: Value, _ name: SecretName) -> Bool {
        guard isSecret(value, of: name), value.core.count >= (name.strength == .password ? 6 : 8), !isMeasure(value.core) else {
            return false
        }
        let counts = counts(value.core)
        if counts.letters == 0 { return counts.digits >= 6 && !isRow(value.core) && endsClause(value.whole.upperBound) }
        return counts.digits > 0 || value.isQuoted || isScrambled(value.core)
    }

    /// Whether it looks like one by itself, where a sentence only comes near to saying so.
    func isStrong(_ value: Value) -> Bool {
        isPasswordInSentence(value.core, hasNumberAtEnd: true) || isMarked(value) || value.isQuoted && isLetteredNumber(value.core)
    }

    /// Whether nothing else looks so: a mark in the midst, or letters and digits in disorder.
    func isCertain(_ value: Value) -> Bool { isMarked(value) || isJumbled(value.core) }

    /// Letters, digits and a mark that no name of a thing has: "Winter#99", "Sommer2026!" where the sentence goes on behind it.
    private func isMarked(_ value: Value) -> Bool {
        let core = value.core
        let counts = counts(core)
        guard core.count >= 7, core.count <= 64, counts.letters > 2, counts.digits > 0, counts.others < 4,
            text[core.lowerBound].isAlphanumeric,
            text[core].allSatisfy({ $0.isAlphanumeric || "!#$%^*?_-".utf8.contains($0) })
        else { return false }
        let trimmed = text[core].last.map { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") } == true ? core.dropLast() : core
        if text[trimmed].contains(where: { "!$%^*?".utf8.contains($0) }) {
            return !text[core].prefix { $0.isDigit }.isEmpty ? counts.others > 1 : true
        }
        if let sign = text[trimmed].firstIndex(of: UInt8(ascii: "#")) {
            return !(sign + 1..<trimmed.upperBound).allSatisfy { text[$0].isDigit } || trimmed.upperBound - sign < 4
        }
        return trimmed != core && counts.digits > 1 && goesOn(value.whole.upperBound) && !text[trimmed].contains(UInt8(ascii: "-"))
    }

    /// Whether the sentence goes on behind a mark that could have ended it.
    private func goesOn(_ index: Int) -> Bool {
        let next = byte(index)
        if next.isBlank { return byte(index + 1).isLowercase || byte(index + 1) >= 0x80 && !text[index + 1].beginsWideLetter }
        return next == UInt8(ascii: ",") || next == UInt8(ascii: ".") || next == UInt8(ascii: ")") || next.isQuote || next >= 0x80
    }

    /// "Zt4kkQw9pe", not "KeePass2Android": pieces of two characters, not words.
    private func isJumbled(_ core: Range<Int>) -> Bool {
        let counts = counts(core)
        guard isPasswordInSentence(core), counts.digits > 0, !isVersionedName(core) else { return false }
        let pieces =
            1
            + zip(text[core], text[core].dropFirst()).count {
                $0.kindOfCharacter != $1.kindOfCharacter && !($0.isUppercase && $1.isLowercase)
            }
        return pieces >= 4 && core.count * 2 <= pieces * 5
    }

    /// "Java8u202", "Kafka3x9": a name with its version.
    private func isVersionedName(_ core: Range<Int>) -> Bool {
        var rest = text[core].dropFirst()
        let name = rest.prefix { $0.isLowercase }
        rest = rest.dropFirst(name.count)
        let major = rest.prefix { $0.isDigit }
        rest = rest.dropFirst(major.count)
        let minor = rest.dropFirst()
        guard text[core.lowerBound].isUppercase, name.count >= 3, (1...2).contains(major.count), let letter = rest.first,
            "xuvrbp".utf8.contains(letter)
        else { return false }
        return (1...3).contains(minor.count) && minor.allSatisfy(\.isDigit)
    }

    /// "hunter2", "letmein2026", "Sommer2026".
    func isLetteredNumber(_ core: Range<Int>) -> Bool {
        let counts = counts(core)
        return core.count >= 6 && counts.letters > 2 && counts.digits > 0 && counts.others == 0
    }

    /// What no word, number or name of a thing looks like: letters and digits in disorder.
    ///
    /// - Parameter hasNumberAtEnd: whether a word with a year behind it counts, as in "HarbourGuest2026".
    func isPasswordInSentence(_ core: Range<Int>, hasNumberAtEnd: Bool = false) -> Bool {
        let counts = counts(core)
        guard core.count >= 8, core.count <= 64, counts.small > 0, counts.capital > 0, counts.digits > 0,
            text[core].allSatisfy({ $0.isAlphanumeric || "!@#$%^&*+?".utf8.contains($0) })
        else { return false }
        let isInside = zip(text[core], text[core].dropFirst()).contains {
            $0.isDigit && !$1.isDigit && $1 != UInt8(ascii: "!") && $1 != UInt8(ascii: "?")
        }
        let trailing = text[core].reversed().prefix { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") }.count
        return isInside || hasNumberAtEnd && counts.digits > 2 && counts.others == trailing
    }

    func isNumber(_ core: Range<Int>) -> Bool { counts(core).digits > 0 && counts(core).letters == 0 }

    /// "128bit", "90days".
    func isMeasure(_ core: Range<Int>) -> Bool {
        let digits = text[core].prefix { $0.isDigit }.count
        return (1...4).contains(digits) && text[core].dropFirst(digits).allSatisfy(\.isLowercase)
    }

    /// Letters that no word has in such an order: capitals all over it, or no vowel.
    func isScrambled(_ core: Range<Int>) -> Bool {
        let counts = counts(core)
        guard core.count >= 8, counts.letters == core.count, counts.small > 0 else { return false }
        let rises = zip(text[core], text[core].dropFirst()).count { $0.isLowercase && $1.isUppercase }
        // The humps of "resetPasswordForUser" are words; those of chance are two letters long.
        return rises >= 3 && counts.letters * 2 <= counts.capital * 5 || !text[core].contains { "aeiouy".utf8.contains($0.lowercased) }
    }

    /// "12345678", "000000": what stands for a number in examples.
    func isRow(_ digits: Range<Int>) -> Bool {
        let steps = zip(text[digits], text[digits].dropFirst()).map { Int($1) - Int($0) }
        return steps.allSatisfy { $0 == 1 || $0 == -9 } || steps.allSatisfy { $0 == 0 } || steps.allSatisfy { $0 == -1 }
    }

    /// Whether no word follows that a number before it counts: "4821." and "4821 until noon", not "4821 customers".
    func endsClause(_ index: Int) -> Bool {
        let after = end(index, atMost: 4) { $0 == UInt8(ascii: "*") || $0.isQuote }
        if !byte(after).isBlank || byte(after) == 0 {
            return !byte(after).isNameByte && !(byte(after).isClauseMark && byte(after + 1).isDigit)
        }
        guard let next = wordAfter(after) else { return true }
        return next.gap.isParted || ToldWords.clauseWords.contains(next.code) || text[next.range.lowerBound].beginsWideLetter
    }
}

extension UInt8 {
    fileprivate var isClauseMark: Bool { [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/")].contains(self) }
    fileprivate var kindOfCharacter: Int { isLowercase ? 0 : isUppercase ? 1 : isDigit ? 2 : 3 }
}

extension SecretScanner {
    /// A number for a word, whatever its capitals.
    func wordCode(_ range: Range<Int>) -> UInt64 { codeOf(text[range]) }

    func isWord(_ range: Range<Int>, _ word: String) -> Bool {
        range.count == word.utf8.count && startsIgnoringCase(range.lowerBound, word.utf8)
    }
}

/// A number for a word (FNV-1a), whatever its capitals.
func codeOf(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(into: FNV1a()) { $0.add($1.lowercased) }.value
}

func codes(_ words: [String]) -> WordCodes { WordCodes(words) }

/// The numbers of some words. Nearly every word that is looked up is none of them, which one bit tells.
struct WordCodes: Sendable {
    private let codes: Set<UInt64>
    /// A bit for each number's last byte.
    private let lastBytes: [Bool]
    let ends: WordEnds

    init(_ words: [String]) {
        ends = WordEnds(words)
        codes = Set(words.map { codeOf($0.utf8) })
        var lastBytes = [Bool](repeating: false, count: 256)
        for code in codes { lastBytes[Int(code & 0xFF)] = true }
        self.lastBytes = lastBytes
    }

    func contains(_ code: UInt64) -> Bool { lastBytes[Int(code & 0xFF)] && codes.contains(code) }
}

/// The last two letters of some words. They tell of nearly every word that it is none of these, before it is given a number.
struct WordEnds: Sendable {
    /// For each last byte, a bit for each letter before it, or all bits where another byte stands there.
    private var letters = [UInt32](repeating: 0, count: 256)

    init(_ words: [String]) {
        for word in words {
            let bytes = word.utf8.map(\.lowercased)
            guard let last = bytes.last else { continue }
            letters[Int(last)] |= bytes.dropLast().last.map(Self.bit) ?? .max
        }
    }

    /// Those of several lists.
    init(_ lists: [WordEnds]) {
        for list in lists { for byte in letters.indices { letters[byte] |= list.letters[byte] } }
    }

    /// - Parameter nextToLast: what stands before the last letter; of a word of one letter, what parts it from the word before.
    func may(_ nextToLast: UInt8, _ last: UInt8) -> Bool {
        !nextToLast.lowercased.isLowercase || letters[Int(last.lowercased)] & Self.bit(nextToLast.lowercased) != 0
    }

    private static func bit(_ letter: UInt8) -> UInt32 { letter.isLowercase ? 1 << UInt32(letter - UInt8(ascii: "a")) : .max }
}
