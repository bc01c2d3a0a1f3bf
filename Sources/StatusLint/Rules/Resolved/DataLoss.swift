import Basics

/// What a sentence says of data that customers keep with us. Offsets are those of the block's text.
extension SentenceSubject {
    /// Where it says that data was lost, changed or seen by others: the thing and what became of it, as indices of tokens.
    var dataLoss: Range<Int>? {
        if let seen = anothersThing { return seen }
        guard cues.has(.dataLoss), !hasWord(of: ifWords, in: sentence.tokens) else { return nil }
        for loss in matches(of: .dataLoss) where !isDenied(loss.tokens) {
            let things = matches(of: .dataThing).filter { isTold($0.tokens, of: loss.tokens) && !isHarmless($0.tokens, loss.tokens) }
            guard let thing = things.first else { continue }
            return min(thing.tokens.lowerBound, loss.tokens.lowerBound)..<max(thing.tokens.upperBound, loss.tokens.upperBound)
        }
        return nil
    }

    /// "Customers saw another customer's statement".
    private var anothersThing: Range<Int>? {
        guard let seen = firstWord(of: seeingVerbs, in: sentence.tokens),
            let other = firstWord(of: anotherWords, in: tokens(from: seen + 1, 4)), isPossessive(other + 1),
            !hasWord(of: denials, in: clause(upTo: seen))
        else { return nil }
        return seen..<min(other + 3, sentence.tokens.upperBound)
    }

    /// "Messages were lost", "we lost messages", "deleted messages", but not "lost in the messages' list, orders".
    private func isTold(_ thing: Range<Int>, of loss: Range<Int>) -> Bool {
        if thing.overlaps(loss) { return true }
        if thing.upperBound <= loss.lowerBound {
            let between = thing.upperBound..<loss.lowerBound
            let isPassive = hasWord(of: passives, in: between) || isWord(at: loss.lowerBound, in: passives)
            return between.count <= 6 && isPassive && !hasWord(of: newSubjects, in: between)
        }
        return thing.lowerBound - loss.upperBound <= 4 && isActive(loss, thing.lowerBound)
            && (loss.upperBound...thing.lowerBound).allSatisfy { text.tokens[$0].isJoined }
    }

    /// "We lost some messages", "a job deleted the records", but not "deleted messages are in the bin".
    private func isActive(_ loss: Range<Int>, _ thing: Int) -> Bool {
        if isWord(at: loss.lowerBound, in: accessWords) { return true }
        if isWord(at: loss.upperBound, in: links) { return false }
        if isWord(at: loss.lowerBound - 1, in: passives) && !isWord(at: loss.lowerBound - 1, in: .having) { return false }
        if isWord(at: loss.lowerBound - 1, in: us) || isWord(at: loss.lowerBound - 2, in: us) { return true }
        let isTheirs = isWord(at: loss.lowerBound, in: lostWord)
        return !isTheirs
            && (loss.upperBound..<thing).contains {
                isWord(at: $0, in: nounOpeners) || isWord(at: $0, in: vagueAmounts) || hasDigit(in: $0..<$0 + 1)
            }
    }

    /// "Duplicate orders have been deleted", "bookings disappeared from the list": no harm was done.
    private func isHarmless(_ thing: Range<Int>, _ loss: Range<Int>) -> Bool {
        // "Letters have gone by post."
        let isGone = isWord(at: loss.lowerBound, in: goneWord) && isWord(at: loss.upperBound, in: ways)
        return isGone || hasWord(of: unwanted, in: tokens(before: max(thing.lowerBound, loss.lowerBound), 8))
            || isWord(at: loss.upperBound, in: fromWord)
    }

    private func isDenied(_ loss: Range<Int>) -> Bool {
        hasWord(of: denials, in: clause(upTo: loss.lowerBound)) || hasWord(of: mayWords, in: tokens(before: loss.lowerBound, 3))
    }

    /// "Some data was lost": with nothing that says which.
    var vagueDataLoss: Range<Int>? {
        guard !saysWhichData else { return nil }
        if let range = olderCopy ?? othersData ?? missingThings { return range }
        guard let loss = dataLoss else { return nil }
        let start = startOfNoun(loss.lowerBound)
        let isVague = hasWord(of: vagueAmounts, in: start..<loss.upperBound) || isBare(loss.lowerBound, start)
        return isVague ? stretch(start..<loss.upperBound) : nil
    }

