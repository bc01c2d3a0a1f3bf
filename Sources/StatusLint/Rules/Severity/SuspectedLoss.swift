import Basics

/// What a sentence says of data that is lost, or that others may have seen. One that cannot rule it out says so too.
extension SentenceSubject {
    /// As indices of tokens.
    var suspectedLoss: Range<Int>? {
        if isRuledOut { return nil }
        let seen = seenOfOthers ?? shownOfOthers ?? sentAstray ?? laidOpen ?? signedInAsAnother ?? intruder
        return dataLoss ?? seen ?? doubtfulLoss ?? lostThing ?? beyondRecovery
    }

    // MARK: Seen by others

    /// "Some customers see other customers' payments", "customers see data of others".
    private var seenOfOthers: Range<Int>? {
        for seen in sentence.tokens where isWord(at: seen, in: seeing) && !isDenied(before: seen) {
            let ahead = tokens(from: seen + 1, 8)
            guard let owner = ahead.first(where: isAnothersOwn), !hasWord(of: lateWords, in: ahead) else { continue }
            return seen..<min(owner + 2, sentence.tokens.upperBound)
        }
        return nil
    }

    /// "Statements of other people appear in the app".
    private var shownOfOthers: Range<Int>? {
        for shown in sentence.tokens where isWord(at: shown, in: appearing) && !isDenied(before: shown) {
            guard let owner = tokens(before: shown, 4).first(where: isAnothersOwn), let thing = thing(before: owner),
                !hasWord(of: lateWords, in: sentence.tokens)
            else { continue }
            return thing..<shown + 1
        }
        return nil
    }

    /// "Other customers'", "of other shops", "of others", "someone else's".
    private func isAnothersOwn(_ index: Int) -> Bool {
        // "Each other's orders".
        if isWord(at: index, in: otherWord), isWord(at: index - 1, in: eachWord) { return isHeld(index) }
        if isWord(at: index, in: otherWord), isWord(at: index + 1, in: holders) || isHeld(index + 1) {
            return isHeld(index + 1) || isWord(at: index - 1, in: ofWords)
        }
        if isWord(at: index, in: strangers) {
            return isWord(at: index - 1, in: ofWords) || isHeld(index) || (isWord(at: index + 1, in: .else) && isHeld(index + 1))
        }
        return false
    }

    /// Whether an apostrophe stands behind a word: "customer's", "customers'".
    private func isHeld(_ index: Int) -> Bool {
        guard sentence.tokens.contains(index) else { return false }
        let after = block.text[text.tokens[index].range.upperBound...]
        return after.starts(with: "'".utf8) || after.starts(with: "’".utf8)
    }

    /// "Invoices were sent to the wrong customers", "addresses were visible to anyone".
    private var sentAstray: Range<Int>? {
        for sent in sentence.tokens where isWord(at: sent, in: handingWords) && !isDenied(before: sent) {
            guard let thing = thing(before: sent), !hasWord(of: .again, in: sentence.tokens) else { continue }
            let ahead = tokens(from: sent + 1, 5)
            if hasWord(of: publicPlaces, in: ahead) { return thing..<sent + 1 }
            guard let to = firstWord(of: toWords, in: ahead) else { continue }
            let target = isWord(at: to + 1, in: .articles) ? to + 2 : to + 1
            let isOther = isWord(at: target, in: wrongOrOther) && isWord(at: target + 1, in: holders)
            if isOther || (isWord(at: target, in: anybody) && !isWord(at: sent, in: postedWords)) {
                return thing..<min(target + 2, sentence.tokens.upperBound)
            }
        }
        return nil
    }

    /// "A report with emails was published by mistake".
    private func isExposure(_ index: Int) -> Bool {
        isWord(at: index, in: exposures)
            || (isWord(at: index, in: publishing) && hasWord(of: mistakes, in: sentence.tokens))
            || (isWord(at: index, in: handsWord) && isWord(at: index + 1, in: ofWords))
    }

    /// "Card numbers were leaked", "passwords may have been exposed", "data was publicly visible".
    private var laidOpen: Range<Int>? {
        for open in sentence.tokens where isExposure(open) && !isDenied(before: open) {
            if let thing = thing(before: open) { return thing..<open + 1 }
            // "The check that is to stop stolen cards".
            if hasWord(of: guarding, in: tokens(before: open, 3)) { continue }
            let ahead = tokens(from: open + 1, 3)
            if let thing = ahead.first(where: isThing) { return open..<thing + 1 }
        }
        return nil
    }

