import Diagnostics
import StatusModel

/// A review has all its sections.
struct ReviewSectionMissing: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard let level = subject.levelOfGaps else { return [] }
        // Of a published review, an empty section has a finding of its own.
        let written = subject.review.isPublished ? subject.headings : subject.filledSections
        let missing = Self.sections.filter { !written.contains($0.lowercased()) }
        guard !missing.isEmpty else { return [] }
        let names = missing.map { "'## \($0)'" }.joined(separator: ", ")
        return [
            Finding("nothing under \(names); a finished review says something under each", at: subject.review.status.place, level: level)
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
            + "next time. While a review is in review this is a warning.",
        source: "Guides B, C and D: the sections of a review.",
        good: [
            .review("status: final"), .review("status: final", Example.reviewBody.replacing("\nDisks fill up.", with: "\nNone.")),
            .review("status: draft", "## Summary\nSome payments failed."),
        ],
        bad: [
            .review("status: ↓final", "## Summary\nSome payments failed."),
            .review("status: ↓final", Example.reviewBody.replacing("\nDisks fill up.", with: "\nWe will add this later.")),
            .review("status: ↓in-review", Example.reviewBody.replacing("\nDisks fill up.", with: "")),
        ])
}
