/// Secrets that sentences tell: a name says that something is secret, a word or a mark links it to a value, and the value looks like one.
/// "The password for the admin page is now …", "We changed the password to …", "… is the new password".
struct Tale {
    enum Kind {
        case named(SecretName)
        /// A number that opens a door.
        case number(String)
        /// A name with its password: "root / …".
        case login
    }

    var kind: Kind
    var name: Range<Int>
    /// Whether it is half a name in "password page": only some words may follow it.
    var isCompounding: Bool
    /// Whether a colon right behind the name leads to the value too; what is given to one name is read as a setting is.
    var takesColon = false
}

/// What leads from a name to a value.
enum Link {
    /// Nothing: "the password …".
    case adjacent
    /// A bracket, comma or dash behind the name.
    case parted
    /// A verb right before it.
    case said
    /// A verb or colon behind more words than belong to the name.
    case loosely
    /// A verb between the value and its name.
    case turned
}

extension SecretScanner {
    func told(_ tale: Tale) -> Secret? {
        guard let value = valueBehind(tale) ?? valueBefore(tale) else { return nil }
        let range = min(tale.name.lowerBound, value.lowerBound)..<max(tale.name.upperBound, value.upperBound)
        return Secret(tale.secret, range, value: value)
    }

    // MARK: Behind the name

    private func valueBehind(_ tale: Tale) -> Range<Int>? {
        var reading = ClauseReading(tale, isChanged: isChange(before: tale.name.lowerBound))
        var index = tale.name.upperBound
        for _ in 0..<16 where index - tale.name.upperBound < 120 {
            guard let word = wordAfter(index) else { return valueBelow(end: index, reading) }
            let link = reading.link(to: word)
            if let link, let value = value(word, link, tale) { return withOthers(value, tale) }
            if let link = reading.linkBeforeChange, let value = value(word, link, tale), isChange(behind: value.upperBound) { return value }
            guard reading.read(word, self) else { return nil }
            index = word.range.upperBound
        }
        return nil
    }

    /// Below a line that a colon ends, behind more than the name.
    private func valueBelow(end: Int, _ reading: ClauseReading) -> Range<Int>? {
        let colon = self.end(end, atMost: 3) { $0 == UInt8(ascii: "*") || $0.isQuote || $0 == 0x20 }
        guard byte(colon) == UInt8(ascii: ":"), !reading.isFirst, case .named(let name) = reading.tale.kind,
            let value = valueBelow(colon, of: name), isSecret(value, of: name)
        else { return nil }
        return isPlainlyTold(value, name) && (reading.isLinked || isStrong(value)) ? value.whole : nil
    }

    /// "… and …": more of them in the same breath.
    private func withOthers(_ value: Range<Int>, _ tale: Tale) -> Range<Int> {
        guard case .named(let name) = tale.kind, let joint = wordAfter(value.upperBound), ToldWords.joints.contains(joint.code),
            let word = wordAfter(joint.range.upperBound), mayBeSecret(word)
        else { return value }
        let other = toldValue(word)
        return isPlainlyTold(other, name) && isStrong(other) ? value.lowerBound..<other.whole.upperBound : value
    }

    /// Whether something is changed in the words before.
    private func isChange(before start: Int) -> Bool {
        var index = start
        for _ in 0..<6 {
            guard let word = wordBefore(index), !endsWithMark(word.range) else { return false }
            if ToldWords.changes.contains(word.code) { return true }
            index = word.range.lowerBound
        }
        return false
    }

    /// "Wir haben das Passwort auf … gesetzt."
    private func isChange(behind end: Int) -> Bool {
        guard let word = wordAfter(end), !word.gap.isParted else { return false }
        if ToldWords.changes.contains(word.code) { return true }
        return wordAfter(word.range.upperBound).map { ToldWords.changes.contains($0.code) } ?? false
    }

    // MARK: Before the name

    private func valueBefore(_ tale: Tale) -> Range<Int>? {
        guard !tale.isCompounding || isHead(tale.name.upperBound) else { return nil }
        var index = tale.name.lowerBound
        for _ in 0..<5 {
            guard let word = wordBefore(index), !endsWithMark(word.range) else { return nil }
            let isWide = wideEquals.contains { starts(word.range.lowerBound, $0) }
            if ToldWords.equals.contains(word.code) || isWide {
                guard let value = wordBefore(word.range.lowerBound) else { return nil }
                return self.value(quoted(value), .turned, tale)
            }
            if ToldWords.sentenceTurns.contains(word.code) { return nil }
            index = word.range.lowerBound
        }
        return nil
    }

