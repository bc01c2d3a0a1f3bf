/// site.yml, components.yml and each incident's own file are there. Checked as content is read.
struct MissingFile: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "missing-file", level: .error,
        summary: "site.yml, components.yml and each incident's own file are there",
        rationale: "Without them there is nothing to put an update under.",
        source: "Daymark's content format.",
        good: [
            Example()
        ],
        bad: [
            .file(
                Example.updatePath,
                "↓---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nSome card payments are failing.",
                without: [Example.incidentFolder + "incident.yml"])
        ])
}
