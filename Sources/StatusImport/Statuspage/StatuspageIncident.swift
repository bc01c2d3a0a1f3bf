import Basics
import StatusModel

extension StatuspageReader {
    /// Nil where nothing of it has a time.
    mutating func incident(_ id: String, _ object: StatuspageObject) -> ImportedIncident? {
        let place = "incident \(id)"
        let told = updates(of: object, place)
        guard let first = told.first else {
            remarks.add(.unreadable, "an incident has no time at all: it is left out", at: place)
            return nil
        }
        var story = statuses(of: told, object, place)
        story = settled(story, object, place)
        let (updates, initial) = impacts(of: story, object, place)
        var incident = ImportedIncident(id: id, title: title(of: object, "an incident", place), updates: updates, place: place)
        incident.impacts = initial
        incident.impact = impact(of: object, place)
        incident.started = start(of: object, first.at, place)
        incident.wasAt = ["/incidents/\(id)"]
        noteComponents(of: updates, initial, until: updates.last?.at ?? first.at.instant)
        noteLinks(of: object, place)
        return incident
    }

    mutating func title(of object: StatuspageObject, _ noun: String, _ place: String) -> String {
        if let name = object.text("name")?.onOneLine { return name }
        remarks.add(.guessed, "\(noun) has no title: it is called 'Untitled'", at: place)
        return "Untitled"
    }

    // MARK: Status

    private struct Told {
        var update: StatuspageUpdate
        var status: IncidentStatus
        /// Whether the old page had it as resolved and it wasn't the end.
        var wasResolved = false
    }

    private mutating func statuses(of updates: [StatuspageUpdate], _ object: StatuspageObject, _ place: String) -> [Told] {
        var (story, before): ([Told], IncidentStatus?) = ([], nil)
        for update in updates {
            let meaning = IncidentStatus.meaning(of: update.word, before: before)
            if !meaning.isKnown {
                remarks.add(.guessed, unknown(update.word, meaning.value.rawValue), at: update.place)
            } else if update.word == "postmortem" {
                remarks.add(.rewritten, "a review is kept as the words of an update with the status resolved", at: update.place)
            }
            story.append(Told(update: update, status: meaning.value))
            before = meaning.value
        }
        return story + postmortem(of: object, after: updates, place).map { Told(update: $0, status: .resolved) }
    }

    func unknown(_ word: String?, _ meaning: String) -> String {
        word.map { "the status '\($0.prefix(40))' is taken for \(meaning)" } ?? "an update has no status: it is taken for \(meaning)"
    }

    /// A review that the management API has beside the updates, where it was published. Never one that wasn't.
    private mutating func postmortem(of object: StatuspageObject, after updates: [StatuspageUpdate], _ place: String) -> [StatuspageUpdate]
    {
        guard let body = object.text("postmortem_body"), !updates.contains(where: { $0.word == "postmortem" }) else { return [] }
        guard let published = times.read("postmortem_published_at", of: object, place, &remarks), let last = updates.last else {
            remarks.add(.leftOut, "a review was written and not published: it stays unpublished", at: place)
            return []
        }
        let (text, changes) = cleanedMarkdown(body)
        for change in changes { remarks.add(.rewritten, change, at: "\(place), review") }
        remarks.add(.rewritten, "a review is kept as the words of an update with the status resolved", at: place)
        return [
            StatuspageUpdate(
                id: nil, word: "postmortem", at: max(published, last.at), created: nil, body: text, affected: [], place: "\(place), review")
        ]
    }

    /// The story with one end, where it is over, and with none where it isn't: whatever was called resolved before the end is watched.
    private mutating func settled(_ story: [Told], _ object: StatuspageObject, _ place: String) -> [Told] {
        var story = story
        guard let last = story.last else { return story }
        let word = object.word("status")
        let said = IncidentStatus.meaning(of: word, before: last.status)
        let resolved = times.read("resolved_at", of: object, place, &remarks).flatMap { isToCome($0) ? nil : $0 }
        let isOver = said.isKnown ? said.value.endsIncident : word == "completed" || resolved != nil || last.status.endsIncident
        if word != nil, !said.isKnown { remarks.add(.guessed, unknown(word, isOver ? "resolved" : said.value.rawValue), at: place) }
        if isOver, !last.status.endsIncident {
            if story[0].status.endsIncident, resolved.map({ $0.instant <= last.update.at.instant }) ?? true {
                story = forwards(story, place)
            } else {
                end(&story, object, at: resolved, place)
            }
        } else if !isOver, last.status.endsIncident {
            story[story.count - 1].status = said.value.endsIncident ? .monitoring : said.value
            story[story.count - 1].wasResolved = true
            remarks.add(.rewritten, "an incident is open, and its last update says resolved: it stays open", at: last.update.place)
        }
        let lastOpen = story.lastIndex { !$0.status.endsIncident } ?? 0
        for index in story.indices where index < lastOpen && story[index].status.endsIncident {
            story[index].status = .monitoring
            story[index].wasResolved = true
            remarks.add(
                .rewritten, "an update says resolved and the incident went on: it is told as monitoring", at: story[index].update.place)
        }
        return story
    }

