import Basics
import Diagnostics
import LexiconData
import StatusModel

/// Words that customers don't use themselves are said in words that they do use.
struct Jargon: Rule {
    func check(_ subject: TextSubject, _ context: RuleContext) -> [Finding] {
        var seen: Set<Name> = []
        var findings: [Finding] = []
        for sentence in subject.sentences {
            for (name, range, finding) in terms(sentence, context) + shapes(sentence, subject.text, context) {
                // A word is reported once a text: whoever puts it right looks for the others.
                guard seen.insert(name).inserted, !sentence.isExplained(range) else { continue }
                findings.append(finding)
            }
        }
        return findings
    }

    /// What is reported once a text.
    private enum Name: Hashable {
        case own(Int), term(Int), shape(String)
    }

    private typealias Found = (name: Name, range: Range<Int>, finding: Finding)

    private func terms(_ sentence: SentenceSubject, _ context: RuleContext) -> [Found] {
        let own = sentence.matches.compactMap { match -> Found? in
            guard case .replacement(let number) = match.meaning else { return nil }
            let say = context.words.replacements[number].say
            let finding = Finding(
                "'\(sentence.string(match.range))' is a word of ours; say '\(say)'", at: sentence.place(match.range), suggestion: say)
            return (.own(number), match.range, finding)
        }
        let terms = sentence.terms.compactMap { term -> Found? in
            guard let level = level(of: term.entry, context) else { return nil }
            if own.contains(where: { $0.range.overlaps(term.range) }) { return nil }
            // What customers read on their screen is theirs to find again.
            if sentence.isQuoted(term.range) || sentence.isSubjectMatter(term.range) { return nil }
            if isExpanded(sentence.block.text[term.range], in: sentence.text) { return nil }
            let rewording = sentence.rewording(of: term)
            let range = rewording?.range ?? term.range
            let finding = Finding(
                "'\(sentence.string(range))' is a technical term: \(rewording.map { "say '\($0.words)'" } ?? term.question)",
                at: sentence.place(range), suggestion: rewording?.words, level: level)
            return (.term(term.number), term.range, finding)
        }
        return own + terms
    }

    /// Nil where readers know the word, or most of them do.
    private func level(of entry: LexiconEntry, _ context: RuleContext) -> Level? {
        let readers = context.words.readers
        switch (entry.part, entry.familiarity) {
        case (.statusSpeak, _), (.simple, _), (_, .most): return nil
        case (.core, .operators): return readers == .developers ? .warning : .error
        case (.core, .few), (.product, .few), (.product, .operators): return readers == .developers ? nil : .error
        case (.core, .some), (.product, .some): return readers == .developers ? nil : .warning
        case (.core, .users), (.product, .users): return readers == .general ? .warning : nil
        case (.trade, _): return readers == .developers ? nil : .warning
        case (.developer, _): return readers == .general ? .note : nil
        }
    }

    /// What no list holds: `camelCase`, `snake_case`, versions, abbreviations that nobody explained.
    private func shapes(_ sentence: SentenceSubject, _ text: AnalysedText, _ context: RuleContext) -> [Found] {
        // Developers read names out of programs all day.
        guard context.words.readers != .developers, !sentence.signs.isDisjoint(with: [.digit, .underscore, .innerCapital]) else {
            return []
        }
        let shaped = sentence.tokens.filter {
            !SignSet(sentence.block.text, $0.range).isDisjoint(with: [.digit, .underscore, .innerCapital])
        }
        return shaped.compactMap { token -> Found? in
            let word = sentence.block.text[token.range]
            guard let shape = WordShape(word), !isMasked(token.range, sentence, text, shape),
                shape != .abbreviation || !context.ownZoneNames(at: sentence.date).contains(word.string)
            else { return nil }
            let finding = Finding("'\(word.string)' \(shape.message)", at: sentence.place(token.range), level: shape.level)
            return (.shape(word.string), token.range, finding)
        }
    }

