import Diagnostics
import StatusModel

/// A root cause goes deeper than the first answer.
struct ReviewFiveWhys: Rule {
    private static let depth = NumberOption("depth", RootCause.whys, "answers to 'why' that a root cause has at least")

    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard subject.review.status.value != .draft, let heading = subject.section("root cause") else { return [] }
        let (count, wanted) = (answers(in: subject.blocks(below: heading), subject.text), context[Self.depth])
        guard count > 0, count < wanted else { return [] }
        let block = subject.text.blocks[heading]
        return [
            Finding(
                "\(count) of \(wanted) whys \(count == 1 ? "is" : "are") answered; ask 'why' of each answer until it is about how you work",
                at: block.place(of: 0..<block.text.count))
        ]
    }

    /// The items of a list, each an answer of its own; where there is no list, the sentences. A question without an answer is none.
    private func answers(in blocks: Range<Int>, _ text: AnalysedText) -> Int {
        let items = blocks.filter { text.blocks[$0].kind == .listItem }
        if items.isEmpty {
            return text.sentences.count { blocks.contains($0.block) && !text.blocks[$0.block].text[$0.range].isQuestion }
        }
        return items.count { index in
            let words = String(decoding: text.blocks[index].text, as: UTF8.self)
            return !words.isPlaceholder && !words.isOpenQuestion && !words.answersNothing && !text.blocks[index].text[...].isQuestion
        }
    }

    let documentation = RuleDocumentation(
        .review, "five-whys", level: .note,
        summary: "A root cause asks 'why' five times, and answers each",
        rationale:
            "The first answer is what broke. What lets it break again is further down. Each item of a list counts as an answer; where "
            + "there is no list, each sentence does. A question alone is none.",
        source: "Guides B and C: root cause by five whys. Guide A: at least three, often five.",
        options: [depth],
        good: [
            .review("status: final"),
            .review(
                "status: in-review",
                "## Root cause\n1. Why did it fail?\n\n   A disk was full.\n2. Why?\n\n   Records stay.\n3. So it is.\n4. So.\n5. So."),
        ],
        bad: [
            .review("status: in-review", "## ↓Root cause\nA disk was full."),
            .review(
                "status: in-review", "## ↓Root cause\n1. Why did it fail? A disk was full.\n2. Why was it full?\n3. Why?\n4. Why?\n5. Why?"),
            .review(
                "status: in-review", "## ↓Root cause\n1. A disk was full.\n2. Records stay.\n3. So it is.\n4. So.\n5. Why? Unknown."),
        ])
}

extension ArraySlice<UInt8> {
    /// Whether it ends with a question mark.
    fileprivate var isQuestion: Bool { last { $0 > UInt8(ascii: " ") } == UInt8(ascii: "?") }
}
