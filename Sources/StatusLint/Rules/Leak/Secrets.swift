/// Where secrets stand in a file, and what they look like; in order, not overlapping.
func secretRanges(in text: [UInt8]) -> [(kind: String, range: Range<Int>)] {
    var found: [(kind: String, range: Range<Int>)] = []
    text.withUnsafeBufferPointer { text in
        var index = 0
        while index < text.count {
            // Every form begins where a word does, but for addresses and headings.
            let wordEnd = endOfName(text, index)
            if let secret = wordEnd > index ? secret(in: text, atWord: index..<wordEnd) : passwordInAddress(text, index) {
                // An address is looked for backwards too, but not into the secret before it.
                let start = max(secret.range.lowerBound, found.last?.range.upperBound ?? 0)
                found.append((secret.kind, start..<secret.range.upperBound))
                index = secret.range.upperBound
            } else {
                index = max(wordEnd, index + 1)
            }
        }
    }
    return found
}

private typealias Text = UnsafeBufferPointer<UInt8>

/// A secret that is known by how it begins.
private struct SecretForm {
    var kind: String
    var start: [UInt8]
    var firstByte: UInt8
    /// How many letters, digits, `-` and `_` follow at least.
    var length: Int

    init(_ kind: String, _ start: String, _ length: Int) {
        (self.kind, self.start, self.length) = (kind, Array(start.utf8), length)
        firstByte = self.start.first ?? 0
    }
}

private let forms: [SecretForm] = [
    SecretForm("an AWS key", "AKIA", 16), SecretForm("an AWS key", "ASIA", 16), SecretForm("a GitHub token", "ghp_", 30),
    SecretForm("a GitHub token", "gho_", 30), SecretForm("a GitHub token", "ghu_", 30), SecretForm("a GitHub token", "ghs_", 30),
    SecretForm("a GitHub token", "ghr_", 30), SecretForm("a GitHub token", "github_pat_", 22), SecretForm("a GitLab token", "glpat-", 20),
    SecretForm("a Slack token", "xoxb-", 10), SecretForm("a Slack token", "xoxp-", 10), SecretForm("a Slack token", "xoxa-", 10),
    SecretForm("a Slack token", "xoxr-", 10), SecretForm("a Slack token", "xoxs-", 10), SecretForm("a Stripe key", "sk_live_", 16),
    SecretForm("a Stripe key", "rk_live_", 16), SecretForm("a Google key", "AIza", 35), SecretForm("an npm token", "npm_", 36),
    SecretForm("a PyPI token", "pypi-AgEI", 16), SecretForm("a DigitalOcean token", "dop_v1_", 64), SecretForm("a SendGrid key", "SG.", 22),
    SecretForm("an API key", "sk-", 32), SecretForm("a Slack address", "hooks.slack.com/services/", 8),
]

private let assignments = ["password", "passwd", "pwd", "secret", "token", "api_key", "apikey", "access_key", "api-key", "client_secret"]
    .map { Array($0.utf8) }
private let keyHeading = Array("-----BEGIN ".utf8)
private let tokenStart = Array("eyJ".utf8)
/// The part of a web token before its first full stop.
private let shortestToken = 12
private let addressStart = Array("://".utf8)
private let keyEnding = Array("PRIVATE KEY".utf8)

private func secret(in text: Text, atWord word: Range<Int>) -> (kind: String, range: Range<Int>)? {
    if let token = token(in: text, atWord: word) { return token }
    let heading = word.upperBound - keyHeading.count + 1
    return heading >= word.lowerBound && starts(text, heading, keyHeading) ? privateKey(text, heading) : nil
}

private func token(in text: Text, atWord word: Range<Int>) -> (kind: String, range: Range<Int>)? {
    let (index, wordEnd) = (word.lowerBound, word.upperBound)
    if index > 0, isNameByte(text[index - 1]) { return nil }
    // Short words are none, unless a full stop or an equals sign follows.
    let goesOn = wordEnd < text.count && (text[wordEnd] == UInt8(ascii: ".") || text[wordEnd] == UInt8(ascii: "="))
    guard goesOn || word.count >= shortestToken else { return nil }
    for form in forms where form.firstByte == text[index] && starts(text, index, form.start) {
        let end = endOfName(text, index + form.start.count)
        if end - index - form.start.count >= form.length { return (form.kind, index..<end) }
    }
    return webToken(text, index) ?? (goesOn ? assignment(text, index) : nil)
}

