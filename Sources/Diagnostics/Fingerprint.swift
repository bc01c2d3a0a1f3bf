extension Report {
    /// A name for each of `diagnostics` by which a program knows it again after lines have moved.
    ///
    /// It is made of the rule, the path, the words and how many such words came before, so no two are alike.
    var fingerprints: [String] {
        var seen: [UInt64: Int] = [:]
        return diagnostics.map { diagnostic in
            var hash = FNV1a()
            for text in [diagnostic.rule.text, diagnostic.place.file.path, diagnostic.place.excerpt] { hash.add(text) }
            let occurrence = seen[hash.value, default: 0]
            seen[hash.value] = occurrence + 1
            hash.add(String(occurrence))
            return hash.hex
        }
    }
}

/// The 64-bit FNV-1a hash: short and the same everywhere, but no secret.
struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a text and its end, so that "ab", "c" differs from "a", "bc".
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0xFF)  // never in UTF-8
    }

    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// Sixteen hexadecimal digits.
    var hex: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
