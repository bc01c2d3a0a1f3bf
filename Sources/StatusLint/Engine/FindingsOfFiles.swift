import Diagnostics
import StatusModel

/// What was found in files as they are written, until it is known whose allowances hold for them. Nearly always there is nothing.
struct FindingsOfFiles: Sendable {
    /// By folder.
    private let findings: [String: [Diagnostic]]

    init(_ diagnostics: [Diagnostic]) { findings = Dictionary(grouping: diagnostics) { $0.place.file.path.folder } }

    func inFolder(of file: SourceFile) -> [Diagnostic] { findings.isEmpty ? [] : findings[file.path.folder] ?? [] }

    func `in`(_ file: SourceFile) -> [Diagnostic] { inFolder(of: file).filter { $0.place.file.path == file.path } }

    /// Those in files that belong to no incident, no maintenance and no update that could be read.
    func outside(_ page: StatusPage) -> [Diagnostic] {
        if findings.isEmpty { return [] }
        let folders = Set(page.incidents.map(\.file.path.folder) + page.maintenance.map(\.file.path.folder))
        let strays = Set(page.strayTexts.map(\.body.file.path) + page.notices.map(\.file.path))
        return findings.filter { !folders.contains($0.key) }.values.joined().filter { !strays.contains($0.place.file.path) }
    }
}
