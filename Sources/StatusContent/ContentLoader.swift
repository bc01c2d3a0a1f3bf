import Basics
import Diagnostics
import StatusModel

/// What could be read of a content directory, and what could not.
package struct LoadedContent: Sendable {
    /// Nil only where `site.yml` is missing or lacks its name, address or time zone.
    package var page: StatusPage?
    /// What there is to judge: the page or, where there is none for want of settings, everything else under the usual ones.
    package var judged: StatusPage
    package var diagnostics: [Diagnostic]
    /// Incidents, maintenance and updates that are there but not in the page, because they can't be read: their files, in path order.
    package var leftOut: [String]
    /// What can be kept for the next run; nil where that was not asked for.
    package fileprivate(set) var cache: EventCache?
    /// What each folder said, for the next time.
    fileprivate var readings = FolderReadings()

    package init(page: StatusPage?, judged: StatusPage, diagnostics: [Diagnostic], leftOut: [String] = []) {
        self.page = page
        self.judged = judged
        self.diagnostics = diagnostics
        self.leftOut = leftOut
    }
}

/// Reads a whole content directory from memory. Never fails: what can't be read is in the diagnostics, and one bad file never hides
/// what is wrong in another.
///
/// - Parameters:
///   - files: every file of the directory, in any order.
///   - unreadable: paths that are there but could not be read from disk; whoever tried has reported them.
///   - earlier: the same directory as it was before. Folders whose files are the same are taken from there; the result is no other.
///   - cache: what an earlier run kept, where this one is to keep something too.
///   - isForJudging: whether the content is judged and not shown. It says the same, and the markup of its texts is made when it is asked for.
package func loadContent(
    _ files: [SourceFile], unreadable: [String] = [], after earlier: LoadedContent? = nil, cache: EventCache? = nil,
    isForJudging: Bool = false
) -> LoadedContent {
    let cache = cache?.holding(for: files)
    let problems = Problems()
    let layout = ContentLayout(files.byPath, unreadable: unreadable, problems)
    var settings = readSettings(layout, isUnreadable: unreadable.contains("site.yml"), problems)
    let entries = layout.components.map { readComponents($0, problems) } ?? []
    if layout.components == nil, !unreadable.contains("components.yml") {
        let file = SourceFile(path: "components.yml", bytes: [])
        problems.add(
            .missingFile, "components.yml is missing; list what customers recognise, starting with '- id: website'", at: .start(of: file))
    }
    settings.settings.channels = settings.channels.channels(among: entries, problems)
    checkStepChannels(settings.settings, problems)
    let vocabulary = readVocabulary(layout, audience: settings.settings.audience, problems)
    let ids = entries.flatMap(\.components).flatMap { [$0.id] + $0.replaces }
    let before = earlier?.readings ?? FolderReadings()
    let incidentReadings = FolderReadings.Reading<Incident>.readings(
        of: layout.incidents, components: ids, after: before.incidents, cache: cache, isForJudging: isForJudging)
    let maintenanceReadings = FolderReadings.Reading<Maintenance>.readings(
        of: layout.maintenance, components: ids, after: before.maintenance, cache: cache, isForJudging: isForJudging)
    for found in incidentReadings.map(\.found) + maintenanceReadings.map(\.found) where !found.isNothing { problems.add(contentsOf: found) }
    let (incidents, maintenance) = (incidentReadings.compactMap { $0.value }, maintenanceReadings.compactMap { $0.value })
    var page = StatusPage(
        settings: settings.settings, settingsFile: layout.site ?? SourceFile(path: "site.yml", bytes: []), entries: entries,
        vocabulary: vocabulary, incidents: incidents.inOrder(of: incidents.map(\.started.value)),
        maintenance: maintenance.inOrder(of: maintenance.map(\.starts.value)),
        files: files, strayTexts: problems.found.strayTexts)
    page.readRest(of: layout, components: ids, problems)
    page.followComponents(problems)
    let leftOut = Set(problems.leftOut + unreadable.filter(ContentLayout.isForThePage)).sorted { $0.precedes($1) }
    page.unreadable = unreadableEvents(leftOut, of: page)
    page.unreadablePaths = unreadable
    var content = LoadedContent(page: settings.isComplete ? page : nil, judged: page, diagnostics: problems.diagnostics, leftOut: leftOut)
    content.readings = FolderReadings(incidentReadings, maintenanceReadings)
    content.cache = cache.map { EventCache(for: content.readings, after: $0) }
    return content
}

