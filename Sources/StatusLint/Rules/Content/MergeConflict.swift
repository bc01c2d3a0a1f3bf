/// A file says one thing. Checked as content is read.
struct MergeConflict: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "merge-conflict", level: .error,
        summary: "No merge is left undecided in a file",
        rationale:
            "Both versions would be published, with the marks between them. Which one is right only its author knows. A line of seven = makes a "
            + "heading of the line above. Below a sentence, or below nothing, it is taken for what is left of a merge.",
        source: "The conflict markers of Git and Jujutsu; Daymark's promises: what is published is what somebody meant.",
        good: [
            .update("Payments\n=======\nSome card payments are failing."),
            .update("Some payments are failing.\n\n==========\n\nWe are looking into it."),
        ],
        bad: [
            .update("↓<<<<<<< HEAD\nSome card payments are failing.\n=======\nMost card payments are failing.\n>>>>>>> cards"),
            .update("↓+++++++ Contents of side #2\nMost card payments are failing.\n>>>>>>> Conflict 1 of 1 ends"),
            .update("Some card payments are failing.\n↓=======\nMost card payments are failing."),
            .incident(
                "↓<<<<<<< HEAD\ntitle: Some card payments are failing\n=======\ntitle: Most card payments are failing\n>>>>>>> cards\n"
                    + "severity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
        ])
}
