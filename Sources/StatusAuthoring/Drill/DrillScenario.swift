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
        /// When it began for customers, as far as anybody could tell.
        package var began: ClosedRange<Int>
        /// How severe it was from when on; the first holds from the beginning.
        package var severities: [(from: Int, severity: Severity)]
        /// The worst that each component was, or seemed to be.
        package var statuses: [String: ComponentStatus]
        /// When responders knew the cause for certain.
        package var causeKnown: Int
        /// When a fix that had seemed to work turned out to have made it worse.
        package var setback: Int?
        /// When the fix that held was in place.
        package var fixed: Int
        /// Whether customers have something to do themselves when it is over.
        package var asksCustomers = false
        /// Whether nothing was wrong for customers at any time.
        package var isFalseAlarm = false

        package func severity(at minute: Int) -> Severity { severities.last { $0.from <= minute }?.severity ?? severities[0].severity }
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
