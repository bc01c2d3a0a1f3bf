import Basics

/// Words of sentences that say that a secret is told near them.
extension SecretScanner {
    /// - Parameter word: letters and digits of ASCII; a word of another script may begin before or go on behind it.
    func announced(_ word: Range<Int>) -> Secret? {
        let next = byte(word.upperBound)
        guard next != UInt8(ascii: "="), next < 0x80 || next >= 0xE2 else { return nil }
        if text[word.upperBound - 1].endsAnnouncement, let secret = announced(endingAt: word.upperBound, word) { return secret }
        guard word.count < 16, text[word.lowerBound].beginsSignIn, signInEnds.may(byte(word.upperBound - 2), text[word.upperBound - 1])
        else { return nil }
        return signIn(word) ?? (isWord(word, "use") || isWord(word, "type") || isWord(word, "enter") ? usedToSignIn(word) : nil)
    }

    /// The same for names that end with a letter beyond ASCII.
    func announced(byScalarEndingAt end: Int) -> Secret? {
        guard byte(end) & 0xC0 != 0x80 else { return nil }
        if DoorWords.endings.contains(text[end - 1]) {
            let word = lastWord(before: end)
            if let secret = spokenCode(word, wordCode(word)) { return secret }
        }
        return named(endingAt: end)
    }

    private func announced(endingAt end: Int, _ word: Range<Int>) -> Secret? {
        if let secret = named(endingAt: end) { return secret }
        guard tellingEnds.may(byte(end - 2), text[end - 1]) else { return nil }
        let whole = lastWord(before: end)
        let code = wordCode(whole)
        if let secret = spokenCode(whole, code) { return secret }
        guard LoginWords.ofSentences.contains(code) else { return nil }
        return told(Tale(kind: .login, name: whole, isCompounding: false))
    }

    private func named(endingAt end: Int) -> Secret? {
        let one = SecretName(before: end, in: self, overLines: true)
        guard var name = one ?? plural(end), name.strength != .signature,
            name.range.upperBound <= end, !isWord(name.range, "pass")
        else { return nil }
        name.range = name.range.lowerBound..<end
        return told(Tale(kind: .named(name), name: name.range, isCompounding: isEnglish(name.range), takesColon: one == nil))
    }

    /// "passwords", "API keys".
    private func plural(_ end: Int) -> SecretName? {
        byte(end - 1).lowercased == UInt8(ascii: "s") ? SecretName(before: end - 1, in: self, overLines: true) : nil
    }

    /// English puts what a password is for behind it as well as before it: "password page".
    private func isEnglish(_ name: Range<Int>) -> Bool {
        englishEnds.contains { name.count >= $0.utf8.count && startsIgnoringCase(name.upperBound - $0.utf8.count, $0.utf8) }
    }

    /// With letters of all scripts.
    private func lastWord(before end: Int) -> Range<Int> {
        var start = end
        while start > 0, text[start - 1].isNameByte || text[start - 1] >= 0x80 { start -= 1 }
        return start..<end
    }
}

extension UInt8 {
    /// The last letter of a secret's name.
    fileprivate var endsAnnouncement: Bool { lastLetters[Int(self)] }
    /// The first letter of what somebody signs in with.
    fileprivate var beginsSignIn: Bool { firstLetters[Int(self)] }
}

private let tellingEnds = WordEnds([
    DoorWords.heads.ends, DoorWords.compounds.ends, LoginWords.ofSentences.ends, WordEnds(["pin"]),
])
private let signInEnds = WordEnds([SignInWords.verbs.ends, SignInWords.wholeVerbs.ends, WordEnds(["use", "type", "enter"])])
private let lastLetters = byteTable("dntyeaswkoli")
private let firstLetters = byteTable("slaemciut")

/// Which bytes are one of these letters, capital or small.
private func byteTable(_ letters: String) -> [Bool] { (0...UInt8.max).map { letters.utf8.contains($0.lowercased) } }

private let englishEnds = [
    "password", "passwords", "passphrase", "passphrases", "passcode", "passcodes", "token", "tokens", "key", "keys", "secret", "secrets",
    "pwd", "pw",
]