    private func isMasked(_ range: Range<Int>, _ sentence: SentenceSubject, _ text: AnalysedText, _ shape: WordShape) -> Bool {
        let bytes = sentence.block.text
        if sentence.matches.contains(where: { $0.range.overlaps(range) && $0.meaning.isName }) { return true }
        if sentence.terms.contains(where: { $0.range.overlaps(range) }) { return true }
        // "America/Argentina/Buenos_Aires". The list of places is read from the zone database, so it is asked last.
        if range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: "/"), zonePlaces.contains(bytes[range].string) { return true }
        guard shape == .abbreviation else { return false }
        return sentence.isShouted || isHyphenated(range, bytes) || isZone(range, sentence) || isExpanded(bytes[range], in: text)
            || isPartOfName(range, sentence)
    }

    /// "UCLH Trust", "Radio VPRO", "PQ&S": the name of somebody or something.
    private func isPartOfName(_ range: Range<Int>, _ sentence: SentenceSubject) -> Bool {
        let text = sentence.block.text
        let ampersand = UInt8(ascii: "&")
        if range.lowerBound > 0, text[range.lowerBound - 1] == ampersand { return true }
        if range.upperBound < text.count, text[range.upperBound] == ampersand { return true }
        guard let index = sentence.tokens.firstIndex(where: { $0.range == range }) else { return false }
        func isCapitalised(_ other: Int) -> Bool {
            let word = text[sentence.tokens[other].range]
            return word.count > 2 && word.first?.isUppercase == true && word.dropFirst().allSatisfy(\.isLowercase)
        }
        let next = index + 1
        if next < sentence.tokens.endIndex, sentence.tokens[next].isJoined, isCapitalised(next) { return true }
        // The first word of a sentence has its capital from there.
        return sentence.tokens[index].isJoined && index - 1 > sentence.tokens.startIndex && isCapitalised(index - 1)
    }

    /// "12:12 NZDT": readers of that page live by it.
    private func isZone(_ range: Range<Int>, _ sentence: SentenceSubject) -> Bool {
        isZoneAbbreviation(sentence.block.text[range]) && sentence.clockTimes.contains { $0.upperBound + 1 == range.lowerBound }
    }

    /// "A4-size", "PHX1-2": part of a name.
    private func isHyphenated(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
        let hyphen = UInt8(ascii: "-")
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
        let after = range.upperBound < text.count ? text[range.upperBound] : 0
        return before == hyphen || after == hyphen || before == UInt8(ascii: "#") || before == UInt8(ascii: "@")
    }

    /// "single sign-on (SSO)" explains it for the whole text.
    private func isExpanded(_ word: ArraySlice<UInt8>, in text: AnalysedText) -> Bool {
        guard word.allSatisfy({ !$0.isLowercase }) else { return false }
        let bracketed = [UInt8(ascii: "(")] + word + [UInt8(ascii: ")")]
        return text.blocks.contains { $0.text.holds(bracketed) }
    }

    let documentation = RuleDocumentation(
        .plain, "jargon", level: .error, weight: 40,
        summary: "Customers' words instead of technical terms",
        rationale:
            "Customers need to know what they can't do, and a technical term rarely tells them. Where other words fit the sentence as it "
            + "stands, the finding has them; else it asks what customers notice. A term that nobody outside the trade knows is an error. One "
            + "that many readers half know is a warning, and one that developers know a note. With `audience: developers` in site.yml only "
            + "those terms are left that the people who run such services use among themselves. A term with an explanation in brackets is fine "
            + "once. Names your customers know go into `allow` in vocabulary.yml, in one or in several and in any spelling, and words of your "
            + "own into `replace`. Where three or more of the page's own names are technical, its readers know what a node or a file system is.",
        source: "Guide D: no internal service names, error codes or jargon; Messages are arriving up to 20 minutes late is its model.",
        good: [
            .update("Messages are arriving up to 20 minutes late. Nothing is lost."),
            .update("Some customers cannot pay by card since 12:12 NZDT."),
            Example([
                .init(path: "site.yml", text: siteStart.replacing("Europe/London", with: "America/Adak")),
                .init(
                    path: Example.updatePath,
                    text: Example.updateFrontMatter + "Payments fail since 02:12 HST. HDT begins in March.\n"),
            ]),
            .update("Students cannot hand in the essay about firewalls and routers, nor the quiz called Kafka."),
            .update("A group of calls came in at noon. Some pages open slowly."),
            .update("You can sign in with your work account (SSO) again. SSO was not working for two hours."),
            Example([
                .init(path: "vocabulary.yml", text: "allow: [Kafka]\n"),
                .init(path: Example.updatePath, text: Example.updateFrontMatter + "Kafka topics open slowly.\n"),
            ]),
        ],
        bad: [
            .update("The ↓consumer group is lagging behind. Messages arrive late."),
            .update("We restarted ↓Kafka, and payments are slow."),
            .update("Payments are slow since ↓v2.14.1 went live, and ↓settle_batch is stuck."),
            .update("Some customers see the ↓QRZ page instead of their invoices."),
            .update("We have lost customers' saved cards to a full ↓connectionPool."),
            Example([
                .init(path: "vocabulary.yml", text: "replace: {settlement run: nightly payout}\n"),
                .init(path: Example.updatePath, text: Example.updateFrontMatter + "The ↓settlement run is late.\n"),
            ]),
        ])
}

