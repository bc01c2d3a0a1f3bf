import Basics
import StatusModel
import StatusSite

/// Finds the words for one notification.
struct NotificationWords {
    let notification: Notification
    let language: any Language
    private let times: PageTimes
    /// The day that readers know it is about.
    private let day: CivilDate

    init(_ notification: Notification) {
        self.notification = notification
        let page = notification.page
        language = page.language.words
        times = PageTimes(language: language, zone: page.zone)
        day = page.zone.date(at: notification.at)
    }

    private var event: NotifiedEvent { notification.event }

    var headline: String {
        let title = event.title.plainLine.cut(to: 200)
        guard let status, !status.isEmpty else { return title }
        return language.labelled(status, title)
    }

    var time: String { times.text(notification.at, under: nil, utc: false).words }

    /// What it has come to, in a word or two; nil for a notice.
    private var status: String? {
        switch notification.kind {
        // That it is over was told.
        case .update where event.isMaintenance && notification.status == MaintenanceStatus.completed.rawValue: nil
        case .incident, .update: statusName(notification.status)
        case .correction: language.text(.correction)
        case .resolved: language.name(IncidentStatus.resolved)
        case .withdrawn: language.name(IncidentStatus.withdrawn)
        case .scheduled: language.name(MaintenanceStatus.scheduled)
        case .moved: language.text(.moved)
        case .reminder: untilStart.map(language.startsIn) ?? language.name(MaintenanceStatus.inProgress)
        case .begun: language.name(MaintenanceStatus.inProgress)
        case .completed: language.name(MaintenanceStatus.completed)
        case .calledOff: language.text(.calledOff)
        case .notice: nil
        case .review: language.text(.review)
        }
    }

    private func statusName(_ status: String) -> String? {
        if let incident = IncidentStatus(rawValue: status), !event.isMaintenance { return language.name(incident) }
        return MaintenanceStatus(rawValue: status.replacing("_", with: "-")).map(language.name)
    }

    /// How long it is until planned work begins, in whole minutes; nil once it has begun.
    private var untilStart: TimeSpan? {
        let left = (event.startsAt - (notification.sentAt ?? notification.at)).seconds
        return left > 0 ? .minutes(max(1, (left + 30) / 60)) : nil
    }

    var opening: [String] {
        var lines = notification.isTrial ? [language.text(.trial)] : []
        if let corrected = notification.corrected {
            lines.append(language.sentences([language.corrects(times.text(corrected.at, under: day))]))
        }
        return lines
    }

    // MARK: Facts

    var facts: [NotificationText.Fact] {
        [affected, impact].compactMap { $0 } + spans
    }

    private func fact(_ label: Phrase, _ value: String) -> NotificationText.Fact {
        NotificationText.Fact(label: language.text(label), value: value)
    }

    private var affected: NotificationText.Fact? {
        guard !event.isNotice, notification.kind != .withdrawn, notification.kind != .review else { return nil }
        let services = notification.services.isEmpty ? event.services : notification.services
        if services.isEmpty { return nil }
        // Of what is over or still ahead, the names tell enough.
        let tellsStatus =
            [.incident, .update, .correction, .begun].contains(notification.kind) && services.contains { $0.status != .operational }
        let names = services.map { service in
            let name = name(of: service, among: services)
            return tellsStatus ? language.componentWithStatus(name, service.status) : name
        }
        return fact(.affected, language.list(names, atMost: 8))
    }

    /// By its group too where another has the same name.
    private func name(of service: NotifiedService, among services: [NotifiedService]) -> String {
        let name = service.name.plainLine.cut(to: 60)
        guard let group = service.group, services.contains(where: { $0.name == service.name && $0.id != service.id }) else { return name }
        return language.component(name, in: group.plainLine.cut(to: 60))
    }

    /// How hard customers are hit, while they are.
    private var impact: NotificationText.Fact? {
        guard [.incident, .update, .correction].contains(notification.kind), !event.isMaintenance, let severity = event.severity else {
            return nil
        }
        return fact(.severity, language.level(Impact(severity)))
    }

    /// Since when, or from when to when.
    private var spans: [NotificationText.Fact] {
        switch notification.kind {
        case .incident, .update, .correction: event.isNotice ? [] : event.isMaintenance ? window(.window) : [started]
        case .moved: window(.window) + (notification.movedFrom.map { [fact(.previousWindow, range($0.lowerBound, $0.upperBound))] } ?? [])
        case .scheduled, .reminder, .begun, .completed: window(.window)
        case .calledOff: window(.planned)
        case .resolved, .withdrawn, .notice, .review: []
        }
    }

    private var started: NotificationText.Fact { fact(.started, times.text(event.startsAt, under: day).words) }

    private func window(_ label: Phrase) -> [NotificationText.Fact] {
        event.endsAt.map { [fact(label, range(event.startsAt, $0))] } ?? [fact(label, times.text(event.startsAt, under: nil).words)]
    }

    /// With the day, whichever it is: what is planned may be read at any time before.
    private func range(_ from: Instant, _ to: Instant) -> String {
        let ends = times.ends(from, to, under: nil)
        return language.range(ends.from, ends.to)
    }

    // MARK: Sentences

    var closing: [String] {
        switch notification.kind {
        case .notice: event.endsAt.map { [language.lastsUntil(times.text($0, under: day))] } ?? []
        case .resolved: lasted.map { [$0] } ?? []
        case .incident, .update, .correction: promises
        default: []
        }
    }

    private var promises: [String] {
        let next = notification.nextUpdateBy.map { time in
            let words = times.text(time, under: day)
            return isAhead(time) ? language.nextUpdateBy(words) : language.updateWasPromised(words)
        }
        let end = notification.expectedEnd.map { time in
            let words = times.text(time, under: day)
            return isAhead(time) ? language.expectedOverBy(words) : language.wasExpectedOverBy(words)
        }
        return [next, end].compactMap { $0 }
    }

    /// A message may be sent late.
    private func isAhead(_ time: Instant) -> Bool { time > notification.sentAt ?? notification.at }

    /// From when to when, and how long that was.
    private var lasted: String? {
        guard !event.isMaintenance, let end = event.endsAt, end > event.startsAt else { return nil }
        let ends = times.ends(event.startsAt, end, under: day)
        let whole = end - event.startsAt
        let felt = event.felt ?? whole
        return language.lasted(ends.from, ends.to, language.duration(felt, isGoingOn: false, hasBreaks: felt < whole))
    }
}

extension Notification {
    /// The status that the update gave, as the API writes it: later ones may have given another since.
    var status: String {
        event.updates.first { $0.at == at && $0.text == text }?.status ?? event.status
    }
}
