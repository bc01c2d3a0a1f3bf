/// A file says one thing. Checked as content is read.
struct MergeConflict: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "merge-conflict", level: .error,
        summary: "No merge is left undecided in a file",
        rationale: "Both versions would be published, with the marks between them. Which one is right only its author knows.",
        source: "Git's conflict markers; Daymark's promises: what is published is what somebody meant.",
        good: [
            .update("Payments\n=======\nSome card payments are failing.")
        ],
        bad: [
            .update("↓<<<<<<< HEAD\nSome card payments are failing.\n=======\nMost card payments are failing.\n>>>>>>> cards"),
            .incident(
                "↓<<<<<<< HEAD\ntitle: Some card payments are failing\n=======\ntitle: Most card payments are failing\n>>>>>>> cards\n"
                    + "severity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
        ])
}
