import Basics
import StatusHistory
import StatusModel

// The months of a report beside each other, each figure with how it moved since the month before.
extension ReportTable {
    static func monthMedians(_ report: PeriodReport) -> ReportTable {
        let resolutions = medians(report.months, \.resolution)
        return ReportTable(
            "Response by month", note: "Medians; \(marks)", columns: ["Month", "Detect", "Acknowledge", "Mitigate", "Resolve"],
            rows: rows(
                report.months,
                [
                    medians(report.months, \.detection), medians(report.months, \.acknowledgement), medians(report.months, \.mitigation),
                    resolutions,
                ]),
            plot: Plot(
                unit: "Median time to resolve", parts: ["Time to resolve"],
                bars: zip(report.months, resolutions).map { month, text in
                    Bar(
                        label: ReportWords.shortMonth(month.period), values: [(month.figures.resolution.median ?? .zero).seconds],
                        text: text)
                }))
    }

    static func monthMeans(_ report: PeriodReport) -> ReportTable {
        func means(_ measured: KeyPath<Figures, Measured>) -> [String] { times(report.months, measured, \.mean) }
        return ReportTable(
            "Means by month", note: "One long incident moves a mean; \(marks)",
            columns: ["Month", "Detect", "Acknowledge", "Mitigate", "Resolve"],
            rows: rows(report.months, [means(\.detection), means(\.acknowledgement), means(\.mitigation), means(\.resolution)]))
    }

    static func monthPractice(_ report: PeriodReport) -> ReportTable {
        func shares(_ share: (PeriodReport.Month) -> Share) -> [String] {
            moved(report.months, number: { share($0).percent }) { month in
                share(month).percent == nil ? ReportWords.unknown : "\(share(month).part) of \(share(month).whole)"
            }
        }
        return ReportTable(
            "Practice by month",
            note: "First: median time to the first update. Repeats: incidents whose cause an earlier one had. Cadence: waits for an update "
                + "within the policy's limit. Actions and reviews: those in time. \(arrows)",
            columns: ["Month", "First", "Repeats", "Promises", "Cadence", "Actions", "Reviews"],
            rows: rows(
                report.months,
                [
                    medians(report.months, \.firstUpdate), shares(\.figures.repeats), shares(\.figures.promises.share),
                    shares(\.figures.cadence), shares(\.actions.doneOnTime), shares(\.reviews.inTime),
                ]))
    }

    private static let arrows = "↑ and ↓ mean more or less than in the stretch before."
    private static let marks = "* where some are not written down. \(arrows)"

    private static func medians(_ months: [PeriodReport.Month], _ measured: KeyPath<Figures, Measured>) -> [String] {
        times(months, measured, \.median)
    }

    private static func times(
        _ months: [PeriodReport.Month], _ measured: KeyPath<Figures, Measured>, _ figure: KeyPath<Measured, TimeSpan?>
    ) -> [String] {
        moved(months, number: { $0.figures[keyPath: measured][keyPath: figure]?.shownMinutes }) { month in
            let measured = month.figures[keyPath: measured]
            guard let time = measured[keyPath: figure] else { return ReportWords.unknown }
            return ReportWords.time(time) + (measured.known == measured.incidents ? "" : "*")
        }
    }

    /// A figure of each stretch of time, with an arrow where it is other than the one before.
    static func moved<Stretch>(_ stretches: [Stretch], number: (Stretch) -> Int?, _ words: (Stretch) -> String) -> [String] {
        let numbers = stretches.map(number)
        return stretches.indices.map { index in
            guard index > 0, let now = numbers[index], let before = numbers[index - 1], now != before else {
                return words(stretches[index])
            }
            return words(stretches[index]) + (now < before ? "↓" : "↑")
        }
    }

    /// Columns as rows, each behind its month.
    private static func rows(_ months: [PeriodReport.Month], _ columns: [[String]]) -> [[String]] {
        months.indices.map { index in [ReportWords.shortMonth(months[index].period)] + columns.map { $0[index] } }
    }
}
