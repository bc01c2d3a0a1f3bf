import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// A period's report as tables, for formats that people read.
package struct ReportTables: Sendable {
    package let title: String
    /// What the report is about, a sentence each.
    package let introduction: [String]
    package let tables: [ReportTable]

    /// - Parameters:
    ///   - name: what the page is called.
    ///   - writing: how the updates of the period and of the one before read, where that could be counted.
    ///   - notCounted: files that can't be read.
    package init(
        _ report: PeriodReport, name: String, zone: Zone, writing: (now: WritingRecord, before: WritingRecord)?, notCounted: [String] = []
    ) {
        title = "\(name): \(ReportWords.period(report.period))"
        let time = LocalTime(zone: zone, now: report.now)
        let open = report.incidents.count { $0.incident.isOpen }
        introduction = [
            "\(counted(report.incidents.count, "incident")) started between \(report.period.first.text) and "
                + "\(report.period.last.text)\(report.isOver ? "" : ", a period that is not over yet")."
                + (open == 0 ? "" : " \(open) of them \(open == 1 ? "is" : "are") still open."),
            withdrawn(report),
            notCounted.isEmpty
                ? nil : "Figures may be incomplete, as these can't be read: \(listed(notCounted)). 'daymark lint' says why.",
            "'Before' is \(ReportWords.period(report.previousPeriod)). Days are those of \(zone.identifier).",
            "Made on \(zone.date(at: report.now).text) at \(time.text(report.now)). For responders: it is not part of the page.",
        ].compactMap { $0 }
        tables = [
            .glance(report, writing), .severities(report), .monthCounts(report), .monthMedians(report), .monthMeans(report),
            .monthPractice(report), .weeks(report), .incidents(report, zone), .withdrawn(report, zone),
        ].filter { !$0.rows.isEmpty }
    }
}

/// What is said of false alarms; nil where there was none.
private func withdrawn(_ report: PeriodReport) -> String? {
    let count = report.withdrawn.count
    return count == 0
        ? nil : "\(counted(count, "false alarm")) \(count == 1 ? "was" : "were") withdrawn and count\(count == 1 ? "s" : "") in no figure."
}

extension ReportTable {
    /// Each metric, beside the period before and the target.
    fileprivate static func glance(_ report: PeriodReport, _ writing: (now: WritingRecord, before: WritingRecord)?) -> ReportTable {
        let (now, before) = (report.figures, report.previous)
        let response = [
            incidents(now.count, before.count), perWeek(report),
            row("Time to detect", now.detection, before.detection), row("Time to acknowledge", now.acknowledgement, before.acknowledgement),
            row("Time to mitigate", now.mitigation, before.mitigation), row("Time to resolve", now.resolution, before.resolution),
            row("Time to first update", now.firstUpdate, before.firstUpdate),
        ]
        let rows = response + communication(now, before) + afterwards(report)
        return ReportTable(
            "At a glance", note: ([known(now)] + undated(report.actions) + undated(report.reviews)).joined(separator: " "),
            columns: ["Metric", "This period", "Before", "Trend", "Target"],
            rows: rows + (writing.map { readability($0.now, $0.before) } ?? []))
    }

    private static func incidents(_ now: Int, _ before: Int) -> [String] {
        ["Incidents", String(now), String(before), ReportWords.trend(now, before, smallerIsBetter: nil), ReportWords.unknown]
    }

    /// Periods that are not equally long are compared by this.
    private static func perWeek(_ report: PeriodReport) -> [String] {
        let (now, before) = (report.tenthsPerWeek, report.previousTenthsPerWeek)
        return [
            "Incidents per week", ReportWords.tenths(now), ReportWords.tenths(before),
            ReportWords.trend(now, before, smallerIsBetter: true), ReportWords.unknown,
        ]
    }

    private static func communication(_ now: Figures, _ before: Figures) -> [[String]] {
        let (silence, silenceBefore) = (now.quietest?.longestSilence, before.quietest?.longestSilence)
        return [
            [
                "Longest silence", ReportWords.time(silence), ReportWords.time(silenceBefore),
                ReportWords.trend(silence?.shownMinutes, silenceBefore?.shownMinutes, smallerIsBetter: true), ReportWords.unknown,
            ],
            row("Promises kept", now.promises.share, before.promises.share, smallerIsBetter: false),
            row("Cadence kept", now.cadence, before.cadence, smallerIsBetter: false),
            plain("Updates per incident", now.tenthsOfUpdates, before.tenthsOfUpdates, ReportWords.tenths),
        ]
    }

