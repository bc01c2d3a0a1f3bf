import Basics

/// What stands between white space and has a letter or digit in it, so that an address is one word.
struct Word: Sendable {
    /// Offsets into the block's text, without the punctuation around the word.
    var range: Range<Int>
    /// Equal for equal words, whatever their case; see `wordHash`.
    var hash: UInt64
    var signs: SignSet
}

/// Adds the words of a stretch of text.
func words(_ text: [UInt8], in range: Range<Int>, into words: inout [Word]) {
    forEachWord(of: text, in: range) { whole in
        let range = trimmed(whole, of: text)
        let hash = text.withUnsafeBufferPointer { wordHash($0[range]) }
        words.append(Word(range: range, hash: hash, signs: SignSet(text, range)))
    }
}

/// The words of a stretch of text.
func words(_ text: [UInt8], in range: Range<Int>) -> [Word] {
    var found: [Word] = []
    words(text, in: range, into: &found)
    return found
}

/// Which signs a sentence or word has that are not letters of ordinary words: most rules about shapes have nothing to look for without
/// them.
struct SignSet: OptionSet, Sendable {
    let rawValue: UInt8

    static let digit = SignSet(rawValue: 1)
    static let at = SignSet(rawValue: 2)
    static let underscore = SignSet(rawValue: 4)
    /// A full stop or colon with something behind it: in a word, any.
    static let innerPoint = SignSet(rawValue: 8)
    static let hyphen = SignSet(rawValue: 16)
    /// A capital behind a letter: `NoOp`, `ABC`.
    static let innerCapital = SignSet(rawValue: 32)
    static let slash = SignSet(rawValue: 64)
    static let plus = SignSet(rawValue: 128)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ text: [UInt8], _ range: Range<Int>) {
        var signs: SignSet = []
        text.withUnsafeBufferPointer { text in
            var before: UInt8 = 0x20
            for index in range {
                let byte = text[index]
                defer { before = byte }
                // Most bytes are small letters and spaces.
                if byte.isLowercase || byte == 0x20 { continue }
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"): signs.insert(.digit)
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): if before.isLetter { signs.insert(.innerCapital) }
                case UInt8(ascii: "."), UInt8(ascii: ":"):
                    if index + 1 < range.upperBound, !text[index + 1].isSpace { signs.insert(.innerPoint) }
                case UInt8(ascii: "-"): signs.insert(.hyphen)
                case UInt8(ascii: "_"): signs.insert(.underscore)
                case UInt8(ascii: "@"): signs.insert(.at)
                case UInt8(ascii: "/"): signs.insert(.slash)
                case UInt8(ascii: "+"): signs.insert(.plus)
                default: break
                }
            }
        }
        self = signs
    }
}
