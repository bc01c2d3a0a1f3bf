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
package func loadContent(_ files: [SourceFile], unreadable: [String] = [], after earlier: LoadedContent? = nil) -> LoadedContent {
    let problems = Problems()
    let layout = ContentLayout(files.sorted { $0.path.precedes($1.path) }, unreadable: unreadable, problems)
    let settings = readSettings(layout, isUnreadable: unreadable.contains("site.yml"), problems)
    let entries = layout.components.map { readComponents($0, problems) } ?? []
    if layout.components == nil, !unreadable.contains("components.yml") {
        let file = SourceFile(path: "components.yml", bytes: [])
        problems.add(
            .missingFile, "components.yml is missing; list what customers recognise, starting with '- id: website'", at: .start(of: file))
    }
    var vocabulary = layout.vocabulary.map { readVocabulary($0, problems) } ?? Vocabulary()
    if let file = layout.internalNames { vocabulary.internalNames = readInternalNames(file, problems) }
    let ids = entries.flatMap(\.components).map(\.id)
    let before = earlier?.readings ?? FolderReadings()
    let incidentReadings = FolderReadings.Reading.readings(of: layout.incidents, components: ids, after: before.incidents) {
        readIncident($0, components: ids, $1)
    }
    let maintenanceReadings = FolderReadings.Reading.readings(of: layout.maintenance, components: ids, after: before.maintenance) {
        readMaintenance($0, components: ids, $1)
    }
    for found in incidentReadings.map(\.found) + maintenanceReadings.map(\.found) { problems.add(contentsOf: found) }
    let (incidents, maintenance) = (incidentReadings.compactMap(\.value), maintenanceReadings.compactMap(\.value))
    var page = StatusPage(
        settings: settings.settings, settingsFile: layout.site ?? SourceFile(path: "site.yml", bytes: []), entries: entries,
        vocabulary: vocabulary,
        incidents: incidents.sorted { ($0.started.value, $0.slug) < ($1.started.value, $1.slug) },
        maintenance: maintenance.sorted { ($0.starts.value, $0.slug) < ($1.starts.value, $1.slug) },
        files: files, strayTexts: problems.found.strayTexts)
    let leftOut = Set(problems.leftOut + unreadable.filter(ContentLayout.isForThePage)).sorted { $0.precedes($1) }
    page.unreadable = unreadableEvents(leftOut, of: page)
    page.unreadablePaths = unreadable
    var content = LoadedContent(
        page: settings.isComplete ? page : nil, judged: page, diagnostics: problems.diagnostics,
        leftOut: leftOut)
    content.readings = FolderReadings(incidentReadings, maintenanceReadings)
    return content
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
