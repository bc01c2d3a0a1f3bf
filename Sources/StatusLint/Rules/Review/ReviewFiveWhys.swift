import Diagnostics
import StatusModel

/// A root cause goes deeper than the first answer.
struct ReviewFiveWhys: Rule {
    private static let depth = NumberOption("depth", 3, "sentences that a root cause has at least")

    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard subject.review.status.value != .draft, let heading = subject.section("root cause") else { return [] }
        let blocks = subject.blocks(below: heading)
        let count = subject.text.sentences.count { blocks.contains($0.block) }
        guard count > 0, count < context[Self.depth] else { return [] }
        return [
            Finding(
                "\(count == 1 ? "one sentence" : "\(count) sentences") of root cause; ask 'why' of each answer until it is about how you work",
                at: subject.text.blocks[heading].place(of: 0..<subject.text.blocks[heading].text.count))
        ]
    }

    let documentation = RuleDocumentation(
        .review, "five-whys", level: .note,
        summary: "A root cause asks 'why' more than once",
        rationale: "The first answer is what broke. What lets it break again is further down.",
        source: "Guides B and C: root cause by five whys.",
        options: [depth],
        good: [.review("status: final")],
        bad: [.review("status: in-review", "## ↓Root cause\nA disk was full.")])
}
