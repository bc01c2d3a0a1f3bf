import Basics

/// Something in a text that opens a door to whoever reads it: a password, a key, a token.
package struct Secret: Sendable, Equatable {
    /// What it looks like, for messages: "an AWS key".
    package var kind: String
    /// The stretch that says what it is, with the name that it is given to.
    package var range: Range<Int>
    /// The part that must not be repeated.
    package var value: Range<Int>

    init(_ kind: String, _ range: Range<Int>, value: Range<Int>? = nil) {
        (self.kind, self.range, self.value) = (kind, range, value ?? range)
    }
}

/// What in a text looks like a secret, as it is written or as its reader sees it; in order, not overlapping. Looks at each byte about
/// once, where nothing is written in another way than it is shown.
package func secrets(in text: [UInt8]) -> [Secret] {
    text.withUnsafeBufferPointer { text in
        let (written, disguise) = SecretScanner(text: text).secrets
        guard let disguise, let view = ReaderView(of: text, from: disguise) else { return written }
        let seen = view.bytes.withUnsafeBufferPointer { SecretScanner(text: $0).secrets.found }
        return apart(written + seen.map { Secret($0.kind, view.place(of: $0.range), value: view.place(of: $0.value)) })
    }
}

/// Secrets in order; those that overlap are one.
private func apart(_ secrets: [Secret]) -> [Secret] {
    var result: [Secret] = []
    for secret in secrets.sorted(by: { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }) {
        guard let last = result.last, last.range.upperBound > secret.range.lowerBound else {
            result.append(secret)
            continue
        }
        let value = min(last.value.lowerBound, secret.value.lowerBound)..<max(last.value.upperBound, secret.value.upperBound)
        let range = last.range.lowerBound..<max(last.range.upperBound, secret.range.upperBound)
        result[result.count - 1] = Secret(last.kind, range, value: value)
    }
    return result
}

/// Reads a text for secrets. Each family of forms is an extension in a file of its own.
struct SecretScanner {
    let text: UnsafeBufferPointer<UInt8>

    /// What is found as it is written, and from where on something may be shown in another way.
    fileprivate var secrets: (found: [Secret], disguise: Int?) {
        var found: [Secret] = []
        var tables: [Secret] = []
        var lastRule = 0
        var disguise: Int?
        var index = 0
        while index < text.count {
            let wordEnd = text[index].isAlphanumeric ? endOfName(index) : index
            if disguise == nil, wordEnd == index, text[index].beginsDisguise { disguise = index }
            let secret = wordEnd > index ? atWord(index..<wordEnd) : atMark(index)
            // What is told before its name may have been found already.
            guard let secret, secret.value.lowerBound >= found.last?.range.upperBound ?? 0 else {
                if text[index] == UInt8(ascii: "|"), index >= lastRule, let rule = rule(at: index) {
                    tables += tabled(below: rule)
                    lastRule = rule.upperBound
                }
                index = max(wordEnd, index + 1)
                continue
            }
            // What is given to a name is looked for backwards too, but not into the secret before it.
            let start = max(secret.range.lowerBound, found.last?.range.upperBound ?? 0)
            found.append(Secret(secret.kind, start..<secret.range.upperBound, value: secret.value))
            index = max(secret.range.upperBound, index + 1)
        }
        // What was found was not looked into.
        return (tables.isEmpty ? found : apart(found + tables), found.isEmpty ? disguise : 0)
    }

    /// What begins with this word, which nothing that belongs to a word stands before.
    private func atWord(_ word: Range<Int>) -> Secret? {
        let next = byte(word.upperBound)
        let goesOn =
            !byte(word.upperBound + 1).isBlank
            && (next == UInt8(ascii: ".") || next == UInt8(ascii: "/") || next == UInt8(ascii: "$") || next == UInt8(ascii: "+"))
        // Nearly all words are too short to be looked at any further.
        if word.count >= Self.shortestToken || goesOn, let secret = issued(word) { return secret }
        if word.count >= Self.shortestShape, let secret = shaped(word) { return secret }
        if word.count >= 13 || [4, 6, 8].contains(word.count), text[word.lowerBound].isDigit, let card = cardNumber(word) { return card }
        let isApart = next == 0x20 || next == UInt8(ascii: ":") || next == UInt8(ascii: "\n") || next == UInt8(ascii: "=")
        return (isApart ? authorized(word) : nil) ?? announced(word)
    }

