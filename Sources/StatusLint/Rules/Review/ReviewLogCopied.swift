import Diagnostics
import StatusModel

/// What responders wrote for themselves stays among them.
struct ReviewLogCopied: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        guard subject.review.isPublished else { return [] }
        return subject.incident.copiedLogLines.map { line in
            Finding(
                "this is a line of timeline.yml, which is never published; say in customers' words what happened then", at: line.place,
                notes: [.init("written here", at: line.entry)])
        }
    }

    let documentation = RuleDocumentation(
        .review, "log-copied", level: .error,
        summary: "A review that is published repeats no line of the responders' log",
        rationale: "The log is written in a hurry for colleagues, with names and guesses in it. A review with one of its lines is not "
            + "published, not even with `--publish-anyway`. Case, spacing, punctuation and what stands before a line make no difference.",
        source: "Practice: the timeline of responders is never published.",
        good: [
            reviewed("status: final\npublish: true", timeline: "14:20 UTC: we put a new disk in."),
            reviewed("status: draft", timeline: "14:20 UTC: told Ben, disk on box 7 swapped."),
        ],
        bad: [
            reviewed("status: final\npublish: true", timeline: "↓14:20 UTC: told Ben, disk on box 7 swapped."),
            reviewed("status: final\npublish: true", timeline: "↓At 14:20 UTC Ana told Ben, disk on box 7 swapped. It was quick."),
            reviewed("status: final\npublish: true", timeline: "- ↓Told Ben, disk  on Box 7 swapped\n- 14:31 UTC: payments work"),
        ])
}

private func reviewed(_ frontMatter: String, timeline: String) -> Example {
    let log = "- {at: 2026-11-20 14:20 UTC, event: \"Told Ben, disk on box 7 swapped\", by: ana}\n"
    return Example(
        Example.review(frontMatter, "## Timeline\n" + timeline).files
            + [.init(path: Example.incidentFolder + "timeline.yml", text: log)], now: "2026-11-21 09:00 UTC")
}
