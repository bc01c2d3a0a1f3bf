import Basics
import Diagnostics

/// No jokes about what others have to bear.
struct Joke: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        let words = subject.matches(of: .joke).filter { isMeant($0, subject) }.map(\.range)
        let whims = subject.banter.filter { whim in !words.contains { $0.overlaps(whim) } }
        return (words + whims + funnyFaces(subject) + asides(subject)).filter { !subject.isQuoted($0) && !subject.isKnown($0) }.map {
            Finding("'\(subject.line($0))' is funny to nobody who waits; leave it out", at: subject.place($0))
        }
    }

    /// A cry counts where it opens the sentence or ends it: "The film Oops! Noah Is Gone" is a film.
    private func isMeant(_ match: PhraseMatch, _ subject: SentenceSubject) -> Bool {
        let first = subject.text.tokens[match.tokens.lowerBound]
        if pigeons.contains(first.word) {
            return match.tokens.lowerBound > subject.sentence.tokens.lowerBound
                && pigeonLeaders.contains(subject.text.tokens[match.tokens.lowerBound - 1].word)
        }
        if cries.contains(first.word) { return match.tokens.lowerBound == subject.sentence.tokens.lowerBound }
        guard ownerWords.contains(first.word) else { return true }
        // "Our hamsters fell off their wheel", but not "insurance for hamsters".
        guard match.tokens.lowerBound > subject.sentence.tokens.lowerBound else { return false }
        return jokers.contains(subject.text.tokens[match.tokens.lowerBound - 1].word)
    }

    /// "Surprise, surprise!", and "they are not swimming, promise!"
    private func asides(_ subject: SentenceSubject) -> [Range<Int>] {
        let tokens = subject.tokens
        guard let last = tokens.last else { return [] }
        if tokens.count > 1, let first = tokens.first, first.word == surpriseWord, tokens[tokens.startIndex + 1].word == surpriseWord {
            return [first.range.lowerBound..<tokens[tokens.startIndex + 1].range.upperBound]
        }
        let end = last.range.upperBound
        let isAside = last.word == promiseWord && !last.isJoined && end < subject.block.text.count
        return isAside && subject.block.text[end] == UInt8(ascii: "!") ? [last.range] : []
    }

    /// Faces and gestures: U+1F600 to 1F64F, U+1F910 to 1F92F and 1F970 to 1F97A, but for folded hands. Popcorn, party poppers and ghosts too.
    private func funnyFaces(_ subject: SentenceSubject) -> [Range<Int>] {
        let text = subject.block.text
        guard subject.bytes.contains(0xF0) else { return [] }
        return subject.sentence.range.filter { index in
            guard index + 3 < text.count, text[index] == 0xF0, text[index + 1] == 0x9F else { return false }
            let (third, fourth) = (text[index + 2], text[index + 3])
            switch third {
            case 0x8D: return fourth == 0xBF
            case 0x8E: return fourth == 0x89 || fourth == 0x8A
            case 0x91: return fourth == 0xBB
            case 0x92: return fourth == 0xA9
            case 0x98: return true
            case 0x99: return fourth < 0x90 && fourth != 0x8F
            case 0xA4: return fourth >= 0x90 && fourth < 0xB0
            case 0xA5: return fourth >= 0xB0 && fourth < 0xBB
            default: return false
            }
        }.map { $0..<$0 + 4 }
    }

    let documentation = RuleDocumentation(
        .plain, "joke", level: .warning, weight: 25,
        summary: "No jokes about the trouble that readers have",
        rationale: "'Oops' and a winking face tell those who can't work, travel or pay that nobody takes it as hard as they do.",
        source: "British Antarctic Survey's style kit, after GOV.UK: no humour in messages about trouble.",
        good: [
            .update(
                "Carrier pigeon rings can't be registered. Hide and Seek, the new game, does not start. Staff of the site were on holiday."),
            .update(
                "Please switch your box off and on again. The children's nap room is open. The walk from the gate takes ten minutes longer."
            ),
            .update("The film Oops! Noah Is Gone does not play on Screen 2. Our comedy night at the Apollo is called off."),
            .update("Pet insurance for hamsters can't be renewed. Kettles and showers may run cold. Happy Meal toys can't be chosen."),
            .update("Our clown show, The Wizards and the surprise party are off. We keep our promise! Fairground clowns are late."),
            .update("Some pages show \"Oops, something went wrong\". We got this wrong, and we are sorry."),
            .update("🔥 Smoke in the tunnel: trains stop. ⚠️ Please use the stairs. ✅ The lifts work. Thank you 🙏"),
        ],
        bad: [
            .update(
                "Our servers decided to ↓take a nap. The ↓lifts are sulking. The ↓map went for a walk. ↓Gremlins have sneaked into the gates."
            ),
            .update("Well, ↓that's embarrassing. Have you ↓tried turning it off and on again? ↓Grab some popcorn and wait."),
            .update("↓Oops! We broke the tills."),
            .update("Our ↓hamsters ↓fell off their wheel. ↓Uh-oh: orders do not reach the kitchen."),
            .update("Mail is slow today; maybe try a ↓carrier pigeon? The phones are down, so enjoy the ↓peace and quiet! ↓😜"),
            .update("↓Surprise, surprise! The lift is stuck. Riders shown in the sea are not swimming, ↓promise!"),
        ])
}

private let cries = WordSet(["oops", "ooops", "oopsie", "whoops", "whoopsie", "uh", "d'oh", "doh", "yikes", "lol", "haha"])
private let ownerWords = WordSet(["hamsters", "wizards", "gremlins", "gremlin", "clowns"])
private let pigeons = WordSet(["carrier"])
private let pigeonLeaders = WordSet(["a", "by", "use", "send", "try", "via", "trusty"])
private let surpriseWord = wordHash("surprise")
private let promiseWord = wordHash("promise")
private let jokers = WordSet(["our", "tech", "it", "code", "some", "usual", "by", "few", "office", "server", "tiny", "digital"])
