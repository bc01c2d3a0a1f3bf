import Basics

/// Numbers that open a door or pay: PINs, codes that are used once, numbers of cards.
extension SecretScanner {
    /// "The PIN for the door is 4821", "door code: 559210", "use code 559210 to sign in".
    ///
    /// - Parameters:
    ///   - word: with all its letters, whatever their script.
    ///   - code: the word's number.
    func spokenCode(_ word: Range<Int>, _ code: UInt64) -> Secret? {
        if starts(word.lowerBound, pin), word.count == pin.count {
            return told(Tale(kind: .number("a PIN"), name: word, isCompounding: true, takesColon: true))
        }
        if code == codeWord, byte(word.upperBound) == 0x20, byte(word.upperBound + 1).isDigit {
            let digits = word.upperBound + 1..<end(word.upperBound + 1) { $0.isDigit }
            if isToOpen(digits.upperBound) { return used(digits, word) }
        }
        guard isDoorCode(word, code) else { return nil }
        return told(Tale(kind: .number("a code that lets somebody in"), name: word, isCompounding: true, takesColon: true))
    }

    private func used(_ digits: Range<Int>, _ word: Range<Int>) -> Secret? {
        guard (4...8).contains(digits.count), !isRow(digits) else { return nil }
        return Secret("a code that lets somebody in", word.lowerBound..<digits.upperBound, value: digits)
    }

    /// "verification code", "the code for the door", not "status code" or "promo code".
    private func isDoorCode(_ word: Range<Int>, _ code: UInt64) -> Bool {
        if DoorWords.compounds.contains(code) { return true }
        if text[word.upperBound - 1] >= 0x80, DoorWords.names.contains(where: { starts(word.upperBound - $0.count, $0) }) { return true }
        guard DoorWords.heads.contains(code) else { return false }
        let before = wordBefore(word.lowerBound)
        if let before, DoorWords.kinds.contains(before.code) { return true }
        guard before == nil || before.map({ DoorWords.articles.contains($0.code) || text[$0.range].last?.endsClause == true }) == true
        else { return false }
        return opensDoor(behind: word.upperBound)
    }

    /// Whether a sentence says within a few words what the code is for.
    private func opensDoor(behind end: Int) -> Bool {
        var index = end
        for _ in 0..<4 {
            guard let word = wordAfter(index), !word.gap.isParted, word.gap.colon == nil, !ToldWords.links.contains(word.code) else {
                return false
            }
            if DoorWords.doors.contains(word.code) { return true }
            index = word.range.upperBound
        }
        return false
    }

    private func isToOpen(_ end: Int) -> Bool {
        purposes.contains { startsIgnoringCase(end, $0.utf8) }
    }
}

extension SecretScanner {
    /// A number as cards have it (ISO/IEC 7812): how it begins, how long it is, and its last digit by Luhn's sum.
    func cardNumber(_ word: Range<Int>) -> Secret? {
        // A group of digits and a space, or as many as a card has.
        guard !byte(word.lowerBound - 1).isJoining, word.count > 8 || byte(word.upperBound) == 0x20 && byte(word.upperBound + 1).isDigit
        else {
            return nil
        }
        let (end, groups) = endOfGroups(word.lowerBound)
        let digits = text[word.lowerBound..<end].filter(\.isDigit).map { $0 - UInt8(ascii: "0") }
        guard (13...19).contains(digits.count), !byte(end).isNameByte, isIssued(digits, groups), sum(digits) % 10 == 0
        else { return nil }
        let before =
            text[max(0, word.lowerBound - 60)..<word.lowerBound].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last
            ?? []
        let words = String(decoding: before.map(\.lowercased), as: UTF8.self)
        let namesCard = cardWords.contains(where: words.contains) || words.split(separator: " ").last == "pan"
        guard namesCard || groups.count > 1 && !otherNumbers.contains(where: words.contains) else { return nil }
        // Numbers with which anybody tries out a till have few digits: 4242 4242 4242 4242.
        if Set(digits).count <= 3, testWords.contains(where: words.contains) { return nil }
        return Secret("a card number", word.lowerBound..<end)
    }

    /// Groups of digits with one space or one hyphen between them.
    private func endOfGroups(_ start: Int) -> (end: Int, groups: [Int]) {
        var groups: [Int] = []
        var index = start
        let joint = byte(self.end(start) { $0.isDigit })
        while true {
            let end = self.end(index) { $0.isDigit }
            groups.append(end - index)
            guard byte(end) == joint, joint == 0x20 || joint == UInt8(ascii: "-"), byte(end + 1).isDigit, groups.count < 5 else {
                return (end, groups)
            }
            index = end + 1
        }
    }

    /// Whether a network begins its numbers so, and prints them in such groups.
    private func isIssued(_ digits: [UInt8], _ groups: [Int]) -> Bool {
        let start = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
        let isAmerican = [34, 37].contains(start / 100)
        if groups.count > 1 {
            guard isAmerican ? groups == [4, 6, 5] : knownGroups.contains(groups) else {
                return false
            }
        }
        switch digits.count {
        case 13: return start / 1_000 == 4
        case 17, 18: return start / 100 == 62
        case 19: return start / 1_000 == 4 || start / 100 == 62
        case 14: return [36, 38, 39].contains(start / 100) || (3_000...3_059).contains(start)
        case 15: return isAmerican
        case 16:
            return start / 1_000 == 4 || (51...55).contains(start / 100) || (2_221...2_720).contains(start) || start == 6_011
                || start / 100 == 65 || start / 100 == 62 || maestro.contains(start) || (3_528...3_589).contains(start)
        default: return false
        }
    }

    /// Every second digit from the right counts twice.
    private func sum(_ digits: [UInt8]) -> Int {
        digits.reversed().enumerated().reduce(0) { sum, digit in
            let value = Int(digit.element) * (digit.offset % 2 == 1 ? 2 : 1)
            return sum + (value > 9 ? value - 9 : value)
        }
    }
}

extension UInt8 {
    fileprivate var isJoining: Bool {
        isNameByte || self == UInt8(ascii: ".") || self == UInt8(ascii: "/") || self == UInt8(ascii: "+") || self == UInt8(ascii: "#")
    }
}

private let pin = Array("PIN".utf8)
private let codeWord = codeOf("code".utf8)
private let purposes = [
    " to sign in", " to log in", " to get in", " to unlock", " to open the", " to enter the", " to reset your password",
]
private let cardWords = ["card", "karte", "carte", "tarjeta", "cartão", "visa", "mastercard", "amex", "カード"]
private let testWords = ["test", "sandbox", "example", "sample"]
private let knownGroups = [[4, 4, 4, 4], [4, 6, 4], [4, 4, 4, 4, 3], [4, 4, 4, 1], [4, 4, 5], [6, 13], [8, 8]]
private let maestro = [5_018, 5_020, 5_038, 5_893, 6_304, 6_759, 6_761, 6_762, 6_763]
private let otherNumbers = [
    "track", "order", "reference", "parcel", "shipment", "serial", "meter", "ticket", "imei", "invoice", "booking", "loyalty",
]
