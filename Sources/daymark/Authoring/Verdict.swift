import Diagnostics
import StatusContent
import StatusHistory
import StatusLint
import StatusModel

/// What the linter says about new files.
struct Verdict {
    /// On the new files; what is new may be wrong about what was there.
    let report: Report
    /// The text of the last of them.
    let text: String

    init(on new: [String], _ shared: SharedOptions, _ now: Instant) throws {
        let folder = try ContentFolder(shared.content)
        let content = loadContent(folder.files, unreadable: folder.unreadable)
        let revisions = KnownRevisions(content: shared.content, folder.files, now: now).log
        let found =
            content.diagnostics + folder.diagnostics + LintRun(History(content.judged, now: now), revisions: revisions).diagnostics
        report = Report(found.filter { new.contains($0.place.file.path) }, fileCount: new.count)
        text = folder.files.first { $0.path == new.last }.flatMap { textBelowFrontMatter(of: $0) } ?? ""
    }
}
