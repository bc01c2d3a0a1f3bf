import Diagnostics
import Basics

/// A tag of HTML.
struct HTMLTag {
    /// In small letters.
    var name: String
    var isClosing: Bool
    var attributes: [(name: String, value: [UInt8])] = []
    /// Behind it.
    var end: Int

    /// Its value; nil where it has none, or nothing in it.
    func attribute(_ name: String) -> [UInt8]? { attributes.first { $0.name == name && !$0.value.isEmpty }?.value }

    /// Nil where none begins at `start`, which has a `<`.
    init?(_ bytes: [UInt8], at start: Int) {
        var reader = TagReader(bytes: bytes, index: start + 1)
        isClosing = reader.take(UInt8(ascii: "/"))
        guard let name = reader.name() else { return nil }
        self.name = name
        end = 0
        while true {
            let isApart = reader.skipSpace()
            if reader.take(UInt8(ascii: ">")) { break }
            if reader.take(UInt8(ascii: "/")) { continue }
            guard isApart, let attribute = reader.attribute() else { return nil }
            attributes.append(attribute)
        }
        end = reader.index
    }
}

private struct TagReader {
    let bytes: [UInt8]
    var index: Int

    var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func take(_ sign: UInt8) -> Bool {
        guard byte == sign else { return false }
        index += 1
        return true
    }

    mutating func skipSpace() -> Bool {
        let start = index
        while let byte, byte.isSpace { index += 1 }
        return index > start
    }

    mutating func name() -> String? {
        let start = index
        guard let first = byte, first.isLowercase || first.isUppercase else { return nil }
        while let byte, byte.isLowercase || byte.isUppercase || byte.isDigit || byte == UInt8(ascii: "-") { index += 1 }
        guard let byte, byte.isSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") else { return nil }
        return bytes[start..<index].lowercasedString
    }

    mutating func attribute() -> (name: String, value: [UInt8])? {
        let start = index
        while let byte, !byte.isSpace, !Array("\"'<>/=".utf8).contains(byte) { index += 1 }
        guard index > start else { return nil }
        let name = bytes[start..<index].lowercasedString
        let end = index
        _ = skipSpace()
        guard take(UInt8(ascii: "=")) else {
            index = end
            return (name, [])
        }
        _ = skipSpace()
        return value().map { (name, $0) }
    }

    private mutating func value() -> [UInt8]? {
        guard let quote = byte else { return nil }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let end = bytes[(index + 1)...].firstIndex(of: quote) else { return nil }
            defer { index = end + 1 }
            return Array(bytes[(index + 1)..<end])
        }
        let start = index
        while let byte, !byte.isSpace, !Array("\"'<>=`".utf8).contains(byte) { index += 1 }
        return index > start ? Array(bytes[start..<index]) : nil
    }
}

/// The text of HTML as plain text: entities that are written often become their characters.
func withoutEntities(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var (result, rest): ([UInt8], ArraySlice<UInt8>) = ([], Array(bytes)[...])
    while let first = rest.first {
        let name = first == UInt8(ascii: "&") ? rest.dropFirst().prefix(10).prefix { $0 != UInt8(ascii: ";") } : []
        let end = rest.startIndex + name.count + 1
        if !name.isEmpty, end < rest.endIndex, rest[end] == UInt8(ascii: ";"), let character = characterOfEntity(name.string) {
            result += Array(String(character).utf8).withoutInvisibleCharacters
            rest = rest[(end + 1)...]
        } else {
            result.append(first)
            rest = rest.dropFirst()
        }
    }
    return result
}

/// Of those that are written often, and of all with a number.
func characterOfEntity(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    return (isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)).flatMap(Unicode.Scalar.init)
}
