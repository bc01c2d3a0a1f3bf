import Diagnostics
import StatusModel

/// What customers read of a review is finished.
struct ReviewUnfinished: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard subject.review.isPublished else { return [] }
        return subject.review.gaps.map { Finding(message($0), at: $0.place) }
    }

    private func message(_ gap: ReviewGap) -> String {
        let words = gap.place.excerpt.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let text = words.count > 40 ? words.prefix(40) + "…" : words
        return switch gap.kind {
        case .notFinal: "a review that is published is 'status: final'; finish it, or write 'publish: false' until then"
        case .nothingWritten: "there is nothing to publish yet; write the review, or 'publish: false'"
        case .emptySection: "nothing under '\(text)'; write what belongs there, or 'publish: false' until it is known"
        case .blank: "nothing behind '\(text)'; write what it asks for, or delete it"
        case .unanswered: "'\(text)' has no answer; write it, or delete the question"
        case .standIn: "'\(text)' stands where something is to be written; write that, or 'publish: false' until it is known"
        case .question: "a comment still asks for something; write that, and delete the comment"
        }
    }

    let documentation = RuleDocumentation(
        .review, "unfinished", level: .error,
        summary: "A review that is published is finished: final, without an empty section, a blank or a 'TBD'",
        rationale:
            "Customers who open a review and find 'Money:' and 'Why?' learn that nobody looked. So they do where 'Unknown' or 'Under investigation' is all that a section says, in whatever language. Such a review is not published, "
            + "not even with `--publish-anyway`; the rest of the page is.",
        source: "Daymark, after a first draft that was published as it was. Guide D: a review is published when it is final.",
        good: [
            published("## Impact\nAbout 400 payments failed.\n\nWhat we do now:\n\n- we look at disks each week\n\n<!-- Read by Ana. -->"),
            published(
                "## Root cause\nUnknown: the disk was thrown away.\n\n## Response\n**Investigating**\n\nWe looked at each disk in turn."),
            published("## Timeline\n- 14:02 UTC: investigating\n- Status: pending\n\n## Impact\nMoney: none. Why? Nothing was sold."),
            published("## Impact\nNot applicable: no data was lost.\n\n## Contributing factors\nNone."),
            .review("status: draft", "## Summary\n\n## Impact\n- Money:"),
        ],
        bad: [
            .review("status: ↓draft\npublish: true", "## Summary\nSome payments failed."),
            published("## ↓Summary\n\n## Impact\n- ↓Money:\n- Data: nothing was lost."),
            published("## Impact\n↓TBD\n\n## Root cause\n1. ↓Why did it fail?\n2. ↓Why?"),
            published("## Impact\n↓To follow.\n\n## Root cause\n↓We will add this later.\n\n## Detection\n↓N/A\n\n## Response\n↓Pending"),
            published(
                "## Impact\n↓To do\n\n## Root cause\n↓Unknown.\n\n## Detection\n↓Under investigation\n\n## Response\n↓Folgt."),
            published(
                "## Impact\n- ↓Money: ____\n- ↓Customers: unknown\n- ↓Cost: £XX\n- ↓Service promise: t.b.d.\n\n## Root cause\n1. ↓Why? Unknown."
            ),
            published("## Response\nThe disk was replaced within 40 minutes.\n\n↓<!-- What slowed it? -->"),
        ])
}

private func published(_ body: String) -> Example { .review("status: final\npublish: true", body) }
