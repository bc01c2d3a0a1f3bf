import Basics

/// Whether what is given to a name is a secret, or a word, a time, a number, a place where the secret is kept.
extension SecretScanner {
    func isSecret(_ value: Value, of name: SecretName) -> Bool {
        let core = value.core
        let counts = counts(core)
        guard core.count >= 6, !isStandIn(core), !isAddress(core) else { return false }
        if name.strength == .signature { return core.count >= 24 && counts.letters > 0 && counts.isMixed }
        if text[core].contains(where: \.isBlank) { return isPassphrase(core, value, name) }
        if counts.letters == 0 { return name.strength == .password && counts.digits >= 6 && counts.others == 0 }
        if isWritten(core, value, name) { return false }
        if counts.digits > 0 { return core.count >= (name.strength == .password || value.isCode ? 6 : 8) }
        return isUnlikelyWord(core, counts, value, name)
    }

    /// Without digits: capitals in the midst of a long value, marks that no word has, or more letters than words have.
    private func isUnlikelyWord(_ core: Range<Int>, _ counts: ByteCounts, _ value: Value, _ name: SecretName) -> Bool {
        let capitalsInside = zip(text[core], text[core].dropFirst()).count { $0.isLowercase && $1.isUppercase }
        // "resetPasswordForUser" in a sentence is made of words.
        let hasManyCapitals = capitalsInside > 1 && (value.isCode || counts.letters <= counts.capital * 4)
        if core.count >= 16, hasManyCapitals || counts.others == 0 && value.isCode { return true }
        guard name.strength == .password else { return false }
        if isScrambled(core) { return true }
        // `password='swordfish'`: a word of its own in a setting.
        let isSet = value.isQuoted || byte(value.whole.lowerBound - 1) == UInt8(ascii: "=")
        if isSet, counts.others == 0 { return !isSetting(core) }
        guard core.count >= 8 else { return false }
        let hasMarks = text[core].contains { "!@#$%^&*+?".utf8.contains($0) }
        return hasMarks && counts.others < 5 && !text[core].dropLast().allSatisfy { $0.isAlphanumeric }
            || value.isCode && core.count >= 10 && capitalsInside > 0
            || value.isCode && core.count >= 16
    }

    /// Several words between quotation marks: one with a digit in it, or four that no grammar holds together.
    private func isPassphrase(_ core: Range<Int>, _ value: Value, _ name: SecretName) -> Bool {
        guard value.isQuoted, name.strength == .password else { return false }
        let words = text[core].split(whereSeparator: \.isBlank)
        let hasDigit = words.contains { word in
            let counts = ByteCounts(word)
            return word.count >= 4 && counts.letters > 0 && counts.digits > 0
        }
        if hasDigit { return true }
        return words.count >= 4
            && words.allSatisfy { word in
                (3...12).contains(word.count) && word.allSatisfy(\.isLowercase) && !sentenceWords.contains(codeOf(word))
                    && !settings.contains(String(decoding: word, as: UTF8.self))
            }
    }

    /// What stands where a secret was or will be: `…`, `<token>`, `${TOKEN}`, `$TOKEN`, `xxxx`, `process.env.TOKEN`.
    func isStandIn(_ core: Range<Int>) -> Bool {
        let first = text[core.lowerBound]
        if let closing = brackets[first] { return text[core].last == closing || byte(core.upperBound) == closing }
        if first == UInt8(ascii: "$") || first == UInt8(ascii: "%") {
            let name = text[core].dropFirst()
            if let second = name.first, brackets[second] != nil { return true }
            let isNameByte = { (byte: UInt8) in byte == UInt8(ascii: "_") || byte == first }
            return name.allSatisfy { $0.isLowercase || isNameByte($0) }
                || name.allSatisfy { $0.isUppercase || $0.isDigit || isNameByte($0) }
        }
        let kinds = Set(text[core].map(\.lowercased)).subtracting([UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")])
        if kinds.isSubset(of: masks) { return true }
        return standIns.contains { startsIgnoringCase(core.lowerBound, $0.utf8) }
    }

    /// What settings about passwords say in place of one.
    func isSetting(_ core: Range<Int>) -> Bool { settings.contains(String(decoding: text[core].map(\.lowercased), as: UTF8.self)) }

    /// An address, the path of a file, somebody's mail: where something is, not what opens it.
    private func isAddress(_ core: Range<Int>) -> Bool {
        let value = text[core]
        if value.firstRange(ofBytes: Array("://".utf8)) != nil { return true }
        let isLowercase = value.allSatisfy { !$0.isUppercase }
        let first = text[core.lowerBound]
        if first == UInt8(ascii: "/") || first == UInt8(ascii: "~") || first == UInt8(ascii: ".") {
            return isLowercase && value.contains(UInt8(ascii: "/"))
        }
        let parts = value.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isHost = parts.count > 1 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "@") } }
        return isHost && isLowercase && (parts.last.map { (2...8).contains($0.count) && $0.allSatisfy(\.isLowercase) } ?? false)
    }

    /// Words, times and numbers as sentences have them: "base64-encoded", "INC-20431", "2026-11-20T14:05Z", "v2.14.1", "24h".
    private func isWritten(_ core: Range<Int>, _ value: Value, _ name: SecretName) -> Bool {
        let bytes = text[core]
        let isDate =
            bytes.count > 9 && bytes.prefix(4).allSatisfy(\.isDigit) && bytes.dropFirst(4).first == UInt8(ascii: "-")
            && bytes.dropFirst(5).prefix(2).allSatisfy(\.isDigit) && bytes.dropFirst(7).first == UInt8(ascii: "-")
        if isDate || isExpression(bytes, value) { return true }
        let parts = bytes.split { !$0.isAlphanumeric && $0 < 0x80 }
        if parts.contains(where: { technicalWords.contains(String(decoding: $0.map(\.lowercased), as: UTF8.self)) }) { return true }
        if value.isCode, name.strength == .password { return false }
        let hasMarks = bytes.contains { !$0.isAlphanumeric && !"-_./:,'()".utf8.contains($0) && $0 < 0x80 }
        if hasMarks { return false }
        // "4-digit", "ORD-20431", "v2": each part is a word, a number or a short mark.
        let arePlain = parts.allSatisfy { part in
            let counts = ByteCounts(part)
            return counts.digits == 0 || counts.letters == 0 || part.count <= 4
        }
        // "harbour-guest-2026", as passwords for guests are.
        let hasNumberAtEnd = parts.last?.allSatisfy(\.isDigit) ?? false
        if name.strength == .password, isGuestPhrase(core) { return false }
        // "12자리", "8文字": how many letters it has.
        let number = bytes.prefix { $0.isDigit }
        if (1...4).contains(number.count), bytes.dropFirst(number.count).first.map({ $0 >= 0x80 }) == true { return true }
        if arePlain, name.strength == .password, hasNumberAtEnd, parts.count > 2, ByteCounts(bytes).digits > 1,
            ByteCounts(bytes).letters > 7
        {
            return false
        }
        if arePlain { return parts.count > 1 && !(value.isCode && core.count > 11 && ByteCounts(bytes).digits > 2) || core.count < 8 }
        guard name.strength == .key, !value.isCode, parts.count == 1 else { return false }
        // A word with a number behind it: "Order20431".
        let letters = bytes.prefix { $0.isLowercase || $0.isUppercase }
        return bytes.dropFirst(letters.count).allSatisfy(\.isDigit) && core.count < 12
    }
}