/// The whole block, whatever kind of private key it is.
private func privateKey(_ text: Text, _ index: Int) -> (kind: String, range: Range<Int>)? {
    let lineEnd = text[index...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    guard text[index..<lineEnd].firstRange(of: keyEnding) != nil else { return nil }
    let end = text[lineEnd...].firstRange(of: Array("-----END ".utf8)).map { range in
        text[range.upperBound...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    }
    return ("a private key", index..<(end ?? lineEnd))
}

/// `eyJ….eyJ….…`: header and payload of a JSON web token both begin with `{"`.
private func webToken(_ text: Text, _ index: Int) -> (kind: String, range: Range<Int>)? {
    guard text[index] == UInt8(ascii: "e"), starts(text, index, tokenStart) else { return nil }
    let header = endOfName(text, index)
    guard header - index >= shortestToken, header < text.count, text[header] == UInt8(ascii: "."), starts(text, header + 1, tokenStart)
    else { return nil }
    let payload = endOfName(text, header + 1)
    guard payload < text.count, text[payload] == UInt8(ascii: ".") else { return ("a token", index..<payload) }
    return ("a token", index..<endOfName(text, payload + 1))
}

/// `scheme://user:password@host`.
private func passwordInAddress(_ text: Text, _ colon: Int) -> (kind: String, range: Range<Int>)? {
    guard text[colon] == UInt8(ascii: ":"), starts(text, colon, addressStart) else { return nil }
    let end =
        text[colon...].prefix(400).firstIndex { $0.isSpace || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ")") }
        ?? min(text.count, colon + 400)
    let rest = text[colon + 3..<max(end, colon + 3)]
    let authority = rest.prefix { $0 != UInt8(ascii: "/") || rest.contains(UInt8(ascii: "@")) }
    guard let at = authority.lastIndex(of: UInt8(ascii: "@")), let separator = authority[..<at].firstIndex(of: UInt8(ascii: ":")),
        at - separator > 1, separator > colon + 3, !authority[..<at].contains(UInt8(ascii: "/"))
    else { return nil }
    var start = colon
    while start > 0, isNameByte(text[start - 1]) || text[start - 1] == UInt8(ascii: "+") { start -= 1 }
    return ("an address with a password", start..<end)
}

/// `password=…` with a value that has letters and digits in it.
private func assignment(_ text: Text, _ index: Int) -> (kind: String, range: Range<Int>)? {
    for word in assignments where startsIgnoringCase(text, index, word) {
        let equals = index + word.count
        guard equals < text.count, text[equals] == UInt8(ascii: "=") else { continue }
        let end =
            text[equals...].prefix(200).firstIndex { $0.isSpace || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "&") }
            ?? min(text.count, equals + 200)
        let value = text[equals + 1..<max(end, equals + 1)]
        if value.count >= 8, value.contains(where: \.isDigit), value.contains(where: { $0.isLowercase || $0.isUppercase }) {
            return ("a password or key", index..<end)
        }
    }
    return nil
}

private func starts(_ text: Text, _ index: Int, _ start: [UInt8]) -> Bool {
    index + start.count <= text.count && start.indices.allSatisfy { text[index + $0] == start[$0] }
}

private func startsIgnoringCase(_ text: Text, _ index: Int, _ start: [UInt8]) -> Bool {
    index + start.count <= text.count && start.indices.allSatisfy { text[index + $0].lowercased == start[$0] }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isUppercase || byte.isLowercase || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
}

private func endOfName(_ text: Text, _ index: Int) -> Int {
    var end = index
    while end < text.count, isNameByte(text[end]) { end += 1 }
    return end
}
