import Basics

/// Secrets that a word announces: schemes of the header `Authorization` (RFC 9110), sentences, flags of commands.
extension SecretScanner {
    /// "Bearer …", "Basic …", "password is …", "login … password …".
    func authorized(_ word: Range<Int>) -> Secret? {
        guard word.count <= 20 else { return nil }
        let start = word.lowerBound
        switch text[start].lowercased {
        case UInt8(ascii: "a") where isWord(word, "authorization"): return header(word)
        case UInt8(ascii: "b") where isWord(word, "bearer"): return credentials(of: word, isLong: true)
        case UInt8(ascii: "b") where isWord(word, "basic"): return credentials(of: word, isLong: false)
        case UInt8(ascii: "a") where isWord(word, "apikey"): return credentials(of: word, isLong: true)
        case UInt8(ascii: "c") where isWord(word, "cookie"), UInt8(ascii: "s") where isWord(word, "set-cookie"): return cookie(word)
        case UInt8(ascii: "p") where isWord(word, "proxy-authorization"): return header(word)
        case UInt8(ascii: "p") where isWord(word, "password"): return login(word)
        default: return nil
        }
    }

    /// `Authorization: <scheme> <credentials>`, whatever the scheme, or without one.
    private func header(_ word: Range<Int>) -> Secret? {
        guard byte(word.upperBound) == UInt8(ascii: ":") else { return nil }
        let first = end(word.upperBound + 1, atMost: 4) { $0.isBlank || $0.isQuote }
        let scheme = endOfName(first)
        let start = byte(scheme) == 0x20 && scheme - first <= 20 ? end(scheme, atMost: 4) { $0.isBlank } : first
        var end = end(start) { !$0.isBlank && !$0.isQuote }
        // `Digest username="…", response="…"` and the like go on to the end of the line.
        if text[start..<end].dropLast(2).contains(UInt8(ascii: "=")) { end = endOfLine(start) }
        guard end - start >= 8, !isStandIn(start..<end), isPair(start..<end) || isByChance(start..<end) else { return nil }
        return Secret("a password or key", word.lowerBound..<end, value: start..<end)
    }

