import Basics
import StatusHistory
import StatusModel

/// How figures are said, in every format for people.
enum ReportWords {
    static let unknown = "–"

    /// "45 min", "1 h 18 min", "2 d 3 h"; rounded down.
    static func time(_ span: TimeSpan?) -> String {
        guard let span else { return unknown }
        if span.parts.isEmpty { return span == .zero ? "0 min" : "< 1 min" }
        return span.parts.map { part in
            switch part.unit {
            case .day: "\(part.count) d"
            case .hour: "\(part.count) h"
            case .minute: "\(part.count) min"
            }
        }.joined(separator: " ")
    }

    /// The median, with how many are known where not all are.
    static func median(_ measured: Measured) -> String {
        guard let median = measured.median else { return unknown }
        return measured.known == measured.incidents ? time(median) : "\(time(median)) (\(measured.known)/\(measured.incidents))"
    }

    /// "31 of 33, 94 %"
    static func share(_ share: Share) -> String { share.percent.map { "\(share.part) of \(share.whole), \($0) %" } ?? unknown }

    /// "14.3"
    static func tenths(_ tenths: Int?) -> String { tenths.map { "\($0 / 10).\($0 % 10)" } ?? unknown }

    /// "2026", "November 2026", "2026-11-01 to 2026-11-20"
    static func period(_ period: Period) -> String {
        if period.isYear { return String(period.first.year) }
        return period.isMonth ? "\(months[period.first.month - 1]) \(period.first.year)" : "\(period.first.text) to \(period.last.text)"
    }

    /// "Nov 2026"
    static func shortMonth(_ period: Period) -> String { month(period.first) }

    /// The month of a day: "Nov 2026"
    static func month(_ day: CivilDate) -> String { "\(months[day.month - 1].prefix(3)) \(day.year)" }

    /// How a figure moved, where both are known.
    ///
    /// - Parameter smallerIsBetter: nil where neither is.
    static func trend(_ now: Int?, _ before: Int?, smallerIsBetter: Bool?) -> String {
        guard let now, let before else { return unknown }
        if now == before { return "same" }
        guard let smallerIsBetter else { return now < before ? "fewer" : "more" }
        return (now < before) == smallerIsBetter ? "better" : "worse"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}

extension TimeSpan {
    /// What `ReportWords.time` shows of it: two lengths that read the same are the same, and no arrow stands between them.
    var shownMinutes: Int { seconds / 60 - (seconds < 86_400 ? 0 : seconds / 60 % 60) }
}
