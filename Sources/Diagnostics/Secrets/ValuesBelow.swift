extension SecretScanner {
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
