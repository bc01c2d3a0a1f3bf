/// No file looks like content without being read. Checked as content is read.
struct StrayFile: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "stray-file", level: .error,
        summary: "No file looks like content without being read",
        rationale: "An update under a wrong name would be lost, and its author would believe it published.",
        source: "Daymark's promises: no update is lost in silence.",
        good: [
            .file("README.md", "How we write updates.")
        ],
        bad: [
            .file(Example.incidentFolder + "2026-11-20-1408-investigating.txt", "↓Some card payments are failing."),
            .file("incident/2026-11-20-1408-investigating.md", "↓Some card payments are failing."),
        ])
}
