import StatusModel

/// An update as the API tells it, of an incident or of planned work.
struct StatuspageUpdate {
    var id: String?
    /// As the API has it; nil where there is none.
    var word: String?
    var at: StatuspageTime
    /// When it was written down, which orders what is shown with one time.
    var created: StatuspageTime?
    /// CommonMark.
    var body: String
    var affected: [StatuspageChange]
    /// For remarks.
    var place: String
}

/// What an update says of a component.
struct StatuspageChange {
    var component: String
    /// Nil where it isn't said, or with a word that nobody knows.
    var old: ComponentStatus?
    var new: ComponentStatus?
}

extension StatuspageReader {
    /// The oldest first: by the time that is shown, then by when they were written, then as they stand.
    mutating func updates(of incident: StatuspageObject, _ place: String) -> [StatuspageUpdate] {
        let listed = incident.list("incident_updates") ?? []
        let fallback = times.firstTime(of: incident, ["started_at", "created_at", "updated_at"])
        var updates = withoutFuture(withoutTwins(listed, place), place).compactMap { update($0, place, fallback) }
        if listed.isEmpty { updates = wordless(incident, place, fallback) }
        let isNewestFirst = updates.first.map { first in updates.last.map { first.at >= $0.at } ?? true } ?? true
        if isNewestFirst { updates.reverse() }
        return updates.enumerated().sorted { a, b in
            let (left, right) = (a.element, b.element)
            if left.at != right.at { return left.at < right.at }
            if let x = left.created, let y = right.created, x != y { return x < y }
            return a.offset < b.offset
        }.map(\.element)
    }

    /// One update an id; what has no id is not compared.
    private mutating func withoutTwins(_ updates: [StatuspageObject], _ place: String) -> [StatuspageObject] {
        let ids = updates.compactMap { $0.text("id") }
        if Set(ids).count == ids.count { return updates }
        var seen = Set<String>()
        return updates.filter { update in
            guard let id = update.text("id"), !seen.insert(id).inserted else { return true }
            let first = updates.first { $0.text("id") == id }
            let isSame = first?.object == update.object
            remarks.add(
                .leftOut, isSame ? "an update stands twice in its incident" : "an update stands twice with other words: the first counts",
                at: "\(place), update \(id)")
            return false
        }
    }

    private mutating func update(_ object: StatuspageObject, _ incident: String, _ fallback: StatuspageTime?) -> StatuspageUpdate? {
        let place = object.text("id").map { "\(incident), update \($0)" } ?? "\(incident), an update"
        let created = times.read("created_at", of: object, place, &remarks)
        let shown =
            times.read("display_at", of: object, place, &remarks) ?? created ?? times.read("updated_at", of: object, place, &remarks)
        if shown == nil, fallback != nil { remarks.add(.guessed, "an update has no time: the incident's own was taken", at: place) }
        guard let at = shown ?? fallback else {
            remarks.add(.unreadable, "an update has no time, and its incident has none: it is left out", at: place)
            return nil
        }
        let body = text(object.text("body") ?? "", place)
        return StatuspageUpdate(
            id: updateID(of: object, place), word: object.word("status"), at: past(at, place), created: created, body: body,
            affected: changes(object, place), place: place)
    }

    /// What an update is called; nil where it can't be, or another is called that.
    private mutating func updateID(of object: StatuspageObject, _ place: String) -> String? {
        guard let id = object.text("id") else { return nil }
        if earlierIDProblem(id) != nil {
            remarks.add(.leftOut, "an update's id is none that an address can have: it gets another", at: place)
        } else if updateIDs.insert(id).inserted {
            return id
        } else {
            remarks.add(.leftOut, "two updates have one id: the later one gets another", at: place)
        }
        return nil
    }

    /// Nothing was told after the moment of the import, but for a difference of clocks.
    private mutating func past(_ time: StatuspageTime, _ place: String) -> StatuspageTime {
        if time.instant <= now + .minutes(2) { return time }
        remarks.add(.guessed, "an update is from the future: the time of the import was taken", at: place)
        return StatuspageTime(instant: now)
    }

    func isToCome(_ time: StatuspageTime) -> Bool { time.instant > now + .minutes(2) }

    /// Whether the incident has an end that lies after the import.
    func isEndToCome(_ incident: StatuspageObject) -> Bool {
        let ends = (incident.list("incident_updates") ?? []).filter { ["resolved", "completed"].contains($0.word("status")) }
        let shown = ends.compactMap { times.firstTime(of: $0, ["display_at", "created_at"]) }
        return (shown + [times.firstTime(of: incident, ["resolved_at"])].compactMap { $0 }).contains(where: isToCome)
    }

    /// Without updates that nobody can have read yet, where there are others.
    private mutating func withoutFuture(_ updates: [StatuspageObject], _ place: String) -> [StatuspageObject] {
        let known = updates.filter { times.firstTime(of: $0, ["display_at", "created_at", "updated_at"]).map { !isToCome($0) } ?? true }
        if known.isEmpty || known.count == updates.count { return updates }
        for update in updates {
            guard let time = times.firstTime(of: update, ["display_at", "created_at", "updated_at"]), isToCome(time) else { continue }
            let name = update.text("id").map { "update \($0)" } ?? "an update"
            remarks.add(.leftOut, "an update is from the future, and others aren't: it is left out", at: "\(place), \(name)")
        }
        return known
    }

    /// What stands for the story of an incident that has none: its status, and where it is over and took time, its beginning too.
    private mutating func wordless(_ incident: StatuspageObject, _ place: String, _ at: StatuspageTime?) -> [StatuspageUpdate] {
        guard let at else { return [] }
        func update(_ word: String?, _ at: StatuspageTime) -> StatuspageUpdate {
            StatuspageUpdate(id: nil, word: word, at: at, created: nil, body: "", affected: [], place: place)
        }
        let word = incident.word("status")
        if !incident.isPlannedWork, word == "resolved" || word == "postmortem" || word == nil,
            let resolved = times.firstTime(of: incident, ["resolved_at"]), at < resolved, !isToCome(resolved)
        {
            remarks.add(.guessed, "an incident has no update: two without words say when it began and was resolved", at: place)
            return [update("investigating", at), update("resolved", resolved)]
        }
        remarks.add(.guessed, "an incident has no update: one without words says its status", at: place)
        return [update(word, at)]
    }

    private mutating func changes(_ update: StatuspageObject, _ place: String) -> [StatuspageChange] {
        var changes: [StatuspageChange] = []
        for affected in update.list("affected_components") ?? [] {
            let (old, new) = (status("old_status", of: affected, place), status("new_status", of: affected, place))
            for component in components.keys(of: affected, place, &remarks) {
                changes.removeAll { $0.component == component }
                changes.append(StatuspageChange(component: component, old: old, new: new))
            }
        }
        return changes
    }

    private mutating func status(_ name: String, of affected: StatuspageObject, _ place: String) -> ComponentStatus? {
        guard let word = affected.word(name) else { return nil }
        let status = ComponentStatus(statuspage: word)
        if status == nil { remarks.add(.guessed, "a component's status '\(word.prefix(40))' is unknown: it counts as hit", at: place) }
        return status
    }

    /// CommonMark of an update's body.
    mutating func text(_ body: String, _ place: String) -> String {
        let (text, changes) = statuspageMarkdown(body)
        for change in changes { remarks.add(.rewritten, change, at: place) }
        return text
    }
}
