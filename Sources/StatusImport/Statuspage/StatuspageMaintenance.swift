import Basics
import StatusModel

extension StatuspageObject {
    /// Whether it is planned work, wherever it stands: finished work is among incidents too.
    var isPlannedWork: Bool {
        if isPlanned || has("scheduled_for") || word("status").map(statuspageWorkWords.contains) ?? false { return true }
        let words = (list("incident_updates") ?? []).compactMap { $0.word("status") }
        return word("impact") == "maintenance" && words.contains(where: statuspageWorkWords.contains)
    }
}

extension StatuspageReader {
    /// Nil where nothing of it has a time.
    mutating func maintenance(_ id: String, _ object: StatuspageObject) -> ImportedMaintenance? {
        let place = "maintenance \(id)"
        let told = updates(of: object, place)
        let statuses = statuses(of: told)
        guard let window = window(of: object, told, statuses, place) else { return nil }
        var work = ImportedMaintenance(
            id: id, title: title(of: object, "planned work", place), starts: window.lowerBound, ends: window.upperBound, text: "",
            place: place)
        let (updates, planned) = steps(of: zip(told, statuses).map { ($0, $1) }, object, place)
        work.updates = updates
        work.impacts = planned
        if let first = updates.first, first.status == .scheduled, !first.body.isEmpty {
            (work.text, work.announced, work.announcementID) = (first.body, first.at, first.id)
            work.updates.removeFirst()
        }
        work.wasAt = ["/incidents/\(id)"]
        if let word = object.word("impact"), word != "maintenance" {
            remarks.add(.leftOut, "planned work has the impact '\(word.prefix(40))': here it is always 'maintenance'", at: place)
        }
        note(work, object)
        return work
    }

    private mutating func note(_ work: ImportedMaintenance, _ object: StatuspageObject) {
        let last = max(work.ends, work.updates.last?.at ?? work.ends)
        let isOver = object.word("status").map { $0 == "completed" } ?? (work.ends < now)
        if !isOver, !work.updates.contains(where: { $0.status != .scheduled }), object.word("status") != "scheduled", work.ends < now {
            remarks.add(.guessed, "planned work goes on by its status and by no update: it ends with its window", at: work.place)
        }
        for impact in work.impacts + work.updates.flatMap(\.impacts) { components.note(impact.component, until: last, isOpen: !isOver) }
        if !isOver { toldOpen.formUnion(work.impacts.map(\.component)) }
        noteLinks(of: object, work.place)
    }

    private mutating func statuses(of updates: [StatuspageUpdate]) -> [MaintenanceStatus] {
        var (statuses, before): ([MaintenanceStatus], MaintenanceStatus?) = ([], nil)
        for update in updates {
            let meaning = MaintenanceStatus.meaning(of: update.word, before: before)
            if !meaning.isKnown { remarks.add(.guessed, unknown(update.word, meaning.value.rawValue), at: update.place) }
            statuses.append(meaning.value)
            before = meaning.value
        }
        return statuses
    }

    // MARK: Its window

    /// Nil where nothing can be told of it; a remark says so.
    private mutating func window(
        of object: StatuspageObject, _ updates: [StatuspageUpdate], _ statuses: [MaintenanceStatus], _ place: String
    ) -> Range<Instant>? {
        let begun = zip(updates, statuses).first { $0.1.isUnderWay }?.0.at.instant
        let completed = zip(updates, statuses).first { $0.1 == .completed }?.0.at.instant
        let planned = times.read("scheduled_for", of: object, place, &remarks)?.instant
        guard let starts = planned ?? begun ?? updates.first?.at.instant else {
            remarks.add(.unreadable, "planned work has no time at all: it is left out", at: place)
            return nil
        }
        if planned == nil { remarks.add(.guessed, "planned work has no start: its first update's time was taken", at: place) }
        let minute = starts.startOfMinute
        func isLater(_ end: Instant) -> Bool { end.startOfMinute > minute }
        let until = times.read("scheduled_until", of: object, place, &remarks)?.instant
        if let until, isLater(until) { return starts..<until }
        if starts > now {
            let fault = until == nil ? "has no end" : "ends before it starts"
            remarks.add(.leftOut, "planned work is to come and \(fault): announce it with 'daymark schedule'", at: place)
            return nil
        }
        if until != nil {
            remarks.add(.guessed, "planned work ends before it starts: when it was over counts", at: place)
        } else {
            remarks.add(.guessed, "planned work has no end: when it was over counts", at: place)
        }
        let resolved = times.read("resolved_at", of: object, place, &remarks)?.instant
        let ends = [completed, resolved, updates.last?.at.instant].compactMap { $0 }.first(where: isLater)
        if ends == nil { remarks.add(.guessed, "nothing says how long planned work took: it has one minute", at: place) }
        return starts..<(ends ?? minute + .minutes(1))
    }

    // MARK: What it did

    /// The updates, each with what it says that is new, and what the work does to components while it goes on.
    private mutating func steps(
        of told: [(StatuspageUpdate, MaintenanceStatus)], _ object: StatuspageObject, _ place: String
    ) -> (updates: [ImportedUpdate<MaintenanceStatus>], planned: [ImportedImpact]) {
        var (statuses, planned): ([String: ComponentStatus?], [ImportedImpact]) = ([:], [])
        var updates: [ImportedUpdate<MaintenanceStatus>] = []
        // What is said before it begins is what is planned, and once it is over all is well.
        for (update, status) in told where status.isUnderWay || status == .scheduled {
            for change in update.affected where status.isUnderWay || change.new != .operational {
                if statuses[change.component] == nil {
                    statuses[change.component] = .some(change.new)
                    planned.append(ImportedImpact(change.component, change.new))
                }
            }
        }
        for (update, status) in told {
            var imported = ImportedUpdate(id: update.id, status: status, at: update.at.instant, body: update.body)
            for change in update.affected where status.isUnderWay {
                if let before = statuses[change.component], before != change.new {
                    imported.impacts.append(ImportedImpact(change.component, change.new))
                    statuses[change.component] = .some(change.new)
                }
            }
            updates.append(imported)
        }
        let isBegun = told.contains { $0.1.isUnderWay }
        let named = told.flatMap(\.0.affected).map(\.component)
        let listed = (object.list("components") ?? []).filter { !$0.isTrue("group") }
        let all = named + listed.flatMap { components.keys(of: $0, place, &remarks) }
        for key in all where statuses[key] == nil {
            // It began, and each update has the component as working.
            let isWell = isBegun && named.contains(key)
            statuses[key] = .some(isWell ? .operational : nil)
            planned.append(ImportedImpact(key, isWell ? .operational : nil))
        }
        return (updates, planned)
    }
}
