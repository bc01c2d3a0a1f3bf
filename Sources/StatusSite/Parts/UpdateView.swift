import StatusHistory
import StatusModel

/// One message in a story, as a template shows it.
struct UpdateView: TemplateView {
    let id: String
    let tone: String
    let status: String
    let time: HTML
    let body: HTML
    let changes: String
    let promise: HTML
    let estimate: HTML
    let corrects: HTML
    let corrections: [CorrectionView]

    static let fields: [TemplateField<UpdateView>] = [
        .text("id") { $0.id }, .text("tone") { $0.tone }, .text("status") { $0.status }, .html("time") { $0.time },
        .html("body") { $0.body },
        .text("changes") { $0.changes }, .html("promise") { $0.promise }, .html("estimate") { $0.estimate },
        .html("corrects") { $0.corrects },
        .list("corrections") { $0.corrections },
    ]
}

/// A correction beside what it corrects.
struct CorrectionView: TemplateView {
    let link: String
    let label: HTML
    let body: HTML

    static let fields: [TemplateField<CorrectionView>] = [
        .text("link") { $0.link }, .html("label") { $0.label }, .html("body") { $0.body },
    ]
}

/// A label and its value.
struct FactView: TemplateView {
    let label: String
    let value: HTML

    static let fields: [TemplateField<FactView>] = [.text("label") { $0.label }, .html("value") { $0.value }]
}

/// A link and its words.
struct LinkView: TemplateView {
    let link: String
    let label: String

    static let fields: [TemplateField<LinkView>] = [.text("link") { $0.link }, .text("label") { $0.label }]
}

extension Site {
    /// An incident's updates as its page shows them, newest first. Each looks as bad as it was by then.
    func views(of told: IncidentHistory) -> [UpdateView] {
        let incident = told.incident
        let corrections = Corrections(incident.updates)
        var statuses: [String: ComponentStatus] = [:]
        let severity = Impact(incident.severity.value).tone
        return incident.updates.enumerated().map { index, update in
            for change in update.components { statuses[change.component.value] = change.status.value }
            statuses = statuses.onPage(at: update.at.value, incident.departures)
            let isOver = update.status.value.endsIncident
            let tone = isOver ? .operational : statuses.values.max() ?? severity
            // Once it is over all is well, also where one update tells of the whole incident.
            let changes = update.components.map { change in
                (change.component.value, isOver ? .operational : statuses[change.component.value] ?? change.status.value)
            }
            return view(
                of: update, named: language.name(update.status.value), tone, changes, corrections,
                isLatest: index == incident.updates.count - 1, estimate: estimate(in: update, of: told))
        }.reversed()
    }

    /// The same for planned work, with what the clock did where nobody wrote an update.
    func views(of work: MaintenanceHistory) -> [UpdateView] {
        let maintenance = work.maintenance
        let corrections = Corrections(maintenance.updates)
        let updates = work.story.map { step in
            let (name, tone) = (language.name(step.status), step.status == .completed ? ComponentStatus.operational : .underMaintenance)
            switch step {
            case .turned(let at, _): return view(ofTurn: at, step.anchor, named: name, tone, language.turned(to: step.status))
            case .told(let update):
                let isLatest = update.id == maintenance.updates.last?.id
                return view(of: update, named: name, tone, update.statuses, corrections, isLatest: isLatest)
            }
        }
        return updates.reversed()
    }

    private func view<Status>(
        of update: Update<Status>, named name: String, _ tone: ComponentStatus, _ changes: [(String, ComponentStatus)],
        _ corrections: Corrections<Status>, isLatest: Bool, estimate: HTML = ""
    ) -> UpdateView {
        let day = zone.date(at: update.at.value)
        return UpdateView(
            id: update.id, tone: tone.rawValue, status: name, time: dateTime(update.at.value).words, body: HTML(update.body),
            changes: language.list(changes.map { language.componentWithStatus(componentName($0.0), $0.1) }),
            promise: promise(of: update, isLatest: isLatest), estimate: estimate,
            corrects: corrections.corrected(by: update).map { language.corrects(dateTime($0.at.value)) } ?? "",
            corrections: corrections.of(update).map { correction in
                CorrectionView(
                    link: "#update-" + correction.id,
                    label: language.corrected(at: time(correction.at.value, under: day)),
                    body: HTML(correction.body))
            })
    }

    private func view(
        ofTurn at: Instant, _ anchor: String, named name: String, _ tone: ComponentStatus, _ words: String
    ) -> UpdateView {
        UpdateView(
            id: anchor, tone: tone.rawValue, status: name, time: dateTime(at).words,
            body: "<p>\(words)</p>", changes: "", promise: "", estimate: "", corrects: "", corrections: [])
    }

    /// What an update promises, or promised once another has come or the time has passed.
    private func promise<Status>(of update: Update<Status>, isLatest: Bool) -> HTML {
        guard let promise = update.nextUpdate?.value else { return "" }
        let time = time(promise, under: zone.date(at: update.at.value))
        return isLatest && promise >= now ? language.nextUpdateBy(time) : language.nextUpdateWasPromisedBy(time)
    }

    func componentName(_ id: String) -> String { components.first { $0.id == id }?.name ?? id }
}

/// Which updates of a story put which others right.
private struct Corrections<Status: Sendable> {
    private var byID: [String: Update<Status>] = [:]
    private var corrections: [String: [Update<Status>]] = [:]

    init(_ updates: [Update<Status>]) {
        if !updates.contains(where: { $0.corrects != nil }) { return }
        byID = Dictionary(updates.map { ($0.id, $0) }) { first, _ in first }
        var targets: [String: [String]] = [:]
        for update in updates {
            guard let target = update.corrects?.value, target != update.id else { continue }
            // What puts a correction right stands beside what that corrected, too.
            let all = [target] + (targets[target] ?? [])
            targets[update.id] = all
            for one in all { corrections[one, default: []].append(update) }
        }
    }

    /// In the order they came.
    func of(_ update: Update<Status>) -> [Update<Status>] { corrections[update.id] ?? [] }

    func corrected(by update: Update<Status>) -> Update<Status>? { update.corrects.flatMap { byID[$0.value] } }
}

extension Update {
    /// What it says of components, as it says it.
    fileprivate var statuses: [(String, ComponentStatus)] { components.map { ($0.component.value, $0.status.value) } }
}
