/// A file of one's own can lie where it is to lie. Checked as content is read.
struct StaticFile: CheckedElsewhere {
    let documentation = RuleDocumentation(
        .content, "static-file", level: .error,
        summary: "Files in static/ take no file's place, and have names that are addresses",
        rationale:
            "They are copied into the site as they are. One with the name of a page would take its place or be lost, and a hidden one is "
            + "published by mistake more often than not.",
        source: "Daymark's content format; RFC 8615 for .well-known.",
        good: [
            .file("static/.well-known/security.txt", "Contact: mailto:security@harbourpay.example\nExpires: 2027-11-20T00:00:00Z")
        ],
        bad: [
            .file("static/index.html", "↓<p>Our page</p>"), .file("static/api/v2/status.json", "↓{}"), .file("static/.env", "↓A=1"),
            .file("static/our terms.html", "↓<p>Terms</p>"), .file("static/terms.html~", "↓<p>Terms</p>"),
        ])
}
