import Basics

/// Text in the Markdown of chats: what would be markup or a mention is only text, lists stay lists, and addresses are links.
func markdownText(_ text: String) -> String {
    text.runs.map { run in
        switch run {
        case .words(let words): markdownEscaped(words)
        case .address(let address): "<\(address)>"
        }
    }.joined()
}

/// Text that is shown as it is, and in which nobody is called.
func withoutMentions(_ text: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
        result.append(byte)
        if byte == UInt8(ascii: "@"), !bytes.isAddressSign(at: index) { result += noBreak }
    }
    return result.string
}

/// No name stands behind a sign with this behind it.
private let noBreak = Array("\u{200B}".utf8)

private func markdownEscaped(_ words: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(words.utf8)
    for (index, byte) in bytes.enumerated() {
        let beginsLine = result.isEmpty || bytes[..<index].lineIsBlank
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        let beginsPicture = byte == UInt8(ascii: ":") && next.isLetter
        if byte.isMarkup || beginsPicture
            || beginsLine && (byte.beginsBlock && next != 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "+"))
        {
            result.append(UInt8(ascii: "\\"))
        }
        result.append(byte)
        if byte == UInt8(ascii: "@"), !bytes.isAddressSign(at: index) { result += noBreak }
    }
    return result.string
}

extension [UInt8] {
    /// Whether letters stand on both sides, as in an address of e-mail: those stay as they are.
    fileprivate func isAddressSign(at index: Int) -> Bool {
        index > 0 && self[index - 1].isNameByte && index + 1 < count && self[index + 1].isNameByte
    }
}

extension ArraySlice<UInt8> {
    /// Whether there is nothing but spaces behind the last line end.
    fileprivate var lineIsBlank: Bool {
        for byte in reversed() where byte != 0x20 { return byte == UInt8(ascii: "\n") }
        return true
    }
}

extension UInt8 {
    /// What means something wherever it stands.
    fileprivate var isMarkup: Bool { "\\`*_[]<>#|~&$".utf8.contains(self) }
    /// What may begin a list where a space follows, and something else where none does.
    fileprivate var beginsBlock: Bool { self == UInt8(ascii: "-") }
    fileprivate var isNameByte: Bool { isDigit || isLetter }
    fileprivate var isLetter: Bool { isUppercase || isLowercase }
}
