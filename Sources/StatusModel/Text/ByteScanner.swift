import Basics

/// Reads a short ASCII value from its start. Works on bytes: by Character, CR LF is one and "é" has two spellings.
package struct ByteScanner {
    private let bytes: [UInt8]
    private var index = 0

    package init(_ text: String) { bytes = Array(text.utf8) }

    package var rest: String { String(decoding: bytes[index...], as: UTF8.self) }
    package var isAtEnd: Bool { index == bytes.count }

    package mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// Exactly this many digits, and no digit behind them.
    package mutating func number(digits: Int) -> Int? {
        let start = index
        guard let number = number(atMost: digits), index - start == digits else {
            index = start
            return nil
        }
        return number
    }

    /// One digit or more, as many as there are; nil, and nothing taken, where there are none or too many.
    package mutating func number(atMost digits: Int) -> Int? {
        var end = index
        var number = 0
        while end < bytes.count, isDigit(bytes[end]) {
            guard end - index < digits else { return nil }
            number = number * 10 + Int(bytes[end] - UInt8(ascii: "0"))
            end += 1
        }
        guard end > index else { return nil }
        index = end
        return number
    }

    /// True where there was a digit to skip.
    package mutating func skipDigits() -> Bool {
        let start = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        return index > start
    }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