extension PhraseMeaning {
    /// Whether it is a name of its own, whatever it looks like.
    fileprivate var isName: Bool {
        switch self {
        case .known, .internalName, .replacement, .vendor: true
        // What is meant in its everyday sense is no term: nobody knows "RDS" any better for that.
        case .cue, .term: false
        }
    }
}

extension SentenceSubject {
    /// Whether it says what something to read, learn or play is about: "the exercise about clusters". Readers chose that word.
    fileprivate func isSubjectMatter(_ range: Range<Int>) -> Bool {
        let before = tokens.prefix { $0.range.lowerBound < range.lowerBound }.suffix(Self.subjectReach)
        guard let about = before.lastIndex(where: { aboutWords.contains($0.word) }), about > tokens.startIndex else { return false }
        return works.contains(text.tokens[about - 1].word)
    }

    /// Tokens between the work and the farthest word that it may be about.
    private static let subjectReach = 7

    /// Whether most of it is in capitals.
    fileprivate var isShouted: Bool {
        let letters = bytes.filter { $0.isUppercase || $0.isLowercase }
        return letters.count { $0.isUppercase } * 2 > letters.count
    }
}

private let aboutWords = WordSet(["about", "called", "named", "titled"])
/// What is read, learnt, watched or played.
private let works = WordSet([
    "exercise", "exercises", "lesson", "lessons", "course", "courses", "lecture", "lectures", "class", "classes", "chapter", "chapters",
    "book", "books", "essay", "essays", "quiz", "quizzes", "exam", "exams", "homework", "workshop", "workshops", "film", "films", "song",
    "songs", "episode", "episodes", "podcast", "podcasts", "game", "games", "play", "novel", "poem",
])

/// A word that looks like something out of a program.
private enum WordShape: Equatable {
    case identifier, version, abbreviation

    init?(_ word: ArraySlice<UInt8>) {
        if word.contains(UInt8(ascii: "_")) {
            guard word.contains(where: \.isLowercase), word.first?.isLetter == true else { return nil }
            self = .identifier
        } else if Self.isVersion(word) {
            self = .version
        } else if Self.isCamelCase(word) {
            self = .identifier
        } else if Self.isAbbreviation(word) {
            self = .abbreviation
        } else {
            return nil
        }
    }

    var message: String {
        switch self {
        case .identifier: "is a name out of a program; say what it means for customers"
        case .version: "is a version number; say what changed for customers"
        case .abbreviation: "is an abbreviation; write it out, or explain it in brackets"
        }
    }

    var level: Level { self == .abbreviation ? .warning : .error }

    /// `v1.2.3`.
    private static func isVersion(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, first.lowercased == UInt8(ascii: "v"), word.dropFirst().first?.isDigit == true else { return false }
        return word.dropFirst().allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") } && word.contains(UInt8(ascii: "."))
    }

    /// `connectionPool`, but not `iPhone` or `macOS`: three small letters before a capital, and a small one behind it.
    private static func isCamelCase(_ word: ArraySlice<UInt8>) -> Bool {
        let start = word.prefix { $0.isLowercase }
        let rest = word.dropFirst(start.count)
        guard start.count >= 3, rest.count >= 2, let capital = rest.first, capital.isUppercase else { return false }
        return rest.dropFirst().first?.isLowercase == true && word.allSatisfy { $0 < 0x80 && ($0.isLetter || $0.isDigit) }
    }

    /// Two to five capitals, and not one of those that everybody knows.
    private static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
        let letters = word.last == UInt8(ascii: "s") ? word.dropLast() : word
        return (2...5).contains(letters.count) && letters.allSatisfy(\.isUppercase) && !everydayAbbreviations.contains(letters.string)
    }
}
