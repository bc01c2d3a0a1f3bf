import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusContent
import StatusHistory
import StatusLint
import StatusModel
import StatusReports

/// `daymark report`: how incidents went and what customers were told, for a month or any other days.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Report metrics and the communication record.",
        discussion: """
            Without dates it is about the month that it is now. The report is for responders: it is written where you say and never
            published. docs/report.md says what is counted.

            EXAMPLES
              daymark report
              daymark report --month 2026-10 --format markdown
              daymark report --since 2026-07-01 --until 2026-09-30 --format csv > quarter.csv
              daymark report --month 2026-10 --format html --out october.html

            EXIT CODES
              0   the report is written
              2   it could not run: content that can't be read, a file that is there already
              64  the command was mistyped
            """)

    @OptionGroup var shared: SharedOptions

    @Option(help: ArgumentHelp("The month to report on, such as 2026-11.", valueName: "month"))
    var month: String?

    @Option(help: ArgumentHelp("The first day to report on.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("The last day to report on. Default: today.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("text, markdown, json, csv or html.", valueName: "format"))
    var format = ReportFormatName.text

    @Option(help: ArgumentHelp("The file to write instead of standard output.", valueName: "file"))
    var out: String?

    @Flag(help: "Write over the file if it is there.")
    var force = false

    func validate() throws { _ = try days() }

    func run() throws {
        let (now, days) = (try shared.moment(), try days())
        try reportingErrors {
            let content = try shared.load()
            guard let page = content.page else {
                throw RunError(message: "there is no site.yml that can be read in '\(shared.content)'; 'daymark lint' says what is wrong")
            }
            let history = History(page, now: now)
            let text = format.text(for: history, days.period(now, page.settings.zone))
            if let out { try NewFile(out, replacesOld: force).write(text) } else { try printResult(text) }
            for path in content.leftOut {
                printTalk(displayableLine("not counted, as it can't be read: \(shared.paths.shown(path)) ('daymark lint' says why)") + "\n")
            }
        }
    }

    private func days() throws -> ReportDays { try ReportDays(month: month, since: since, until: until, now: try shared.moment()) }
}

/// How a report is written down.
enum ReportFormatName: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json, csv, html

    func text(for history: History, _ period: Period) -> String {
        let report = PeriodReport(history, period)
        let (name, zone) = (history.page.settings.name, history.page.settings.zone)
        if self == .csv { return ReportCSV().text(for: report) }
        var writing: (now: WritingRecord, before: WritingRecord)?
        if let now = history.writing(in: period), let before = history.writing(in: report.previousPeriod) { writing = (now, before) }
        if self == .json { return ReportDocument().text(for: report, name: name, zone: zone, writing: writing) }
        let tables = ReportTables(report, name: name, zone: zone, writing: writing)
        switch self {
        case .markdown: return ReportMarkdown().text(for: tables)
        case .html: return ReportPage().text(for: tables)
        default: return ReportText().text(for: tables)
        }
    }
}
