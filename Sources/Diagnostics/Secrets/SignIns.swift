/// What somebody signs in with: "Sign in as admin with …", "use … to log in".
extension SecretScanner {
    /// - Parameter word: the first word of the verb.
    func signIn(_ word: Range<Int>) -> Secret? {
        let code = wordCode(word)
        var index = word.upperBound
        if SignInWords.verbs.contains(code) {
            guard let next = wordAfter(index), SignInWords.particles.contains(next.code) else { return nil }
            index = next.range.upperBound
        } else if !SignInWords.wholeVerbs.contains(code) {
            return nil
        }
        guard let value = signedInWith(behind: index) else { return nil }
        return Secret("a password", word.lowerBound..<value.upperBound, value: value)
    }

    private func signedInWith(behind start: Int) -> Range<Int>? {
        var index = start
        var hasUser = false
        var hasMeans = false
        var freeWords = 0
        for _ in 0..<12 {
            guard let word = wordAfter(index), word.gap.colon == nil, !word.gap.isParted else { return nil }
            // "ana / …": the first of the two is a user.
            if word.gap.hasSlash { hasUser = true }
            if hasMeans, let value = signInValue(word, hasUser: hasUser) { return value }
            if SignInWords.means.contains(word.code) {
                hasMeans = true
            } else if SignInWords.roles.contains(word.code), let user = wordAfter(word.range.upperBound), isUser(user) {
                hasUser = true
                index = user.range.upperBound
                continue
            } else if SignInWords.passes.contains(word.code) {
                hasUser = true
            } else if hasMeans, !SignInWords.between.contains(word.code) {
                // "with ana and …".
                freeWords += 1
                if freeWords > 1 || counts(word.range).digits > 0 { return nil }
            }
            index = word.range.upperBound
        }
        return nil
    }

    private func isUser(_ word: ClauseWord) -> Bool { !SignInWords.ways.contains(word.code) && !SignInWords.between.contains(word.code) }

    private func signInValue(_ word: ClauseWord, hasUser: Bool) -> Range<Int>? {
        guard mayBeSecret(word) else { return nil }
        var value = toldValue(word)
        // "ana/…", "ana:…".
        let joint = text[word.range].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
        if let joint {
            value = Value(
                whole: joint + 1..<value.whole.upperBound, core: joint + 1..<value.core.upperBound, isQuoted: false, isCode: false)
        }
        let hasUser = hasUser || joint != nil
        guard isPlainlyTold(value, SecretName(range: word.range, strength: .password, isIdentifier: false)) else { return nil }
        return isCertain(value) || hasUser && isStrong(value) || hasUser && value.isQuoted && isLetteredNumber(value.core)
            ? value.whole : nil
    }

    /// "Use … to log in."
    func usedToSignIn(_ word: Range<Int>) -> Secret? {
        guard let next = wordAfter(word.upperBound), !next.gap.isParted, mayBeSecret(next) else { return nil }
        let value = toldValue(next)
        guard isCertain(value), let to = wordAfter(value.whole.upperBound), isWord(to.range, "to"),
            let verb = wordAfter(to.range.upperBound),
            SignInWords.verbs.contains(verb.code) || isWord(verb.range, "unlock")
        else { return nil }
        return Secret("a password", word.lowerBound..<value.whole.upperBound, value: value.whole)
    }
}
