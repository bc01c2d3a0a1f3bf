import Basics
import StatusHistory
import StatusModel

/// Uptime by service and month as tables of at most thirteen months, which a printed page has room for.
struct YearUptime {
    let year: YearInReview
    let time: LocalTime

    var part: YearStory.Part {
        let (uptime, period) = (year.uptime, year.report.period)
        if uptime.services.isEmpty { return YearStory.Part(title: "Uptime by service and month") }
        let isIncomplete = uptime.services.contains { $0.whole.isIncomplete }
        let notes = [
            "In per cent, rounded down and weighted as on the page: 100 is no downtime at all. Incidents that only colleagues know of don't "
                + "count.",
            "Months are whole ones, as in the page's own table. 'Span' is \(ReportWords.period(period)) alone, as far as it has come.",
            "\(ReportWords.unknown) stands where a service was not there"
                + (isIncomplete ? ", or something that can't be read may have touched it." : "."),
        ]
        let chunks = stride(from: 0, to: uptime.months.count, by: 13).map { $0..<min($0 + 13, uptime.months.count) }
        let tables = chunks.map { months in
            ReportTable(
                "Uptime, \(label(months.lowerBound)) to \(label(months.upperBound - 1))",
                columns: ["Service"] + months.map { shortLabel($0) } + ["Span"],
                rows: uptime.services.map { service in
                    [name(service.component)] + months.map { YearWords.uptime(service.months[$0]) } + [YearWords.uptime(service.whole)]
                })
        }
        return YearStory.Part(title: "Uptime by service and month", notes: unknown + notes, tables: tables)
    }

    /// Of the time before anything is written down nobody can tell.
    private var unknown: [String] {
        let (start, zone) = (year.report.period.range.lowerBound, time.zone)
        func day(_ moment: Instant?) -> String? { moment.flatMap { $0 > start ? zone.date(at: $0).text : nil } }
        return [
            day(year.recordBegins).map {
                "Nothing is written down from before \($0). Months before that one are left out, and 'Span' has none of them."
            },
            day(year.firstIncident).map {
                "The first incident that is written down began on \($0). 100 before that says no more than this."
            },
        ].compactMap { $0 }
    }

    private func label(_ month: Int) -> String { ReportWords.month(year.uptime.months[month]) }

    /// "Nov 26"
    private func shortLabel(_ month: Int) -> String {
        let words = label(month).split(separator: " ")
        return words.count == 2 ? "\(words[0]) \(words[1].suffix(2))" : label(month)
    }

    /// Two services of one name are told apart by their ids.
    private func name(_ component: Component) -> String {
        let namesakes = year.uptime.services.count { $0.component.name == component.name }
        return namesakes > 1 ? "\(component.name) (\(component.id))" : component.name
    }
}
