import Basics
import Diagnostics

/// Short words for long ones. `daymark lint --fix` puts them in.
struct WordChoice: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        subject.terms.filter { $0.entry.part == .simple }.map { term in
            let written = subject.string(term.range)
            // What others wrote, and names, are not to be said otherwise.
            let rewording = isOthersWording(term.range, subject) ? nil : subject.rewording(of: term)
            return Finding(
                "'\(written)' is long-winded: \(rewording.map { "say '\($0.words)'" } ?? term.question)",
                at: subject.place(rewording?.range ?? term.range), suggestion: rewording?.words,
                isSafeFix: rewording != nil && term.entry.isSafeFix)
        }
    }

    /// What somebody else wrote, or may have: quotations, labels in bold or links, and names. Changing it would make it untrue.
    private func isOthersWording(_ range: Range<Int>, _ subject: SentenceSubject) -> Bool {
        let block = subject.block
        if block.isQuotation || subject.isQuoted(range) { return true }
        if block.runs.contains(where: { $0.style != .plain && $0.text.overlaps(range) }) { return true }
        let first = subject.tokens.first?.range.lowerBound
        let isCapitalised = block.text[range.lowerBound].isUppercase && range.lowerBound != first
        return isCapitalised || (range.count > 1 && block.text[range].allSatisfy { $0.isUppercase || $0.isSpace })
    }

    let documentation = RuleDocumentation(
        .plain, "word-choice", level: .note, weight: 10,
        summary: "The short word rather than the long one",
        rationale: "Short everyday words are read faster and by more people.",
        source: "The lists of plainlanguage.gov (231 rows) and GOV.UK (37 entries).",
        good: [.update("Use the app to pay before noon UTC.")],
        bad: [.update("↓Utilise the app ↓prior to noon UTC.")])
}
