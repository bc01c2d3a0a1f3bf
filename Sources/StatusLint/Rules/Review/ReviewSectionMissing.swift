import Diagnostics
import StatusModel

/// A review has all its sections.
struct ReviewSectionMissing: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard let level = subject.levelOfGaps else { return [] }
        // Of a published review, an empty section has a finding of its own.
        let written = subject.review.isPublished ? subject.headings : subject.filledSections
        let missing = Self.sections.filter { !written.contains($0.lowercased()) }
        guard !missing.isEmpty else { return missingParts(subject) }
        let names = missing.map { "'## \($0)'" }.joined(separator: ", ")
        return [
            Finding("nothing under \(names); a finished review says something under each", at: subject.review.status.place, level: level)
        ]
    }

    /// Of Response: what went well, and what did not. Reviews from before this was asked say nothing of when they were finished.
    private func missingParts(_ subject: ReviewSubject) -> [Finding] {
        guard subject.isAskedForParts, let heading = subject.section("response") else { return [] }
        let missing = ResponsePart.allCases.filter { !subject.says($0, below: heading) }
        guard !missing.isEmpty else { return [] }
        let names = missing.map { "'### \($0.title)'" }.joined(separator: " and ")
        let block = subject.text.blocks[heading]
        return [
            Finding(
                "Response has no \(names); write \(missing.count == 1 ? "it" : "both"), with what made it quick and what made it slow",
                at: block.place(of: 0..<block.text.count), level: .warning)
        ]
    }

    private static let sections = [
        "Summary", "Impact", "Timeline", "Root cause", "Detection", "Response", "Contributing factors", "Lessons learned",
    ]

    let documentation = RuleDocumentation(
        .review, "section-missing", level: .error,
        summary: "A finished review has all its sections",
        rationale:
            "Each section answers one question: what happened, why, why not detected sooner, what slowed the response, what prevents it "
            + "next time. While a review is in review this is a warning. So it is where Response has no 'What went well' or no 'What slowed us', "
            + "each a heading below it or a line that ends in a colon. A final review is asked for them where it says when it was `finished`.",
        source: "Guides B, C and D: the sections of a review.",
        good: [
            .review("status: final"), .review("status: final", Example.reviewBody.replacing("\nDisks fill up.", with: "\nNone.")),
            .review("status: draft", "## Summary\nSome payments failed."),
            .review("status: in-review", Example.reviewBody),
            .review(
                "status: final\nfinished: 2026-11-21",
                Example.reviewBody.replacing("### What slowed us\n", with: "\nWhat could be better:\n\n")),
        ],
        bad: [
            .review("status: ↓final", "## Summary\nSome payments failed."),
            .review("status: ↓final", Example.reviewBody.replacing("\nDisks fill up.", with: "\nWe will add this later.")),
            .review("status: ↓in-review", Example.reviewBody.replacing("\nDisks fill up.", with: "")),
            .review("status: in-review", Example.reviewBody.replacing("## Response\n### What went well\n", with: "## ↓Response\n")),
        ])
}
