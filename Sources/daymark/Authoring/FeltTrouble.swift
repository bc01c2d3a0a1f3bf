import Diagnostics
import StatusAuthoring
import StatusModel

/// What customers felt of an incident that ends now, as the page's bars will draw it.
struct FeltTrouble {
    let account: TroubleAccount
    let range: Range<Instant>

    init(_ incident: Incident, until end: Instant, _ desk: Authoring) {
        var over = incident
        if end != desk.now, incident.ended == nil { over.ended = Located(end, incident.started.place) }
        account = TroubleAccount(over.spells(until: desk.now, desk.page.components), desk.clock)
        range = account.extent ?? incident.started.value..<max(end, incident.started.value)
    }

    func talk(_ end: Instant, _ clock: ClockWords) -> String {
        let length = range.upperBound - range.lowerBound
        let text = "Customers felt it for \(length.words), \(clock.span(range, "from", "to"))."
        guard end > range.upperBound else { return text }
        return text + "\nThe updates say that all worked again by then; the page's bars go by them, not by \(clock.text(end))."
    }
}
