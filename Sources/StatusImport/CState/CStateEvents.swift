import Basics
import StatusModel

/// Makes incidents, planned work and notices of issues.
struct CStateEvents {
    let zone: Zone
    let now: Instant
    private(set) var incidents: [ImportedIncident] = []
    private(set) var maintenance: [ImportedMaintenance] = []
    private(set) var notices: [ImportedNotice] = []
    var remarks: ImportRemarks

    init(_ zone: Zone, now: Instant, _ remarks: ImportRemarks) { (self.zone, self.now, self.remarks) = (zone, now, remarks) }

    /// Longer than this, bars of uptime are filled only by who asks for it.
    private static let longest = TimeSpan.days(30)

    mutating func add(_ issue: CStateIssue) {
        let known = incidents.count
        addByKind(issue)
        if issue.startDay != nil, incidents.count == known {
            remarks.add(.guessed, "only a day is given for its start: from its beginning in \(zone.identifier)", at: issue.place)
        }
    }

    private mutating func addByKind(_ issue: CStateIssue) {
        if issue.isPlannedWork, !issue.isInformational || issue.end.map({ $0 > now }) ?? false { return addWork(issue) }
        if issue.isInformational { return addNotice(issue) }
        if issue.start > now {
            remarks.add(.guessed, "it lies in the future: \(issue.end == nil ? "an announcement" : "planned work")", at: issue.place)
            if issue.end == nil { addNotice(issue) } else { addWork(issue) }
            return
        }
        if issue.end != nil, saysPlannedWork(issue.title), issue.saysTrouble {
            let place = "\(issue.place) (\(issue.title))"
            remarks.add(.guessed, "its title tells of planned work, and its words of trouble that wasn't: an incident", at: place)
        }
        if issue.resolution == .unclear(nil), issue.end == nil, issue.affected.isEmpty, issue.severity == nil || issue.severity == .notice {
            remarks.add(.guessed, "nothing says whether it is over, how bad it is or what is affected: an announcement", at: issue.place)
            return addNotice(issue)
        }
        addIncident(issue)
    }

    // MARK: Announcements

    private mutating func addNotice(_ issue: CStateIssue) {
        var notice = ImportedNotice(
            id: issue.id, title: issue.title, from: issue.start, body: cleaned(issue.updates.text, issue), place: issue.place)
        notice.until = issue.end
        notice.wasAt = issue.wasAt
        if !issue.affected.isEmpty {
            remarks.add(.leftOut, "the components of an announcement", at: "\(issue.place) (\(issue.affected.joined(separator: ", ")))")
        }
        if issue.isPinned, issue.end.map({ $0 > now }) ?? true {
            remarks.add(.leftOut, "that it is pinned to the top of the page: a notice is shown up to its 'until'", at: issue.place)
        }
        remarks.add(.leftOut, "the address of an announcement: notices stand on the page and have none of their own", at: issue.place)
        notices.append(notice)
    }

    private mutating func addWork(_ issue: CStateIssue) {
        guard let end = issue.end else { return addNotice(issue) }
        var work = ImportedMaintenance(
            id: issue.id, title: issue.title, starts: issue.start, ends: end, text: cleaned(issue.updates.text, issue), place: issue.place)
        work.impacts = issue.affected.map { ImportedImpact($0, nil) }
        work.wasAt = issue.wasAt
        if issue.isPlannedWork, issue.isPlannedBySeverity {
            remarks.add(.rewritten, "its severity tells of planned work: planned work", at: issue.place)
        } else if issue.isPlannedWork {
            remarks.add(
                .guessed, "its title tells of planned work, and it has a window: planned work", at: "\(issue.place) (\(issue.title))")
        }
        if issue.resolution == .open, end <= now {
            remarks.add(.guessed, "planned work isn't marked as done: it ends with its window", at: issue.place)
        }
        maintenance.append(work)
    }

    // MARK: Trouble

