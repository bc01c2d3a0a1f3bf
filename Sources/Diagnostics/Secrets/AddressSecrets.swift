import Basics

/// Addresses that let in whoever has them.
extension SecretScanner {
    /// `scheme://user:password@host`, with or without the user; and `scheme://token@host`.
    func passwordInAddress(_ colon: Int) -> Secret? {
        guard starts(colon, addressStart) else { return nil }
        let start = colon + addressStart.count
        let end = end(start, atMost: longestAddress) {
            !$0.isBlank && !$0.isQuote && ![UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ")")].contains($0)
        }
        // The colons of `http://[::1]:8080/` are the host's own.
        guard let at = text[start..<end].lastIndex(of: UInt8(ascii: "@")), at > start, text[start] != UInt8(ascii: "[") else { return nil }
        let name = self.end(start) {
            ![UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0)
        }
        let value = byte(name) == UInt8(ascii: ":") ? name + 1..<at : start..<at
        guard byte(name) == UInt8(ascii: ":") ? isPassword(value) : name == at && isToken(value) else { return nil }
        return Secret("an address with a password", startOfScheme(colon)..<end, value: value)
    }

    /// Not the port of an address with an `@` in its path, and not where a password was.
    private func isPassword(_ value: Range<Int>) -> Bool {
        let port = end(value.lowerBound, atMost: 5) { $0.isDigit }
        return !value.isEmpty && byte(port) != UInt8(ascii: "/") && !isStandIn(value)
    }

    private func isToken(_ value: Range<Int>) -> Bool { value.count >= 20 && counts(value).isMixed && text[value].allSatisfy(\.isNameByte) }

    private func startOfScheme(_ colon: Int) -> Int {
        var start = colon
        while start > 0, text[start - 1].isNameByte || text[start - 1] == UInt8(ascii: "+") { start -= 1 }
        return start
    }
}

private let addressStart = Array("://".utf8)
private let longestAddress = 2_048
