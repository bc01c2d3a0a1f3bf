import Basics

/// `smtps://name:password@mail.example.com:465`, taken apart.
struct MailServer {
    /// Without name and password.
    let url: String
    private(set) var user: String?
    private(set) var password: String?

    init(_ address: String) throws(ShapeError) {
        let address = address.trimmedOfWhiteSpace
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        guard isPlain, let scheme = ["smtps://", "smtp://"].first(where: address.hasPrefix) else {
            throw ShapeError("its address is no mail server; write it as smtps://NAME:PASSWORD@HOST:465, or smtp:// with port 587")
        }
        let rest = address.dropFirst(scheme.count).prefix { $0 != "/" }
        let host = rest.lastIndex(of: "@").map { rest[rest.index(after: $0)...] } ?? rest
        guard !host.isEmpty, !host.hasPrefix(":") else { throw ShapeError("its address names no host") }
        url = scheme + host
        guard let at = rest.lastIndex(of: "@") else { return }
        let parts = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let user = parts.first?.percentDecoded, let password = parts.count > 1 ? parts[1].percentDecoded : "" else {
            throw ShapeError("the name or the password in its address has a per cent sign that begins no escape; write it as %25")
        }
        (self.user, self.password) = (user, password)
    }
}

extension Substring {
    /// Nil where a per cent sign has no two digits behind it, or what they say is no text.
    var percentDecoded: String? {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let decoded = readHex(rest.prefix(2)) else { return nil }
            bytes += decoded
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
