import Basics
import Diagnostics

/// Whether a file of the content directory is nobody's concern: hidden, an editor's copy, or a README.
package func isLeftAlone(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.contains { $0.first == UInt8(ascii: ".") || $0.last == UInt8(ascii: "~") }
        || parts.last.map { $0.elementsEqual("README.md".utf8) } ?? false
}

/// The content directory's shape: which file is what.
struct ContentLayout {
    var site: SourceFile?
    var components: SourceFile?
    var vocabulary: SourceFile?
    var internalNames: SourceFile?
    /// What alerts mean for customers.
    var alerts: SourceFile?
    /// Files at the top that `site.yml` may refer to, such as a logo, by name.
    var assets: [String: SourceFile] = [:]
    var incidents: [Folder] = []
    var maintenance: [Folder] = []
    var notices: [SourceFile] = []
    /// Practices that were held.
    var drills: [SourceFile] = []
    /// What is published as it is.
    var statics: [SourceFile] = []

    /// An incident's or a maintenance's folder.
    struct Folder: Equatable {
        var slug: String
        var main: SourceFile?
        /// Whether the main file is there, but under a wrong name or unreadable, which has been reported.
        var isMainReported = false
        var updates: [SourceFile] = []
        var timeline: SourceFile?
        var review: SourceFile?
        /// What is not read as content: a README, an editor's copy, or what has a wrong name.
        var others: [SourceFile] = []
        /// Any file of the folder: where its problems are shown when the main one is missing.
        var anyFile: SourceFile
    }

    private static let topLevelNames = ["site.yml", "components.yml", "vocabulary.yml", "alerts.yml", "internal-names.sha256"]
    private static let messageFolders = ["incidents", "maintenance"]
    private static let topLevelFolders = messageFolders + ["incident-templates", "notices", "drills", "static"]

    /// - Parameters:
    ///   - files: in order of their paths, so that those of a folder stand together.
    ///   - unreadable: paths that are there but could not be read.
    init(_ files: [SourceFile], unreadable: [String], _ problems: Problems) {
        var leftAlone: [SourceFile] = []
        /// The incident's folder that the last file was in.
        var current: [UInt8] = []
        for file in files {
            if !current.isEmpty, file.isPlain(in: current) {
                Self.place(file, named: file.name, in: &incidents[incidents.count - 1], kind: .incident, problems)
                continue
            }
            let parts = Array(file.path.utf8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            if isLeftAlone(file.path), parts.first != "static" {
                leftAlone.append(file)
                continue
            }
            switch (parts.count, parts.first) {
            case (1, _): placeAtTop(file, problems)
            case (3, "incidents"):
                Self.place(file, in: parts[1], named: parts[2], of: &incidents, kind: .incident, problems)
                current = Array("incidents/\(parts[1])/".utf8)
            case (3, "maintenance"): Self.place(file, in: parts[1], named: parts[2], of: &maintenance, kind: .maintenance, problems)
            case (_, "notices"), (_, "static"), (_, "drills"): placeApart(file, parts, problems)
            case (_, "incident-templates"): if !isMergeConflict(file, problems) { checkBrief(file, parts, problems) }
            default: reportStray(file, parts, problems)
            }
        }
        incidents.sort { $0.slug.precedes($1.slug) }
        maintenance.sort { $0.slug.precedes($1.slug) }
        if !leftAlone.isEmpty {
            Self.note(leftAlone, in: &incidents, below: "incidents")
            Self.note(leftAlone, in: &maintenance, below: "maintenance")
        }
        if unreadable.isEmpty { return }
        for index in incidents.indices where unreadable.contains("incidents/\(incidents[index].slug)/incident.yml") {
            incidents[index].isMainReported = true
        }
        for index in maintenance.indices where unreadable.contains("maintenance/\(maintenance[index].slug)/maintenance.yml") {
            maintenance[index].isMainReported = true
        }
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

    /// What is about no event.
    private mutating func placeApart(_ file: SourceFile, _ parts: [String], _ problems: Problems) {
        if parts.first == "static" {
            if StaticFiles.isPublishable(file, problems) { statics.append(file) }
        } else if parts.count == 2, parts.first == "notices", file.path.hasSuffix(".md") {
            notices.append(file)
        } else if parts.count == 2, parts.first == "drills", file.path.hasSuffix(".yml") {
            drills.append(file)
        } else {
            reportStray(file, parts, problems)
        }
    }

    private static func note(_ leftAlone: [SourceFile], in folders: inout [Folder], below kind: String) {
        let numbers = Dictionary(folders.indices.map { (folders[$0].slug, $0) }) { first, _ in first }
        for file in leftAlone {
            let parts = file.path.split(separator: "/")
            guard parts.count == 3, parts[0] == kind, let number = numbers[String(parts[1])] else { continue }
            folders[number].others.append(file)
        }
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
        case "alerts.yml": alerts = file
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

    private static func place(
        _ file: SourceFile, in slug: String, named name: String, of folders: inout [Folder], kind: FolderKind, _ problems: Problems
    ) {
        if folders.last?.slug != slug { folders.append(Folder(slug: slug, anyFile: file)) }
        place(file, named: name, in: &folders[folders.count - 1], kind: kind, problems)
    }

    private static func place(_ file: SourceFile, named name: String, in folder: inout Folder, kind: FolderKind, _ problems: Problems) {
        switch name {
        case kind.mainName: folder.main = file
        case "timeline.yml" where kind == .incident: folder.timeline = file
        case "review.md" where kind == .incident: folder.review = file
        case _ where name.hasSuffix(".md"): folder.updates.append(file)
        default:
            folder.others.append(file)
            let nearest = nearestName(to: name, among: kind.knownNames)
            if nearest == kind.mainName { folder.isMainReported = true }
            let wayOut = nearest.map { "rename it to '\($0)'" } ?? "an update is named such as 2026-11-20-1431-identified.md"
            problems.add(.strayFile, "'\(name)' is not read; \(wayOut)", at: .start(of: file))
            if isForThePage(file.path) { problems.leaveOut(file) }
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

extension SourceFile {
    /// Whether it lies directly in a folder, given as `incidents/name/`, and its name begins and ends as an update's does. So nobody leaves it
    /// alone.
    fileprivate func isPlain(in folder: [UInt8]) -> Bool {
        var path = path
        return path.withUTF8 { path in
            guard path.count > folder.count + 1, path[path.count - 1] == UInt8(ascii: "d"),
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(path[folder.count])
            else { return false }
            for index in folder.indices where path[index] != folder[index] { return false }
            for index in folder.count..<path.count where path[index] == UInt8(ascii: "/") { return false }
            return true
        }
    }
}