extension StatusPage {
    /// What is about no event.
    fileprivate mutating func readRest(of layout: ContentLayout, components ids: [String], _ problems: Problems) {
        let notices = layout.notices.compactMap { readNotice($0, components: ids, problems) }
        let drills = layout.drills.compactMap { readDrill($0, problems) }
        (staticFiles, alerts) = (layout.statics, layout.alerts.map { readAlerts($0, components: ids, problems) } ?? AlertMap())
        (self.notices, self.drills) = (notices.inOrder(of: notices.map(\.from.value)), drills.inOrder(of: drills.map(\.at.value)))
    }

    /// Where an id was given up for another, all that was said of the old one counts for the new.
    fileprivate mutating func followComponents(_ problems: Problems) {
        reportTwins(problems)
        if !successors.isEmpty { followSuccessors() }
        endSeries()
    }

    private mutating func followSuccessors() {
        let successors = successors
        for index in incidents.indices { incidents[index] = incidents[index].naming(successors) }
        for index in maintenance.indices { maintenance[index] = maintenance[index].naming(successors) }
        for index in notices.indices { notices[index] = notices[index].naming(successors) }
    }

    /// Work that repeats comes no more once all that it touches has left the page.
    private mutating func endSeries() {
        let lastDays = Dictionary(components.map { ($0.id, $0.until) }) { first, _ in first }
        for index in maintenance.indices {
            guard var repeats = maintenance[index].repeats, !maintenance[index].components.isEmpty else { continue }
            let days = maintenance[index].components.map { lastDays[$0.component.value].flatMap { $0 } }
            guard !days.contains(nil), let last = days.compactMap({ $0 }).max(), repeats.until.map({ last < $0.value }) ?? true else {
                continue
            }
            repeats.until = Located(last, repeats.until?.place ?? repeats.rhythm.place)
            maintenance[index].repeats = repeats
        }
    }
}

extension EventCache {
    fileprivate init(for readings: FolderReadings, after earlier: EventCache) {
        self.init(basis: earlier.basis, colleagues: earlier.colleagues, events: Dictionary(readings.entries) { $1 })
    }

    /// What of it still holds: nothing where a file has changed that all events depend on.
    fileprivate func holding(for files: [SourceFile]) -> EventCache {
        let shared = files.filter { file in
            !["incidents/", "maintenance/"].contains { (folder: String) in file.path.utf8.starts(with: folder.utf8) }
        }
        let basis = Checksum.digest(of: shared.byPath)
        return basis == self.basis ? self : EventCache(basis: basis)
    }
}

extension Array {
    /// By when they start; what starts at the same time as it stands, by its name. Events are large: what is moved about is small.
    fileprivate func inOrder(of starts: [Instant]) -> [Element] {
        indices.sorted { (starts[$0], $0) < (starts[$1], $1) }.map { self[$0] }
    }
}

extension [SourceFile] {
    /// By path. A folder that was read has nearly all in order.
    fileprivate var byPath: [SourceFile] {
        let isInOrder = zip(self, dropFirst()).allSatisfy { !$1.path.precedes($0.path) }
        return isInOrder ? self : sorted { $0.path.precedes($1.path) }
    }
}

private func readSettings(_ layout: ContentLayout, isUnreadable: Bool, _ problems: Problems) -> ReadSettings {
    guard let file = layout.site else {
        if isUnreadable { return .usual }
        let missing = SourceFile(path: "site.yml", bytes: [])
        problems.add(
            .missingFile, "site.yml is missing; add one with name, url and time-zone, or name the right folder with --content",
            at: .start(of: missing))
        return .usual
    }
    return readSite(file, assets: layout.assets, problems)
}