    private func credentials(of word: Range<Int>, isLong: Bool) -> Secret? {
        let start = word.upperBound + 1
        guard byte(word.upperBound) == 0x20 else { return nil }
        let end = endOfValue(start)
        guard end > start, text[start..<end].allSatisfy({ $0.isBase64 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "~") }) else {
            return nil
        }
        guard isLong ? end - start >= 16 && isByChance(start..<end) : isPair(start..<end) else { return nil }
        return Secret(isLong ? "a token" : "a password", word.lowerBound..<end, value: start..<end)
    }

    /// `Cookie: name=value`.
    private func cookie(_ word: Range<Int>) -> Secret? {
        guard byte(word.upperBound) == UInt8(ascii: ":") else { return nil }
        let line = word.upperBound + 1..<endOfLine(word.upperBound + 1)
        guard let equals = text[line].firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let end = endOfBare(equals + 1)
        guard end - equals > 16, isByChance(equals + 1..<end) else { return nil }
        return Secret("a session's key", word.lowerBound..<line.upperBound, value: equals + 1..<line.upperBound)
    }

    /// `machine … login … password …`, as `.netrc` has it.
    private func login(_ word: Range<Int>) -> Secret? {
        let before = text[startOfLine(word.lowerBound)..<word.lowerBound]
        guard byte(word.upperBound) == 0x20, before.count < 200, before.firstRange(ofBytes: Array("login ".utf8)) != nil else { return nil }
        return typed(word, behind: word.upperBound + 1)
    }

    /// `--password …`, `-u name:password`, as a command has it.
    func flagged(_ dash: Int) -> Secret? {
        let previous = byte(dash - 1)
        guard previous.isBlank || previous.isQuote || previous == UInt8(ascii: "(") else { return nil }
        let word = dash..<endOfName(dash)
        guard word.count > 1 else { return nil }
        if byte(dash + 1) != UInt8(ascii: "-") {
            if let attached = attached(word) { return attached }
        } else if isWord(word, "--user"), byte(word.upperBound) == UInt8(ascii: "=") {
            return namedPair(word, behind: word.upperBound + 1)
        }
        guard byte(word.upperBound) == 0x20 else { return nil }
        let start = word.upperBound + 1
        if let (_, programs) = passwordFlags.first(where: { starts(dash, $0.flag) && word.count == $0.flag.count }),
            isCommand(of: programs, dash)
        {
            return typed(word, behind: start)
        }
        if isWord(word, "-u") || isWord(word, "--user") { return namedPair(word, behind: start) }
        guard starts(dash, [UInt8(ascii: "-"), UInt8(ascii: "-")]), let name = SecretName(before: word.upperBound, in: self),
            name.strength != .signature
        else { return nil }
        return typed(word, behind: start)
    }

    /// `mysql -psecret`, `curl -uname:secret`: a letter and the value in one word.
    private func attached(_ word: Range<Int>) -> Secret? {
        let start = word.lowerBound + 2
        if byte(start - 1) == UInt8(ascii: "u"), byte(start) != 0x20, isCommand(of: ["curl"], word.lowerBound) {
            return namedPair(word, behind: start)
        }
        guard byte(start - 1) == UInt8(ascii: "p"), word.count > 7, isCommand(of: ["mysql", "mariadb", "7z"], word.lowerBound) else {
            return nil
        }
        return typed(word, behind: start)
    }

    /// `name:password`.
    private func namedPair(_ flag: Range<Int>, behind start: Int) -> Secret? {
        let end = endOfBare(byte(start).isQuote ? start + 1 : start)
        guard let colon = text[start..<max(start, end)].firstIndex(of: UInt8(ascii: ":")), colon > start, end - colon > 4,
            !isStandIn(colon + 1..<end), byte(colon + 1) != UInt8(ascii: "/")
        else { return nil }
        return Secret("a password", flag.lowerBound..<end, value: start..<end)
    }

    /// Whether one of these programs is called on the line before.
    private func isCommand(of programs: [String], _ index: Int) -> Bool {
        let line = max(startOfLine(index), index - 300)..<index
        return programs.contains { text[line].firstRange(ofBytes: Array($0.utf8)) != nil }
    }

    private func typed(_ word: Range<Int>, behind start: Int) -> Secret? {
        let quote = byte(start)
        let first = quote.isQuote ? start + 1 : start
        let end = quote.isQuote ? endOfQuoted(first, quote) : endOfBare(first)
        let name = SecretName(range: word, strength: .password, isIdentifier: true)
        guard end > first, isSecret(Value(whole: first..<end, core: first..<end, isQuoted: quote.isQuote, isCode: true), of: name) else {
            return nil
        }
        return Secret("a password or key", word.lowerBound..<end, value: first..<end)
    }

    /// Whether chance made it rather than a language.
    private func isByChance(_ range: Range<Int>) -> Bool {
        let counts = counts(range)
        return counts.letters > 0 && (counts.digits > 1 || counts.capital > 2 && counts.small > 2)
    }

    /// Whether it is base64 (RFC 4648) of `name:password`.
    private func isPair(_ range: Range<Int>) -> Bool {
        guard range.count >= 4 else { return false }
        var (bits, count, hasColon) = (UInt32(0), 0, false)
        for byte in text[range] where byte != UInt8(ascii: "=") {
            guard let digit = base64Digit(byte) else { return false }
            (bits, count) = (bits << 6 | digit, count + 6)
            if count < 8 { continue }
            count -= 8
            let decoded = UInt8(truncatingIfNeeded: bits >> UInt32(count))
            if decoded < 0x20 || decoded == 0x7F { return false }
            if decoded == UInt8(ascii: ":") { hasColon = true }
        }
        return hasColon
    }

    private func base64Digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case _ where byte.isUppercase: UInt32(byte - UInt8(ascii: "A"))
        case _ where byte.isLowercase: UInt32(byte - UInt8(ascii: "a")) + 26
        case _ where byte.isDigit: UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}

/// Flags of one letter, and whose they are.
private let passwordFlags = [
    ("-p", ["sshpass"]), ("-a", ["redis-cli"]), ("-w", ["ldap"]), ("-pw", ["plink", "pscp", "putty"]), ("-P", ["zip"]),
].map { (flag: Array($0.utf8), programs: $1) }

extension SecretName {
    init(range: Range<Int>, strength: Strength, isIdentifier: Bool) {
        (self.range, self.strength, self.isIdentifier) = (range, strength, isIdentifier)
    }
}
