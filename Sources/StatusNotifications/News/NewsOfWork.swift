import StatusModel
import StatusSite

/// What there is to tell of planned work.
struct NewsOfWork {
    private let work: PublishedWork
    private let state: PublishedState
    private let moment: Instant
    /// The oldest first.
    private let updates: [NotifiedUpdate]
    private var event: NotifiedEvent { work.event }

    /// A new window that nothing published tells of.
    private let change: ToldWindow.Change?

    init(_ work: PublishedWork, _ state: PublishedState, _ moment: Instant, _ change: ToldWindow.Change?) {
        (self.work, self.state, self.moment, self.change) = (work, state, moment, change)
        updates = work.event.updates.reversed()
    }

    func all(_ leads: Set<TimeSpan>) -> [Happening] {
        var all = updates.indices.map(told)
        all += movesWithoutUpdate + unsaidMove
        all += turns
        all += leads.sorted().compactMap(reminder)
        return all.map { news in
            var news = news
            news.isStale = isStale(news, among: all)
            return news
        }
    }

    /// Who hears late hears what is so by then.
    private func isStale(_ news: Happening, among all: [Happening]) -> Bool {
        let status = MaintenanceStatus(rawValue: withHyphens(turns.last?.notification.event.status ?? event.status))
        let (isOver, hasBegun) = (status == .completed, status?.isUnderWay == true)
        switch news.notification.kind {
        case .begun: return isOver
        case .scheduled, .reminder: return isOver || hasBegun
        case .moved:
            let begun = all.last { $0.notification.kind == .begun }
            return isOver || begun.map { hasBegun && news.at <= $0.at } == true
                || all.contains { $0.notification.kind == .moved && $0.at > news.at }
        default: return false
        }
    }

    private func told(_ index: Int) -> Happening {
        let (update, kind) = (updates[index], kind(index))
        var notification = Notification(update, kind, of: event, "maintenance", state.page)
        notification.movedFrom = move(toldBy: update)?.window
        if update.services.isEmpty { notification.services = event.services }
        let isAhead = kind == .scheduled || kind == .moved
        var news = Happening(notification: notification, isStillAhead: isAhead && isScheduled && event.startsAt > moment)
        // A person's words on what the clock has done before.
        if kind == .update, update.status == MaintenanceStatus.completed.rawValue, index > 0, updates[index - 1].id == nil,
            updates[index - 1].status == update.status
        {
            news.insteadOf = told(index - 1).id
        }
        return news
    }

    private func kind(_ index: Int) -> NotificationKind {
        let update = updates[index]
        let before = index == 0 ? nil : MaintenanceStatus(rawValue: withHyphens(updates[index - 1].status))
        let status = MaintenanceStatus(rawValue: withHyphens(update.status))
        switch status {
        case .completed? where before != .completed: return work.isCancelled && isLastTurn(index) ? .calledOff : .completed
        case let now? where now.isUnderWay && before?.isUnderWay != true: return .begun
        case .scheduled? where index == 0: return .scheduled
        default: break
        }
        if move(toldBy: update) != nil { return .moved }
        return update.corrects == nil ? .update : .correction
    }

    /// Whether nothing after it says anything else of where the work stands.
    private func isLastTurn(_ index: Int) -> Bool { updates[index...].allSatisfy { $0.status == updates[index].status } }

    private var isScheduled: Bool { MaintenanceStatus(rawValue: withHyphens(event.status)) == .scheduled }

    /// The commands write a move and an update that tells of it at the same minute: that is one thing.
    private func move(toldBy update: NotifiedUpdate) -> (at: Instant, window: Range<Instant>)? {
        guard update.id != nil, update.status != MaintenanceStatus.completed.rawValue else { return nil }
        return work.moves.last { $0.at <= update.at && update.at < $0.at + .minutes(1) }
    }

    private var movesWithoutUpdate: [Happening] {
        work.moves.filter { move in !updates.contains { self.move(toldBy: $0)?.at == move.at } }.map {
            moved("\(event.id)/\($0.at.internetText)", at: $0.at, from: $0.window)
        }
    }

    private var unsaidMove: [Happening] {
        change.map { [moved("\(event.id)/unsaid/\($0.at.internetText)", at: $0.at, from: $0.from)] } ?? []
    }

    private func moved(_ name: String, at: Instant, from window: Range<Instant>) -> Happening {
        var notification = Notification(
            id: newsID("moved", name), kind: .moved, at: at, page: state.page, event: event, services: event.services, text: "", html: "")
        notification.movedFrom = window
        return Happening(notification: notification, isStillAhead: isScheduled && event.startsAt > moment)
    }

    /// What the clock has done since the build. The next build tells it as an update of its own, with the same id.
    private var turns: [Happening] {
        guard !work.isCancelled, let end = event.endsAt, let last = updates.last else { return [] }
        var steps: [(Instant, MaintenanceStatus, NotificationKind)] = []
        let hasBegunByClock = last.id == nil && MaintenanceStatus(rawValue: withHyphens(last.status)) == .inProgress
        if isScheduled { steps.append((event.startsAt, .inProgress, .begun)) }
        if isScheduled || hasBegunByClock { steps.append((end, .completed, .completed)) }
        return steps.filter { state.builtAt < $0.0 && $0.0 <= moment }.map { at, status, kind in
            let turn = TurnByClock(of: event.id, at: at, to: status, in: state.page.language)
            var update = NotifiedUpdate(
                id: nil, statuspageID: turn.statuspageID, status: turn.status, at: at, text: turn.text, html: turn.html)
            update.services = event.services
            var event = event
            event.status = turn.status
            event.updates.insert(update, at: 0)
            return Happening(notification: Notification(update, kind, of: event, "maintenance", state.page))
        }
    }

    /// Who hears of work, or of its new time, so late is not reminded of it besides.
    private func reminder(_ lead: TimeSpan) -> Happening? {
        let at = event.startsAt - lead
        let lastTold = ([updates.first?.at, change?.at] + work.moves.map(\.at)).compactMap { $0 }.max() ?? at
        guard isScheduled, !work.isCancelled, at <= moment, moment < event.startsAt, lastTold <= at else { return nil }
        let name = "\(event.id)/\(event.startsAt.internetText)/\(lead.seconds)"
        let text = updates.last { !$0.text.isEmpty }
        let notification = Notification(
            id: newsID("reminder", name), kind: .reminder, at: at, page: state.page, event: event, services: event.services,
            text: text?.text ?? "", html: text?.html ?? "")
        return Happening(notification: notification, lead: lead)
    }
}
