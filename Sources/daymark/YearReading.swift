import Diagnostics
import GitHistory
import StatusCheck
import StatusContent
import StatusHistory
import StatusLint
import StatusModel
import StatusReports

/// The year, read back: content as the linter judges it, whenever it was written.
struct YearReading {
    private let history: History
    private let diagnostics: [Diagnostic]
    private let exemptBefore: CivilDate?

    /// - Parameter page: what `content` has, which is read as if `lint.since` weren't there: to read the past back is what this is for.
    init(_ content: LoadedContent, _ page: StatusPage, _ folder: String, now: Instant) {
        var page = page
        exemptBefore = page.settings.lint.since
        page.settings.lint.since = nil
        let revisions = progress.during("Asking git") { KnownRevisions(content: folder, page.files, now: now).log }
        let history = History(page, now: now, revisions: revisions)
        self.history = history
        let check = progress.during("Reading the year back") { Check(content, history, revisions: revisions) }
        // A report stars secrets, and is in the order of files.
        diagnostics = Report(check.diagnostics, fileCount: page.files.count).diagnostics
    }

    func text(as format: ReportFormatName, _ days: ReportDays) -> StarredText {
        let (now, settings) = (history.now, history.page.settings)
        let period = days.period(now, settings.zone)
        var words = history.words(in: period, found: diagnostics)
        words.exemptBefore = exemptBefore
        let year = YearInReview(history, period, words)
        var writing: (now: WritingRecord, before: WritingRecord)?
        if let now = history.writing(in: period), let before = history.writing(in: year.report.previousPeriod) { writing = (now, before) }
        if format == .json {
            return StarredText(YearDocument().text(for: year, name: settings.name, zone: settings.zone, writing: writing))
        }
        let story = YearStory(year, name: settings.name, zone: settings.zone, writing: writing)
        switch format {
        case .markdown: return StarredText(YearMarkdown().text(for: story))
        case .html: return StarredText(YearPage().text(for: story))
        default: return StarredText(YearText().text(for: story))
        }
    }
}
