/// Why something is published in spite of errors. It is read afterwards by those who were asleep, so it says something.
enum StatedReason {
    static let fault = "--publish-anyway needs a reason of two words or more, such as 'Nobody can pay'"

    /// Whether there are two words. Where a script has no spaces between them, four signs are taken for two.
    static func isEnough(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace).filter { word in word.contains { $0.isLetter || $0.isNumber } }
        return words.count > 1 || text.unicodeScalars.count(where: hasNoSpaces) > 3
    }

    /// Letters of Thai, Lao, Burmese and Khmer, Japanese and Chinese.
    private static func hasNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
