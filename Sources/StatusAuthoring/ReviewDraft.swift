import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// A review of a resolved incident with everything filled in that the content knows. Comments ask for the rest; they are never published.
package struct ReviewDraft {
    private let incident: Incident
    private let history: History
    private let owner: String?
    private let due: CivilDate?
    private let end: Instant
    private let clock: ClockWords

    /// - Parameter owner: nil for whoever led the response.
    /// - Throws: `AuthoringError` where the incident is still open or has a review.
    package init(_ incident: Incident, _ history: History, owner: String?) throws(AuthoringError) {
        guard let resolved = incident.resolved else {
            throw AuthoringError("'\(incident.slug)' is still open; end it with 'daymark resolve' first")
        }
        let path = "incidents/\(incident.slug)/review.md"
        if history.page.files.contains(where: { $0.path == path }) { throw AuthoringError("'\(path)' is there already; edit it") }
        self.incident = incident
        self.history = history
        self.owner = owner ?? Self.usualOwner(of: incident)
        let zone = history.page.settings.zone
        due = history.page.settings.policy.duties(incident.severity.value).reviewDue.map { zone.date(at: resolved + $0) }
        end = incident.extent(until: history.now).end ?? resolved
        clock = ClockWords(zone, now: end)
    }

    package var file: SourceFile { SourceFile(path: "incidents/\(incident.slug)/review.md", text: frontMatter + body) }

    /// Whether the incident says who finishes it.
    package var hasOwner: Bool { owner != nil }

    /// The commander where there is one; for a lesser incident, whoever worked on it.
    private static func usualOwner(of incident: Incident) -> String? {
        let order: [Role] = incident.severity.value >= .sev2 ? [.commander, .technical] : [.technical, .commander]
        return order.lazy.compactMap { role in incident.record.roles.first { $0.role == role }?.person.value }.first
    }

    private var frontMatter: String {
        let lines = [
            "---", "status: draft                        # draft, in-review, final",
            owner.map { "owner: \(yamlValue($0))" } ?? "# owner:                             # who finishes it",
            due.map { "due: \($0.text)" }, "publish: false", "actions: []",
            "#  - id: 1", "#    action: What is done, by whom, so that it does not happen again", "#    owner:", "#    priority: P1",
            "#    due: \((due ?? history.page.settings.zone.date(at: end)).adding(days: 14).text)",
            "#    done-when: What can be seen then that can't be seen now",
            "#    status: open", "---",
        ]
        return lines.compactMap { $0 }.joined(separator: "\n") + "\n"
    }

    private var body: String {
        let facts = ReviewFacts(incident, history, end: end, clock)
        let sections: [(String, String)] = [
            ("Summary", "\(facts.summary)\n\n<!-- What happened, and why, in two or three sentences that anybody understands. -->"),
            (
                "Impact",
                "- Customers: <!-- how many, and which -->\n- Duration: \(facts.duration)\n- Money: <!-- what it cost them and us -->\n"
                    + "- Data: <!-- was anything lost or shown to others? -->\n- Service promise: \(facts.uptime)"
            ),
            ("Timeline", facts.timeline + "\n\n<!-- From the updates and from timeline.yml. Read it again before you publish it. -->"),
            (
                "Root cause",
                "1. Why could customers not do what they wanted? <!-- … -->\n2. Why? <!-- … -->\n3. Why? <!-- … -->\n4. Why? <!-- … -->\n"
                    + "5. Why? <!-- ask until it is about how you work, and never about who -->"
            ),
            ("Detection", facts.detection + "\n\n<!-- How did you find out? Could it have been sooner? -->"),
            ("Response", facts.response + "\n\n<!-- What went well? What slowed it? What was luck? -->"),
            ("Contributing factors", "<!-- What made it more likely, larger or longer? -->"),
            ("Lessons learned", "<!-- What do you know now that you did not know before? -->"),
        ]
        return sections.map { "## \($0)\n\n\($1)\n" }.joined(separator: "\n")
    }
}
