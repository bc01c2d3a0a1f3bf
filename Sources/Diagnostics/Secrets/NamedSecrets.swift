import Basics

/// Values that are given to a name which says what they are: `password: …`, `"apiKey": "…"`, `export TOKEN=…`, `<secret>…</secret>`.
extension SecretScanner {
    /// - Parameter mark: where a `:`, `=`, `|` or `>` stands.
    func named(at mark: Int) -> Secret? {
        // "a|b" is a choice, "| a | b |" a table.
        if text[mark] == UInt8(ascii: "|"), !byte(mark - 1).isBlank { return nil }
        guard let name = SecretName(before: mark, in: self), let value = value(behind: mark, of: name) ?? valueBelow(mark, of: name) else {
            return nil
        }
        let given = [phrase(behind: mark, of: name), value].compactMap { $0 }.first { isSecret($0, of: name) && !isTicket($0, of: name) }
        guard let value = given ?? (isBesideUser(value, of: name) ? value : nil) else { return nil }
        return Secret(name.kind, name.range.lowerBound..<value.whole.upperBound, value: value.whole)
    }

    /// What is given to a name.
    struct Value {
        /// All that must not be repeated.
        var whole: Range<Int>
        /// What there is to judge: without the fields of an address or a setting that follow.
        var core: Range<Int>
        var isQuoted: Bool
        /// Whether it is written as programs have it rather than in a sentence.
        var isCode: Bool
    }

    /// Nil where nothing is given on this line.
    func value(behind mark: Int, of name: SecretName) -> Value? {
        var start = mark + 1
        // ":=", "=>", "==".
        if byte(mark) != UInt8(ascii: ">"), byte(start) == UInt8(ascii: "=") || byte(start) == UInt8(ascii: ">") { start += 1 }
        var isQuoted = false
        var quote: UInt8 = 0
        scan: while start < text.count, start - mark < Self.widestGap {
            switch text[start] {
            case 0x20, 0x09, UInt8(ascii: "*"), UInt8(ascii: "\\"): start += 1
            case let byte where byte.isQuote && !isQuoted:
                (isQuoted, quote) = (true, byte)
                start += 1
            case 0xE2 where byte(start + 1) == 0x80 && [0x98, 0x9C].contains(byte(start + 2)): start += 3
            default: break scan
            }
        }
        let isTag = byte(mark) == UInt8(ascii: ">")
        let end =
            isQuoted
            ? endOfQuoted(start, quote) : isTag ? end(start) { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "\n") } : endOfBare(start)
        guard end > start else { return nil }
        let core = isQuoted || isTag ? end : min(end, self.end(start) { $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: ";") })
        let isSpaced = start > mark + 1 || name.range.upperBound < mark
        let isCode = isQuoted || isTag || byte(mark) == UInt8(ascii: "=") && !isSpaced || name.isIdentifier
        return Value(whole: start..<end, core: start..<core, isQuoted: isQuoted, isCode: isCode)
    }

    /// Farther from its name no value stands.
    private static let widestGap = 60
    private static let longestValue = 4_096

    /// `<add key="Password" value="…"/>`.
    func attribute(at mark: Int) -> Secret? {
        guard byte(mark + 1).isQuote else { return nil }
        let closing = endOfQuoted(mark + 2, byte(mark + 1))
        let start = end(closing + 1, atMost: 4) { $0.isBlank }
        guard closing - mark < Self.widestGap, startsIgnoringCase(start, "value=".utf8), byte(start + 6).isQuote,
            let name = SecretName(before: closing, in: self)
        else { return nil }
        let value = start + 7..<endOfQuoted(start + 7, byte(start + 6))
        guard isSecret(Value(whole: value, core: value, isQuoted: true, isCode: true), of: name) else { return nil }
        return Secret(name.kind, name.range.lowerBound..<value.upperBound, value: value)
    }

    func endOfQuoted(_ start: Int, _ quote: UInt8) -> Int {
        var end = start
        while end < text.count, text[end] != quote, text[end] != UInt8(ascii: "\n"), end - start < Self.longestValue {
            end += text[end] == UInt8(ascii: "\\") && byte(end + 1) != UInt8(ascii: "\n") && byte(end + 1) != quote ? 2 : 1
        }
        return min(end, text.count)
    }

    /// To the next space, without what closes the sentence or the quotation that it stands in.
    func endOfBare(_ start: Int) -> Int {
        var end = end(start, atMost: Self.longestValue) { !$0.isBlank && $0 != UInt8(ascii: "<") }
        while end > start,
            text[end - 1].isBracketOrQuote
                || [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "*")].contains(text[end - 1])
        {
            end -= 1
        }
        return end
    }
}