    /// "Some users were signed in to someone else's account".
    private var signedInAsAnother: Range<Int>? {
        for signed in sentence.tokens where isWord(at: signed, in: signedWords) && !isDenied(before: signed) {
            let ahead = tokens(from: signed + 1, 6)
            guard isWord(at: signed + 1, in: inWords), let other = ahead.first(where: isAnothersOwn) ?? firstWord(of: .wrong, in: ahead)
            else { continue }
            return signed..<min(other + 2, sentence.tokens.upperBound)
        }
        return nil
    }

    /// "An unauthorised person had access to customer records", "a third party may have copied customer files".
    private var intruder: Range<Int>? {
        for who in sentence.tokens where isWord(at: who, in: intruders) && !isDenied(before: who) {
            let ahead = tokens(from: who + 1, 8)
            guard let took = firstWord(of: takingWords, in: ahead), !hasWord(of: thwartedWords, in: sentence.tokens),
                let thing = tokens(from: took + 1, 6).first(where: isThing)
            else { continue }
            return who..<thing + 1
        }
        return nil
    }

    // MARK: Lost

    /// "We cannot rule out that data was lost".
    private var doubtfulLoss: Range<Int>? {
        guard cues.has(.dataLoss) else { return nil }
        for loss in matches(of: .dataLoss) where hasDoubt(before: loss.tokens.lowerBound) && !isDenied(before: loss.tokens.lowerBound) {
            if loss.tokens.contains(where: isThing) { return loss.tokens }
            if let thing = thing(before: loss.tokens.lowerBound) { return thing..<loss.tokens.upperBound }
        }
        return nil
    }

    /// "Payments have been lost", but not "payments are lost in the queue".
    private var lostThing: Range<Int>? {
        for lost in sentence.tokens where isWord(at: lost, in: lostWords) && !isDenied(before: lost) {
            let before = tokens(before: lost, 3)
            guard hasWord(of: passives, in: before), !isWord(at: lost + 1, in: passingWords) else { continue }
            guard let thing = tokens(before: before.lowerBound + 2, 4).last(where: { isWord(at: $0, in: keptThings) }) else { continue }
            return thing..<lost + 1
        }
        return nil
    }

    /// "Payments are missing and cannot be recovered".
    private var beyondRecovery: Range<Int>? {
        for back in sentence.tokens where isWord(at: back, in: recoveredWords) && isWord(at: back - 1, in: .be) {
            guard hasWord(of: cannotWords, in: tokens(before: back, 4)), let thing = thing(before: back) else { continue }
            return thing..<back + 1
        }
        return nil
    }

    // MARK: What stands around it

    private func isThing(_ index: Int) -> Bool {
        isWord(at: index, in: moreThings) || (cues.has(.dataThing) && has(.dataThing, in: index..<index + 1))
    }

    private func thing(before index: Int) -> Int? { tokens(before: index, 10).last(where: isThing) }

    /// "No data was", "nothing was", "if data was"; not "we cannot rule out that data was".
    private func isDenied(before index: Int) -> Bool {
        let clause = clause(upTo: index)
        let isOpen = hasDoubt(before: index)
        return clause.contains { word in
            if isWord(at: word, in: ifWords) { return !isOpen }
            return isWord(at: word, in: denials) && !hasWord(of: doubtVerbs, in: tokens(from: word + 1, 3))
        }
    }

    /// "We can rule out that data was lost".
    private var isRuledOut: Bool {
        sentence.tokens.contains { word in
            isWord(at: word, in: ruleWords) && isWord(at: word + 1, in: .out) && !hasWord(of: denials, in: tokens(before: word, 4))
        }
    }

    private func hasDoubt(before index: Int) -> Bool {
        let clause = clause(upTo: index)
        return hasWord(of: doubtWords, in: clause)
            || clause.contains { isWord(at: $0, in: denials) && hasWord(of: doubtVerbs, in: tokens(from: $0 + 1, 3)) }
    }
}

