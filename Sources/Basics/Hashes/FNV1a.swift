/// The 64-bit FNV-1a hash: short and the same everywhere, but no secret.
package struct FNV1a: Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    /// Adds a text and its end, so that "ab", "c" differs from "a", "bc".
    package mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0xFF)  // never in UTF-8
    }

    @inlinable @inline(__always)
    package mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// Sixteen hexadecimal digits.
    package var hex: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
