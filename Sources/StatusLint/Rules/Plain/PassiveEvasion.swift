import Basics
import Diagnostics
import StatusModel

/// Who did what, rather than what "was experienced".
struct PassiveEvasion: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        subject.sentences.compactMap { sentence in
            guard sentence.cues.has(.passive), !sentence.cues.has(.customer), !sentence.cues.has(.symptom) else { return nil }
            guard let range = evasion(sentence) else { return nil }
            return Finding(
                "'\(sentence.string(range))' hides who did what; say what customers noticed, or what you did", at: sentence.place(range))
        }
    }

    /// An empty subject with a passive right behind it, and no word of how.
    private func evasion(_ sentence: SentenceSubject) -> Range<Int>? {
        let tokens = sentence.text.tokens
        for passive in sentence.matches(of: .passive) {
            let subjects = sentence.matches(of: .generic).filter {
                (0...Self.reach).contains(passive.tokens.lowerBound - $0.tokens.upperBound)
            }
            guard let subject = subjects.max(by: { $0.tokens.upperBound < $1.tokens.upperBound }) else { continue }
            let rest = passive.tokens.upperBound..<sentence.sentence.tokens.upperBound
            // "Observed with payments" says where, "solved with a restart" says how.
            let isSeen = seeingWords.contains(tokens[passive.tokens.upperBound - 1].word)
            if rest.contains(where: { meansWords.contains(tokens[$0].word) && !(isSeen && tokens[$0].word == withWord) }) { continue }
            return subject.range.lowerBound..<passive.range.upperBound
        }
        return nil
    }

    /// Words that may stand between: "the issue with the EU region has been identified".
    private static let reach = 5

    let documentation = RuleDocumentation(
        .plain, "passive-evasion", level: .warning,
        summary: "Who did what, rather than what 'was experienced'",
        rationale: "'An issue was identified' says neither what was wrong nor who is on it. A passive that names what customers notice is "
            + "fine: 'Emails were delayed'.",
        source:
            "Plain-language guides: the subject does what the verb says. Only empty subjects are asked about, as any passive is too many.",
        good: [.update("Emails were delayed. The problem was solved by restarting the mail program.")],
        bad: [.update("Some pages are empty. An ↓issue was experienced and mistakes were made. ↓Problems were observed with invoices.")])
}

private let seeingWords = WordSet(["observed", "experienced", "noticed", "reported", "detected"])
private let withWord = wordHash("with")
private let meansWords = WordSet(["by", "with", "after", "because", "when", "through", "using"])
