import Basics
import Diagnostics
import StatusContent
import StatusModel

/// Writes what happened as content files: a folder each, or only what a folder lacks that is there already.
struct EventFiles {
    enum Made {
        case folder(String, [SourceFile])
        case files([SourceFile])
    }

    private let zone: Zone
    /// By the source's key.
    private let components: [String: String]
    private let content: StatusPage?
    private var taken: Set<String>
    private let incidents: [String: Incident]
    private let works: [String: Maintenance]
    /// Names of files that are there, by folder.
    private let names: [String: [String]]
    private var ids: KeptIDs
    private(set) var remarks: ImportRemarks
    private(set) var counts = ImportCounts()

    init(_ zone: Zone, _ components: [String: String], _ content: StatusPage?, _ remarks: ImportRemarks) {
        (self.zone, self.components, self.content, self.remarks) = (zone, components, content, remarks)
        ids = KeptIDs(content)
        let paths = (content?.files ?? []).map { $0.path.split(separator: "/") }
        taken = Set(paths.map { $0.prefix(2).joined(separator: "/") })
        names = Dictionary(grouping: paths.filter { $0.count == 3 }) { $0.prefix(2).joined(separator: "/") }
            .mapValues { $0.map { String($0[2]) } }
        incidents = Dictionary((content?.incidents ?? []).compactMap { one in one.earlier.id.map { ($0.value, one) } }) { first, _ in first
        }
        works = Dictionary((content?.maintenance ?? []).compactMap { one in one.earlier.id.map { ($0.value, one) } }) { first, _ in first }
    }

    mutating func files(for incident: ImportedIncident) -> Made {
        counts.incidents += 1
        counts.updates += incident.updates.count
        let id = ids.event(incident.id, &remarks, at: incident.place)
        if let old = incidents[id] {
            ChangedSince(incident, old).remarks.forEach { remarks.add($0) }
            return .files(added(incident.updates, to: old.updates, in: "incidents/\(old.slug)"))
        }
        let start = incident.started ?? incident.updates.first?.at ?? Instant(seconds: 0)
        guard let folder = freeFolder("incidents", incident.title, start, incident.place) else { return .files([]) }
        var draft = IncidentDraft(
            title: title(incident.title, incident.place), severity: severity(of: incident), started: start.startOfMinute)
        draft.ended = incident.ended.map { max($0.startOfMinute, draft.started) }
        draft.impact = incident.impact
        draft.earlier = EarlierNamesDraft(id: id, wasAt: addresses(incident.wasAt, incident.place))
        var updates = incident.updates
        if !updates.isEmpty {
            let said = Set(updates[0].impacts.map(\.component))
            updates[0].impacts += incident.impacts.filter { !said.contains($0.component) }
        }
        return .folder(folder, [draft.file(in: folder)] + files(for: updates.closed(for: id), in: folder, incident.place))
    }

    mutating func files(for work: ImportedMaintenance) -> Made {
        counts.maintenance += 1
        counts.updates += work.updates.count
        let id = ids.event(work.id, &remarks, at: work.place)
        if let old = works[id] {
            ChangedSince(work, old).remarks.forEach { remarks.add($0) }
            return .files(added(work.updates, to: old.updates, in: "maintenance/\(old.slug)"))
        }
        guard let folder = freeFolder("maintenance", work.title, work.starts, work.place) else { return .files([]) }
        var ends = work.ends.startOfMinute
        if ends <= work.starts.startOfMinute {
            ends = work.starts.startOfMinute + TimeSpan(seconds: 60)
            remarks.add(.guessed, "the work ends no later than it starts: one minute long", at: work.place)
        }
        var draft = MaintenanceDraft(
            title: title(work.title, work.place), starts: work.starts.startOfMinute, ends: ends,
            announced: work.announced?.startOfMinute, components: statements(work.impacts, work.place, unsaid: .underMaintenance),
            impact: work.text)
        draft.earlier = EarlierNamesDraft(id: id, wasAt: addresses(work.wasAt, work.place))
        draft.earlier.announcementID = work.announcementID
        return .folder(folder, [draft.file(in: folder)] + files(for: work.updates, in: folder, work.place, unsaid: .underMaintenance))
    }

    mutating func files(for notice: ImportedNotice) -> Made {
        counts.notices += 1
        let name = folderName(for: notice.title, at: notice.from, zone)
        guard taken.insert("notices/\(name).md").inserted else {
            counts.known += 1
            return .files([])
        }
        let until = notice.until ?? notice.from + .days(7)
        if notice.until == nil { remarks.add(.guessed, "no end is given for a notice: shown for 7 days", at: notice.place) }
        let draft = NoticeDraft(
            title: title(notice.title, notice.place), from: notice.from.startOfMinute,
            until: max(until, notice.from + TimeSpan(seconds: 60)).startOfMinute, components: [], body: body(notice.body, notice.place))
        return .files([draft.file(slug: name, zone)])
    }

    // MARK: Parts

