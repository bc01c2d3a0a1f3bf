import Basics

/// Ways to blame somebody that need no word for what they did: "it was Chi's mistake", "an error by our supplier", "root cause: the driver".
extension SentenceSubject {
    /// - Parameter people: persons, teams and suppliers in the sentence.
    func guilt(of people: [PhraseMatch]) -> [Range<Int>] {
        var ranges = people.flatMap { [ownedMistake($0), mistakeBy($0), madeBy($0), namedCause($0)].compactMap { $0 } }
        if let first = sentence.tokens.first, let range = namedMistake(first) { ranges.append(range) }
        return ranges
    }

    /// "Our supplier's mistake", "the contractor's failure to check".
    private func ownedMistake(_ person: PhraseMatch) -> Range<Int>? {
        let last = person.tokens.upperBound - 1
        guard isPossessive(last), let mistake = firstWord(of: mistakes, in: tokens(from: last + 1, 2)) else { return nil }
        return person.range.lowerBound..<text.tokens[mistake].range.upperBound
    }

    /// "A printing error on the part of our mailing house", "an oversight by the caterers".
    private func mistakeBy(_ person: PhraseMatch) -> Range<Int>? {
        let first = person.tokens.lowerBound
        let before = tokens(before: first, 5)
        guard isWord(at: first - 1, in: .by) || (isWord(at: first - 1, in: .of) && isWord(at: first - 2, in: partWord)),
            let mistake = firstWord(of: mistakes, in: before)
        else { return nil }
        return text.tokens[mistake].range.lowerBound..<person.range.upperBound
    }

    /// "A bug introduced by a junior engineer". That a supplier's fault caused it may be said.
    private func madeBy(_ person: PhraseMatch) -> Range<Int>? {
        let last = person.tokens.upperBound - 1
        let first =
            isWord(at: person.tokens.lowerBound - 1, in: .articlesAndOwners) ? person.tokens.lowerBound - 1 : person.tokens.lowerBound
        guard isWord(at: first - 1, in: .by), isWord(at: first - 2, in: makingWords), isWord(at: last, in: individuals),
            !isPossessive(last)
        else { return nil }
        return text.tokens[first - 2].range.lowerBound..<person.range.upperBound
    }

    /// "Root cause: our contractor."
    private func namedCause(_ person: PhraseMatch) -> Range<Int>? {
        let first = person.tokens.lowerBound
        guard person.tokens.upperBound == sentence.tokens.upperBound, first > sentence.tokens.lowerBound,
            isWord(at: first - 1, in: .causeNouns), !text.tokens[first].isJoined
        else { return nil }
        return text.tokens[first - 1].range.lowerBound..<person.range.upperBound
    }

    /// "It was Chi's mistake": a name that nobody listed.
    private func namedMistake(_ first: Int) -> Range<Int>? {
        guard isWord(at: first, in: .impersonals), isWord(at: first + 1, in: .beingOfOne), word(at: first + 3) != nil,
            isPossessive(first + 2), beginsWithCapital(first + 2), !isWord(at: first + 2, in: days), !isKnown(text.tokens[first + 2].range),
            isWord(at: first + 3, in: mistakes)
        else { return nil }
        return text.tokens[first + 2].range.lowerBound..<text.tokens[first + 3].range.upperBound
    }

    /// "The contractor was told to touch one line only but unplugged another": who is spoken of does the next thing too.
    func isStillSubject(_ person: PhraseMatch, of fault: PhraseMatch) -> Bool {
        let between = person.tokens.upperBound..<fault.tokens.lowerBound
        guard between.count <= 14, person.tokens.lowerBound <= sentence.tokens.lowerBound + 3, let last = between.last,
            isWord(at: last, in: joints)
        else { return false }
        return !hasWord(of: newSubjects, in: between)
    }
}

private let mistakes = WordSet([
    "mistake", "mistakes", "error", "errors", "blunder", "blunders", "oversight", "negligence", "carelessness", "incompetence", "fault",
    "failure", "misjudgement", "doing",
])
private let partWord = WordSet(["part"])
private let makingWords = WordSet(["caused", "introduced", "made", "triggered", "deleted", "cut"])
private let individuals = WordSet([
    "engineer", "engineers", "developer", "employee", "intern", "contractor", "contractors", "administrator", "sysadmin", "technician",
    "operator",
    "colleague", "staff", "member", "hire", "signaller", "driver", "guard", "nurse", "clerk", "cashier", "teacher", "caretaker", "caterer",
    "courier", "electrician", "plumber", "builder", "cleaner", "moderator", "dispatcher", "controller", "supervisor", "subcontractor",
])
private let days = WordSet([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "january", "february", "march",
    "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "christmas", "easter",
])
private let joints = WordSet(["but", "and", "then", "instead", "also"])
private let newSubjects = WordSet(["we", "which", "who", "because", "after", "when", "while", "you", "they", "it", "that", "our"])
