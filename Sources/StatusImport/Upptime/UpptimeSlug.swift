import Basics

/// The slug that Upptime makes of a name where nobody chose one: `Git Hub` and `GitHub` are `git-hub`.
///
/// Upptime has letters of every alphabet spelt in ASCII. Here only those are that most names have; for the rest `summary.json` tells.
func upptimeSlug(of name: String) -> String {
    var text = ""
    for character in name {
        switch character {
        case "&": text += " and "
        case "♥": text += " love "
        case "🦄": text += " unicorn "
        default: text += asciiSpelling[character] ?? String(character)
        }
    }
    let parts = split(Array(text.utf8)).lowercasedString
    let short = withoutApostrophe(Array(parts.utf8))
    let slug = short.split { !$0.isDigit && !$0.isLowercase }.map(\.string).joined(separator: "-")
    return slug.isEmpty ? slugInItsOwnLetters(name) : slug
}

/// Of a name that has no letter or digit in ASCII.
private func slugInItsOwnLetters(_ name: String) -> String {
    let parted = name.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 || "\\/<>:\"|?*#%-".unicodeScalars.contains($0) }
    let joined = parted.map { String($0) }.joined(separator: "-").unicodeScalars
    let edge: (Unicode.Scalar) -> Bool = { $0 == "." || $0 == "-" }
    return String(String.UnicodeScalarView(joined.drop(while: edge).reversed().drop(while: edge).reversed()))
}

/// With a space wherever a capital begins a word: `fooBar`, `HTTPServer`, but not `APIs`.
private func split(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
        let before = index > 0 ? bytes[index - 1] : 0x20
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        let beforeThat = index > 1 ? bytes[index - 2] : 0x20
        let startsWord = byte.isUppercase && (before.isLowercase || before.isDigit)
        let endsAcronym = byte.isUppercase && before.isUppercase && after.isLowercase && after != UInt8(ascii: "s")
        let numberAfterAcronym = byte.isDigit && before.isUppercase && beforeThat.isUppercase
        if startsWord || endsAcronym || numberAfterAcronym { result.append(0x20) }
        result.append(byte)
    }
    return result
}

/// `what's` and `don't` as one word.
private func withoutApostrophe(_ bytes: [UInt8]) -> [UInt8] {
    bytes.enumerated().filter { index, byte in
        guard byte == UInt8(ascii: "'"), index > 0, index + 1 < bytes.count else { return true }
        let isEnd = index + 2 == bytes.count || bytes[index + 2].isSpace
        let letter = bytes[index + 1]
        return
            !((bytes[index - 1].isLowercase || bytes[index - 1].isDigit) && isEnd
            && (letter == UInt8(ascii: "t") || letter == UInt8(ascii: "s")))
    }.map(\.element)
}

private let asciiSpelling: [Character: String] = {
    var spelling: [Character: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "å": "a",
        "Å": "A", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "TH", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "’": "'",
    ]
    let plain = [
        "a": "àáâãāăą", "c": "çćč", "d": "ď", "e": "èéêëēěę", "g": "ğ", "i": "ìíîïīı", "n": "ñńň", "o": "òóôõōő", "r": "ř", "s": "śšşș",
        "t": "ťţț", "u": "ùúûūůűų", "y": "ýÿ", "z": "źżž", "l": "ľĺ",
        "A": "ÀÁÂÃĀĂĄ", "C": "ÇĆČ", "D": "Ď", "E": "ÈÉÊËĒĚĘ", "G": "Ğ", "I": "ÌÍÎÏĪİ", "N": "ÑŃŇ", "O": "ÒÓÔÕŌŐ", "R": "Ř", "S": "ŚŠŞȘ",
        "T": "ŤŢȚ", "U": "ÙÚÛŪŮŰŲ", "Y": "Ý", "Z": "ŹŻŽ",
    ]
    for (letter, letters) in plain {
        for one in letters { spelling[one] = letter }
    }
    return spelling
}()
