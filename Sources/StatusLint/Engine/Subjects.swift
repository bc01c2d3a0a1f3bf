import Diagnostics
import StatusHistory
import StatusModel

/// An incident with its updates.
package struct IncidentSubject: Sendable {
    package var incident: Incident
    /// Every wait between its updates, oldest first.
    package var silences: [Silence]

    /// The update that the page shows as the latest.
    package var latest: IncidentUpdate? { incident.updates.last }
}

/// A planned maintenance with its updates.
package struct MaintenanceSubject: Sendable {
    package var maintenance: Maintenance
}

/// A sentence that customers read, in an update, a title or a statement of impact.
package struct SentenceSubject: Sendable {
    package var text: AnalysedText
    /// Index of the sentence in the text.
    package var index: Int
    /// When it was or will be published.
    package var date: Instant

    package var sentence: Sentence { text.sentences[index] }
    package var block: ProseBlock { text.blocks[sentence.block] }
    package var bytes: ArraySlice<UInt8> { block.text[sentence.range] }

    /// Where a stretch of the sentence's block was written.
    package func place(_ range: Range<Int>) -> Place { block.place(of: range) }
}

/// For rules that are checked elsewhere: there is none, so they never run.
package struct NoSubject: Sendable {
    private init() {}
}
