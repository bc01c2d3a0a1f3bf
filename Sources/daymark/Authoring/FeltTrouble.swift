import Diagnostics
import StatusAuthoring
import StatusHistory
import StatusModel

/// What customers felt of an incident that ends now, as the page will tell it and its bars will draw it.
struct FeltTrouble {
    let account: TroubleAccount
    let extent: Extent
    /// For texts that tell of it: with days where it was not all today.
    let clock: ClockWords

    init(_ incident: Incident, until end: Instant, _ desk: Authoring) {
        var over = incident
        if end != desk.now, incident.ended == nil { over.ended = Located(end, incident.started.place) }
        extent = over.extent(until: desk.now)
        clock = desk.clock.telling(extent.range)
        account = TroubleAccount(over.spells(until: desk.now, desk.page.components), clock)
    }

    func talk(_ end: Instant) -> String {
        let text = "Customers felt it for \(extent.words), \(clock.span(extent.range, "from", "to"))."
        guard end > extent.range.upperBound else { return text }
        return text + "\nThe updates say that all worked again by then; the page's bars go by them, not by \(clock.text(end))."
    }
}
