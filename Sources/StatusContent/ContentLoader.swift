import Diagnostics
import StatusModel

/// What could be read of a content directory, and what could not.
package struct LoadedContent: Sendable {
    /// Nil only where `site.yml` is missing or lacks its name, address or time zone.
    package var page: StatusPage?
    package var diagnostics: [Diagnostic]
    /// Every file of the directory, as it was read.
    package var files: [SourceFile] = []

    package init(page: StatusPage?, diagnostics: [Diagnostic]) {
        self.page = page
        self.diagnostics = diagnostics
    }
}

/// Reads a whole content directory from memory. Never fails: what can't be read is in the diagnostics, and one bad file never hides
/// what is wrong in another.
///
/// - Parameter files: every file of the directory, in any order.
package func loadContent(_ files: [SourceFile]) -> LoadedContent {
    let problems = Problems()
    let layout = ContentLayout(files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, problems)
    let settings = readSettings(layout, problems)
    let entries = layout.components.map { readComponents($0, problems) } ?? []
    if layout.components == nil {
        let file = SourceFile(path: "components.yml", bytes: [])
        problems.add(
            .missingFile, "components.yml is missing; list what customers recognise, starting with '- id: website'", at: .start(of: file))
    }
    let vocabulary = layout.vocabulary.map { readVocabulary($0, problems) } ?? Vocabulary()
    let ids = entries.flatMap(\.components).map(\.id)
    let incidents = inParallel(layout.incidents, problems) { readIncident($0, components: ids, $1) }
    let maintenance = inParallel(layout.maintenance, problems) { readMaintenance($0, components: ids, $1) }
    let page = settings.map { settings, file in
        StatusPage(
            settings: settings, settingsFile: file, entries: entries, vocabulary: vocabulary,
            incidents: incidents.sorted { ($0.started.value, $0.slug) < ($1.started.value, $1.slug) },
            maintenance: maintenance.sorted { ($0.starts.value, $0.slug) < ($1.starts.value, $1.slug) },
            files: files)
    }
    return LoadedContent(page: page, diagnostics: problems.diagnostics)
}

private func readSettings(_ layout: ContentLayout, _ problems: Problems) -> (SiteSettings, SourceFile)? {
    guard let file = layout.site else {
        let missing = SourceFile(path: "site.yml", bytes: [])
        problems.add(
            .missingFile, "site.yml is missing; add one with name, url and time-zone, or name the right folder with --content",
            at: .start(of: missing))
        return nil
    }
    return readSite(file, assets: layout.assets, problems).map { ($0, file) }
}

/// Reads folders on all cores; results and problems come in the folders' order.
private func inParallel<Value: Sendable>(
    _ folders: [ContentLayout.Folder], _ problems: Problems, _ read: @Sendable (ContentLayout.Folder, Problems) -> Value?
) -> [Value] {
    let results = concurrentMap(folders, chunk: 16) { folder in
        let own = Problems()
        let value = read(folder, own)
        return (value, own.diagnostics)
    }
    for (_, diagnostics) in results { problems.add(contentsOf: diagnostics) }
    return results.compactMap(\.0)
}