    private static func afterwards(_ report: PeriodReport) -> [[String]] {
        let (actions, repeats, targets) = (report.actions, report.figures.repeats, report.targets)
        return [
            row(
                "Actions on time", actions.doneOnTime, report.previousActions.doneOnTime, smallerIsBetter: false,
                isMet: actions.isMet(targets.actionsDone).map { ($0, "> \(targets.actionsDone) %") }),
            row("Reviews in time", report.reviews.inTime, report.previousReviews.inTime, smallerIsBetter: false),
            row(
                "Repeated causes", repeats, report.previous.repeats, smallerIsBetter: true,
                isMet: repeats.percent.map { ($0 < targets.repeats, "< \(targets.repeats) %") }),
        ]
    }

    /// A figure of which neither more nor fewer is better, and that has no target.
    private static func plain(_ name: String, _ now: Int?, _ before: Int?, _ words: (Int?) -> String) -> [String] {
        [name, words(now), words(before), ReportWords.trend(now, before, smallerIsBetter: nil), ReportWords.unknown]
    }

    private static func row(_ name: String, _ now: Measured, _ before: Measured) -> [String] {
        [
            name, ReportWords.time(now.median), ReportWords.time(before.median),
            ReportWords.trend(now.median?.shownMinutes, before.median?.shownMinutes, smallerIsBetter: true),
            now.judged == 0 ? ReportWords.unknown : "\(now.met) of \(now.judged) met",
        ]
    }

    private static func row(_ name: String, _ now: Share, _ before: Share, smallerIsBetter: Bool, isMet: (Bool, String)? = nil) -> [String]
    {
        [
            name, ReportWords.share(now), ReportWords.share(before),
            ReportWords.trend(now.percent, before.percent, smallerIsBetter: smallerIsBetter),
            isMet.map { "\($0.1) \($0.0 ? "met" : "missed")" } ?? ReportWords.unknown,
        ]
    }

    private static func readability(_ now: WritingRecord, _ before: WritingRecord) -> [[String]] {
        [
            plain("Words per sentence", now.tenthsOfWordsPerSentence, before.tenthsOfWordsPerSentence, ReportWords.tenths),
            row(
                "Impact comes first", Share(now.beginningWithImpact, of: now.updates),
                Share(before.beginningWithImpact, of: before.updates), smallerIsBetter: false),
        ]
    }

    /// What the medians don't know.
    private static func known(_ figures: Figures) -> String {
        let known = [
            ("detection", figures.detection.known), ("acknowledgement", figures.acknowledgement.known),
            ("time to mitigate", figures.mitigation.known), ("time to resolve", figures.resolution.known), ("cause", figures.repeats.whole),
        ].filter { $0.1 < figures.count }
        guard let first = known.first else { return "Times are medians." }
        let others = known.dropFirst().map { ", \($0.0) for \($0.1)" }.joined()
        return "Times are medians. Not everything is written down: \(first.0) is known for \(first.1) of "
            + "\(counted(figures.count, "incident"))\(others)."
    }

    /// What the rate of actions done on time doesn't tell.
    private static func undated(_ actions: ActionTally) -> [String] {
        let known = [(actions.late, "done late"), (actions.undated, "done on a day that is not written down")].filter { $0.0 > 0 }
        if known.isEmpty { return [] }
        let parts = known.map { count, what in "\(count) \(count == 1 ? "was" : "were") \(what)" }
        return ["Of \(counted(actions.due, "action")) \(listed(parts))."]
    }

    /// Each metric of each severity, with its target. One long incident moves a mean; guide B's targets are for means.
    fileprivate static func severities(_ report: PeriodReport) -> ReportTable {
        let targets = report.targets
        return ReportTable(
            "Response by severity",
            note: "Known: of how many incidents it is written down. Guide B's targets are for means, which one long incident moves.",
            columns: ["Sev", "Time to", "Known", "Median", "Mean", "Target", "Trend"],
            rows: report.severities.flatMap { severity, now, before in
                [
                    response("detect", targets.detection, \.detection), response("acknowledge", targets.acknowledgement, \.acknowledgement),
                    response("mitigate", targets.mitigation, \.mitigation), response("resolve", targets.resolution, \.resolution),
                ].map { $0(severity, now, before) }
            })
    }

