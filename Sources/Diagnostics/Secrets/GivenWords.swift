import Basics

/// Short or simple values, of which only what stands around them tells that they are secrets.
extension SecretScanner {
    /// "passphrase: plum kite lamp zebra", without quotation marks: whole words to the end of the line.
    func phrase(behind mark: Int, of name: SecretName) -> Value? {
        guard startsIgnoringCase(name.range.upperBound - phraseName.count, phraseName) else { return nil }
        let start = end(mark + 1, atMost: 4) { $0 == 0x20 || $0 == UInt8(ascii: "*") }
        var end = min(endOfLine(start), start + 120)
        while end > start, text[end - 1].isBlank || text[end - 1].endsClause || text[end - 1] == UInt8(ascii: "*") { end -= 1 }
        guard text[start..<end].split(separator: 0x20).allSatisfy({ !pageWords.contains(codeOf($0)) }) else { return nil }
        return Value(whole: start..<end, core: start..<end, isQuoted: true, isCode: false)
    }

    /// "user: root, password: toor": beside a user's name one word is a password, however short.
    func isBesideUser(_ value: Value, of name: SecretName) -> Bool {
        let core = value.core
        guard name.strength == .password, (3...12).contains(core.count), text[core].allSatisfy(\.isAlphanumeric),
            endsLineOrSentence(value.whole.upperBound), hasUser(before: name.range.lowerBound)
        else { return false }
        return !isSetting(core) && !pageWords.contains(wordCode(core))
    }

    /// "Pass: Monthly2": what somebody travels with, unless a user stands beside it.
    func isTicket(_ value: Value, of name: SecretName) -> Bool {
        guard isWord(name.range, "pass"), !name.isIdentifier, !value.isQuoted else { return false }
        let rest = text[value.core].dropFirst()
        let word = rest.prefix { $0.isLowercase }
        let number = rest.dropFirst(word.count)
        let isNumbered = text[value.core.lowerBound].isUppercase && word.count > 1 && number.count < 3 && number.allSatisfy(\.isDigit)
        return isNumbered && !hasUser(before: name.range.lowerBound)
    }

    /// Whether "user: …" stands right before, on the same line or the one above.
    private func hasUser(before start: Int) -> Bool {
        let last = startOfWords(before: start)
        var first = last
        while first > 0, last - first < 40, text[first - 1] != UInt8(ascii: ":"), text[first - 1] != UInt8(ascii: "="),
            text[first - 1] != UInt8(ascii: "\n")
        {
            first -= 1
        }
        guard byte(first - 1) == UInt8(ascii: ":") || byte(first - 1) == UInt8(ascii: "=") else { return false }
        let user = text[first..<last]
        guard user.contains(where: \.isAlphanumeric), user.split(separator: 0x20).count < 2 else { return false }
        var end = first - 1
        while byte(end - 1) == 0x20 || byte(end - 1) == UInt8(ascii: "*") { end -= 1 }
        var word = end
        while byte(word - 1).isAlphanumeric { word -= 1 }
        return userNames.contains(wordCode(word..<end))
    }

    /// Before the marks that part a list's entries.
    private func startOfWords(before start: Int) -> Int {
        var index = start
        while index > 0, start - index < 8, text[index - 1].isBlank || ",;/|*-".utf8.contains(text[index - 1]) { index -= 1 }
        return index
    }

    private func endsLineOrSentence(_ index: Int) -> Bool {
        let next = byte(index)
        return next == 0 || next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r") || next == UInt8(ascii: ")")
            || next == UInt8(ascii: ",")
            || next.endsClause && (byte(index + 1).isBlank || byte(index + 1) == 0)
    }

    // MARK: In sentences

    /// "harbour-guest-9": words in small letters and a number, as people name what guests get.
    func isGuestPhrase(_ core: Range<Int>) -> Bool {
        let parts = text[core].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count > 2, let number = parts.last, (1...6).contains(number.count), number.allSatisfy(\.isDigit) else { return false }
        return parts.dropLast().allSatisfy { $0.count >= 4 && $0.allSatisfy(\.isLowercase) }
    }

    /// "hunter2abc": small letters and digits that are no product's name with its version.
    func isMadeUp(_ core: Range<Int>) -> Bool {
        core.count >= 8 && isLetteredNumber(core) && counts(core).capital == 0 && !isRelease(core)
    }

    /// "Windows11", "release2026".
    private func isRelease(_ core: Range<Int>) -> Bool { releases.contains { startsIgnoringCase(core.lowerBound, $0.utf8) } }

    /// "password - …" on a line of its own.
    func isOnLineOfItsOwn(_ value: Value, _ tale: Tale) -> Bool {
        guard isLetteredNumber(value.core), !isRelease(value.core) else { return false }
        let start = startOfLine(tale.name.lowerBound)
        let end = endOfLine(value.whole.upperBound)
        return text[start..<tale.name.lowerBound].allSatisfy { $0.isBlank || $0 >= 0x80 || "*->".utf8.contains($0) }
            && text[value.whole.upperBound..<end].allSatisfy { $0.isBlank || "*.".utf8.contains($0) }
    }

    /// "Use the password hunter2 to sign in."
    func isUsed(_ value: Value, _ tale: Tale) -> Bool {
        guard isLetteredNumber(value.core), !isRelease(value.core), endsClause(value.whole.upperBound) else { return false }
        var index = tale.name.lowerBound
        for _ in 0..<3 {
            guard let word = wordBefore(index) else { return false }
            if SignInWords.uses.contains(word.code) { return true }
            index = word.range.lowerBound
        }
        return false
    }

    /// "admin/… is the login."
    func loginBefore(_ word: ClauseWord) -> Range<Int>? {
        guard let slash = text[word.range].firstIndex(of: UInt8(ascii: "/")),
            SignInWords.users.contains(wordCode(word.range.lowerBound..<slash))
        else { return nil }
        let core = slash + 1..<word.range.upperBound
        let value = Value(whole: core, core: core, isQuoted: false, isCode: false)
        return core.count >= 6 && (isLetteredNumber(core) || isCertain(value)) && !isStandIn(core) ? core : nil
    }
}

private let phraseName = "passphrase".utf8
private let userNames = codes([
    "user", "username", "login", "name", "account", "benutzer", "benutzername", "utilisateur", "identifiant", "usuario", "usuário",
    "utente",
    "gebruiker",
])
/// What a page says of a field rather than puts into it.
private let pageWords = codes([
    "page", "pages", "loads", "load", "slow", "slowly", "fine", "works", "work", "broken", "down", "none", "new", "old", "same", "left",
    "empty", "blank", "wrong", "entry", "field", "fields", "form", "login", "customers", "users", "reset", "length", "minimum", "word",
    "words", "rotation", "policy", "support", "longer", "shorter", "shown", "yours", "yes", "okay", "good", "bad", "lost", "back", "late",
    "saved", "kept", "needed", "asked", "accepted", "refused", "prompt", "prompts", "fails", "fail", "failing", "checks",
])
private let releases = [
    "windows", "android", "iphone", "ipad", "ios", "firefox", "chrome", "safari", "edge", "version", "release", "build", "beta", "macos",
    "ubuntu", "debian", "server", "office", "java", "python", "postgres", "mysql", "step", "region", "phase", "group", "error", "ticket",
    "order", "page", "form", "user", "team", "reset",
]