extension SecretScanner {
    /// What a program works out, and colours: `params["key"]`, `decode(…)`, `#d8dee9`.
    fileprivate func isExpression(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ value: Value) -> Bool {
        if bytes.first == UInt8(ascii: "#"), bytes.count == 7, bytes.dropFirst().allSatisfy(\.isHexDigit) { return true }
        let name = bytes.prefix { $0.isNameByte || $0 == UInt8(ascii: ".") }
        let next = bytes.dropFirst(name.count).first
        return !value.isQuoted && !name.isEmpty && (next == UInt8(ascii: "(") || next == UInt8(ascii: "["))
    }
}

private let standIns = [
    "process.env", "os.environ", "env.", "env(", "getenv", "secrets.", "vars.", "var.", "vault:", "arn:", "op://", "!ref", "ref+", "sops:",
    "enc[",
    "your-", "your_", "file:", "ssm:",
]
/// What settings about passwords say.
private let settings: Set<String> = [
    "required", "optional", "disabled", "enabled", "missing", "expired", "changed", "invalid", "hidden", "forgotten", "prompt", "unknown",
    "undefined",
    "default", "strong", "reset", "rotated", "removed", "redacted", "revoked", "secret", "password", "passwords", "string", "true", "false",
    "always",
    "never", "failed", "locked", "username", "accepted", "rejected", "unchanged", "placeholder", "changeme",
]
private let masks = Set("x*#0?…•".utf8)
private let brackets: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: [("<", ">"), ("{", "}"), ("[", "]"), ("(", ")")].map { (Array($0.utf8)[0], Array($1.utf8)[0]) })
private let technicalWords: Set<String> = [
    "base64", "base32", "sha1", "sha256", "sha512", "sha3", "md5", "oauth2", "oauth1", "http2", "http3", "tls1", "ipv4", "ipv6", "utf8",
    "utf16",
    "x509", "hs256", "rs256", "es256", "aes128", "aes256", "ed25519", "argon2", "argon2id", "p256", "rsa2048", "rsa4096", "pkcs8", "pkcs12",
    "hex32", "hex64", "pbkdf2", "sha2", "sha224", "sha384", "blake2", "blake2b", "blake3", "fido2", "oauth", "mschapv2", "ntlmv2", "ldapv3",
    "utf32", "ascii7", "unicode16", "p384", "p521", "argon2i", "argon2d", "totp6",
]
/// What sentences have in them and phrases of chance don't.
private let sentenceWords = codes([
    "the", "and", "not", "any", "your", "you", "our", "are", "was", "were", "has", "have", "had", "does", "did", "can", "cannot", "could",
    "must",
    "should", "will", "would", "may", "for", "from", "with", "without", "too", "very", "more", "than", "then", "when", "where", "what",
    "who", "see",
    "ask", "asked", "please", "use", "used", "sent", "wrong", "valid", "least", "characters", "digits", "letters", "longer", "again",
    "once", "this",
    "that", "these", "they", "them", "their", "been", "being", "but", "contain", "contains", "one", "two", "per", "only", "also", "already",
    "soon",
    "der", "die", "das", "und", "oder", "nicht", "mit", "ohne", "für", "ist", "sind", "wird", "sein", "von", "bei", "les", "des", "est",
    "sont",
    "une", "pas", "plus", "pour", "par", "avec", "sans", "los", "las", "una", "que", "con", "sin", "por", "para", "más", "está", "não",
    "mais",
    "uma", "com", "sem", "dos", "das",
])