    /// "A subset of orders", "parts of our database": with the words before it that say how much.
    private func startOfNoun(_ index: Int) -> Int {
        var start = index
        // "Parts of the archive of messages".
        if let amount = firstWord(of: vagueAmounts, in: tokens(before: index, 5)), isWord(at: amount + 1, in: .of) { start = amount }
        while start > sentence.tokens.lowerBound, text.tokens[start].isJoined,
            isWord(at: start - 1, in: vagueAmounts) || isWord(at: start - 1, in: nounOpeners)
                || hasWord(of: vagueAmounts, in: tokens(before: start, 2))
        {
            start -= 1
        }
        return start
    }

    /// "Data was lost" with nothing before it.
    private func isBare(_ thing: Int, _ start: Int) -> Bool {
        isWord(at: thing, in: bareThings)
            && (start == sentence.tokens.lowerBound || isWord(at: start - 1, in: unknownParty)
                || hasWord(of: unknownParty, in: tokens(before: start, 6)))
    }

    /// "Most files should turn up", "not everything could be brought back".
    var vagueRecovery: Range<Int>? {
        for index in sentence.tokens {
            guard isWord(at: index, in: recoveries) else { continue }
            let before = tokens(before: index, 7)
            let isThing = before.contains { thing in matches.contains { $0.meaning == .cue(.dataThing) && $0.tokens.contains(thing) } }
            guard isThing || isWord(at: index, in: recoverable), !hasDigit(in: sentence.tokens) else { continue }
            if let most = firstWord(of: someWords, in: before), hasWord(of: hopes, in: most..<index) { return stretch(most..<index + 1) }
            if let not = firstWord(of: denials, in: before), hasWord(of: wholes, in: not..<index) { return stretch(not..<index + 1) }
        }
        return nil
    }

    /// "We don't know which ones": of what was lost.
    var unknownData: Range<Int>? {
        guard let know = firstWord(of: knowWords, in: sentence.tokens) else { return nil }
        guard let denial = firstWord(of: denials, in: tokens(before: know, 3)),
            let which = firstWord(of: whichWords, in: tokens(from: know + 1, 4)), sentence.tokens.contains(which + 1)
        else { return nil }
        if has(.dataThing, in: which + 1..<min(which + 2, sentence.tokens.upperBound)) { return stretch(denial..<which + 2) }
        let text = text
        let isAboutData = text.sentences.indices.contains { other in
            let sentence = SentenceSubject(text: text, index: other, date: date)
            return sentence.dataLoss != nil || sentence.cues.has(.dataLoss)
        }
        return isAboutData ? stretch(denial..<which + 1) : nil
    }

    /// "Restored to an earlier state", "reset to an older copy": what came later is lost.
    private var olderCopy: Range<Int>? {
        guard cues.has(.dataThing) else { return nil }
        for index in sentence.tokens where isWord(at: index, in: copies) && isWord(at: index - 1, in: olderWords) {
            let before = tokens(before: index, 7)
            if let verb = firstWord(of: resetWords, in: before), !hasWord(of: denials, in: tokens(before: verb, 3)) {
                return stretch(verb..<index + 1)
            }
        }
        return nil
    }

    /// "Letters with details of other customers", "bills went to the wrong people".
    private var othersData: Range<Int>? {
        for thing in matches(of: .dataThing) {
            let ahead = tokens(from: thing.tokens.upperBound, 6)
            guard let others = firstWord(of: otherWords, in: ahead), isGroup(others + 1) else { continue }
            let between = thing.tokens.upperBound..<others
            let isHeld = hasWord(of: holdingWords, in: tokens(before: thing.tokens.lowerBound, 4))
            let isOfOthers = (isHeld && isWord(at: thing.tokens.upperBound, in: belongingWords)) || hasWord(of: sentWords, in: between)
            if isOfOthers, !hasWord(of: denials, in: clause(upTo: others)) {
                return thing.range.lowerBound..<text.tokens[others + 1].range.upperBound
            }
        }
        return nil
    }

    private func isGroup(_ index: Int) -> Bool { matches.contains { $0.meaning == .cue(.customer) && $0.tokens.lowerBound == index } }

    /// "Missing files and folders".
    private var missingThings: Range<Int>? {
        for index in sentence.tokens where isWord(at: index, in: missingWord) {
            if isWord(at: index + 1, in: storedThings) { return stretch(index..<index + 2) }
            if isWord(at: index - 1, in: passives), isWord(at: index - 2, in: storedThings) {
                return stretch(startOfNoun(index - 2)..<index + 1)
            }
        }
        return nil
    }

    /// Whether it says which: a time, a day, a number, or who made it.
    var saysWhichData: Bool { hasDigit(in: sentence.tokens) || hasWord(of: whichOnes, in: sentence.tokens) }

