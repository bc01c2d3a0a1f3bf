import Diagnostics
import StatusContent
import StatusModel

/// A practice incident: what responders hear, minute by minute, and what was really so.
package struct DrillScenario: Sendable {
    package var name: String
    package var summary: String
    /// What customers use, in page order.
    package var components: [Component]
    package var events: [Event]
    package var truth: Truth

    /// Something that somebody says or sees.
    package struct Event: Sendable {
        /// Since the drill began.
        package var minute: Int
        package var speaker: String
        package var text: String

        init(_ minute: Int, _ speaker: String, _ text: String) { (self.minute, self.speaker, self.text) = (minute, speaker, text) }
    }

    /// What a good author would have told customers, in minutes since the drill began.
    package struct Truth: Sendable {
        package var severity: Severity
        /// The worst that each component was.
        package var statuses: [String: ComponentStatus]
        /// When responders knew the cause for certain.
        package var causeKnown: Int
        /// When the fix that held was in place.
        package var fixed: Int
        /// Whether customers have something to do themselves when it is over.
        package var asksCustomers = false
    }

    /// The content directory that it begins with.
    package func content(at now: Instant) -> [SourceFile] {
        var starter = StarterContent(
            name: "Drill", url: "https://drill.example", zone: .utc, components: components.map(\.name), now: now)
        starter.hasExample = false
        let list = components.map { component in
            "- id: \(component.id)\n  name: \(component.name)\n"
                + (component.internalNames.isEmpty ? "" : "  internal-names: [\(component.internalNames.joined(separator: ", "))]\n")
        }
        return starter.files.filter { $0.path != "components.yml" } + [SourceFile(path: "components.yml", text: list.joined())]
    }

    /// How long it goes on at most: nobody has to sit it out.
    package var minutesAtMost: Int { truth.fixed + 120 }
}
