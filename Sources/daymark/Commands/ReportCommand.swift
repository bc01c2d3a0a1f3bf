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

            --year-in-review reads back what customers were told, the last 365 days if no days are named: silences, promises, what updates say
            and leave out, the worst and the best of them, and uptime by service and month. docs/year.md has more.

            EXAMPLES
              daymark report
              daymark report --month 2026-10 --format markdown
              daymark report --since 2026-07-01 --until 2026-09-30 --format csv > quarter.csv
              daymark report --month 2026-10 --format html --out october.html
              daymark report --year-in-review --format html --out year.html
              daymark report --year-in-review --year 2025 --format markdown

            EXIT CODES
              0   the report is written
              2   it could not run: content that can't be read, a file that is there already
              64  the command was mistyped
            """)

    @OptionGroup var shared: SharedOptions

    @Option(help: ArgumentHelp("The month to report on, such as 2026-11.", valueName: "month"))
    var month: String?

    @Option(help: ArgumentHelp("The calendar year to report on, such as 2025.", valueName: "year"))
    var year: String?

    @Option(help: ArgumentHelp("The first day to report on.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("The last day to report on. Default: today.", valueName: "date"))
    var until: String?

    @Flag(help: "Read back what customers were told, in words and figures.")
    var yearInReview = false

    @Option(help: ArgumentHelp("text, markdown, json, csv or html.", valueName: "format"))
    var format = ReportFormatName.text

    @Option(help: ArgumentHelp("The file to write instead of standard output.", valueName: "file"))
    var out: String?

    @Flag(help: "Write over the file if it is there.")
    var force = false

    func validate() throws {
        let days = try days()
        // The page's zone isn't known yet: nowhere is it later than 14 hours after UTC.
        if yearInReview, let first = days.firstNamed, try shared.moment().civil(offset: 14 * 3_600).date < first {
            throw ValidationError("the span begins on \(first.text), which is still to come; name one that has begun")
        }
        if yearInReview, format == .csv {
            throw ValidationError("--year-in-review has no csv; leave it out to get a row for each incident, or take --format json")
        }
    }

    func run() throws {
        let (now, days) = (try shared.moment(), try days())
        try reportingErrors {
            if let out { try PublishedSurroundings(of: out, contentDirectory: shared.content).refuse() }
            let content = try shared.load()
            let page = try shared.page(of: content)
            let text =
                yearInReview
                ? YearReading(content, page, shared.content, now: now).text(as: format, days)
                : format.text(
                    for: History(page, now: now), days.period(now, page.settings.zone), notCounted: content.unread.map(shared.paths.shown))
            if let out { try NewFile(out, replacesOld: force).write(text.text) } else { try printResult(text) }
            for path in content.unread {
                printTalk(displayableLine("not counted, as it can't be read: \(shared.paths.shown(path)) ('daymark lint' says why)") + "\n")
            }
        }
    }

    private func days() throws -> ReportDays {
        let usual = yearInReview ? ReportDays.lastYear : .thisMonth
        return try ReportDays(year: year, month: month, since: since, until: until, usual: usual, now: try shared.moment())
    }
}

/// How a report is written down.
enum ReportFormatName: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json, csv, html

    func text(for history: History, _ period: Period, notCounted: [String]) -> StarredText {
        let report = PeriodReport(history, period)
        let (name, zone) = (history.page.settings.name, history.page.settings.zone)
        if self == .csv { return ReportCSV().text(for: report) }
        var writing: (now: WritingRecord, before: WritingRecord)?
        if let now = history.writing(in: period), let before = history.writing(in: report.previousPeriod) { writing = (now, before) }
        if self == .json {
            return StarredText(ReportDocument().text(for: report, name: name, zone: zone, writing: writing, notCounted: notCounted))
        }
        let tables = ReportTables(report, name: name, zone: zone, writing: writing, notCounted: notCounted)
        switch self {
        case .markdown: return StarredText(ReportMarkdown().text(for: tables))
        case .html: return StarredText(ReportPage().text(for: tables))
        default: return StarredText(ReportText().text(for: tables))
        }
    }
}