/// A name that says that a secret follows, and how sure that is.
struct SecretName {
    enum Strength {
        /// A password, which people make up and type.
        case password
        /// A key or token, which machines make.
        case key
        /// A name that is used for other things too; what is given to it has to be long, in an address or a header.
        case signature
    }

    var range: Range<Int>
    var strength: Strength
    /// Whether it is written as in a program: `DB_PASSWORD`, `apiKey`, `"token"`, not "the password".
    var isIdentifier: Bool

    var kind: String { strength == .password ? "a password" : "a password or key" }

    /// The name that ends before a mark, with nothing but quotation marks, brackets and spaces between.
    ///
    /// - Parameter overLines: whether the end of a line may stand inside it, as in a sentence.
    init?(before mark: Int, in scanner: SecretScanner, overLines: Bool = false) {
        var end = mark
        var isQuoted = false
        skip: while end > 0, mark - end < 24 {
            switch scanner.text[end - 1] {
            case 0x20, 0x09, UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: ":"): break
            case let byte where byte.isQuote || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\\"): isQuoted = true
            default: break skip
            }
            end -= 1
        }
        guard let (word, strength) = Self.word(before: end, in: scanner, overLines: overLines) else { return nil }
        var start = end
        while start > 0, end - start < 64, scanner.text[start - 1].isNameByte || scanner.text[start - 1] == UInt8(ascii: ".") { start -= 1 }
        start = min(start, word)
        if scanner.byte(mark) == UInt8(ascii: ">"), scanner.byte(start - 1) != UInt8(ascii: "<") { return nil }
        // In an address, or in the environment as `PAY_KEY` is.
        let isInAddress = [UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: ";")].contains(scanner.byte(start - 1))
        let isInEnvironment =
            scanner.text[start..<end].contains(UInt8(ascii: "_")) && !scanner.text[start..<end].contains(where: \.isLowercase)
        if strength == .signature, !isInAddress, !isInEnvironment { return nil }
        self.strength = strength
        range = start..<end
        let name = scanner.text[start..<end]
        if name.count == 4, scanner.isOtherPass(start) { return nil }
        let hasInnerCapital = zip(name, name.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
        isIdentifier =
            isQuoted || hasInnerCapital || name.contains { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
            || name.allSatisfy { !$0.isLowercase }
    }

    /// Where the word that tells it starts. What parts words doesn't count: "API-Key" and "api key" are one name.
    private static func word(before end: Int, in scanner: SecretScanner, overLines: Bool) -> (start: Int, Strength)? {
        var last = end
        // "password2", "TOKEN_1".
        while last > 0, end - last < 3, scanner.text[last - 1].isDigit || scanner.text[last - 1] == UInt8(ascii: "_") { last -= 1 }
        guard last > 0, last < 2 || mayEnd(scanner.text[last - 2].lowercased, scanner.text[last - 1].lowercased) else { return nil }
        for (word, strength) in wordsByLastByte[Int(scanner.text[last - 1].lowercased)] {
            if let start = start(of: word, endingAt: last, in: scanner, overLines: overLines) { return (start, strength) }
        }
        return nil
    }

    /// Whether some word ends with both. Any byte but a letter of ASCII may be a joint, or part of a letter.
    private static func mayEnd(_ nextToLast: UInt8, _ last: UInt8) -> Bool {
        !nextToLast.isLowercase || endings[Int(last)] & 1 << UInt32(nextToLast - UInt8(ascii: "a")) != 0
    }

    /// - Parameter word: backwards.
    private static func start(of word: [UInt8], endingAt end: Int, in scanner: SecretScanner, overLines: Bool) -> Int? {
        var index = end
        for letter in word {
            while index > 0, index < end, joints.contains(scanner.text[index - 1]) || overLines && scanner.text[index - 1] == 0x0A {
                index -= 1
            }
            guard index > 0, scanner.text[index - 1].lowercased == letter else { return nil }
            index -= 1
        }
        // "bypass" and "monkey" are other words: a short one begins where a word does.
        if word.count > 5 { return index }
        let before = scanner.byte(index - 1)
        return !before.isAlphanumeric && before < 0x80 || scanner.byte(index).isUppercase && before.isLowercase ? index : nil
    }
}

