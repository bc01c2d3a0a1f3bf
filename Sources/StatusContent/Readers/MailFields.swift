import Basics
import StatusModel

/// "status@example.com", or with a name: "Harbour Pay <status@example.com>".
func readSender(_ text: String) throws(ValueError) -> String {
    guard let start = text.firstIndex(of: "<") else { return try readAddress(text) }
    let address = text[text.index(after: start)...]
    guard address.hasSuffix(">"), !text[..<start].contains(where: { "\"\\<>".contains($0) }) else {
        throw ValueError(message: "'\(text)' is no sender; write it as 'Harbour Pay <status@example.com>'")
    }
    _ = try readAddress(String(address.dropLast()))
    return text
}

/// One mail address, without a name. ASCII, as not every server on its way takes more.
func readAddress(_ text: String) throws(ValueError) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    let forbidden = Array("\"(),:;<>[\\]".utf8)
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPlain, text.utf8.count <= 254 else {
        throw ValueError(message: "'\(text)' is not a mail address; write it as status@example.com")
    }
    return text
}

/// Where who reads the mail can stop it.
func readWayOut(_ text: String) throws(ValueError) -> String {
    let isMail = text.hasPrefix("mailto:")
    if isMail {
        _ = try readAddress(String(text.dropFirst("mailto:".count).prefix { $0 != "?" }))
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ">") }) else {
            throw ValueError(message: "'\(text)' has a sign in it that no address has")
        }
        return text
    }
    guard text.hasPrefix("https://"), isWebAddress(text) else {
        throw ValueError(message: "'\(text)' leads nowhere; write https:// or mailto: and an address")
    }
    return text
}
