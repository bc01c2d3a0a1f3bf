import Basics

/// Doubt about data that customers keep with us. Offsets are those of the block's text.
extension SentenceSubject {
    /// "Some answers may not have been saved", "your data could be affected", "work may or may not be there", with nothing that says which.
    var doubtfulData: Range<Int>? {
        guard !saysWhichData, !hasWord(of: conditions, in: sentence.tokens) else { return nil }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            guard isWord(at: index, in: .possibility) else { return nil }
            // "Files may or may not be there".
            let isEither = isWord(at: index + 1, in: .or) && isWord(at: index + 2, in: .possibility)
            let subject = subject(before: index, from: clause(upTo: index).lowerBound)
            if let had = theirData(index, subject) { return had }
            guard let head = head(of: subject), isEither ? hasThing(subject) : isData(head) else { return nil }
            if isEither, !isData(head), !subject.contains(where: isData) { return nil }
            let ahead = tokens(from: index + 1, 7)
            guard let harm = ahead.first(where: { isHarm($0, from: index) }) ?? (isEither ? index + 3 : nil) else { return nil }
            return stretch(subject.lowerBound..<min(harm + 1, sentence.tokens.upperBound))
        }.first
    }

    /// "A few customers may have had their addresses changed".
    private func theirData(_ modal: Int, _ subject: Range<Int>) -> Range<Int>? {
        let ahead = tokens(from: modal + 1, 8)
        guard has(.customer, in: subject), let had = ahead.first(where: { isWord(at: $0, in: .had) }),
            let thing = (had + 1..<ahead.upperBound).first(where: isData),
            let harm = (thing + 1..<max(thing + 1, ahead.upperBound)).first(where: { isWord(at: $0, in: harms) }),
            !hasWord(of: .didNot, in: modal..<harm)
        else { return nil }
        return stretch(subject.lowerBound..<harm + 1)
    }

    /// "We could bring back nearly all of the photos".
    var partlyRecovered: Range<Int>? {
        guard !saysWhichData, cues.has(.dataThing) else { return nil }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            guard isWord(at: index, in: restoring), let amount = tokens(from: index + 1, 3).first(where: { isWord(at: $0, in: nearlyAll) }),
                let thing = tokens(from: amount + 1, 5).first(where: isData), !hasWord(of: .didNot, in: tokens(before: index, 4))
            else { return nil }
            return stretch(index..<thing + 1)
        }.first
    }

    private func isData(_ index: Int) -> Bool {
        isWord(at: index, in: moreData) || (has(.dataThing, in: index..<index + 1) && !isWord(at: index, in: waresWords))
    }

    /// "Have been altered", "be off", "not have been saved".
    private func isHarm(_ index: Int, from modal: Int) -> Bool {
        if isWord(at: index, in: keeping) { return hasWord(of: .didNot, in: modal..<index) }
        return isWord(at: index, in: harms) && !hasWord(of: .didNot, in: modal..<index)
    }

    /// "Entries went missing for a number of accounts", "a number of photos did not survive".
    var missingData: Range<Int>? {
        guard !saysWhichData, cues.has(.dataThing) else { return nil }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            let isMissing = isWord(at: index, in: missingWord) && isWord(at: index - 1, in: wentWords)
            let isDead = isWord(at: index, in: surviveWords) && isWord(at: index - 1, in: .didNot)
            guard isMissing || isDead else { return nil }
            let subject = subject(before: isMissing ? index - 1 : index, from: clause(upTo: index).lowerBound)
            guard subject.contains(where: isData) else { return nil }
            return stretch(subject.lowerBound..<index + 1)
        }.first
    }

    /// "We are recovering the affected data", "we are checking whether records were copied".
    var dataInDoubt: Range<Int>? {
        guard !saysWhichData, cues.has(.dataThing) else { return nil }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            let object = tokens(from: index + 1, 5)
            if isWord(at: index, in: recovering), let thing = object.first(where: { isWord(at: $0, in: bareData) }) {
                return hasWord(of: affected, in: index + 1..<thing) || thing == index + 1 ? stretch(index..<thing + 1) : nil
            }
            guard isWord(at: index, in: whetherWords), hasWord(of: checking, in: tokens(before: index, 3)),
                let thing = object.first(where: isData), let harm = tokens(from: thing + 1, 4).first(where: { isWord(at: $0, in: takings) })
            else { return nil }
            return stretch(index..<harm + 1)
        }.first
    }
}

private let restoring = WordSet(["restore", "restored", "recover", "recovered", "bring", "brought", "save", "saved", "rebuild", "rebuilt"])
private let nearlyAll = WordSet(["nearly", "almost", "most", "some", "many", "part", "parts"])
private let conditions = WordSet(["if", "unless"])
private let moreData = WordSet(["answers", "work", "values", "figures", "grades", "scores", "entries", "votes", "homework", "addresses"])
/// Things under way rather than kept.
private let waresWords = WordSet(["orders", "order", "letters", "games", "contacts", "projects", "everything", "bookings", "reservations"])
private let harms = WordSet([
    "affected", "lost", "changed", "altered", "off", "wrong", "incomplete", "missing", "copied", "seen", "read", "exposed", "damaged",
    "corrupted", "deleted", "overwritten", "leaked", "viewed", "accessed", "stolen", "inaccurate",
])
private let keeping = WordSet([
    "saved", "stored", "kept", "recorded", "carried", "survived", "survive", "recovered", "restored", "recoverable",
])
private let missingWord = WordSet(["missing", "astray"])
private let wentWords = WordSet(["went", "gone"])
private let surviveWords = WordSet(["survive", "survived"])
private let recovering = WordSet(["recovering", "restoring", "rebuilding", "reconstructing"])
private let bareData = WordSet(["data", "records", "files", "entries", "information"])
private let affected = WordSet(["affected", "lost", "missing", "damaged", "corrupted", "deleted"])
private let whetherWords = WordSet(["whether", "if"])
private let checking = WordSet(["checking", "investigating", "examining", "determine", "establish", "check"])
private let takings = WordSet([
    "copied", "taken", "seen", "read", "stolen", "accessed", "exposed", "lost", "viewed", "downloaded", "leaked",
])