extension SecretScanner {
    /// A boarding pass or the pass of a mountain; the pass of a database is a password.
    fileprivate func isOtherPass(_ start: Int) -> Bool {
        guard startsIgnoringCase(start, "pass".utf8), byte(start - 1) == 0x20, byte(start - 2).isAlphanumeric else { return false }
        var first = start - 1
        while first > 0, text[first - 1].isNameByte { first -= 1 }
        return !["wifi", "wi-fi", "wlan", "db", "database", "root", "admin", "login", "mail", "user", "sudo"].contains {
            startsIgnoringCase(first, $0.utf8) && first + $0.utf8.count == start - 1
        }
    }
}

private let joints = [0x20, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")]

/// Backwards.
private let secretWords: [(word: [UInt8], strength: SecretName.Strength)] = [
    (.password, ["password", "passwd", "passphrase", "passcode", "pass", "pwd", "pw", "psk", "keypass", "storepass", "requirepass"]),
    // As the page's other languages have it.
    (.password, ["passwort", "kennwort", "motdepasse", "contraseña", "senha", "パスワード"]),
    (
        .password,
        ["passwörter", "palavrapasse", "contrasena", "パスフレーズ", "パスコード", "كلمةالمرور", "كلمةمرور", "كلمةالسر", "كلمةسر", "رمزالمرور"]
    ),
    // Capitals beyond ASCII are letters of their own: "Пароль" is told by what follows its first letter.
    (.password, ["wachtwoord", "lösenord", "adgangskode", "salasana", "hasło", "heslo", "ароль", "密码", "密碼", "口令", "비밀번호", "암호"]),
    (.password, ["lösenordet", "adgangskoden", "kodeord", "kodeordet", "passord", "passordet", "jelszó", "lozinka", "κωδικόςπρόσβασης"]),
    (.password, ["parola", "parolad'ordine", "parolad’ordine", "parolachiave", "şifre", "Şifre", "şifresi", "Şifresi", "parolası"]),
    (.password, ["clave", "coded'accès", "coded’accès", "códigodeacceso", "códigodeacesso", "codicediaccesso", "zugangscode"]),
    (.password, ["סיסמה", "סיסמא", "mậtkhẩu", "katasandi", "รหัสผ่าน", "पासवर्ड"]),
    (.key, ["apiキー", "api密钥", "密钥", "密鑰", "金鑰", "api키", "cléapi", "cléd'api", "cléd’api", "clavedeapi", "clavedelaapi", "chavedeapi"]),
    (
        .key,
        ["chavedaapi", "chiaveapi", "apischlüssel", "apisleutel", "apinyckel", "apinøgle", "apinøkkel", "apiavain", "kluczapi", "ключapi"]
    ),
    (
        .key,
        ["secret", "token", "apikey", "accesskey", "secretkey", "privatekey", "accountkey", "encryptionkey", "signingkey", "masterkey"]
    ),
    (.key, ["authkey", "sharedkey", "servicekey", "storagekey", "subscriptionkey", "deploykey", "sshkey", "appkey", "applicationkey"]),
    (
        .key,
        ["credential", "credentials", "secretkeybase", "keydata", "fastlykey", "hmackey", "integrationkey", "_auth", "sharedaccesskey"]
    ),
    (.key, ["consumerkey", "webhookkey", "adminkey", "licensekey", "serverkey", "writekey", "clientkey"]),
    (.signature, ["sig", "signature", "code", "key", "auth", "sas"]),
].flatMap { strength, words in words.map { (Array($0.utf8.filter { $0 != UInt8(ascii: "_") }.reversed()), strength) } }

/// The longest first, so that all of "api key" is the name.
private let wordsByLastByte: [[(word: [UInt8], strength: SecretName.Strength)]] = {
    var table = [[(word: [UInt8], strength: SecretName.Strength)]](repeating: [], count: 256)
    for entry in secretWords.sorted(by: { $0.word.count > $1.word.count }) { table[Int(entry.word[0])].append(entry) }
    return table
}()

/// For each last byte of a word, a bit for each letter that stands before it.
private let endings: [UInt32] = wordsByLastByte.map { words in
    words.reduce(0) { $1.word.count > 1 && $1.word[1].isLowercase ? $0 | 1 << UInt32($1.word[1] - UInt8(ascii: "a")) : $0 }
}
