import Basics

/// Which words are what a tale tells.
extension SecretScanner {
    /// All of what must not be repeated, where a word is a value that fits; nil where it is another word.
    func value(_ word: ClauseWord, _ link: Link, _ tale: Tale) -> Range<Int>? {
        switch tale.kind {
        case .named(let name): secretValue(word, link, name, tale)
        case .number: number(word, link, tale)
        case .login: link == .said ? login(word) : link == .turned ? loginBefore(word) : nil
        }
    }

    private func secretValue(_ word: ClauseWord, _ link: Link, _ name: SecretName, _ tale: Tale) -> Range<Int>? {
        guard mayBeSecret(word) else { return nil }
        let value = toldValue(word)
        guard !value.core.isEmpty, isPlainlyTold(value, name), !tale.isWide(self) || endsWideClause(value.whole.upperBound) else {
            return nil
        }
        let fits =
            switch link {
            case .said: true
            case .loosely: name.strength == .password ? isStrong(value) : isLongKey(value)
            case .adjacent: isAdjacent(value, name, breaksLine: word.gap.breaksLine) || name.strength == .password && isUsed(value, tale)
            case .parted: name.strength == .password ? isParted(value, word.gap, tale) : isLongKey(value)
            case .turned:
                isCertain(value) || isPasswordInSentence(value.core) || isLetteredNumber(value.core.withoutMarks(text))
                    || isGuestPhrase(value.core)
            }
        return fits ? value.whole : nil
    }

    /// "password …", "API key …" with nothing between: it has to be made by chance.
    private func isAdjacent(_ value: Value, _ name: SecretName, breaksLine: Bool) -> Bool {
        let core = value.core
        let counts = counts(core)
        guard core.count >= 8, text[core].allSatisfy({ $0.isAlphanumeric || "!@#$%^&*+/=_".utf8.contains($0) }) else { return false }
        let isKey =
            core.count >= 20 && counts.digits > 1 && (counts.small > 1 && counts.capital > 1 || core.count >= 32 && counts.letters > 3)
        if isKey { return true }
        guard name.strength == .password, counts.digits > 0, counts.letters > 2, core.count <= 32 else { return false }
        return !breaksLine || isStrong(value)
    }

    /// "The password, …, was changed", "the password (…)", "password – …".
    private func isParted(_ value: Value, _ gap: ClauseWord.Gap, _ tale: Tale) -> Bool {
        if isCertain(value) || value.isQuoted && isLetteredNumber(value.core) { return true }
        let closing = byte(value.whole.upperBound)
        let isClosed = gap.isBracketed && closing == UInt8(ascii: ")")
        if isClosed && isMadeUp(value.core) || !gap.isBracketed && isOnLineOfItsOwn(value, tale) { return true }
        let isOne = wordBefore(tale.name.lowerBound).map { ToldWords.oneOfMany.contains($0.code) } ?? false
        return isOne && (isStrong(value) && closing == UInt8(ascii: ")") || isMadeUp(value.core) && closing == UInt8(ascii: ","))
    }

    private func isLongKey(_ value: Value) -> Bool {
        let counts = counts(value.core)
        return value.core.count >= 16 && counts.others == 0 && counts.letters > 3 && counts.digits > 3
    }

    /// "root / …", "root:…".
    private func login(_ word: ClauseWord) -> Range<Int>? {
        guard text[word.range.lowerBound].isAlphanumeric, !text[word.range.lowerBound].isDigit else { return nil }
        if let colon = text[word.range].firstIndex(of: UInt8(ascii: ":")) {
            let whole = toldValue(word).whole
            let value = Value(whole: colon + 1..<whole.upperBound, core: colon + 1..<whole.upperBound, isQuoted: false, isCode: false)
            let fits = isStrong(value) || value.core.count >= 8 && isLetteredNumber(value.core)
            return fits && !isStandIn(value.core) ? whole : nil
        }
        guard let next = wordAfter(word.range.upperBound), next.gap.hasSlash, mayBeSecret(next) else { return nil }
        let value = toldValue(next)
        return isCertain(value) || isPasswordInSentence(value.core) ? value.whole : nil
    }

    // MARK: Numbers

    private func number(_ word: ClauseWord, _ link: Link, _ tale: Tale) -> Range<Int>? {
        let core = word.range
        switch link {
        case .adjacent: return nil
        case .parted where !word.gap.isBracketed: return nil
        case .said, .loosely, .parted, .turned: break
        }
        if isGrouped(core) { return core }
        guard (4...8).contains(core.count), text[core].allSatisfy(\.isDigit), !isRow(core), link == .turned || endsClause(core.upperBound)
        else { return nil }
        return core
    }

    /// "ABCD-EFGH-1234": groups of four or more capitals and digits.
    private func isGrouped(_ core: Range<Int>) -> Bool {
        let groups = text[core].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let counts = counts(core)
        return groups.count > 1 && groups.allSatisfy { $0.count >= 4 && $0.allSatisfy { $0.isUppercase || $0.isDigit } }
            && counts.digits > 0
            && counts.letters > 0 && groups.first.map { $0.contains(where: \.isUppercase) } == true
    }
}

// MARK: Scripts without blanks

extension SecretScanner {
    /// Whether a word of such a script links a name to a value; nil where it is of another script.
    func wideLink(_ word: ClauseWord) -> Bool? {
        guard text[word.range.lowerBound].beginsWideLetter else { return nil }
        return particles.contains { starts(word.range.upperBound - $0.count, $0) }
    }

    /// "… です", "… に変更しました": what a sentence ends with that tells something.
    fileprivate func endsWideClause(_ index: Int) -> Bool {
        var start = index
        while start < text.count, byte(start) == 0x20 || byte(start).isQuote || starts(start, closing) {
            start += starts(start, closing) ? closing.count : 1
        }
        guard byte(start).beginsWideLetter else { return true }
        return wideEnds.contains { starts(start, $0) }
    }
}

extension Tale {
    fileprivate func isWide(_ scanner: SecretScanner) -> Bool { scanner.byte(name.upperBound - 3).beginsWideLetter }
}

extension Range<Int> {
    /// Without the marks at its end.
    fileprivate func withoutMarks(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var end = upperBound
        while end > lowerBound, text[end - 1] == UInt8(ascii: "!") || text[end - 1] == UInt8(ascii: "?") { end -= 1 }
        return lowerBound..<end
    }
}

private let particles = ["は", "が", "を", "是", "为", "為"].map { Array($0.utf8) }
private let closing = Array("」".utf8)
private let wideEnds = ["です", "だ", "でログイン", "でサイン", "である", "に変更", "に設定", "にリセット", "にしました", "になりました", "となり", "。", "、", "』", "！", "が", "を"]
    .map { Array($0.utf8) }