    /// Of one metric, the row for a severity. The trend is the median's.
    private static func response(
        _ name: String, _ targets: [Severity: TimeSpan], _ measured: @escaping (Figures) -> Measured
    ) -> (Severity, Figures, Figures) -> [String] {
        { severity, figures, before in
            let (now, before, target) = (measured(figures), measured(before), targets[severity])
            return [
                severity.rawValue, name, now.incidents == 0 ? ReportWords.unknown : "\(now.known)/\(now.incidents)",
                ReportWords.time(now.median), mean(now, target), target.map { "< \(ReportWords.time($0))" } ?? ReportWords.unknown,
                ReportWords.trend(now.median?.shownMinutes, before.median?.shownMinutes, smallerIsBetter: true),
            ]
        }
    }

    /// "4 min met", "1 h 18 min over"
    private static func mean(_ measured: Measured, _ target: TimeSpan?) -> String {
        let verdict = measured.countedMean.flatMap { counted in target.map { counted < $0 ? " met" : " over" } }
        return ReportWords.time(measured.mean) + (verdict ?? "")
    }

    /// What the rate of reviews in time doesn't tell.
    private static func undated(_ reviews: ReviewTally) -> [String] {
        let known = [
            (reviews.late, "final late"), (reviews.open, "not final"), (reviews.undated, "final since a day that is not written down"),
        ].filter { $0.0 > 0 }
        if known.isEmpty { return [] }
        let parts = known.map { count, what in "\(count) \(count == 1 ? "is" : "are") \(what)" }
        return ["Of \(counted(reviews.due, "review")) that fell due \(listed(parts))."]
    }

    fileprivate static func monthCounts(_ report: PeriodReport) -> ReportTable {
        counts(
            "Incidents by month", first: "Month",
            report.months.map { (ReportWords.shortMonth($0.period), $0.figures.counts) })
    }

    fileprivate static func weeks(_ report: PeriodReport) -> ReportTable {
        counts("Incidents by week", first: "Week from", report.weeks.map { ($0.monday.text, $0.counts) })
    }

    /// Incidents by severity in stretches of time.
    private static func counts(_ title: String, first: String, _ stretches: [(label: String, counts: [Severity: Int])]) -> ReportTable {
        let severities = Severity.allCases.reversed().filter { severity in stretches.contains { $0.counts[severity, default: 0] > 0 } }
        let totals = moved(stretches, number: { $0.counts.values.reduce(0, +) }) { String($0.counts.values.reduce(0, +)) }
        let bars = zip(stretches, totals).map { stretch, total in
            Bar(label: stretch.label, values: severities.map { stretch.counts[$0, default: 0] }, text: total)
        }
        return ReportTable(
            title, columns: [first] + severities.map(\.rawValue) + ["All"],
            rows: bars.map { [$0.label] + $0.values.map(String.init) + [$0.text] },
            plot: severities.isEmpty ? nil : Plot(unit: "Incidents", parts: severities.map(\.rawValue), bars: bars))
    }

    static func incidents(_ report: PeriodReport, _ zone: Zone) -> ReportTable {
        ReportTable(
            "Communication by incident",
            note:
                "First: how long after detection the first update came, or after the start where detection is not written down. Silence: the longest wait between two updates. "
                + "Kept: how many promised updates came in time.",
            columns: ["Started", "Sev", "First", "Silence", "Kept", "Updates", "Title"],
            rows: report.incidents.map { record in
                [
                    zone.date(at: record.started).text, record.incident.severity.value.rawValue,
                    ReportWords.time(record.firstUpdate?.length), ReportWords.time(record.longestSilence),
                    record.promises.promised == 0 ? ReportWords.unknown : "\(record.promises.kept)/\(record.promises.promised)",
                    String(record.incident.updates.count), (record.incident.isInternal ? "Internal: " : "") + record.incident.title.value,
                ]
            })
    }

    static func withdrawn(_ report: PeriodReport, _ zone: Zone) -> ReportTable {
        ReportTable(
            "Withdrawn", note: "False alarms. No figure counts them.", columns: ["Started", "Sev", "Title"],
            rows: report.withdrawn.map { incident in
                [zone.date(at: incident.started.value).text, incident.severity.value.rawValue, incident.title.value]
            })
    }
}

extension PromiseRecord {
    var share: Share { Share(kept, of: promised) }
}

extension Figures {
    /// Updates per incident, in tenths; nil without an incident.
    var tenthsOfUpdates: Int? { count == 0 ? nil : (updateCount * 10 + count / 2) / count }
}
