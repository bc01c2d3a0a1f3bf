import Basics

/// Words that can be put in a term's place as the sentence stands.
struct Rewording {
    var words: String
    /// What they replace: an article before the term too, where it becomes another one.
    var range: Range<Int>
}

extension SentenceSubject {
    /// What can be said in a term's place without another change to the sentence; nil where only a question helps.
    func rewording(of term: Term) -> Rewording? {
        let entry = term.entry
        guard let words = entry.replacement(form: term.form), !isPartOfName(term), fits(words, term) else { return nil }
        let written = block.text[term.range]
        let cased = written.first?.isUppercase == true && term.tokens.lowerBound == sentence.tokens.lowerBound ? capitalised(words) : words
        return withArticle(cased, term) ?? Rewording(words: withDeterminer(cased, term), range: term.range)
    }

    /// "between WMS and tills" becomes "between the stock system and tills": what has a name in capitals takes no article, and its words do.
    private func withDeterminer(_ words: String, _ term: Term) -> String {
        let written = block.text[term.range]
        guard term.entry.grammar == .noun, written.count > 1, written.allSatisfy(\.isUppercase), !isMass(words),
            !isPlural(words),
            words.utf8.first?.isLowercase == true, word(after: term).map(afterPhrase.contains) ?? true,
            word(before: term).map(takesDeterminer.contains) ?? false
        else { return words }
        return "the " + words
    }

    /// "Notify" in "GOV.UK Notify", "cluster" in "cluster-wide": part of what can't be said otherwise.
    private func isPartOfName(_ term: Term) -> Bool {
        let text = block.text
        let hyphen = UInt8(ascii: "-")
        if term.range.lowerBound > 0, text[term.range.lowerBound - 1] == hyphen { return true }
        if term.range.upperBound < text.count, text[term.range.upperBound] == hyphen { return true }
        guard text[term.range.lowerBound].isUppercase, term.tokens.lowerBound != sentence.tokens.lowerBound else { return false }
        // A form that is written with a capital anyway is none: "VM", "SQL".
        return !text[term.range].dropFirst().contains { $0.isUppercase } && !term.entry.forms[term.form].utf8.contains { $0.isUppercase }
    }

    private func fits(_ words: String, _ term: Term) -> Bool {
        let entry = term.entry
        let before = word(before: term)
        let after = word(after: term)
        let form = entry.forms[term.form]
        // Plain words for long ones are listed with all that belongs to them.
        if entry.grammar == .phrase || entry.grammar == .noun && entry.part == .simple { return true }
        if entry.grammar == .transitive, !form.hasSuffix("ed"), after.map(afterPhrase.contains) ?? true { return false }
        if entry.grammar == .verb || entry.grammar == .transitive {
            let isParticiple = form.hasSuffix("ed") || form.hasSuffix("ing")
            if let before, !isParticiple, nounLeaders.contains(before) { return false }
            // "signed in users": what belongs to a verb doesn't stand before a noun.
            if words.contains(" ") { return after.map(afterPhrase.contains) ?? true }
            return true
        }
        if let before, WordSet.indefiniteArticles.contains(before), isMass(words) || isPlural(words) { return false }
        // "Our provider and upstream": what only stands before a noun.
        if leadingOnly.contains(words), after.map(afterPhrase.contains) ?? true { return false }
        let parts = words.split(separator: " ")
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return true }
        // "process again", "switch off and on": no "the router" comes behind that.
        if particles.contains(String(last)) { return after.map(afterPhrase.contains) ?? true }
        // "network changes of settings", "a way round it solution": such a phrase takes no noun at either side, and "network short delays"
        // none before it. "network settings changes" takes both.
        let isLong = hasAddition(words)
        if let before {
            // "to cache a page": a verb.
            if before == infinitive, let after, determiners.contains(after) { return false }
            if quantifiers.contains(before), !isPlural(isLong ? String(first) : words) { return false }
        }
        guard isLong || describing.contains(String(first)) else { return true }
        if let before, !phraseLeaders.contains(before) { return false }
        return !isLong || (after.map(afterPhrase.contains) ?? true)
    }

    /// The word right before a term, nil where punctuation or nothing is.
    private func word(before term: Term) -> UInt64? {
        guard term.tokens.lowerBound > sentence.tokens.lowerBound, text.tokens[term.tokens.lowerBound].isJoined else { return nil }
        return text.tokens[term.tokens.lowerBound - 1].word
    }

    private func word(after term: Term) -> UInt64? {
        guard term.tokens.upperBound < sentence.tokens.upperBound, text.tokens[term.tokens.upperBound].isJoined else { return nil }
        return text.tokens[term.tokens.upperBound].word
    }

    /// "a hypervisor" becomes "a server", "an outage" "a stop".
    private func withArticle(_ words: String, _ term: Term) -> Rewording? {
        guard let before = word(before: term), WordSet.indefiniteArticles.contains(before), let first = words.utf8.first?.lowercased else {
            return nil
        }
        let article = text.tokens[term.tokens.lowerBound - 1]
        let takesAn = "aeiou".utf8.contains(first) && !soundsLikeConsonant.contains(where: words.hasPrefix)
        guard takesAn != (article.range.count == 2) else { return nil }
        let isCapital = block.text[article.range.lowerBound].isUppercase
        return Rewording(
            words: (isCapital ? "A" : "a") + (takesAn ? "n " : " ") + words, range: article.range.lowerBound..<term.range.upperBound)
    }
}