private let seeing = WordSet([
    "see", "sees", "saw", "seen", "seeing", "view", "viewed", "read", "open", "opened", "access", "accessed", "received", "receive", "got",
    "get", "gets", "download", "downloaded", "shown", "show", "shows", "showed", "displays", "displayed", "change", "changed", "edit",
])
private let appearing = WordSet(["appear", "appears", "appeared", "visible", "shown", "listed", "displayed"])
private let eachWord = WordSet(["each"])
private let publicPlaces = WordSet(["internet", "web", "google", "publicly"])
private let publishing = WordSet(["published", "listed", "indexed", "uploaded", "attached"])
private let mistakes = WordSet(["mistake", "accident", "accidentally", "mistakenly", "wrongly", "error"])
private let handsWord = WordSet(["hands"])
private let ruleWords = WordSet(["rule", "ruled"])
private let otherWord = WordSet(["other", "another"])
private let strangers = WordSet(["others", "strangers", "someone", "somebody"])
private let ofWords = WordSet(["of", "to", "for", "about"])
private let holders = WordSet([
    "customer", "customers", "user", "users", "people", "person", "persons", "shop", "shops", "store", "stores", "company", "companies",
    "account", "accounts", "member", "members", "merchant", "merchants", "organisation", "organisations", "organization", "organizations",
    "patient", "patients", "passenger", "passengers", "tenant", "tenants", "guest", "guests", "client", "clients", "school", "schools",
    "student", "students", "seller", "sellers", "buyer", "buyers", "recipient", "recipients", "household", "households", "firm", "firms",
    "employee", "employees", "colleagues", "addressees", "address", "addresses", "residents", "parents",
])
private let lateWords = WordSet(["late", "later", "delayed", "delay", "slowly", "twice", "minutes", "hours", "again"])
private let handingWords = WordSet([
    "sent", "went", "delivered", "emailed", "mailed", "posted", "shown", "visible", "given", "shared", "available", "accessible", "read",
    "seen", "accessed", "opened", "copied", "viewed", "downloaded", "addressed",
])
private let postedWords = WordSet(["sent", "went", "delivered", "emailed", "mailed", "posted", "given", "addressed"])
private let toWords = WordSet(["to", "by"])
private let wrongOrOther = WordSet(["wrong", "other", "another", "unauthorised", "unauthorized"])
private let anybody = WordSet([
    "anyone", "anybody", "everyone", "everybody", "others", "strangers", "outsiders", "public", "someone", "somebody", "attackers",
    "attacker",
])
private let guarding = WordSet([
    "stop", "stops", "prevent", "prevents", "against", "detect", "detects", "block", "blocks", "catch", "catches", "find", "finds", "check",
    "checks",
])
private let exposures = WordSet(["exposed", "leaked", "leaking", "leak", "disclosed", "stolen", "compromised", "publicly"])
private let signedWords = WordSet(["logged", "signed"])
private let inWords = WordSet(["in", "into", "on", "onto"])
private let intruders = WordSet([
    "unauthorised", "unauthorized", "attacker", "attackers", "intruder", "intruders", "hacker", "hackers", "stranger", "strangers",
    "outsider", "outsiders", "criminals", "thieves", "third",
])
private let takingWords = WordSet([
    "access", "accessed", "copied", "read", "downloaded", "saw", "seen", "stole", "viewed", "obtained", "took", "taken", "changed",
])
private let thwartedWords = WordSet([
    "blocked", "prevented", "stopped", "attempt", "attempts", "tried", "block", "prevent", "against", "protect",
])
private let recoveredWords = WordSet(["recovered", "restored", "retrieved", "reconstructed"])
private let cannotWords = WordSet(["cannot", "can't", "not", "never"])
private let moreThings = WordSet([
    "numbers", "card", "cards", "address", "credentials", "password", "tokens", "keys", "pins", "profiles", "profile", "payments",
    "transactions", "identities", "names", "salaries", "receipts", "chats", "recordings", "tickets", "inboxes", "purchases", "statement",
])
private let lostWords = WordSet(["lost", "deleted", "erased", "wiped", "overwritten"])
private let passives = WordSet(["was", "were", "been", "are", "is"])
private let passingWords = WordSet(["in", "for", "on", "between", "from", "again"])
private let keptThings = WordSet(["payments", "transactions", "receipts", "purchases", "recordings", "chats", "tickets", "profiles"])
private let ifWords = WordSet(["if", "avoid", "prevent", "would", "protect", "whether"])
private let denials = WordSet([
    "no", "not", "never", "nothing", "without", "don't", "doesn't", "didn't", "none", "can't", "cannot", "isn't", "aren't", "weren't",
    "wasn't", "nobody", "neither", "unable", "couldn't", "hasn't", "haven't",
])
private let doubtVerbs = WordSet(["rule", "exclude", "sure", "certain", "know", "say"])
private let doubtWords = WordSet(["may", "might", "could", "possibly", "perhaps", "possible", "suspect", "fear", "likely", "unclear"])
