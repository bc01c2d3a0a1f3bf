import Basics

/// The text of a header field, folded: as it is where it is plain ASCII, else in encoded words (RFC 2047).
///
/// - Parameter column: how much of the first line is taken already: "Subject: ".
func headerText(_ text: String, column: Int) -> String {
    let line = text.plainLine
    let isPlain = line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !line.contains("=?")
    return isPlain && line.split(separator: " ").allSatisfy { $0.utf8.count < 70 } ? folded(line, column) : encodedWords(line, column)
}

/// A name before an address: as an atom, in quotation marks, or encoded.
func headerPhrase(_ name: String, column: Int) -> String {
    let line = name.plainLine
    let isLong = column + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").utf8.count > 70
    if isLong || line.utf8.contains(where: { $0 >= 0x7F }) || line.contains("=?") { return encodedWords(line, column) }
    let isAtoms = line.utf8.allSatisfy { $0.isDigit || $0.isUppercase || $0.isLowercase || $0 == 0x20 || $0 == UInt8(ascii: "-") }
    if isAtoms { return line }
    return "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

/// Lines of at most 76 characters, broken before a word.
private func folded(_ line: String, _ column: Int) -> String {
    var (text, column) = ("", column)
    for (index, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        let breaks = index > 0 && column + 1 + word.utf8.count > 76 && !word.isEmpty
        text += (index == 0 ? "" : breaks ? "\r\n " : " ") + word
        column = (breaks ? 0 : column) + word.utf8.count + (index == 0 ? 0 : 1)
    }
    return text
}

/// Words of at most 75 characters on lines of at most 76. No character is in two of them.
private func encodedWords(_ line: String, _ column: Int) -> String {
    var words: [String] = []
    var bytes: [UInt8] = []
    /// What three of four characters between the marks hold.
    var room: Int { (min(75, 76 - (words.isEmpty ? column : 1)) - 12) / 4 * 3 }
    for scalar in line.unicodeScalars {
        let next = Array(String(scalar).utf8)
        if !bytes.isEmpty, bytes.count + next.count > room {
            words.append("=?UTF-8?B?\(bytes.base64)?=")
            bytes = []
        }
        bytes += next
    }
    if !bytes.isEmpty { words.append("=?UTF-8?B?\(bytes.base64)?=") }
    return words.joined(separator: "\r\n ")
}