/// At the start of a sentence the new word has the capital of the old one.
func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

/// "group of servers", "switch to the spare".
private func hasAddition(_ words: String) -> Bool {
    [" of ", " for ", " to ", " in ", " on ", " with ", " that ", " without ", " round ", " between ", " behind "].contains(
        where: words.contains)
}

private func isPlural(_ words: String) -> Bool { words.hasSuffix("s") && !words.hasSuffix("ss") && !words.hasSuffix("us") }

private let soundsLikeConsonant = ["use", "uni", "one", "usual"]
/// What says of which kind something is: a noun before it would belong to nothing.
private let describing: Set<String> = [
    "stored", "short", "failed", "broken", "automatic", "expired", "bad", "faulty", "stuck", "stray", "spare", "urgent", "built-in",
    "wrong",
    "slow", "damaged", "full", "view-only", "one-time", "rare", "false", "old", "new", "temporary", "backed-up", "remote", "reading",
    "mobile",
    "searching", "long", "virtual", "heavy-use", "large",
]
private let leadingOnly: Set<String> = ["outside", "built-in"]
/// Whether it can't be counted, so that no "a" goes before it.
private func isMass(_ words: String) -> Bool { massWords.contains(words.split(separator: " ").last.map(String.init) ?? words) }

private let massWords: Set<String> = [
    "slowness", "sign-in", "storage", "room", "work", "information", "software", "equipment", "waiting", "joining", "data", "copying",
    "content", "load", "traffic",
]
/// What ends a verb of several words.
private let particles: Set<String> = ["again", "out", "up", "in", "down", "over", "right", "back", "on", "off"]
/// What a noun follows, so that a word which may be either is none of a verb.
private let nounLeaders = WordSet([
    "a", "an", "the", "this", "that", "these", "those", "no", "any", "some", "our", "your", "its", "their", "his", "her", "each", "every",
    "minor", "major", "possible", "potential", "further", "other", "more", "less", "of", "for", "with", "without", "by", "in", "on", "from",
    "about", "all", "many", "several", "few", "immediate", "negative", "significant", "customer", "user", "service", "business", "limited",
    "small", "large", "big", "severe", "slight", "known", "new", "wider", "broader", "first", "main", "biggest", "real", "actual",
])
/// After these a noun phrase can begin, or go on without a noun's help.
private let phraseLeaders = WordSet([
    "a", "an", "the", "this", "that", "these", "those", "no", "any", "some", "our", "your", "its", "their", "each", "every", "another",
    "other", "new", "old", "one", "two", "three", "four", "both", "all", "many", "several", "few", "more", "of", "for", "with", "without",
    "by", "in", "on", "from", "to", "at", "about", "after", "before", "during", "since", "until", "through", "via", "into", "onto", "and",
    "or", "but", "is", "are", "was", "were", "be", "been", "has", "have", "had", "due", "because", "following", "including", "single",
    "main",
    "spare", "failed", "faulty", "broken", "affected", "temporary", "double", "enhanced", "first", "last", "next", "such", "using", "use",
    "while", "when", "as", "under", "within", "between",
])
private let infinitive = wordHash("to")
private let determiners = WordSet(["a", "an", "the", "our", "your", "their", "its", "this", "that", "these", "those", "all", "some", "any"])
/// What stands before several.
private let quantifiers = WordSet(["some", "all", "these", "those", "both", "several", "many", "few", "two", "three", "four", "other"])
/// After these a noun that can be counted needs a word such as "the".
private let takesDeterminer = WordSet([
    "of", "for", "with", "without", "by", "in", "on", "from", "to", "at", "about", "after", "before", "during", "since", "until", "through",
    "via", "into", "onto", "and", "or", "but", "between", "because", "when", "while", "is", "are", "was", "were", "restarted", "replaced",
])
/// Before these a phrase is over: a verb, a preposition, or another clause follows.
private let afterPhrase = WordSet([
    "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "can", "cannot", "could", "may", "might", "should", "must",
    "does", "do", "did", "and", "or", "but", "which", "who", "that", "than", "not", "now", "also", "again", "in", "on", "at", "from", "by",
    "with", "without", "for", "to", "of", "after", "before", "since", "until", "till", "while", "when", "where", "because", "as", "if",
    "during", "into", "over", "through", "via", "so", "then", "yet", "still", "today", "yesterday", "tomorrow", "tonight", "within",
    "between",
    "caused", "failed", "stopped", "went", "became", "began", "started", "remains", "remain", "remained", "crashed", "broke", "ran", "took",
])
