import Basics
import Diagnostics
import StatusModel

/// Detection answers its three questions.
struct ReviewDetection: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard subject.isAskedForParts, let heading = subject.section("detection"), subject.filledSections.contains("detection") else {
            return []
        }
        let blocks = subject.blocks(below: heading)
        let words = subject.text.sentences.filter { blocks.contains($0.block) }.flatMap { subject.text.tokens[$0.tokens] }.map(\.word)
        func says(_ set: WordSet) -> Bool { words.contains(where: set.contains) }
        let missing = [
            ("how you found out", says(tellers)), ("how long that took", says(lengths)),
            ("whether it could have been sooner", says(sooner)),
        ].filter { !$0.1 }.map(\.0)
        guard !missing.isEmpty else { return [] }
        let block = subject.text.blocks[heading]
        return [Finding("Detection doesn't say \(listed(missing)); add that", at: block.place(of: 0..<block.text.count))]
    }

    let documentation = RuleDocumentation(
        .review, "detection", level: .note,
        summary: "Detection says how the incident was found, how long that took, and whether it could have been sooner",
        rationale: "What is found late lasts longer, and nobody looks for that unless they are asked. It goes by words, so it is a note. "
            + "It asks a review that is in review, and a final one that says when it was `finished`.",
        source: "Guide B: how was it found, time to detect, could it have been sooner. Guide D: why was it not detected sooner?",
        good: [
            .review("status: in-review"), .review("status: final", "## Detection\nWe saw it."),
            .review("status: draft", "## Detection\nWe saw it."),
        ],
        bad: [.review("status: in-review", "## ↓Detection\nAn alarm told us.")])
}

private let tellers = WordSet([
    "alarm", "alarms", "alert", "alerts", "alerted", "customer", "customers", "told", "tell", "noticed", "saw", "seen", "called", "call",
    "reported", "report", "reports", "monitoring", "check", "checks", "found", "paged", "supplier", "colleague", "test", "learned", "heard",
])
private let lengths = WordSet([
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "immediately", "once", "instantly", "min",
    "UTC", "GMT", "BST", "CET",
])
private let sooner = WordSet([
    "sooner", "earlier", "faster", "quicker", "before", "would", "could", "couldn't", "beforehand", "ahead", "soonest", "possible",
])
