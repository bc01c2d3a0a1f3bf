import Basics
import Diagnostics

/// Short words for long ones. `daymark lint --fix` puts them in.
struct WordChoice: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        subject.terms.filter { $0.entry.part == .simple }.map { term in
            let written = subject.string(term.range)
            // Only a drop-in for this very form is safe to put in unseen.
            let isDropIn = if case .say(let words) = term.entry.advice { words.count == term.entry.forms.count } else { false }
            let words = isDropIn ? term.entry.replacement(form: term.form).map { matchingCase(of: written, $0) } : nil
            return Finding(
                "'\(written)' is long-winded: \(words.map { "say '\($0)'" } ?? term.advice)", at: subject.place(term.range),
                suggestion: words, isSafeFix: words != nil && !isOthersWording(term.range, subject))
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

    /// At the start of a sentence the short word has the capital of the long one.
    private func matchingCase(of written: String, _ words: String) -> String {
        guard written.utf8.first?.isUppercase == true, let first = words.first else { return words }
        return first.uppercased() + words.dropFirst()
    }

    let documentation = RuleDocumentation(
        .plain, "word-choice", level: .note, weight: 10,
        summary: "The short word rather than the long one",
        rationale: "Short everyday words are read faster and by more people.",
        source: "The lists of plainlanguage.gov (231 rows) and GOV.UK (37 entries).",
        good: [.update("Use the app to pay before noon UTC.")],
        bad: [.update("↓Utilise the app ↓prior to noon UTC.")])
}
