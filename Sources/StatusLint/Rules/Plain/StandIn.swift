import Basics
import Diagnostics
import StatusModel

/// What customers read is written to its end.
struct StandIn: Rule {
    func check(_ subject: TextSubject, _ context: RuleContext) -> [Finding] {
        // Of a review `review/unfinished` says it.
        if subject.isReview { return [] }
        let found = subject.text.blocks.compactMap { block in standInWord(in: block.text).map { (block, $0) } }
        if found.isEmpty, let block = subject.text.blocks.first, keepsPlace(subject.text.blocks) {
            return [finding(block, 0..<block.text.count)]
        }
        return found.map { finding($0, $1) }
    }

    /// Whether nothing else is there. One word may be a name, such as "Later".
    private func keepsPlace(_ blocks: [ProseBlock]) -> Bool {
        blocks.allSatisfy { block in
            guard mayKeepPlace(block.text) else { return false }
            let text = String(decoding: block.text, as: UTF8.self)
            return text.isStandIn && !text.allSatisfy(\.isLetter)
        }
    }

    private func finding(_ block: ProseBlock, _ range: Range<Int>) -> Finding {
        Finding(
            "'\(block.text[range].string)' stands where something is to be written; write that, or leave it out", at: block.place(of: range)
        )
    }

    let documentation = RuleDocumentation(
        .plain, "stand-in", level: .error,
        summary: "No 'TBD' or 'TODO' in what customers read",
        rationale:
            "What was to be filled in later goes out as it is when there is no time left. Say what you know, and when you will know more.",
        source: "Daymark, after a last update that told customers what was TBD.",
        good: [
            .update("Some card payments are failing. We do not know yet how many. We will write again at 14:40 GMT."),
            .update("Some card payments are failing.\n\nMore details will follow at 14:40 GMT."),
        ],
        bad: [
            .update("Some card payments are failing. We are replacing ↓TBD."),
            .update("Some card payments are failing.\n\n↓TODO: say how many"),
            .resolved("Some customers could not pay by card. We replaced ↓TBD. You do not need to do anything."),
        ])
}
