import Diagnostics

/// The content directory's shape: which file is what.
struct ContentLayout {
    var site: SourceFile?
    var components: SourceFile?
    var vocabulary: SourceFile?
    var internalNames: SourceFile?
    /// Files at the top that `site.yml` may refer to, such as a logo, by name.
    var assets: [String: SourceFile] = [:]
    var incidents: [Folder] = []
    var maintenance: [Folder] = []

    /// An incident's or a maintenance's folder.
    struct Folder {
        var slug: String
        var main: SourceFile?
        /// Whether the main file is there, but under a wrong name or unreadable, which has been reported.
        var isMainReported = false
        var updates: [SourceFile] = []
        var timeline: SourceFile?
        var review: SourceFile?
        /// Any file of the folder: where its problems are shown when the main one is missing.
        var anyFile: SourceFile
    }

    private static let topLevelNames = ["site.yml", "components.yml", "vocabulary.yml", "internal-names.sha256"]
    private static let messageFolders = ["incidents", "maintenance"]
    private static let topLevelFolders = messageFolders + ["incident-templates"]

    /// - Parameter unreadable: paths that are there but could not be read.
    init(_ files: [SourceFile], unreadable: [String], _ problems: Problems) {
        var incidents: [String: Folder] = [:]
        var maintenance: [String: Folder] = [:]
        for file in files {
            let parts = file.path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            if parts.last == "README.md" || parts.contains(where: { $0.hasPrefix(".") || $0.hasSuffix("~") }) { continue }
            switch (parts.count, parts.first) {
            case (1, _): placeAtTop(file, problems)
            case (3, "incidents"):
                place(
                    file, named: parts[2], in: &incidents[parts[1], default: Folder(slug: parts[1], anyFile: file)], kind: .incident,
                    problems)
            case (3, "maintenance"):
                place(
                    file, named: parts[2], in: &maintenance[parts[1], default: Folder(slug: parts[1], anyFile: file)], kind: .maintenance,
                    problems)
            case (_, "incident-templates"): continue
            default: reportStray(file, parts, problems)
            }
        }
        for folder in incidents.keys where unreadable.contains("incidents/\(folder)/incident.yml") {
            incidents[folder]?.isMainReported = true
        }
        for folder in maintenance.keys where unreadable.contains("maintenance/\(folder)/maintenance.yml") {
            maintenance[folder]?.isMainReported = true
        }
        self.incidents = incidents.values.sorted { $0.slug.utf8.lexicographicallyPrecedes($1.slug.utf8) }
        self.maintenance = maintenance.values.sorted { $0.slug.utf8.lexicographicallyPrecedes($1.slug.utf8) }
    }

    /// Whether a file in this place would change what customers read: an incident, a maintenance or an update, misspelt or not.
    static func isForThePage(_ path: String) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        guard let folder = parts.first, let name = parts.last, messageFolders.contains(folder) else { return false }
        if parts.count < 3 { return true }
        let notPublished = ["timeline", "review", "readme"].contains { name.lowercased().hasPrefix($0) }
        return !notPublished
            && ["md", "markdown", "txt", "yml", "yaml"].contains { name.lowercased().split(separator: ".").dropFirst().contains($0[...]) }
    }

    private enum FolderKind {
        case incident, maintenance

        var mainName: String { self == .incident ? "incident.yml" : "maintenance.yml" }
        var knownNames: [String] { self == .incident ? ["incident.yml", "timeline.yml", "review.md"] : ["maintenance.yml"] }
    }

    private mutating func placeAtTop(_ file: SourceFile, _ problems: Problems) {
        switch file.path {
        case "site.yml": site = file
        case "components.yml": components = file
        case "vocabulary.yml": vocabulary = file
        case "internal-names.sha256": internalNames = file
        case _ where Self.messageFolders.contains(file.path):
            problems.add(.strayFile, "'\(file.path)' is a file, so nothing in it is read; make it a folder again", at: .start(of: file))
            problems.leaveOut(file)
        default:
            let isContent = ["yml", "yaml", "md", "sha256"].contains { file.path.lowercased().hasSuffix("." + $0) }
            if isContent {
                problems.add(
                    .strayFile, "'\(file.path)' is not read\(didYouMean(file.path, among: Self.topLevelNames)); move it away or rename it",
                    at: .start(of: file))
            } else {
                assets[file.path] = file
            }
        }
    }

    private func place(_ file: SourceFile, named name: String, in folder: inout Folder, kind: FolderKind, _ problems: Problems) {
        switch name {
        case kind.mainName: folder.main = file
        case "timeline.yml" where kind == .incident: folder.timeline = file
        case "review.md" where kind == .incident: folder.review = file
        case _ where name.hasSuffix(".md"): folder.updates.append(file)
        default:
            let nearest = nearestName(to: name, among: kind.knownNames)
            if nearest == kind.mainName { folder.isMainReported = true }
            let wayOut = nearest.map { "rename it to '\($0)'" } ?? "an update is named such as 2026-11-20-1431-identified.md"
            problems.add(.strayFile, "'\(name)' is not read; \(wayOut)", at: .start(of: file))
            if Self.isForThePage(file.path) { problems.leaveOut(file) }
        }
    }

    private func reportStray(_ file: SourceFile, _ parts: [String], _ problems: Problems) {
        let folder = parts.first ?? ""
        let nearest = Self.topLevelFolders.contains(folder) ? "" : didYouMean(folder, among: Self.topLevelFolders)
        problems.add(
            .strayFile, "this file is not read\(nearest); updates belong in incidents/<name>/ or maintenance/<name>/", at: .start(of: file))
        if !nearest.isEmpty || Self.isForThePage(file.path) { problems.leaveOut(file) }
    }
}
