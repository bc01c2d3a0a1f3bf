import Basics
import Diagnostics
import StatusContent
import StatusModel

/// The content files that an import makes, beside what is there.
///
/// Ids decide what is there already: that stays as it is, whoever changed it since. So a second run writes only what the first one lacked.
package struct ImportPlan: Sendable {
    /// New folders with all their files.
    package internal(set) var folders: [(path: String, files: [SourceFile])] = []
    /// New files in folders that are there, or of their own.
    package internal(set) var files: [SourceFile] = []
    /// `components.yml` with more in it than before; nil where it stays.
    package internal(set) var components: SourceFile?
    package internal(set) var remarks: ImportRemarks
    package internal(set) var counts = ImportCounts()

    /// What whoever moves has to say where the source doesn't.
    package struct Settings: Sendable {
        package var name: String?
        package var url: String?
        package var zone: Zone?
        package var now: Instant

        package init(name: String? = nil, url: String? = nil, zone: Zone? = nil, now: Instant) {
            (self.name, self.url, self.zone, self.now) = (name, url, zone, now)
        }
    }

    /// All of the content as it will be.
    ///
    /// - Parameter old: what is there.
    package func files(over old: [SourceFile]) -> [SourceFile] {
        old.map { file in components.flatMap { $0.path == file.path ? $0 : nil } ?? file } + newFiles
    }

    /// Everything new, a path each.
    package var newFiles: [SourceFile] { folders.flatMap(\.files) + files }

    /// - Parameters:
    ///   - content: what is in the content directory, as it was read; nil where there is none yet.
    /// - Throws: where the source doesn't say what no page can do without, and nobody else does.
    package init(_ page: ImportedPage, onto content: StatusPage?, _ settings: Settings) throws(ImportFault) {
        remarks = page.remarks
        var page = page
        page.sortUpdates()
        page.tellTwinsApart(&remarks)
        let site = try ImportedSite(page, content, settings, &remarks)
        if let file = site.file { files.append(file) }
        let ids = ImportedIDs(page, known: content?.components ?? [], site.zone)
        for component in ids.gone {
            remarks.add(
                .guessed, "a component that the page lists no longer: kept for its past, from the first to the last day told of it",
                at: component.name)
        }
        addComponents(page, ids, content)
        var writer = EventFiles(site.zone, ids.ids, content, remarks)
        for incident in page.incidents.inOrder({ ($0.updates.first?.at ?? settings.now, $0.id) }) { add(writer.files(for: incident)) }
        for work in page.maintenance.inOrder({ ($0.starts, $0.id) }) { add(writer.files(for: work)) }
        for notice in page.notices.inOrder({ ($0.from, $0.id) }) { add(writer.files(for: notice)) }
        (remarks, counts) = (writer.remarks, writer.counts)
        counts.components = page.components.count + ids.gone.count
    }

    private mutating func add(_ made: EventFiles.Made) {
        switch made {
        case .folder(let path, let files): folders.append((path, files))
        case .files(let more): files += more
        }
    }

    private mutating func addComponents(_ page: ImportedPage, _ ids: ImportedIDs, _ content: StatusPage?) {
        let entries = page.entries(ids.ids) + ids.gone.map(ComponentEntry.component)
        guard let old = content?.files.first(where: { $0.path == "components.yml" }) else {
            return files.append(SourceFile(path: "components.yml", text: entries.contentText))
        }
        let known = Set(content?.components.map(\.id) ?? [])
        var file = old
        for entry in entries {
            let group = if case .group(let group) = entry { group.name } else { String?.none }
            for component in entry.components where !known.contains(component.id) {
                if let edited = ComponentListEdit(file)?.adding(component, to: group) { file = edited; continue }
                let lines = component.lines.joined(separator: "; ")
                remarks.add(
                    .leftOut, "components.yml is written in a way that nothing can be added to: add it by hand: \(lines)",
                    at: component.name)
            }
        }
        if file.bytes != old.bytes { components = file }
        for component in entries.flatMap(\.components) {
            guard let mine = content?.components.first(where: { $0.id == component.id }), let id = component.apiID, mine.apiID != id else {
                continue
            }
            remarks.add(
                .leftOut,
                "components.yml is yours and stays as it is; to go on with the old id and addresses of a component, add these lines to it",
                at: "\(mine.id): api-id: \(id)\(component.wasAt.isEmpty ? "" : ", was-at: [\(component.wasAt.joined(separator: ", "))]")")
        }
    }
}

/// How much of what there was, and how much of it was there already.
package struct ImportCounts: Sendable, Equatable {
    package var components = 0
    package var incidents = 0
    package var maintenance = 0
    package var notices = 0
    package var updates = 0
    /// Events that the content has already.
    package var known = 0
    /// Updates that events which were there already lacked.
    package var added = 0
}

extension Array {
    /// The same in the order of something.
    fileprivate func inOrder(_ key: (Element) -> (Instant, String)) -> [Element] {
        map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

extension ImportedPage {
    /// Each story in the order of its times. What the source has at one time stays in its order.
    fileprivate mutating func sortUpdates() {
        for index in incidents.indices { incidents[index].updates = incidents[index].updates.inOrderOfTime() }
        for index in maintenance.indices { maintenance[index].updates = maintenance[index].updates.inOrderOfTime() }
    }

    /// - Parameter ids: by the source's key.
    fileprivate func entries(_ ids: [String: String]) -> [ComponentEntry] {
        entries.map { entry in
            switch entry {
            case .component(let component): return .component(Component(component, ids))
            case .group(let group):
                var made = ComponentGroup(id: "", name: group.name.onOneLine, components: group.components.map { Component($0, ids) })
                made.apiID = group.apiID
                return .group(made)
            }
        }
    }
}

extension Component {
    fileprivate init(_ component: ImportedComponent, _ ids: [String: String]) {
        self.init(
            id: ids[component.key] ?? slug(from: component.name), name: component.name.onOneLine,
            description: component.description?.onOneLine, since: component.since, until: component.until)
        (apiID, wasAt) = (component.apiID, component.wasAt)
    }
}

extension Array {
    fileprivate func inOrderOfTime<Status>() -> [ImportedUpdate<Status>] where Element == ImportedUpdate<Status> {
        enumerated().sorted { ($0.element.at.startOfMinute, $0.offset) < ($1.element.at.startOfMinute, $1.offset) }.map(\.element)
    }
}

extension [ComponentEntry] {
    /// As `components.yml` has them.
    fileprivate var contentText: String {
        map { entry in
            switch entry {
            case .component(let component): component.lines.map { $0 + "\n" }.joined()
            case .group(let group):
                group.heading.map { $0 + "\n" }.joined() + group.components.flatMap(\.lines).map { "    \($0)\n" }.joined()
            }
        }.joined()
    }
}
