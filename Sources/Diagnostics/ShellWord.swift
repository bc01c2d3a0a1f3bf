/// A text as a shell takes it for one word: as it is where that is safe, else in single quotes.
package func shellWord(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy(isSafeInShell)
    return isPlain ? text : "'" + text.replacing("'", with: #"'\''"#) + "'"
}

private func isSafeInShell(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-_./=:@,+".utf8.contains(byte)
    }
}
