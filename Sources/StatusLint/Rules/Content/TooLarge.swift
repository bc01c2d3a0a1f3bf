/// A file is small enough to be read safely. Checked as content is read.
struct TooLarge: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "too-large", level: .error,
        summary: "A file is small enough to be read safely",
        rationale:
            "An update has at most 64 kB, a YAML file or review 256 kB, and nothing nests more than 32 deep: more would let one file hold up every build.",
        source: "Daymark's promises: any input is answered in five seconds.",
        good: [
            .update("> Some card payments are failing.")
        ],
        bad: [
            .update("↓" + String(repeating: "> ", count: 40) + "Some card payments are failing.")
        ])
}