    /// A story whose end is shown before its beginning, told from its beginning on: it takes all the time that its updates span.
    private mutating func forwards(_ story: [Told], _ place: String) -> [Told] {
        remarks.add(.guessed, "times run backwards: its updates keep their words, and their times are put in order", at: place)
        let ends = story.prefix { $0.status.endsIncident }
        var told = Array(story.dropFirst(ends.count)) + ends
        for (index, one) in story.enumerated() { told[index].update.at = one.update.at }
        return told
    }

    /// Of an incident that is over, and no update of it says so.
    private mutating func end(_ story: inout [Told], _ object: StatuspageObject, at resolved: StatuspageTime?, _ place: String) {
        guard let last = story.last else { return }
        if let resolved, resolved.instant.startOfMinute > last.update.at.instant.startOfMinute {
            remarks.add(.rewritten, "an incident was resolved without an update: one without words says when", at: place)
            let end = StatuspageUpdate(id: nil, word: "resolved", at: resolved, created: nil, body: "", affected: [], place: place)
            story.append(Told(update: end, status: .resolved))
        } else if story.contains(where: \.status.endsIncident) || isEndToCome(object) {
            remarks.add(.guessed, "an incident is over, and its last update isn't its end: one without words ends it then", at: place)
            let end = StatuspageUpdate(id: nil, word: "resolved", at: last.update.at, created: nil, body: "", affected: [], place: place)
            story.append(Told(update: end, status: .resolved))
        } else {
            remarks.add(.guessed, "an incident is over, and no update says when: its last one is taken for the end", at: place)
            story[story.count - 1].status = .resolved
        }
    }

    // MARK: What it did

    /// What each update says that is new, and what held from the incident's start without an update saying so.
    private mutating func impacts(
        of story: [Told], _ object: StatuspageObject, _ place: String
    ) -> (updates: [ImportedUpdate<IncidentStatus>], initial: [ImportedImpact]) {
        var ledger = StatuspageLedger()
        var updates: [ImportedUpdate<IncidentStatus>] = []
        for (index, told) in story.enumerated() {
            let update = told.update
            var imported = ImportedUpdate(id: update.id, status: told.status, at: update.at.instant, body: update.body)
            if index == 0 {
                imported.impacts = ledger.first(update.affected, isOver: told.status.endsIncident)
            } else if told.status.endsIncident {
                if ledger.last(update.affected) {
                    remarks.add(
                        .leftOut, "a resolved update leaves a component in trouble: here it works from then on", at: update.place)
                }
            } else {
                imported.impacts = ledger.next(update.affected, isAllWell: told.wasResolved)
            }
            updates.append(imported)
        }
        for entry in object.list("components") ?? [] where !entry.isTrue("group") {
            for key in components.keys(of: entry, place, &remarks) { ledger.name(key) }
        }
        if !ledger.beforehand.isEmpty {
            remarks.add(
                .guessed, "a component is in trouble already when an update first names it: it is from the incident's start", at: place)
        }
        return (updates, ledger.initial)
    }

    private mutating func noteComponents(of updates: [ImportedUpdate<IncidentStatus>], _ initial: [ImportedImpact], until end: Instant) {
        let isOpen = updates.last.map { !$0.status.endsIncident } ?? false
        var statuses: [String: ComponentStatus?] = [:]
        for impact in initial + updates.flatMap(\.impacts) {
            components.note(impact.component, until: end, isOpen: isOpen)
            statuses[impact.component] = impact.status
        }
        if isOpen { toldOpen.formUnion(statuses.filter { $0.value != .operational }.keys) }
    }

    // MARK: How hard, and since when

    private mutating func impact(of object: StatuspageObject, _ place: String) -> Impact? {
        guard let word = object.word("impact") else { return nil }
        if let impact = Impact(rawValue: word) { return impact }
        if word == "maintenance" {
            remarks.add(.guessed, "an incident's impact is 'maintenance': what it says of components counts", at: place)
            return nil
        }
        remarks.add(.guessed, "the impact '\(word.prefix(40))' is unknown: it is taken for critical", at: place)
        return .critical
    }

    /// Nil where it began with its first update, as far as is known.
    private mutating func start(of object: StatuspageObject, _ first: StatuspageTime, _ place: String) -> Instant? {
        guard let started = times.read("started_at", of: object, place, &remarks)?.instant else { return nil }
        if started.startOfMinute < first.instant.startOfMinute { return started }
        if started.startOfMinute > first.instant.startOfMinute {
            remarks.add(.guessed, "an incident begins after its first update: the first update's time counts", at: place)
        }
        return nil
    }
}