    /// Whether nothing follows that a name is only half of: "the password.", not "the password page".
    private func isHead(_ end: Int) -> Bool {
        guard let next = wordAfter(end) else { return true }
        return next.gap.isParted || next.gap.colon != nil || ToldWords.clauseWords.contains(next.code)
    }

    private func endsWithMark(_ word: Range<Int>) -> Bool { text[word].last.map { $0.endsClause || ",:".utf8.contains($0) } ?? true }

    /// A word that was read backwards, with the marks around it.
    private func quoted(_ word: ClauseWord) -> ClauseWord {
        var word = word
        let mark = byte(word.range.upperBound)
        if mark.isQuote, byte(word.range.lowerBound - 1) == mark { word.gap.closing = [mark] }
        return word
    }
}

/// How far a clause has been read behind a name.
struct ClauseReading {
    let tale: Tale
    /// Whether nothing but the name was read.
    private(set) var isFirst = true
    /// Whether a verb that tells stands right before.
    private(set) var isLinked = false
    /// Whether a verb that changes something was read, so that "to" leads to what it is now.
    private var isChanged: Bool
    /// Whether "auf" was read before such a verb.
    private var awaitsChange = false
    /// Whether a verb of many was read right before.
    private var isVerbOfMany = false
    /// Whether many do it: "haben 4711 Kunden". They have no password in common.
    private var isOfMany = false
    /// Whether other clauses began.
    private var isLoose = false
    private var isFar = false

    init(_ tale: Tale, isChanged: Bool) { (self.tale, self.isChanged) = (tale, isChanged) }

    func link(to word: ClauseWord) -> Link? {
        if word.gap.colon != nil { return isFirst && !tale.takesColon ? nil : isLinked || tale.takesColon ? .said : .loosely }
        if isLinked { return isLoose || tale.isKey && isFar ? .loosely : .said }
        return isFirst ? (word.gap.isParted ? .parted : .adjacent) : nil
    }

    /// What leads to a word that a change follows: "auf … gesetzt"; nil where nothing does.
    var linkBeforeChange: Link? { awaitsChange ? (isOfMany ? .loosely : .said) : nil }

    /// - Returns: false where the sentence speaks of something else.
    mutating func read(_ word: ClauseWord, _ scanner: SecretScanner) -> Bool {
        defer { isFirst = false }
        if isFirst, word.gap.colon != nil { return false }
        awaitsChange = false
        isOfMany = isOfMany || isVerbOfMany && (ToldWords.many.contains(word.code) || scanner.isNumber(word.range))
        isVerbOfMany = ToldWords.verbsOfMany.contains(word.code)
        let wide = scanner.wideLink(word)
        if ToldWords.aims.contains(word.code) {
            isLinked = isChanged || tale.isLinked(by: word, scanner)
            awaitsChange = scanner.isWord(word.range, "auf")
        } else if ToldWords.changes.contains(word.code) {
            (isChanged, isLinked) = (true, false)
        } else if ToldWords.links.contains(word.code) || wide == true || tale.isLinked(by: word, scanner) {
            isLinked = true
        } else if !ToldWords.fillers.contains(word.code) {
            isLinked = false
            isFar = true
            isLoose = isLoose || word.gap.isParted
            if isFirst, tale.isCompounding, !word.gap.isParted, !tale.goesOn(with: word, scanner) { return false }
        }
        return true
    }
}

extension Tale {
    var secret: String {
        switch kind {
        case .named(let name): name.kind
        case .number(let kind): kind
        case .login: "a password"
        }
    }

    fileprivate var isNumber: Bool { if case .number = kind { true } else { false } }
    fileprivate var isKey: Bool { if case .named(let name) = kind { name.strength != .password } else { false } }

    /// Whether a word is a verb in the language of the name, and something else in others.
    fileprivate func isLinked(by word: ClauseWord, _ scanner: SecretScanner) -> Bool {
        ownLinks.contains { scanner.isWord(word.range, $0.link) && scanner.starts(name.upperBound - $0.ending.count, $0.ending) }
    }

    fileprivate func goesOn(with word: ClauseWord, _ scanner: SecretScanner) -> Bool {
        ToldWords.prepositions.contains(word.code)
            || isNumber && (DoorWords.heads.contains(word.code) || DoorWords.doors.contains(word.code))
    }
}

/// "Hasło to …" (is), "Salasana on …" (is).
private let ownLinks = [("asło", "to"), ("alasana", "on")].map { (ending: Array($0.utf8), link: $1) }
private let wideEquals = ["が", "は", "を"].map { Array($0.utf8) }
