import Basics

/// Secrets that are known by their shape: how many characters of which kind stand between which marks.
extension SecretScanner {
    func shaped(_ word: Range<Int>) -> Secret? {
        let next = byte(word.upperBound)
        if next == UInt8(ascii: ".") {
            return webToken(word) ?? terraformToken(word) ?? discordToken(word) ?? airtableToken(word)
        }
        if next == UInt8(ascii: ":") { return telegramToken(word) ?? firebaseKey(word) ?? twilioPair(word) ?? puttyKey(word) }
        return word.count < 34 ? nil : hexadecimalKey(word) ?? twilioPair(word) ?? accountKey(word)
    }

    /// `eyJ….eyJ….…` (RFC 7519): header and payload both begin with `{"`.
    private func webToken(_ word: Range<Int>) -> Secret? {
        guard word.count >= 12, starts(word.lowerBound, tokenStart), starts(word.upperBound + 1, tokenStart) else { return nil }
        return Secret("a token", word.lowerBound..<endOfValue(word.upperBound))
    }

    /// 14 letters and digits, `.atlasv1.`, 60 more.
    private func terraformToken(_ word: Range<Int>) -> Secret? {
        guard starts(word.upperBound, terraformMark), endOfName(word.upperBound + terraformMark.count) - word.upperBound > 40 else {
            return nil
        }
        return Secret("a Terraform token", word.lowerBound..<endOfValue(word.upperBound))
    }

    /// The number of an account in base64, six characters, 27 or more.
    private func discordToken(_ word: Range<Int>) -> Secret? {
        let middle = endOfName(word.upperBound + 1)
        guard (23...28).contains(word.count), (6...7).contains(middle - word.upperBound - 1), byte(middle) == UInt8(ascii: "."),
            endOfName(middle + 1) - middle > 26, counts(word).isMixed
        else { return nil }
        return Secret("a Discord token", word.lowerBound..<endOfValue(middle))
    }

    /// `pat`, 14 letters and digits, a full stop, 64 hexadecimal digits.
    private func airtableToken(_ word: Range<Int>) -> Secret? {
        guard word.count == 17, startsIgnoringCase(word.lowerBound, "pat".utf8) else { return nil }
        let end = end(word.upperBound + 1) { $0.isHexDigit }
        return end - word.upperBound == 65 ? Secret("an Airtable token", word.lowerBound..<end) : nil
    }

    /// The number of a bot, a colon, 35 characters; in an address `bot` stands before it.
    private func telegramToken(_ word: Range<Int>) -> Secret? {
        let digits = text[word].reversed().prefix { $0.isDigit }.count
        let isBot = digits == word.count || digits == word.count - 3 && startsIgnoringCase(word.lowerBound, "bot".utf8)
        let end = endOfName(word.upperBound + 1)
        guard isBot, (8...12).contains(digits), (33...40).contains(end - word.upperBound - 1), counts(word.upperBound + 1..<end).isMixed
        else { return nil }
        return Secret("a Telegram token", word.lowerBound..<end)
    }

    /// `AAAA` and 7 characters, a colon, 140 more.
    private func firebaseKey(_ word: Range<Int>) -> Secret? {
        let end = endOfName(word.upperBound + 1)
        guard word.count == 11, end - word.upperBound > 100, counts(word.upperBound + 1..<end).isMixed else { return nil }
        return Secret("a Firebase key", word.lowerBound..<end)
    }

    /// `SK…`, or `AC…` with the 32 digits of a token behind it: the number of an account alone opens nothing.
    private func twilioPair(_ word: Range<Int>) -> Secret? {
        guard word.count == 34, isHexDigit(word.lowerBound + 2..<word.upperBound) else { return nil }
        if startsIgnoringCase(word.lowerBound, "sk".utf8) { return Secret("a Twilio key", word) }
        guard startsIgnoringCase(word.lowerBound, "ac".utf8) else { return nil }
        let start = end(word.upperBound, atMost: 3) {
            $0.isBlank || [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: ",")].contains($0)
        }
        let end = endOfName(start)
        return end - start == 32 && isHexDigit(start..<end) ? Secret("a Twilio token", word.lowerBound..<end) : nil
    }

    /// Mailchimp's `…-us7`, Mailgun's `…-8-8`, New Relic's `…NRAL`: hexadecimal digits, and an end that nothing else has.
    private func hexadecimalKey(_ word: Range<Int>) -> Secret? {
        let start = word.lowerBound
        let digits = end(start) { $0.isHexDigit } - start
        if digits == 32, startsIgnoringCase(start + 32, "-us".utf8), (36...37).contains(word.count) {
            return Secret("a Mailchimp key", word)
        }
        if digits == 32, word.count == 50, byte(start + 32) == UInt8(ascii: "-"), byte(start + 41) == UInt8(ascii: "-"),
            isHexDigit(start + 33..<start + 41), isHexDigit(start + 42..<word.upperBound)
        {
            return Secret("a Mailgun key", word)
        }
        let isLicence = word.count == 40 && digits >= 32 && startsIgnoringCase(word.upperBound - 4, "nral".utf8)
        return isLicence ? Secret("a New Relic key", word) : nil
    }

    /// A 1Password account's: `A3-`, six groups of capitals and digits.
    private func accountKey(_ word: Range<Int>) -> Secret? {
        guard startsIgnoringCase(word.lowerBound, "a3-".utf8), word.count == 40 || word.count == 39, counts(word).small == 0,
            counts(word).digits > 2
        else { return nil }
        return Secret("a 1Password key", word)
    }

    /// Three characters, a digit and `Q~`, then 31 or more: what Azure gives to an application.
    func azureClientSecret(_ tilde: Int) -> Secret? {
        guard byte(tilde - 1) == UInt8(ascii: "Q"), byte(tilde - 2).isDigit else { return nil }
        let end = endOfValue(tilde)
        let start = tilde - 5
        guard end - tilde > 30, start >= 0, text[start..<tilde].allSatisfy({ $0.isNameByte || $0 == UInt8(ascii: ".") }) else { return nil }
        return Secret("an Azure secret", start..<end)
    }

    private func isHexDigit(_ range: Range<Int>) -> Bool { text[range].allSatisfy(\.isHexDigit) }
}

private let tokenStart = Array("eyJ".utf8)
private let terraformMark = Array(".atlasv1.".utf8)
