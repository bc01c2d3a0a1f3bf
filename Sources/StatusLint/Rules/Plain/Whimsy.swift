import Basics

/// Jokes that need no funny word: a machine that "took the day off", or a wink at a film.
extension SentenceSubject {
    var banter: [Range<Int>] {
        sentence.tokens.compactMap { index -> Range<Int>? in
            if isWord(at: index, in: machines) { return moody(index) }
            if isWord(at: index, in: promiseWord) { return winkingPromise(index) }
            if isWord(at: index, in: thisWords) { return embarrassed(index) }
            if isWord(at: index, in: tryingWords) { return offAndOn(index) }
            return isWord(at: index, in: creatures) ? creature(index) : nil
        }
    }

    /// "Our servers decided to take a nap", "the map went for a walk", "the lift is sulking".
    private func moody(_ machine: Int) -> Range<Int>? {
        guard !isPossessive(machine) else { return nil }
        var index = machine + 1
        var isBeing = false
        while isWord(at: index, in: beingWords) || isWord(at: index, in: adverbs) {
            isBeing = isBeing || isWord(at: index, in: beingWords)
            index += 1
        }
        if isBeing, isWord(at: index, in: moods) { return stretch(machine..<index + 1) }
        guard isWord(at: index, in: wishes) || isWord(at: index - 1, in: feelingWords) else { return nil }
        return tokens(from: index, 8).first { isWord(at: $0, in: pleasures) }.map { stretch(machine..<$0 + 1) }
    }

    /// "We promise we aren't counting you twice!"
    private func winkingPromise(_ index: Int) -> Range<Int>? {
        guard isWord(at: index - 1, in: .we), isWord(at: index + 1, in: impersonals), isWord(at: index + 2, in: negatives),
            endsWith(UInt8(ascii: "!")) || hasWord(of: catWords, in: tokens(from: index + 3, 4))
        else { return nil }
        return stretch(index - 1..<index + 3)
    }

    /// "Well, this is awkward."
    private func embarrassed(_ index: Int) -> Range<Int>? {
        // "Houston, we have a problem."
        if isWord(at: index, in: houston) {
            return isWord(at: index + 1, in: .we) && !text.tokens[index + 1].isJoined ? stretch(index..<index + 2) : nil
        }
        let next = isWord(at: index + 1, in: beingWords) ? index + 2 : index + 1
        let isShort = isWord(at: index + 1, in: beingWords) || isWord(at: index, in: shortForms) || isPossessive(index)
        guard isShort, isWord(at: next, in: blushes), index <= sentence.tokens.lowerBound + 1 else { return nil }
        return stretch(index..<next + 1)
    }

    /// "Have you tried turning it off and on again?", "try turning it off and on again, as they say".
    private func offAndOn(_ index: Int) -> Range<Int>? {
        let isAsked = isWord(at: index, in: triedWord) && isWord(at: index - 1, in: .you)
        guard isWord(at: index + 1, in: turningWords), isWord(at: index + 2, in: .it), isWord(at: index + 3, in: .off),
            isAsked || hasWord(of: sayWord, in: tokens(from: index + 4, 7))
        else { return nil }
        return stretch(index..<index + 4)
    }

    /// "Gremlins have sneaked into the gates", "the gremlins are back", "feed the hamsters".
    private func creature(_ index: Int) -> Range<Int>? {
        let isLowercase = block.text[text.tokens[index].range.lowerBound].isLowercase
        if isLowercase, isWord(at: index, in: gremlins) { return stretch(index..<index + 1) }
        let isActor = isWord(at: index + 1, in: doing) && (index == sentence.tokens.lowerBound || isWord(at: index - 1, in: articles))
        let isFed = isWord(at: index - 1, in: articles) && isWord(at: index - 2, in: feeding)
        return isActor || isFed ? stretch(index..<index + 1) : nil
    }

    private func endsWith(_ sign: UInt8) -> Bool { bytes.last { $0 != UInt8(ascii: " ") } == sign }
}

private let machines = WordSet([
    "server", "servers", "computer", "computers", "database", "databases", "system", "systems", "machine", "machines", "website", "site",
    "app", "printer", "printers", "router", "routers", "network", "robot", "robots", "lift", "lifts", "map", "playlist", "playlists",
    "wifi",
    "tills", "till", "internet", "algorithm", "gate", "gates", "matchmaker", "bot", "bots", "kiosk", "kiosks", "software", "disk", "code",
    "queue", "satellite", "pump", "boiler", "api", "login", "logins", "payments", "everything", "page", "search",
])
private let beingWords = WordSet(["is", "are", "was", "were", "been", "being", "be", "feeling", "feels", "felt"])
/// How people feel, and no machine.
private let moods = WordSet([
    "sulking", "shy", "grumpy", "sleepy", "hungover", "moody", "cranky", "tantrum", "napping", "snoozing", "misbehaving", "sad", "bored",
    "thirsty", "jealous", "camera",
])
private let wishes = WordSet([
    "decided", "wanted", "wants", "fancied", "needed", "felt", "feeling", "taking", "took", "having", "had", "went", "gone",
])
private let feelingWords = WordSet(["feeling", "feels", "felt"])
private let adverbs = WordSet(["just", "simply", "have", "has", "all", "also", "apparently", "a", "bit", "today", "again"])
private let pleasures = WordSet([
    "nap", "holiday", "holidays", "snooze", "siesta", "walk", "stroll", "walkabout", "lie", "weather", "tantrum", "vacation", "sabbatical",
    "strike",
])
private let promiseWord = WordSet(["promise", "swear"])
private let impersonals = WordSet(["we", "it", "we're", "it's", "this"])
private let negatives = WordSet(["aren't", "wasn't", "isn't", "weren't", "not", "didn't"])
private let catWords = WordSet(["cat", "dog", "us", "hamster", "intern"])
private let thisWords = WordSet(["this", "that", "how", "houston"])
private let houston = WordSet(["houston"])
private let shortForms = WordSet(["how"])
private let blushes = WordSet(["embarrassing", "awkward"])
private let tryingWords = WordSet(["try", "tried"])
private let triedWord = WordSet(["tried"])
private let turningWords = WordSet(["turning", "switching"])
private let sayWord = WordSet(["say"])
private let gremlins = WordSet(["gremlin", "gremlins"])
private let creatures = WordSet(["gremlin", "gremlins", "hamster", "hamsters"])
private let doing = WordSet(["have", "has", "are", "got", "struck", "sneaked", "were", "had", "strike"])
private let articles = WordSet(["the", "our", "those", "some"])
private let feeding = WordSet(["feed", "feeding", "fed", "blame", "blaming"])
