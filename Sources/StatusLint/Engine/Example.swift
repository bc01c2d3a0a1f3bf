/// A small piece of content that keeps a rule or misses it. `↓` stands before each place where a finding is expected.
///
/// It is laid over one small, clean content directory: what an example doesn't mention is as there.
package struct Example: Sendable {
    package struct File: Sendable {
        package var path: String
        package var text: String
    }

    /// The files that differ from the clean directory.
    package var files: [File]
    /// Files of the clean directory that are missing.
    package var without: [String]
    package var now: String
    /// What git knows about the files; nil where there is no repository.
    package var commits: [Commit]?

    init(_ files: [File] = [], without: [String] = [], now: String = "2026-11-20 14:10 UTC") {
        self.files = files
        self.without = without
        self.now = now
    }

    /// The text of an update that is otherwise in order.
    static func update(_ text: String) -> Example {
        Example([File(path: updatePath, text: updateFrontMatter + text + "\n")])
    }

    /// An update with a `lint-allow` in its front matter.
    static func update(_ text: String, allowing allowance: String) -> Example {
        let frontMatter = "status: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\nlint-allow:\n  \(allowance)"
        return Example([File(path: updatePath, text: "---\n\(frontMatter)\n---\n\(text)\n")])
    }

    /// The clean incident with these updates instead of its own: file name and text, front matter included.
    static func updates(_ updates: [(name: String, text: String)], now: String = "2026-11-20 14:10 UTC") -> Example {
        Example(updates.map { File(path: incidentFolder + $0.name, text: $0.text + "\n") }, without: [updatePath], now: now)
    }

    /// The clean incident, resolved with this text.
    static func resolved(_ text: String) -> Example {
        Example([File(path: resolvedPath, text: resolvedFrontMatter + text + "\n")], now: resolvedNow)
    }

    static func incident(_ text: String, now: String = "2026-11-20 14:10 UTC") -> Example {
        Example([File(path: incidentFolder + "incident.yml", text: text + "\n")], now: now)
    }

    /// A maintenance beside the clean incident.
    static func maintenance(
        title: String = "Database upgrade", announced: String, ends: String = "2026-12-02 10:30 UTC",
        impact: String? = "Card payments may take up to ten seconds longer than usual.", isUnderWay: Bool = false,
        now: String = "2026-11-26 09:00 UTC"
    ) -> Example {
        let folder = "maintenance/2026-12-02-database-upgrade/"
        let lines = [
            "title: \(title)", "starts: 2026-12-02 09:00 UTC", "ends: \(ends)", "announced: \(announced)",
            "components: {card-payments: under-maintenance}",
        ]
        var files = [
            File(path: folder + "maintenance.yml", text: (lines + (impact.map { ["impact: \($0)"] } ?? [])).joined(separator: "\n") + "\n")
        ]
        if isUnderWay {
            let text = "---\nstatus: in-progress\nat: 2026-12-02 09:00 UTC\n---\nCard payments are slower than usual.\n"
            files.append(File(path: folder + "2026-12-02-0900-in-progress.md", text: text))
        }
        return Example(files, now: now)
    }

    /// The clean incident, resolved, with a review of its own.
    static func review(_ frontMatter: String, _ body: String = Example.reviewBody, now: String = "2026-11-21 09:00 UTC") -> Example {
        Example(
            resolved("Some customers could not pay by card. We replaced a failed disk. You do not need to do anything.").files
                + [File(path: incidentFolder + "review.md", text: "---\n\(frontMatter)\n---\n\(body)\n")], now: now)
    }

    static let reviewBody = """
        ## Summary
        Some customers could not pay by card.
        ## Impact
        About 400 payments failed within 48 minutes.
        ## Timeline
        14:02 UTC: first failed payment.
        ## Root cause
        1. Payments failed because a disk was full.
        2. The disk was full because old records were kept.
        3. They were kept because nothing deletes them.
        4. Nothing deletes them because nobody had decided for how long we keep them.
        5. It was never decided because no checklist asks for it.
        ## Detection
        An alarm told us after 3 minutes. A look at the disk each week would have shown it sooner.
        ## Response
        ### What went well
        The disk was replaced within 40 minutes.
        ### What slowed us
        The spare disk lay in another building.
        ## Contributing factors
        It was the busiest hour of the day.
        ## Lessons learned
        Disks fill up.
        """

    static func site(_ text: String) -> Example { file("site.yml", text) }
    static func components(_ text: String) -> Example { file("components.yml", text) }

    static func file(_ path: String, _ text: String, without: [String] = []) -> Example {
        Example([File(path: path, text: text + "\n")], without: without)
    }

    /// The clean directory with the example laid over it. Marks are still in the texts.
    package var contentFiles: [File] {
        let replaced = files.map(\.path) + without
        return Self.cleanDirectory.filter { !replaced.contains($0.path) } + files
    }

    static let incidentFolder = "incidents/2026-11-20-card-payments-failing/"
    static let updatePath = incidentFolder + "2026-11-20-1408-investigating.md"

    static let resolvedPath = incidentFolder + "2026-11-20-1450-resolved.md"
    static let resolvedNow = "2026-11-20 14:52 UTC"
    static let resolvedFrontMatter = "---\nstatus: resolved\nat: 2026-11-20 14:50 UTC\n---\n"

    static let updateFrontMatter = """
        ---
        status: investigating
        at: 2026-11-20 14:08 UTC
        next-update: 30m
        components:
          card-payments: partial-outage
        ---

        """

    private static let cleanDirectory = [
        File(
            path: "site.yml",
            text: """
                name: Harbour Pay Status
                url: https://status.harbourpay.example
                time-zone: Europe/London

                """),
        File(
            path: "components.yml",
            text: """
                - group: Payments
                  components:
                    - id: card-payments
                      name: Card payments
                      internal-names: [pay-gw]
                - id: website
                  name: Website

                """),
        File(
            path: incidentFolder + "incident.yml",
            text: """
                title: Some card payments are failing
                severity: SEV2
                started: 2026-11-20 14:02 UTC

                """),
        File(
            path: updatePath,
            text: updateFrontMatter + "About one in five card payments is failing. Payments by bank transfer are not affected.\n"),
    ]
}
