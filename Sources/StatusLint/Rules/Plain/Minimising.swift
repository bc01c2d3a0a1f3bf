import Basics
import Diagnostics

/// Trouble in its true size, and no praise of ourselves.
struct Minimising: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        let ranges =
            (phrases(subject) + onlyFew(subject) + onlySmall(subject) + shortWhiles(subject) + smallTrouble(subject) + smallShares(subject)
            + ownPraise(subject) + seriousness(subject) + luck(subject)).sorted { $0.lowerBound < $1.lowerBound }
        var findings: [Finding] = []
        var end = 0
        for range in ranges where range.lowerBound >= end && !subject.isQuoted(range) && !subject.isKnown(range) {
            findings.append(
                Finding(
                    "'\(subject.line(range))' makes light of what readers went through; say how many, how long or what, and leave praise out",
                    at: subject.place(range)))
            end = range.upperBound
        }
        return findings
    }

    /// But not "the impact was limited to Leeds".
    private func phrases(_ subject: SentenceSubject) -> [Range<Int>] {
        subject.matches(of: .minimising).filter { match in
            let last = match.tokens.upperBound - 1
            let isScoped = subject.text.tokens[last].word == limitedWord && subject.sentence.tokens.contains(last + 1)
            return !isScoped || subject.text.tokens[last + 1].word != toWord
        }.map(\.range)
    }

    /// "This affected just a few customers", but not "only a few customers can sit inside".
    private func onlyFew(_ subject: SentenceSubject) -> [Range<Int>] {
        subject.sentence.tokens.compactMap { index in
            guard subject.isWord(at: index, in: fewWord), subject.isWholeGroup(index + 1) else { return nil }
            let first = subject.isWord(at: index - 1, in: .a) ? index - 2 : index - 1
            guard subject.isWord(at: first, in: onlyWords), subject.hasWord(of: hitWords, in: subject.sentence.tokens) else { return nil }
            return subject.stretch(first..<index + 1)
        }
    }

    /// "It only affected a small group of customers".
    private func onlySmall(_ subject: SentenceSubject) -> [Range<Int>] {
        subject.matches(of: .small).compactMap { match in
            let before = subject.tokens(before: match.tokens.lowerBound, 3)
            guard let only = before.first(where: { subject.isWord(at: $0, in: onlyWords) }), subject.hasWord(of: hitWords, in: before),
                subject.isWord(at: match.tokens.upperBound, in: groups), !saysHowMany(match.tokens.upperBound, subject)
            else { return nil }
            return subject.stretch(only..<match.tokens.upperBound + 1)
        }
    }

    /// "Doors did not open for a short period": what was, without its length.
    private func shortWhiles(_ subject: SentenceSubject) -> [Range<Int>] {
        subject.sentence.tokens.compactMap { index in
            guard subject.isWord(at: index, in: .for), subject.isWord(at: index + 1, in: .articles) else { return nil }
            let short = subject.isWord(at: index + 2, in: veryWord) ? index + 3 : index + 2
            guard subject.isWord(at: short, in: shortWords), subject.isWord(at: short + 1, in: whiles),
                subject.hasWord(of: pastWords, in: subject.sentence.tokens), !subject.signs.contains(.digit)
            else { return nil }
            return subject.stretch(index..<short + 2)
        }
    }

    /// "A minor hiccup", "a little bit of disruption", "small technical issue".
    private func smallTrouble(_ subject: SentenceSubject) -> [Range<Int>] {
        subject.matches(of: .small).compactMap { match in
            let reach = following(match, 3, subject)
            guard let noun = reach.first(where: { troubles.contains(subject.text.tokens[$0].word) }),
                reach.prefix(while: { $0 < noun }).allSatisfy({ between.contains(subject.text.tokens[$0].word) })
            else { return nil }
            let word = subject.text.tokens[match.tokens.lowerBound].word
            // A brief interruption is a fact to plan with; a brief hiccup is not.
            if word == briefWord || word == limitedWord, !light.contains(subject.text.tokens[noun].word) {
                guard word == briefWord, isToldOf(match, subject) else { return nil }
            }
            // "Has little impact" says as much as "a small impact"; "little trouble" is rare.
            return match.range.lowerBound..<subject.text.tokens[noun].range.upperBound
        }
    }

    /// "We experienced a brief degradation": what was, without its length.
    private func isToldOf(_ match: PhraseMatch, _ subject: SentenceSubject) -> Bool {
        subject.hasWord(of: hadWords, in: subject.tokens(before: match.tokens.lowerBound, 4)) && !subject.signs.contains(.digit)
    }

    /// "A small number of customers", unless it says how many: then the number speaks.
    private func smallShares(_ subject: SentenceSubject) -> [Range<Int>] {
        subject.matches(of: .small).compactMap { match in
            let next = match.tokens.upperBound
            let tokens = subject.text.tokens
            guard !saysHowMany(next, subject), next + 1 < subject.sentence.tokens.upperBound, shares.contains(tokens[next].word),
                tokens[next].isJoined
            else { return nil }
            // "A small number of seats is left".
            let thing = following(match, 5, subject).dropFirst(2).contains { onSale.contains(tokens[$0].word) }
            let isOffer =
                (next..<subject.sentence.tokens.upperBound).contains { availableWords.contains(tokens[$0].word) }
                || (subject.sentence.tokens.lowerBound..<next).contains { askingWords.contains(tokens[$0].word) }
            return thing || isOffer ? nil : match.range.lowerBound..<tokens[next].range.upperBound
        }
    }

    /// "A small number of customers, 41 in all", "a small share (2 %)".
    private func saysHowMany(_ start: Int, _ subject: SentenceSubject) -> Bool {
        let (tokens, text) = (subject.text.tokens, subject.block.text)
        return (start..<subject.sentence.tokens.upperBound).contains { index in
            let range = tokens[index].range
            guard text[range].first?.isDigit == true else { return false }
            let isCounted = counters.contains(tokens[index - 1].word) || text[range.lowerBound - 1] == UInt8(ascii: "(")
            let isAll = subject.sentence.tokens.contains(index + 2) && tokens[index + 1].word == inWord && tokens[index + 2].word == allWord
            let isShare = range.upperBound < text.count && text[range.upperBound] == UInt8(ascii: "%")
            // "The rest is 20% complete" counts the work.
            return isCounted || isAll || (isShare && !subject.isWord(at: index + 1, in: doneWords))
        }
    }

    /// "Our amazing engineers", "an incredible job".
    private func ownPraise(_ subject: SentenceSubject) -> [Range<Int>] {
        subject.matches(of: .praise).compactMap { match in
            guard let noun = following(match, 2, subject).first(where: { ownWork.contains(subject.text.tokens[$0].word) }) else {
                return nil
            }
            let before = subject.text.tokens[max(subject.sentence.tokens.lowerBound, match.tokens.lowerBound - 4)..<match.tokens.lowerBound]
            return before.contains { ownSigns.contains($0.word) }
                ? match.range.lowerBound..<subject.text.tokens[noun].range.upperBound : nil
        }
    }

    /// "We take your privacy very seriously".
    private func seriousness(_ subject: SentenceSubject) -> [Range<Int>] {
        let tokens = subject.tokens
        guard let last = tokens.lastIndex(where: { $0.word == seriouslyWord }),
            let first = tokens[..<last].lastIndex(where: { $0.word == takeWord }), last - first < 10,
            tokens[..<first].contains(where: { ourselves.contains($0.word) })
        else { return [] }
        return [tokens[first].range.lowerBound..<tokens[last].range.upperBound]
    }

    /// "Luckily it happened at night".
    private func luck(_ subject: SentenceSubject) -> [Range<Int>] {
        guard let first = subject.tokens.first, luckWords.contains(first.word) else { return [] }
        // "Luckily Ever After" is a play.
        let next = subject.sentence.tokens.lowerBound + 1
        let isName = subject.sentence.tokens.contains(next) && subject.text.tokens[next].isJoined && subject.beginsWithCapital(next)
        return isName && !subject.isWord(at: next, in: ourselves) ? [] : [first.range]
    }

    /// Indices of the tokens behind a phrase that nothing parts from it.
    private func following(_ match: PhraseMatch, _ count: Int, _ subject: SentenceSubject) -> Range<Int> {
        let end = min(match.tokens.upperBound + count, subject.sentence.tokens.upperBound)
        var index = match.tokens.upperBound
        while index < end, subject.text.tokens[index].isJoined { index += 1 }
        return match.tokens.upperBound..<index
    }

    let documentation = RuleDocumentation(
        .plain, "minimising", level: .warning, weight: 25,
        summary: "Trouble in its true size, and no praise of ourselves",
        rationale:
            "Whoever lost a day's work does not call it a hiccup. Say how many were affected, for how long, and what they saw. Thanks "
            + "to a quick team belong into the review.",
        source: "Daymark. Atlassian's incident communication tips: be honest about the impact. GOV.UK content guide: plain facts, no spin.",
        good: [
            .update("About 3% of payments failed. A small number of customers, 41 in all, were charged twice. We paid it back."),
            .update("Minor Injuries at Rochdale is closed. Small businesses could not file their return. A small leak was mended."),
            .update("A limited number of seats is left. There are slight delays of 5 minutes. The outstanding invoices were sent."),
            .update("Luckily Ever After, the musical, is called off. There was a brief interruption of 5 minutes."),
            .update("The impact was limited to Leeds. A small share of bills (2%) was wrong. A small group of walkers was led out."),
            .update(
                "For a quick answer, use the chat. Great Western trains and the Little Theatre are late. The expert help desk is shut."),
            .update(
                "Lifts will stand still for a short time. Doors stay open for a short while. They were shut for a short time, 5 minutes."),
            .update("The room shows \"Oh, a little hiccup!\" A brief interruption of up to 5 minutes is planned."),
            .update(
                "We were too slow, and that is not good enough. The doctor takes pain seriously. Thanks to all who helped at the gates."),
        ],
        bad: [
            .update("Doors did not open ↓for a short period. It ↓only affected a small group of guests."),
            .update("It was only a ↓tiny blip. There was a ↓minor hiccup at the gates."),
            .update("We had a ↓small technical issue. Expect a ↓little bit of disruption. The ↓impact was minimal."),
            .update("We experienced a ↓brief degradation of calls. Our guards ↓limited the damage. Boarding ↓takes a bit longer."),
            .update("A ↓small number of residents had no water. A ↓small subset of calls was lost."),
            .update("Our ↓fantastic engineers did an ↓amazing job. It was back in ↓record time, ↓thanks to our quick reaction."),
            .update("We ↓take the safety of your data extremely seriously. ↓Luckily it happened at night, when ↓hardly anyone flies."),
        ])
}

