import Basics
import Diagnostics
import Dispatch
import GitHistory
import StatusCheck
import StatusHistory
import StatusModel
import StatusSite

/// A snapshot as it looks at one moment, and what the linter says of it then.
final class SnapshotAtMoment: Sendable {
    let snapshot: ContentSnapshot
    let now: Instant
    /// Nil where there is no page without a `site.yml` that can be read.
    let site: Site?
    let history: History
    private let judged: Mutex<Judgement>
    private let isStarted = Mutex(false)
    private let isJudged = DispatchGroup()

    /// What was found so far.
    struct Judgement: Sendable {
        var report: Report
        /// Goes up when `report` changes, and when the linter first speaks.
        var stage = 0
        /// Whether the linter has spoken at all.
        var isLinted = false
    }

    init(_ snapshot: ContentSnapshot, now: Instant) {
        (self.snapshot, self.now) = (snapshot, now)
        history = History(snapshot.content.judged, now: now)
        site = snapshot.content.page == nil ? nil : Site(history, templates: snapshot.overrides)
        judged = Mutex(Judgement(report: Report(snapshot.diagnostics, fileCount: snapshot.files.count)))
        isJudged.enter()
    }

    /// Whether this is the first time that anybody asks.
    func startJudging() -> Bool {
        isStarted.withLock { isStarted in
            defer { isStarted = true }
            return !isStarted
        }
    }

    var judgement: Judgement { judged.withLock { $0 } }

    /// Waits for what the linter says first, but never so long that anybody would notice.
    func judgement(after patience: DispatchTimeInterval) -> Judgement {
        _ = isJudged.wait(timeout: .now() + patience)
        return judgement
    }

    /// Judges the content twice: with what is known of its revisions, then with what git says, which takes longer.
    ///
    /// - Parameter tell: called when there is more to say than before.
    func judge(_ content: String, known: RevisionLog?, tell: (SnapshotAtMoment) -> Void) -> RevisionLog? {
        lint(known)
        isJudged.leave()
        tell(self)
        let log = KnownRevisions(content: content, snapshot.files, now: now).log
        if log != nil || known != nil {
            lint(log)
            tell(self)
        }
        return log
    }

    private func lint(_ revisions: RevisionLog?) {
        let check = Check(snapshot.content, history, revisions: revisions)
        let report = Report(check.diagnostics + templateProblems, fileCount: snapshot.files.count)
        judged.withLock { judgement in
            if !judgement.isLinted || judgement.report.diagnostics != report.diagnostics { judgement.stage += 1 }
            judgement.report = report
            judgement.isLinted = true
        }
    }

    /// What is wrong with templates of any page; the program's own are in order.
    private var templateProblems: [Diagnostic] {
        guard !snapshot.overrides.isEmpty, let site, case .failure(let error) = site.files() else { return [] }
        return [error.diagnostic]
    }
}
