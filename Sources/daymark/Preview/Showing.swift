import Diagnostics
import Dispatch
import GitHistory
import StatusHistory
import StatusLint
import StatusModel
import StatusSite

/// An edition as it looks at one moment, and what the linter says of it then.
final class Showing: Sendable {
    let edition: Edition
    let now: Instant
    /// Nil where there is no page without a `site.yml` that can be read.
    let site: Site?
    private let history: History
    private let judged: Guarded<Judgement>
    private let isStarted = Guarded(false)
    private let isJudged = DispatchGroup()

    /// What was found so far.
    struct Judgement: Sendable {
        var report: Report
        /// Goes up when `report` changes, and when the linter first speaks.
        var stage = 0
        /// Whether the linter has spoken at all.
        var isLinted = false
    }

    init(_ edition: Edition, now: Instant) {
        (self.edition, self.now) = (edition, now)
        history = History(edition.content.judged, now: now)
        site = edition.content.page == nil ? nil : Site(history, templates: edition.overrides)
        judged = Guarded(Judgement(report: Report(edition.diagnostics, fileCount: edition.files.count)))
        isJudged.enter()
    }

    /// Whether this is the first time that anybody asks.
    func startJudging() -> Bool {
        isStarted.with { isStarted in
            defer { isStarted = true }
            return !isStarted
        }
    }

    var judgement: Judgement { judged.with { $0 } }

    /// Waits for what the linter says first, but never so long that anybody would notice.
    func judgement(after patience: DispatchTimeInterval) -> Judgement {
        _ = isJudged.wait(timeout: .now() + patience)
        return judgement
    }

    /// Judges the content twice: with what is known of its revisions, then with what git says, which takes longer.
    ///
    /// - Parameter tell: called when there is more to say than before.
    func judge(_ content: String, known: RevisionLog?, tell: (Showing) -> Void) -> RevisionLog? {
        lint(known)
        isJudged.leave()
        tell(self)
        let log = KnownRevisions(content: content, edition.files, now: now).log
        if log != nil || known != nil {
            lint(log)
            tell(self)
        }
        return log
    }

    private func lint(_ revisions: RevisionLog?) {
        let found = LintRun(history, rules: allRules, revisions: revisions).diagnostics
        let report = Report(edition.diagnostics + templateProblems + found, fileCount: edition.files.count)
        judged.with { judgement in
            if !judgement.isLinted || judgement.report.diagnostics != report.diagnostics { judgement.stage += 1 }
            judgement.report = report
            judgement.isLinted = true
        }
    }

    /// What is wrong with templates of any page; the program's own are in order.
    private var templateProblems: [Diagnostic] {
        guard !edition.overrides.isEmpty, let site, case .failure(let error) = site.files() else { return [] }
        return [error.diagnostic]
    }
}
