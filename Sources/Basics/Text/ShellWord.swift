/// A text as a shell takes it for one word: as it is where that is safe, else in single quotes. What would not stay on one line is written
/// with escapes, which bash, zsh and POSIX shells since 2024 read.
package func shellWord(_ text: String) -> String {
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "$'" + text.utf8.map(escapedInShell).joined() + "'" }
    let isPlain = !text.isEmpty && text.utf8.allSatisfy(isSafeInShell)
    return isPlain ? text : "'" + text.replacing("'", with: #"'\''"#) + "'"
}

private func isSafeInShell(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-_./=:@,+".utf8.contains(byte)
    }
}

private func escapedInShell(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\\"): return "\\" + String(UnicodeScalar(byte))
    case 0x20..<0x7F: return String(UnicodeScalar(byte))
    default:
        let octal = String(byte, radix: 8)
        return "\\" + String(repeating: "0", count: 3 - octal.count) + octal
    }
}
