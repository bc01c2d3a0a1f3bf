import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// A review of a resolved incident with everything filled in that the content knows. Comments ask for the rest; they are never published.
package struct ReviewDraft {
    private let told: IncidentHistory
    private let history: History
    private let owner: String?
    private let due: CivilDate?
    private let end: Instant
    private let clock: ClockWords

    /// - Parameter owner: nil for whoever led the response.
    /// - Throws: `AuthoringError` where the incident is still open or has a review.
    package init(_ incident: Incident, _ history: History, owner: String?) throws(AuthoringError) {
        if incident.isWithdrawn { throw AuthoringError("'\(incident.slug)' was withdrawn: a false alarm needs no review") }
        guard let resolved = incident.resolved else {
            throw AuthoringError("'\(incident.slug)' is still open; end it with 'daymark resolve' first")
        }
        let path = "incidents/\(incident.slug)/review.md"
        if history.page.files.contains(where: { $0.path == path }) { throw AuthoringError("'\(path)' is there already; edit it") }
        told = history.byTheClock(incident)
        self.history = history
        self.owner = owner ?? Self.usualOwner(of: incident)
        let zone = history.page.settings.zone
        let policy = history.page.settings.policy(at: incident.started.value)
        due = policy.duties(incident.severity.value).reviewDue.map { zone.date(at: resolved + $0) }
        end = told.extent.end ?? resolved
        // It is read on other days than it tells of.
        clock = ClockWords(zone, now: end, tellsDay: true)
    }

    package var file: SourceFile { SourceFile(path: "incidents/\(told.slug)/review.md", text: frontMatter + body) }

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

    /// What is left to write stands in comments, which are never published: a review with gaps shows empty sections and nothing else. So
    /// does what only responders know.
    private var body: String {
        let facts = ReviewFacts(told, history, clock)
        let sections: [(String, [String])] = [
            ("Summary", [facts.summary, "<!-- What happened, and why, in two or three sentences that anybody understands. -->"]),
            (
                "Impact",
                [
                    (["Duration: \(facts.duration)"] + (facts.uptime.map { ["Service promise: \($0)"] } ?? [])).map { "- " + $0 }
                        .joined(separator: "\n"),
                    "<!-- How many customers, and which? What did it cost them and us? Was data lost or shown to others? -->",
                ]
            ),
            ("Timeline", [facts.timeline, timelineNote(facts.responders)]),
            (
                "Root cause",
                [
                    "<!-- Why could customers not do what they wanted? Ask 'why' of each answer, until it is about how you work and never"
                        + " about who. -->"
                ]
            ),
            ("Detection", [facts.detection, "<!-- \(facts.timeToDetect) How did you find out? Could it have been sooner? -->"]),
            ("Response", [facts.response, "<!-- \(facts.timeToAcknowledge)What went well? What slowed it? What was luck? -->"]),
            ("Contributing factors", ["<!-- What made it more likely, larger or longer? -->"]),
            ("Lessons learned", ["<!-- What do you know now that you did not know before? -->"]),
        ]
        return sections.map { title, parts in
            "## \(title)\n\n\(parts.filter { !$0.isEmpty }.joined(separator: "\n\n"))\n"
        }.joined(separator: "\n")
    }

    private func timelineNote(_ responders: String) -> String {
        let theirs = responders.isEmpty ? "" : " Responders' own times are not copied, as they are never published: \(responders)."
        return "<!-- From the updates.\(theirs) Add what customers should know, in words for them. -->"
    }
}