    private static let shortestToken = 15
    /// The number of a Telegram bot.
    private static let shortestShape = 8

    /// What a mark tells: something is given to a name, an address goes on, a block of a key begins.
    private func atMark(_ index: Int) -> Secret? {
        switch text[index] {
        case UInt8(ascii: ":"): passwordInAddress(index) ?? named(at: index) ?? loginPair(index)
        case UInt8(ascii: "="): named(at: index) ?? attribute(at: index)
        case UInt8(ascii: "|"), UInt8(ascii: ">"): named(at: index)
        case UInt8(ascii: "-"): privateKey(index) ?? flagged(index)
        case UInt8(ascii: "~"): azureClientSecret(index)
        case 0x80...: announced(byScalarEndingAt: index + 1)
        default: nil
        }
    }
}

// MARK: Reading

extension SecretScanner {
    /// Where the letters, digits, `-` and `_` from here on end.
    func endOfName(_ index: Int) -> Int { end(index) { $0.isNameByte } }

    func end(_ index: Int, atMost limit: Int = .max, while belongs: (UInt8) -> Bool) -> Int {
        var end = index
        while end < text.count, end - index < limit, belongs(text[end]) { end += 1 }
        return end
    }

    func byte(_ index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : 0 }

    func starts(_ index: Int, _ start: [UInt8]) -> Bool {
        guard index >= 0, index + start.count <= text.count else { return false }
        for offset in start.indices where text[index + offset] != start[offset] { return false }
        return true
    }

    /// - Parameter start: in small letters.
    func startsIgnoringCase(_ index: Int, _ start: String.UTF8View) -> Bool {
        guard index >= 0, index + start.count <= text.count else { return false }
        return zip(start, text[index...]).allSatisfy { $0 == $1.lowercased }
    }

    func startOfLine(_ index: Int) -> Int {
        var start = index
        while start > 0, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return start
    }

    func endOfLine(_ index: Int) -> Int { end(index) { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") } }

    /// Where what can stand in a secret without quotation marks ends. The full stop of a sentence is none of it.
    func endOfValue(_ index: Int) -> Int {
        var end = end(index) { !$0.isBlank && !$0.isBracketOrQuote }
        while end > index, [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(text[end - 1]) { end -= 1 }
        return end
    }

    func counts(_ range: Range<Int>) -> ByteCounts { ByteCounts(text[range]) }
}

/// What a piece of text is made of.
struct ByteCounts {
    private(set) var small = 0
    private(set) var capital = 0
    private(set) var digits = 0
    private(set) var others = 0

    init(_ text: some Sequence<UInt8>) {
        for byte in text {
            if byte.isLowercase {
                small += 1
            } else if byte.isUppercase {
                capital += 1
            } else if byte.isDigit {
                digits += 1
            } else {
                others += 1
            }
        }
    }

    var letters: Int { small + capital }
    /// Whether chance may have made it: words of one language have no digits and few capitals.
    var isMixed: Bool { letters > 0 && digits > 1 || small > 1 && capital > 1 }
}

extension UInt8 {
    var isAlphanumeric: Bool { isLowercase || isUppercase || isDigit }
    var isNameByte: Bool { isAlphanumeric || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") }
    var isBase64: Bool { isNameByte || self == UInt8(ascii: "+") || self == UInt8(ascii: "/") || self == UInt8(ascii: "=") }
    var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) || self == 0 }
    var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") || self == UInt8(ascii: "`") }
    var isBracketOrQuote: Bool {
        switch self {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "|"): true
        default: isQuote
        }
    }
}