private let fewWord = WordSet(["few"])
private let onlyWords = WordSet(["only", "just", "merely"])
private let hitWords = WordSet(["affected", "impacted", "hit", "were", "affects", "saw", "noticed", "had"])
private let groups = WordSet(["group", "handful", "part", "section", "set", "few"])
private let veryWord = WordSet(["very", "relatively", "fairly"])
private let shortWords = WordSet(["short", "brief"])
private let whiles = WordSet(["period", "time", "while", "spell", "moment", "duration"])
private let pastWords = WordSet(["was", "were", "had", "did", "didn't", "experienced", "been", "could", "couldn't", "saw", "lost"])
private let hadWords = WordSet(["experienced", "was", "had", "saw", "suffered", "were", "encountered"])
private let doneWords = WordSet(["complete", "completed", "done", "finished"])
private let light = WordSet(["blip", "blips", "hiccup", "hiccups", "hiccough", "glitch", "glitches", "hitch", "snag", "snags", "wobble"])
private let troubles = WordSet([
    "blip", "blips", "hiccup", "hiccups", "hiccough", "glitch", "glitches", "hitch", "snag", "snags", "wobble", "issue", "issues",
    "problem",
    "problems", "bug", "bugs", "inconvenience", "disruption", "disruptions", "impact", "error", "errors", "interruption", "degradation",
])
private let between = WordSet(["technical", "bit", "of", "a", "little", "temporary", "unexpected", "teething", "it", "service", "software"])
private let shares = WordSet(["number", "subset", "percentage", "fraction", "proportion", "portion", "minority", "share"])
private let onSale = WordSet([
    "tickets", "seats", "places", "rooms", "spaces", "copies", "staff", "slots", "appointments", "tables", "trains", "buses", "coins",
])
private let availableWords = WordSet(["available", "left", "remain", "sale", "free"])
private let askingWords = WordSet(["please", "choose", "bring", "take", "may"])
private let ownWork = WordSet([
    "job", "work", "effort", "efforts", "team", "teams", "engineers", "staff", "colleagues", "response", "people", "crew", "crews",
    "technicians", "monitoring", "support",
])
private let ownSigns = WordSet(["our", "did", "doing", "done", "an", "we"])
private let luckWords = WordSet(["luckily", "fortunately", "thankfully", "happily"])
private let ourselves = WordSet(["we", "we'll", "our", "company", "team"])
private let counters = WordSet(["about", "around", "roughly", "approximately", "some", "namely", "exactly", "under", "than"])
private let inWord = wordHash("in")
private let allWord = wordHash("all")
private let toWord = wordHash("to")
private let briefWord = wordHash("brief")
private let limitedWord = wordHash("limited")
private let seriouslyWord = wordHash("seriously")
private let takeWord = wordHash("take")
