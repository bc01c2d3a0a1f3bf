/// Numbers that open a door or pay: PINs, codes that are used once, numbers of cards.
extension SecretScanner {
    /// "The PIN is 4821", "door code: 559210", "use code 559210 to sign in".
    func spokenCode(_ word: Range<Int>) -> Secret? {
        let isPIN = starts(word.lowerBound, pin)
        guard isPIN || isKindOfCode(word) || isUsed(word) else { return nil }
        let isTold = isPIN || isKindOfCode(word)
        guard let start = isTold ? valueTold(word.upperBound) : word.upperBound + 1 else { return nil }
        let digits = start..<end(start) { $0.isDecimal }
        guard (4...8).contains(digits.count), !isRow(digits) else { return nil }
        guard isTold ? endsClause(digits.upperBound) : isToOpen(digits.upperBound) else { return nil }
        return Secret(isPIN ? "a PIN" : "a code that lets somebody in", word.lowerBound..<digits.upperBound, value: digits)
    }

    /// Where the value starts behind ": ", " = ", " is ", " is: ".
    private func valueTold(_ end: Int) -> Int? {
        var index = self.end(end, atMost: 2) { $0 == 0x20 }
        if starts(index, Array("code ".utf8)), index > end { index += 5 }
        let verb = index..<self.end(index) { $0.isSmall }
        let isVerb = ["is", "ist", "lautet", "est", "es"].contains { isWord(verb, $0) }
        index = self.end(verb.upperBound, atMost: 2) { $0 == 0x20 }
        let isMark = byte(index) == UInt8(ascii: ":") || byte(index) == UInt8(ascii: "=")
        guard isVerb || isMark && verb.isEmpty else { return nil }
        return self.end(isMark ? index + 1 : index, atMost: 8) { $0 == 0x20 || $0 == UInt8(ascii: "*") || $0.isQuote }
    }

    /// "verification code", not "status code" or "promo code".
    private func isKindOfCode(_ word: Range<Int>) -> Bool {
        isWord(word, "code")
            && kindsOfCode.contains { kind in
                startsIgnoringCase(word.lowerBound - kind.utf8.count - 1, kind.utf8)
                    && !byte(word.lowerBound - kind.utf8.count - 2).isAlphanumeric
                    && !byte(word.lowerBound - 1).isAlphanumeric
            }
    }

    private func isUsed(_ word: Range<Int>) -> Bool {
        isWord(word, "code") && byte(word.upperBound) == 0x20 && byte(word.upperBound + 1).isDecimal
    }

    private func isToOpen(_ end: Int) -> Bool {
        purposes.contains { startsIgnoringCase(end, $0.utf8) }
    }
}

extension SecretScanner {
    /// A number as cards have it (ISO/IEC 7812): how it begins, how long it is, and its last digit by Luhn's sum.
    func cardNumber(_ word: Range<Int>) -> Secret? {
        // Four digits and a space, or as many as a card has.
        guard !byte(word.lowerBound - 1).isJoining, word.count > 4 || byte(word.upperBound) == 0x20 && byte(word.upperBound + 1).isDecimal
        else {
            return nil
        }
        let (end, groups) = endOfGroups(word.lowerBound)
        let digits = text[word.lowerBound..<end].filter(\.isDecimal).map { $0 - UInt8(ascii: "0") }
        guard (13...19).contains(digits.count), !byte(end).isNameByte, isIssued(digits, groups), Set(digits).count > 3,
            sum(digits) % 10 == 0
        else { return nil }
        let before =
            text[max(0, word.lowerBound - 60)..<word.lowerBound].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last
            ?? []
        let words = String(decoding: before.map(\.inSmall), as: UTF8.self)
        guard groups.count > 1 || cardWords.contains(where: words.contains), !otherNumbers.contains(where: words.contains) else {
            return nil
        }
        return Secret("a card number", word.lowerBound..<end)
    }

    /// Groups of digits with one space or one hyphen between them.
    private func endOfGroups(_ start: Int) -> (end: Int, groups: [Int]) {
        var groups: [Int] = []
        var index = start
        let joint = byte(self.end(start) { $0.isDecimal })
        while true {
            let end = self.end(index) { $0.isDecimal }
            groups.append(end - index)
            guard byte(end) == joint, joint == 0x20 || joint == UInt8(ascii: "-"), byte(end + 1).isDecimal, groups.count < 5 else {
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
            guard isAmerican ? groups == [4, 6, 5] : groups == [4, 4, 4, 4] || groups == [4, 6, 4] || groups == [4, 4, 4, 4, 3] else {
                return false
            }
        }
        switch digits.count {
        case 13, 19: return start / 1_000 == 4
        case 14: return [36, 38, 39].contains(start / 100) || (3_000...3_059).contains(start)
        case 15: return isAmerican
        case 16:
            return start / 1_000 == 4 || (51...55).contains(start / 100) || (2_221...2_720).contains(start) || start == 6_011
                || start / 100 == 65 || (3_528...3_589).contains(start)
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
private let kindsOfCode = [
    "one-time", "one time", "onetime", "verification", "security", "access", "login", "log-in", "sign-in", "door", "gate", "entry",
    "unlock",
    "2fa", "mfa", "two-factor", "two-step", "authentication", "backup", "recovery", "alarm", "safe",
]
private let purposes = [
    " to sign in", " to log in", " to get in", " to unlock", " to open the", " to enter the", " to reset your password",
]
private let cardWords = ["card", "karte", "carte", "tarjeta", "cartão", "visa", "mastercard", "amex", "カード"]
private let otherNumbers = [
    "track", "order", "reference", "parcel", "shipment", "serial", "meter", "ticket", "imei", "invoice", "booking", "loyalty",
]
