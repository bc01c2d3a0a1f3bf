import Diagnostics
import StatusHistory
import StatusModel

/// What customers felt of an incident that ends now, as the page will tell it and its bars will draw it.
package struct FeltTrouble: Sendable {
    package let account: TroubleAccount
    package let extent: Extent
    /// For texts that tell of it: with days where it was not all today.
    package let clock: ClockWords
    /// Whether nobody has told customers of it, so that nothing says what they felt.
    private let isInternal: Bool

    /// - Parameter components: in page order.
    package init(_ incident: Incident, until end: Instant, _ components: [Component], _ clock: ClockWords) {
        var over = incident
        if end != clock.now, incident.ended == nil { over.ended = Located(end, incident.started.place) }
        let told = IncidentHistory(over, at: clock.now)
        extent = told.extent
        self.clock = clock.telling(extent.range)
        isInternal = incident.isInternal
        account = TroubleAccount(told.spells(components), self.clock)
    }

    /// For whoever has resolved it.
    ///
    /// - Parameter end: when they said that it was over.
    package func talk(_ end: Instant) -> String {
        let text = "\(isInternal ? "It lasted" : "Customers felt it for") \(extent.words), \(clock.span(extent.range, "from", "to"))."
        guard end > extent.range.upperBound else { return text }
        return text + "\nThe updates say that all worked again by then; the page's bars go by them, not by \(clock.text(end))."
    }

    /// Whether nobody but the author can say what happened: no update names a component that was in trouble, and the wording tells of it.
    package func needsTelling(in wording: @autoclosure () throws -> Wording) rethrows -> Bool {
        try account.text.isEmpty && wording().asks(for: .whatHappened)
    }

    /// What happened, in its author's words and as the updates have it.
    ///
    /// - Parameter told: nil where the updates are enough.
    package func story(_ told: String?, _ components: [Component]) -> String {
        let text = account.text(orOf: extent)
        return told.map { "\(sentence($0, components)) \(text)" } ?? text
    }
}