    /// What a folder lacks that is there already: updates whose ids nothing in it has. Its own words are never looked at.
    private mutating func added<Status: RawRepresentable<String>>(
        _ updates: [ImportedUpdate<Status>], to old: [Update<Status>], in folder: String
    ) -> [SourceFile] {
        counts.known += 1
        let known = Set(old.compactMap(\.earlierID?.value))
        let minutes = Set(old.map(\.at.value))
        let fresh = updates.filter { update in update.id.map { !known.contains($0) } ?? !minutes.contains(update.at.startOfMinute) }
        counts.added += fresh.count
        return files(for: fresh, in: folder, folder, besides: names[folder] ?? [])
    }

    private mutating func files<Status: RawRepresentable<String>>(
        for updates: [ImportedUpdate<Status>], in folder: String, _ place: String, unsaid: ComponentStatus = .degradedPerformance,
        besides names: [String] = []
    ) -> [SourceFile] {
        var (names, files) = (names, [SourceFile]())
        for update in updates {
            let parts = partsOfText(body(update.body, place))
            if parts.count > 1 {
                remarks.add(.rewritten, "a text is longer than a file may be: it is told in several updates of one minute", at: place)
            }
            for (number, part) in parts.enumerated() {
                var draft = UpdateDraft(
                    status: update.status.rawValue, at: update.at,
                    components: number == 0 ? statements(update.impacts, place, unsaid: unsaid) : [], body: part)
                if number == 0 { draft.earlierID = ids.update(update.id, &remarks, at: place) }
                let file = draft.file(in: folder, sequence: draft.firstFreeNumber(among: names))
                names.append(String(file.path.dropFirst(folder.count + 1)))
                files.append(file)
            }
        }
        return files
    }

    /// - Parameter unsaid: what stands where the source names a component and not how it was.
    private mutating func statements(_ impacts: [ImportedImpact], _ place: String, unsaid: ComponentStatus) -> [ComponentStatement] {
        var statements: [ComponentStatement] = []
        for impact in impacts {
            guard let id = components[impact.component], !statements.contains(where: { $0.component == id }) else { continue }
            if impact.status == nil, unsaid != .underMaintenance {
                remarks.add(
                    .guessed, "how badly a component was affected isn't given: degraded performance, which costs no uptime", at: place)
            }
            statements.append(ComponentStatement(id, impact.status ?? unsaid))
        }
        return statements
    }

    private mutating func severity(of incident: ImportedIncident) -> Severity {
        if let impact = incident.impact { return Severity(of: impact) }
        let worst = (incident.impacts + incident.updates.flatMap(\.impacts)).compactMap(\.status).max()
        if let worst, worst.isTrouble { return Severity(of: Impact(worst: worst)) }
        remarks.add(.guessed, "neither an impact nor a component's status is given: SEV3", at: incident.place)
        return .sev3
    }

    private mutating func title(_ text: String, _ place: String) -> String {
        let line = Array(text.onOneLine.utf8).withoutInvisibleCharacters.string.onOneLine
        if line != text.onOneLine { remarks.add(.rewritten, "marks that nobody sees are left out of a title", at: place) }
        if line.isEmpty {
            remarks.add(.guessed, "there is no title: 'Untitled'", at: place)
            return "Untitled"
        }
        if line.count <= ContentLimits.title { return line }
        remarks.add(.rewritten, "the title is longer than \(ContentLimits.title) characters, and ends there", at: place)
        return line.prefix(ContentLimits.title - 1) + "…"
    }

    private mutating func body(_ text: String, _ place: String) -> String {
        if !text.trimmedOfWhiteSpace.isEmpty { return text }
        remarks.add(.guessed, "there are no words: '…'", at: place)
        return "…"
    }

    /// Those that a site can have a file for.
    private mutating func addresses(_ all: [String], _ place: String) -> [String] {
        all.filter { address in
            let isFine = earlierAddressProblem(address) == nil
            if !isFine {
                remarks.add(
                    .leftOut, "an old address that no site can have a file for: links to it lead nowhere", at: "\(place): \(address)")
            }
            return isFine
        }
    }

    /// Nil for what was deleted on purpose.
    private mutating func freeFolder(_ kind: String, _ title: String, _ start: Instant, _ place: String) -> String? {
        let name = kind + "/" + folderName(for: title, at: start, zone)
        if content?.settings.lint.deleted.contains(name) ?? false {
            remarks.add(.leftOut, "site.yml lists it under 'deleted': it stays away", at: "\(place): \(name)")
            return nil
        }
        var (candidate, number) = (name, 2)
        while !taken.insert(candidate).inserted { (candidate, number) = ("\(name)-\(number)", number + 1) }
        return candidate
    }
}

extension [ImportedUpdate<IncidentStatus>] {
    /// What stands behind the end of an incident opens it no more, and is known by an id as words of another page.
    fileprivate func closed(for event: String) -> [Element] {
        guard last?.status != .resolved, let end = firstIndex(where: { $0.status == .resolved }) else { return self }
        return enumerated().map { index, update in
            guard index > end else { return update }
            var words = update
            (words.status, words.impacts) = (.resolved, [])
            words.id = words.id ?? "\(event.prefix(70))-\(index)"
            return words
        }
    }
}

extension Severity {
    /// The one whose impact it is.
    fileprivate init(of impact: Impact) {
        switch impact {
        case .none: self = .sev4
        case .minor: self = .sev3
        case .major: self = .sev2
        case .critical: self = .sev1
        }
    }
}