    private mutating func addIncident(_ told: CStateIssue) {
        let issue = withSureStart(told)
        let isOver = isOver(issue)
        let end = isOver ? sureEnd(issue) : nil
        var incident = ImportedIncident(id: issue.id, title: issue.title, updates: updates(issue, isOver: isOver, end), place: issue.place)
        incident.impact = issue.severity.map { Impact(worst: $0.status) }
        incident.impacts = issue.impacts
        incident.wasAt = issue.wasAt
        incident.started = issue.start
        let times = incident.updates.map(\.at)
        if let first = times.min(), first < issue.start {
            remarks.add(.guessed, "an update is from before its date: it began at its date all the same", at: issue.place)
        }
        let last = times.max()
        if let end, end != last { incident.ended = end }
        keepADayMarked(&incident, issue)
        limitLength(&incident, issue, until: incident.ended ?? (isOver ? last : now))
        incidents.append(incident)
    }

    private mutating func isOver(_ issue: CStateIssue) -> Bool {
        switch issue.resolution {
        case .resolved: return true
        case .open:
            if let end = issue.end {
                let when = end > now ? "announced" : "given"
                remarks.add(.guessed, "an end is \(when), and it isn't marked as resolved: still open", at: issue.place)
            }
            return false
        case .unclear(let word):
            let what = word.map { "'\($0.onOneLine.prefix(20))' doesn't say" } ?? "nothing says"
            remarks.add(.guessed, "\(what) whether it is resolved: over, as the old page counted it", at: issue.place)
            return true
        }
    }

    /// The story by the times that its text gives; else the text is one update, as it reads at the end.
    private mutating func updates(_ issue: CStateIssue, isOver: Bool, _ end: Instant?) -> [ImportedUpdate<IncidentStatus>] {
        let parts = issue.updates.parts
        if parts.isEmpty {
            let body = cleaned(issue.updates.text, issue)
            return [ImportedUpdate(status: isOver ? .resolved : .investigating, at: end ?? issue.start, body: body)]
        }
        // Most tell the newest first; what is told at one time keeps the order that it was told in.
        let isNewestFirst = parts[0].at >= parts[parts.count - 1].at
        let sorted = (isNewestFirst ? parts.reversed() : parts).enumerated().sorted {
            ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
        }
        var (updates, status): ([ImportedUpdate<IncidentStatus>], IncidentStatus) = ([], .investigating)
        for (index, part) in sorted.map(\.element).enumerated() {
            if case .status(let said)? = CStateHeading(part.text) { status = said }
            let isLast = index == sorted.count - 1
            var own = status == .resolved && !isLast ? .monitoring : status
            if isLast, isOver, end.map({ $0 <= part.at }) ?? true { own = .resolved }
            if isLast, !isOver, own == .resolved {
                own = .monitoring
                remarks.add(.guessed, "its last update tells of an end, and it isn't marked as resolved: still open", at: issue.place)
            }
            updates.append(ImportedUpdate(status: own, at: part.at, body: cleaned(part.text, issue)))
        }
        if isOver, updates.last?.status != .resolved { updates.append(ImportedUpdate(status: .resolved, at: end ?? issue.start, body: "")) }
        return updates
    }

    /// Half a year of red bars is nothing that anybody asked for: mostly it is a file that was closed late. The times stay as they are told.
    private mutating func limitLength(_ incident: inout ImportedIncident, _ issue: CStateIssue, until end: Instant?) {
        guard let start = incident.started, let end, end - start > Self.longest, !issue.affected.isEmpty else { return }
        if incident.updates.last?.status != .resolved {
            remarks.add(.guessed, "it is open for more than 30 days: the bars of its components show all of it", at: issue.place)
            return
        }
        incident.impacts = []
        remarks.add(
            .leftOut,
            "the components of what lasted more than 30 days: their bars don't show it; where it was so, name them in its first update",
            at: "\(issue.place) (\(issue.affected.joined(separator: ", ")))")
    }

    private mutating func cleaned(_ text: [UInt8], _ issue: CStateIssue) -> String {
        let (body, changes) = cleanedMarkdown(text.string, lineEnds: .flow)
        for change in changes {
            let isOmission = MarkdownChanges.Change(rawValue: change)?.isOmission ?? false
            remarks.add(isOmission ? .leftOut : .rewritten, change, at: issue.place)
        }
        return body
    }
}
