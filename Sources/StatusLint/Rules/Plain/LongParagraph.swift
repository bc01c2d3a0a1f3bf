import Diagnostics

/// Paragraphs of at most five sentences.
struct LongParagraph: Rule {
    private static let sentences = NumberOption("sentences", 5, "sentences above which a paragraph is long")

    func check(_ subject: TextSubject, _ context: RuleContext) -> [Finding] {
        var counts = [Int](repeating: 0, count: subject.text.blocks.count)
        for sentence in subject.text.sentences { counts[sentence.block] += 1 }
        return subject.text.blocks.indices.filter { counts[$0] > context[Self.sentences] }.map { index in
            let block = subject.text.blocks[index]
            return Finding(
                "this paragraph has \(counts[index]) sentences; start a new one after \(context[Self.sentences])",
                at: block.place(of: 0..<block.text.count))
        }
    }

    let documentation = RuleDocumentation(
        .plain, "long-paragraph", level: .note,
        summary: "A paragraph has at most five sentences",
        rationale: "On a phone a long paragraph is a wall.",
        source: "GOV.UK: at most 5 sentences. plainlanguage.gov: 3 to 8 sentences, at most 150 words.",
        options: [sentences],
        good: [.update("Some pages are empty. Others are slow. All data is safe. We are on it. Thank you.")],
        bad: [.update("↓Some pages are empty. Others are slow. All data is safe. We are on it. Thank you. Try again at noon UTC.")])
}
