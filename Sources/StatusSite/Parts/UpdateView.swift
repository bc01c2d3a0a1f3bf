import StatusHistory
import StatusModel

/// One message in a story, as a template shows it.
struct UpdateView: TemplateView {
    let id: String
    let tone: String
    let icon: HTML
    let status: String
    /// The day that it and those below it are from; empty where the one above it is from the same.
    var day = ""
    let time: HTML
    /// How long after the beginning; empty where that is nothing to speak of.
    var since = ""
    let body: HTML
    var changes: [ChangeView] = []
    /// That it came later than the one before it had promised; empty where it didn't.
    var late = ""
    var promise: HTML = ""
    var estimate: HTML = ""
    var corrects: HTML = ""
    var corrections: [CorrectionView] = []

    static let fields: [TemplateField<UpdateView>] = [
        .text("id") { $0.id }, .text("tone") { $0.tone }, .html("icon") { $0.icon }, .text("status") { $0.status },
        .text("day") { $0.day }, .html("time") { $0.time }, .text("since") { $0.since }, .html("body") { $0.body },
        .flag("hasChanges") { !$0.changes.isEmpty }, .list("changes") { $0.changes },
        .text("late") { $0.late }, .html("promise") { $0.promise }, .html("estimate") { $0.estimate },
        .html("corrects") { $0.corrects },
        .list("corrections") { $0.corrections },
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
        let late = told.punctuality.late
        let updates = zip(incident.updates, incident.states).enumerated().map { index, step in
            let (update, state) = step
            var view = view(of: update, named: language.name(update.status.value), state.worst, corrections)
            view.changes = views(of: state.changes)
            view.since = sinceStart(of: told, update.at.value)
            view.late = late[index].map { language.cameLate(by: $0) } ?? ""
            if incident.isOpen, index == incident.updates.count - 1 { view.promise = promise(in: update) }
            view.estimate = estimate(in: update, of: told)
            return (update.at.value, view)
        }
        return underDays(updates)
    }

    /// The same for planned work, with what the clock did where nobody wrote an update.
    func views(of work: MaintenanceHistory) -> [UpdateView] {
        let maintenance = work.maintenance
        let corrections = Corrections(maintenance.updates)
        let changes = work.changes
        let updates = work.story.map { step in
            let isOver = step.status == .completed
            let name = isOver && work.isCancelled ? language.text(.calledOff) : language.name(step.status)
            let tone = isOver ? ComponentStatus.operational : .underMaintenance
            switch step {
            case .turned(let at, _):
                return (at, view(ofTurn: at, step.anchor, named: name, tone, language.turned(to: step.status)))
            case .told(let update):
                var view = view(of: update, named: name, tone, corrections)
                view.changes = views(of: changes[update.id] ?? [])
                if work.status != .completed, update.id == maintenance.updates.last?.id { view.promise = promise(in: update) }
                return (update.at.value, view)
            }
        }
        return underDays(updates)
    }

    private func view<Status>(
        of update: Update<Status>, named name: String, _ tone: ComponentStatus, _ corrections: Corrections<Status>
    ) -> UpdateView {
        let day = zone.date(at: update.at.value)
        return UpdateView(
            id: update.id, tone: tone.rawValue, icon: tone.icon, status: name, time: time(update.at.value, under: day).words,
            body: HTML(update.body), corrects: corrections.corrected(by: update).map { language.corrects(dateTime($0.at.value)) } ?? "",
            corrections: views(of: corrections.of(update), under: day))
    }

    private func view(
        ofTurn at: Instant, _ anchor: String, named name: String, _ tone: ComponentStatus, _ words: String
    ) -> UpdateView {
        UpdateView(
            id: anchor, tone: tone.rawValue, icon: tone.icon, status: name, time: time(at, under: zone.date(at: at)).words,
            body: "<p>\(words)</p>")
    }

    /// Newest first, each day named once, above its newest.
    private func underDays(_ updates: [(at: Instant, view: UpdateView)]) -> [UpdateView] {
        var shown: CivilDate?
        return updates.reversed().map { at, view in
            let day = zone.date(at: at)
            defer { shown = day }
            var view = view
            if day != shown { view.day = language.date(day) }
            return view
        }
    }

    private func sinceStart(of told: IncidentHistory, _ moment: Instant) -> String {
        let span = moment - told.extent.start
        return told.incident.isWithdrawn || span < .minutes(1) ? "" : language.afterStart(span)
    }

    /// What the latest update promises, or promised where that time has passed.
    private func promise<Status>(in update: Update<Status>) -> HTML {
        guard let promise = update.nextUpdate?.value else { return "" }
        let time = time(promise, under: zone.date(at: update.at.value))
        return promise >= now ? language.nextUpdateBy(time) : language.nextUpdateWasPromisedBy(time)
    }
}