    /// "All orders have been restored", "nothing was lost".
    var saysDataIsBack: Bool {
        sentence.tokens.contains { index in
            isWord(at: index, in: backWords) && hasWord(of: haveWords, in: tokens(before: index, 4))
                && !hasWord(of: notAll, in: sentence.tokens)
                && cues.has(.dataThing)
        }
    }
}

private let ifWords = WordSet(["if", "could", "would", "avoid", "prevent"])
private let passives = WordSet(["was", "were", "been", "is", "are", "be", "have", "has", "did", "being", "cannot", "can't", "could", "not"])
private let newSubjects = WordSet(["and", "but", "which", "that", "we", "they", "you", "because", "after", "when"])
private let accessWords = WordSet(["had", "gained", "got"])
private let us = WordSet(["we", "we've"])
private let lostWord = WordSet(["lost"])
private let links = WordSet(["access", "contact", "connection", "touch", "sight", "power", "track"])
private let seeingVerbs = WordSet(["saw", "see", "sees", "seen", "received", "got", "opened", "read"])
private let anotherWords = WordSet(["another", "other", "someone", "somebody"])
private let goneWord = WordSet(["gone"])
private let ways = WordSet(["by", "to", "out", "through", "up", "into", "back", "live"])
private let fromWord = WordSet(["from"])
private let unwanted = WordSet([
    "duplicate", "duplicates", "wrong", "faulty", "extra", "double", "doubled", "test", "incorrect", "false", "superfluous", "second",
    "spam", "bin", "log", "logs", "temporary", "cached", "unused",
])
private let denials = WordSet([
    "no", "not", "never", "nothing", "without", "don't", "doesn't", "didn't", "none", "can't", "cannot", "isn't", "aren't", "weren't",
    "wasn't", "nobody",
])
private let mayWords = WordSet(["could", "would", "to", "recover", "restore", "recovered", "restored"])
private let vagueAmounts = WordSet([
    "some", "certain", "subset", "part", "parts", "portion", "number", "several", "many", "most", "few", "various", "unknown", "partial",
    "recent",
    "limited", "bits",
])
private let nounOpeners = WordSet(["a", "an", "of", "our", "the", "customer", "user", "your", "their", "small"])
private let bareThings = WordSet(["data", "records", "files", "information", "content", "database", "details", "everything"])
private let unknownParty = WordSet([
    "unknown", "third", "someone", "somebody", "unauthorised", "unauthorized", "attacker", "stranger", "strangers", "outsider", "outsiders",
])
private let recoveries = WordSet([
    "restored", "recovered", "recoverable", "intact", "up", "back", "saved", "found", "brought", "return", "reappear",
])
private let someWords = WordSet(["some", "most", "many", "much", "certain"])
private let hopes = WordSet(["should", "may", "might", "hopefully", "could", "probably"])
private let wholes = WordSet(["everything", "all", "every"])
private let knowWords = WordSet(["know", "tell", "certain"])
private let whichWords = WordSet(["which", "whose", "what"])
private let recoverable = WordSet(["recoverable"])
private let copies = WordSet(["copy", "state", "backup", "snapshot"])
private let olderWords = WordSet(["older", "earlier", "previous", "old"])
private let resetWords = WordSet(["restored", "restore", "reset", "reverted", "revert", "restoring", "replaced"])
private let otherWords = WordSet(["other", "another", "wrong"])
private let belongingWords = WordSet(["of", "relating", "belonging", "about"])
private let holdingWords = WordSet([
    "held", "hold", "contained", "contain", "contains", "included", "include", "with", "showed", "show", "saw", "see", "received", "got",
])
private let sentWords = WordSet(["went", "sent", "shown", "mailed", "posted", "delivered", "given"])
private let missingWord = WordSet(["missing"])
private let storedThings = WordSet(["files", "folders", "records", "photos", "documents", "backups"])
private let whichOnes = WordSet([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "since", "between", "january",
    "february", "march",
    "april", "june", "july", "august", "september", "october", "november", "december", "noon", "midnight", "night", "morning", "evening",
    "afternoon",
    "week", "all", "only", "whoever", "who", "one",
])
private let backWords = WordSet(["restored", "recovered", "back", "refilled", "undeleted"])
private let haveWords = WordSet(["have", "has", "were", "was", "is", "are"])
private let notAll = WordSet([
    "not", "most", "some", "many", "should", "may", "might", "being", "could", "except", "if", "hopefully", "earlier", "older", "can't",
    "cannot",
])
