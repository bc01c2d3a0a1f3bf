import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// A review of a resolved incident with everything filled in that the content knows. Comments ask for the rest; they are never published.
package struct ReviewDraft {
    private let told: IncidentHistory
    private let history: History
    private let owner: String?
    /// The day on which the policy wants it final; nil where it asks for none.
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
        due = history.reviewDue(onceBegun: incident).map { zone.date(at: $0) }
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
            // The policy's moment counts, which may be earlier than the end of that day.
            due.map { "# due: \($0.text)                    # the policy's; write a day of your own here" }
                ?? "# due:                               # a day of your own, by whose end it is final",
            "# held:                              # the day of the meeting about it",
            "# finished:                          # the day on which it became final", "publish: false", "actions: []",
            "#  - id: 1", "#    action: What is done, by whom, so that it does not happen again",
            "#    owner:                         # one person", "#    priority: P1                    # P0 to P3, P0 for what can't wait",
            "#    due: \((due ?? history.page.settings.zone.date(at: end)).adding(days: 14).text)",
            "#    done-when: What can be seen then that can't be seen now",
            "#    ticket:                        # where else it is kept: an id or an https address; never published",
            "#    status: open", "---",
        ]
        return lines.joined(separator: "\n") + "\n"
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
                    "<!-- Customers: how many, and which? -->", "<!-- Revenue: what did it cost them and us? -->",
                    "<!-- Data: was any lost, changed or shown to others? -->",
                    "<!-- Service promise: what is left of it, and is anybody owed something? -->",
                ]
            ),
            ("Timeline", [facts.timeline, timelineNote(facts.responders)]),
            ("Root cause", [rootCause]),
            ("Detection", [facts.detection, detection(facts)]),
            ("Response", [facts.response, response(facts)]),
            ("Contributing factors", ["<!-- What made it more likely, larger or longer? -->"]),
            ("Lessons learned", ["<!-- What do you know now that you did not know before? Who else should hear of it? -->"]),
        ]
        let written = sections.map { title, parts in
            "## \(title)\n\n\(parts.filter { !$0.isEmpty }.joined(separator: "\n\n"))\n"
        }
        return ([ReviewInvitation(told.incident).comment] + written).joined(separator: "\n")
    }

    /// As many numbered questions as a root cause answers at least.
    private var rootCause: String {
        let questions = (1...RootCause.whys).map { number in
            let question = number == 1 ? "Why could customers not do what they wanted?" : "And why was that so?"
            return "\(number). <!-- \(question) -->"
        }
        return questions.joined(separator: "\n")
            + "\n\n<!-- What do the answers come down to? They end at how you work, and never at who did what. -->"
    }

    private func detection(_ facts: ReviewFacts) -> String {
        [
            "<!-- How did you find out: by an alarm, by customers, or by chance? -->",
            "<!-- How long did that take? \(facts.timeToDetect) -->", "<!-- Could it have been sooner, and what would have shown it? -->",
        ].joined(separator: "\n\n")
    }

    private func response(_ facts: ReviewFacts) -> String {
        """
        ### \(ResponseHeadings.well)

        <!-- \(facts.timeToAcknowledge)What made it quick, and what was luck? -->

        ### \(ResponseHeadings.slow)

        <!-- What took longer than it should have, and what was missing? -->
        """
    }

    private func timelineNote(_ responders: String) -> String {
        let theirs = responders.isEmpty ? "" : " Responders' own times are not copied, as they are never published: \(responders)."
        return "<!-- From the updates.\(theirs) Add what customers should know, in words for them. -->"
    }
}
