import Basics
import Diagnostics
import Disk
import GitHistory
import StatusCheck
import StatusContent
import StatusHistory
import StatusModel

/// What the linter says about new files, and whether the page as a whole can be built.
struct Verdict {
    /// On the new files; what is new may be wrong about what was there.
    let report: Report
    /// The text of the last of them.
    let text: String
    /// What the page tells with them.
    let history: History
    /// The last of the new files.
    let path: String
    private let errorsElsewhere: [Diagnostic]

    /// - Parameter planned: files that are not written yet, judged as if they were.
    init(on new: [String], planned: [SourceFile] = [], _ shared: SharedOptions, _ now: Instant) throws {
        var folder = try ContentFolder(shared.content)
        for file in planned { folder.put(file) }
        let revisions = KnownRevisions(content: shared.content, folder.files, now: now).log
        let check = Check(folder.loaded(), now: now, revisions: revisions)
        let found = check.diagnostics
        history = check.history
        path = new.last ?? ""
        report = Report(found.filter { new.contains($0.place.file.path) }, fileCount: new.count)
        errorsElsewhere = found.filter { $0.level == .error && !new.contains($0.place.file.path) }
        text = folder.files.first { $0.path == new.last }.flatMap { textBelowFrontMatter(of: $0) } ?? ""
    }

    /// Why the page can't be built, where that is another file's fault.
    func obstacle(_ paths: PathStyle) -> String? {
        let places = Set(errorsElsewhere.map(\.place.file.path)).sorted()
        guard let first = places.first else { return nil }
        let count = errorsElsewhere.count
        let place = (places.count == 1 ? " in" : ", the first in") + " '\(paths.shown(first))'"
        return
            "The page can't be built at the moment: \(counted(count, "error"))\(place); 'daymark lint' shows \(count == 1 ? "it" : "them")"
    }
}
