import Diagnostics
import StatusModel

/// A value in double quotes without what its escapes hide: `\u202E`, `\x07`. They are reported where they are written.
func visible(_ text: String, writtenAt place: Place, _ problems: Problems) -> String {
    let bytes = Array(text.utf8)
    let hidden = bytes.invisibleCharacters
    if hidden.isEmpty { return text }
    let escapes = place.escapes.filter { hidden.map(\.scalar).contains($0.scalar) }
    for escape in escapes.prefix(ContentLimits.invisibleCharacters) {
        reportInvisible([escape], writtenAt: Place(place.file, escape.range), problems)
    }
    if escapes.isEmpty { reportInvisible([hidden[0]], writtenAt: place, problems) }
    return String(decoding: bytes.withoutInvisibleCharacters, as: UTF8.self)
}

extension Place {
    /// The escapes of YAML 1.2 (5.7) in a value in double quotes, each with the character that it stands for.
    fileprivate var escapes: [InvisibleCharacter] {
        var found: [InvisibleCharacter] = []
        var index = range.lowerBound
        while index + 1 < range.upperBound {
            guard file.bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            let digits = escapeLengths[file.bytes[index + 1]] ?? 0
            let end = min(index + 2 + digits, range.upperBound)
            let scalar = digits > 0 ? UInt32(file.text(in: index + 2..<end), radix: 16) : singleEscapes[file.bytes[index + 1]]
            if let scalar { found.append(InvisibleCharacter(scalar: scalar, range: index..<end)) }
            index = end
        }
        return found
    }
}

private let escapeLengths: [UInt8: Int] = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8]
private let singleEscapes: [UInt8: UInt32] = [
    UInt8(ascii: "0"): 0, UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "v"): 0xB, UInt8(ascii: "f"): 0xC,
    UInt8(ascii: "e"): 0x1B,
    UInt8(ascii: "N"): 0x85, UInt8(ascii: "L"): 0x2028, UInt8(ascii: "P"): 0x2029,
]
