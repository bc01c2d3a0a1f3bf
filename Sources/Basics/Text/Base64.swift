extension [UInt8] {
    /// Base 64 as RFC 4648 has it (section 4), with padding.
    package var base64: String {
        var text: [UInt8] = []
        text.reserveCapacity((count + 2) / 3 * 4)
        for start in stride(from: 0, to: count, by: 3) {
            let known = Swift.min(count - start, 3)
            let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < known ? Int(self[start + $1]) : 0) }
            for digit in 0...3 { text.append(digit <= known ? alphabet[bits >> (18 - 6 * digit) & 63] : UInt8(ascii: "=")) }
        }
        return text.string
    }
}

private let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
