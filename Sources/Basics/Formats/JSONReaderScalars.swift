// Numbers and texts within a JSON text.

extension JSONReader {
    mutating func number() throws(JSONFault) -> String {
        let start = offset
        if next == UInt8(ascii: "-") { offset += 1 }
        if next == UInt8(ascii: "0") {
            offset += 1
            if next?.isDigit == true { throw fault("a number doesn't begin with 0", at: start) }
        } else {
            try digits()
        }
        if next == UInt8(ascii: ".") {
            offset += 1
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            offset += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
            try digits()
        }
        return bytes[start..<offset].string
    }

    private mutating func digits() throws(JSONFault) {
        guard next?.isDigit == true else { throw fault("a digit is expected here") }
        while next?.isDigit == true { offset += 1 }
    }

    mutating func text() throws(JSONFault) -> String {
        let start = offset
        offset += 1
        var text = ""
        while true {
            let plain = offset
            while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { offset += 1 }
            guard let part = String(validating: bytes[plain..<offset], as: UTF8.self) else {
                throw fault("this text is not UTF-8", at: start)
            }
            text += part
            guard let byte = next else { throw fault("this text has no end", at: start) }
            offset += 1
            if byte == UInt8(ascii: "\"") { return text }
            guard byte == UInt8(ascii: "\\") else {
                throw fault("a line end, a tab and the like stand in a text as \\n, \\t or \\u0001", at: offset - 1)
            }
            text.unicodeScalars.append(try escaped())
        }
    }

    /// What is written after a backslash.
    private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
        let place = offset - 1
        guard let letter = next else { throw fault("this text has no end", at: place) }
        offset += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try scalar(place)
        default: throw fault("no character is written with this after a backslash", at: place)
        }
    }

    private mutating func scalar(_ place: Int) throws(JSONFault) -> Unicode.Scalar {
        let first = try unit(place)
        if let scalar = Unicode.Scalar(first) { return scalar }
        let half = fault("half of a pair of \\u escapes stands alone", at: place)
        guard first < 0xDC00, next == UInt8(ascii: "\\"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "u") else {
            throw half
        }
        offset += 2
        let second = try unit(place)
        guard (0xDC00...0xDFFF).contains(second), let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) else {
            throw half
        }
        return scalar
    }

    /// Four hexadecimal digits.
    private mutating func unit(_ place: Int) throws(JSONFault) -> UInt32 {
        let end = offset + 4
        guard end <= bytes.count, bytes[offset..<end].allSatisfy(\.isHexDigit), let unit = UInt32(bytes[offset..<end].string, radix: 16)
        else {
            throw fault("four hexadecimal digits follow \\u", at: place)
        }
        offset = end
        return unit
    }
}
