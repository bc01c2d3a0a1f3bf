import Basics
import StatusContent
import StatusHistory
import StatusModel

/// What a brief says of an incident.
struct IncidentBrief {
    let told: IncidentHistory
    private let history: History
    private let clock: BriefClock
    private let components: [Component]

    private var incident: Incident { told.incident }

    init(_ told: IncidentHistory, _ history: History, _ clock: BriefClock) {
        (self.told, self.history, self.clock) = (told, history, clock)
        components = history.page.componentsToldApart
    }

    var values: [BriefField: String] {
        var values: [BriefField: String] = [
            .title: incident.titleNow.asMarkdown, .status: status, .impact: impact,
            .components: shortList(hit.map(\.name)), .timing: timing, .duration: incident.isWithdrawn ? "" : told.extent.words,
            .update: incident.isInternal ? "" : update, .nextUpdate: nextUpdate, .expectedEnd: expectedEnd,
        ]
        values.merge(ResponseBrief(told, history, clock).values) { first, _ in first }
        values[.services] = services
        return values
    }

    private var facts: [Wording.Placeholder: String] {
        IncidentFacts(incident, with: [], components, ClockWords(clock.words.zone, now: history.present)).values(components, clock.words)
    }

    /// All that it ever had in trouble, in page order.
    private var hit: [Component] {
        let worst = told.worstStatuses.filter { $0.value != .operational }
        return components.filter { worst[$0.id] != nil }
    }

    private var status: String {
        let meaning = sentence(incident.status.meaning, [])
        guard let update = incident.updates.last(where: { $0.corrects == nil }) ?? incident.updates.last else {
            return "Nothing has been said of it yet."
        }
        let at = incident.closed ?? update.at.value
        return "\(incident.status.rawValue.asHeading) at \(clock.moment(at)). \(meaning)"
    }

    private var impact: String {
        if incident.isWithdrawn { return "This was a false alarm: nothing was wrong for customers." }
        if incident.hasBlankTitle, told.statuses.isEmpty { return "" }
        // Nobody has told customers what they notice, if they notice anything.
        if incident.isInternal { return sentence(incident.titleNow, components) }
        if incident.isOpen { return facts[.impact] ?? "" }
        return FeltTrouble(incident, until: incident.closed ?? history.present, components, clock.words).account.impact
    }

    private var timing: String {
        if incident.isWithdrawn { return "" }
        let extent = told.extent
        if extent.isGoingOn { return "It began at \(clock.moment(extent.start))." }
        let span = ClockWords(clock.words.zone, now: clock.now).telling(extent.range).span(extent.range, "from", "to")
        return "It lasted \(extent.words), \(span)."
    }

    private var update: String {
        CorrectedNews(incident.latestNews, incident.correctionsSinceNews, clock).markdown
    }

    /// When the next update was promised for.
    var promise: Instant? {
        guard incident.isOpen, !incident.isInternal, let latest = incident.updates.last, let promised = latest.nextUpdate?.value,
            promised > latest.at.value
        else { return nil }
        return promised
    }

    private var nextUpdate: String {
        guard let promise else { return "" }
        if promise > clock.now { return "We write again by \(clock.moment(promise))." }
        return "An update was promised for \(clock.moment(promise))."
    }

    private var expectedEnd: String {
        guard let end = told.estimate?.end.value else { return "" }
        if end > clock.now { return "We expect this to be over by \(clock.moment(end)). That is an estimate." }
        return "We had expected this to be over by \(clock.time(end)). It is not."
    }

    /// "2 of 9 services are affected: Card payments and Payouts."
    private var services: String {
        let total = history.currentComponents.count
        let isNow = incident.isOpen
        let ids = Set((isNow ? told.statuses : told.worstStatuses).filter { $0.value != .operational }.map(\.key))
        let names = components.filter { ids.contains($0.id) }.map(\.name)
        if names.isEmpty { return told.worstStatuses.isEmpty || !isNow ? "" : "All services work again." }
        let verb = isNow ? (names.count == 1 ? "is" : "are") : (names.count == 1 ? "was" : "were")
        return "\(names.count) of \(counted(total, "service")) \(verb) affected: \(shortList(names))."
    }
}
