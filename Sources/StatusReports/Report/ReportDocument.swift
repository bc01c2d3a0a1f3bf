import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `--format json`: one document; `docs/report.schema.json` describes it. Lengths are in seconds.
package struct ReportDocument {
    package init() {}

    /// - Parameter notCounted: files that can't be read.
    package func text(
        for report: PeriodReport, name: String, zone: Zone, writing: (now: WritingRecord, before: WritingRecord)?,
        notCounted: [String] = []
    ) -> String {
        jsonText(
            Document(
                version: 1, at: report.now.internetText, page: name, timeZone: zone.identifier, isOver: report.isOver,
                period: Stretch(
                    report.period, Metrics(report.figures, report.actions, report.reviews, writing?.now)),
                before: Stretch(
                    report.previousPeriod, Metrics(report.previous, report.previousActions, report.previousReviews, writing?.before)),
                severities: report.severities.map {
                    BySeverity(severity: $0.rawValue, targets: Targets(report.targets, $0), period: Response($1), before: Response($2))
                },
                months: report.months.map(Month.init),
                weeks: report.weeks.map { Week(monday: $0.text, incidents: bySeverity($1)) },
                incidents: report.incidents.map(Row.init), withdrawn: report.withdrawn.map(Withdrawn.init),
                notCounted: notCounted))
    }

    private struct Document: Encodable {
        var version: Int
        var at, page, timeZone: String
        var isOver: Bool
        var period, before: Stretch
        var severities: [BySeverity]
        var months: [Month]
        var weeks: [Week]
        var incidents: [Row]
        var withdrawn: [Withdrawn]
        var notCounted: [String]
    }

    /// A false alarm, which no figure counts.
    struct Withdrawn: Encodable {
        var slug, title, severity, started: String
        @OrNull var withdrawn: String?

        init(_ incident: Incident) {
            (slug, title) = (incident.slug, incident.title.value)
            (severity, started) = (incident.severity.value.rawValue, incident.started.value.internetText)
            withdrawn = incident.closed?.internetText
        }
    }

    struct Stretch: Encodable {
        var first, last: String
        var metrics: Metrics

        init(_ period: Period, _ metrics: Metrics) {
            (first, last, self.metrics) = (period.first.text, period.last.text, metrics)
        }
    }

    struct Metrics: Encodable {
        var response: Response
        var repeats, actionsDone, promisesKept, cadenceKept: Part
        var actions: Actions
        var reviews: Reviews
        var updates: Int
        @OrNull var longestSilence: Int?
        @OrNull var quietestIncident: String?
        @OrNull var writing: Writing?

        init(_ figures: Figures, _ actions: ActionTally, _ reviews: ReviewTally, _ writing: WritingRecord?) {
            response = Response(figures)
            (repeats, actionsDone, promisesKept) = (Part(figures.repeats), Part(actions.done), Part(figures.promises.share))
            (cadenceKept, self.actions, self.reviews) = (Part(figures.cadence), Actions(actions), Reviews(reviews))
            updates = figures.updateCount
            longestSilence = figures.quietest?.longestSilence?.seconds
            quietestIncident = figures.quietest?.incident.slug
            self.writing = writing.map(Writing.init)
        }
    }

    struct Actions: Encodable {
        var due, onTime, late, undated, open: Int

        init(_ tally: ActionTally) {
            (due, onTime, late, undated, open) = (tally.due, tally.onTime, tally.late, tally.undated, tally.open)
        }
    }

    struct Reviews: Encodable {
        var due, onTime, late, undated, open: Int

        init(_ tally: ReviewTally) {
            (due, onTime, late, undated, open) = (tally.due, tally.onTime, tally.late, tally.undated, tally.open)
        }
    }

    struct Response: Encodable {
        var incidents: [String: Int]
        var detection, acknowledgement, mitigation, resolution, firstUpdate: Times

        init(_ figures: Figures) {
            incidents = bySeverity(figures.counts)
            (detection, acknowledgement) = (Times(figures.detection), Times(figures.acknowledgement))
            mitigation = Times(figures.mitigation)
            (resolution, firstUpdate) = (Times(figures.resolution), Times(figures.firstUpdate))
        }
    }

    struct Times: Encodable {
        var incidents, known: Int
        @OrNull var median: Int?
        @OrNull var mean: Int?
        @OrNull var longest: Int?
        var withTarget, metTarget: Int

        init(_ measured: Measured) {
            (incidents, known, withTarget, metTarget) = (measured.incidents, measured.known, measured.judged, measured.met)
            median = measured.median?.seconds
            mean = measured.mean?.seconds
            longest = measured.times.last?.seconds
        }
    }

    struct Part: Encodable {
        var count, of: Int

        init(_ share: Share) { (count, of) = (share.part, share.whole) }
    }

    struct Writing: Encodable {
        var sentences, words: Int
        var beginningWithImpact: Part

        init(_ record: WritingRecord) {
            (sentences, words) = (record.sentences, record.words)
            beginningWithImpact = Part(Share(record.beginningWithImpact, of: record.updates))
        }
    }

    private struct BySeverity: Encodable {
        var severity: String
        var targets: Targets
        var period, before: Response
    }

    private struct Targets: Encodable {
        @OrNull var detection: Int?
        @OrNull var acknowledgement: Int?
        @OrNull var mitigation: Int?
        @OrNull var resolution: Int?

        init(_ targets: ResponseTargets, _ severity: Severity) {
            (detection, acknowledgement) = (targets.detection[severity]?.seconds, targets.acknowledgement[severity]?.seconds)
            (mitigation, resolution) = (targets.mitigation[severity]?.seconds, targets.resolution[severity]?.seconds)
        }
    }

    private struct Month: Encodable {
        var first, last: String
        var response: Response
        var repeats, promisesKept, cadenceKept: Part
        var actions: Actions
        var reviews: Reviews

        init(_ month: PeriodReport.Month) {
            (first, last, response) = (month.period.first.text, month.period.last.text, Response(month.figures))
            (repeats, promisesKept) = (Part(month.figures.repeats), Part(month.figures.promises.share))
            (cadenceKept, actions, reviews) = (Part(month.figures.cadence), Actions(month.actions), Reviews(month.reviews))
        }
    }

    private struct Week: Encodable {
        var monday: String
        var incidents: [String: Int]
    }

    struct Row: Encodable {
        var slug, title, severity, started: String
        @OrNull var resolved: String?
        @OrNull var cause: String?
        @OrNull var causeCameBack: Bool?
        @OrNull var detection: Int?
        @OrNull var acknowledgement: Int?
        @OrNull var mitigation: Int?
        @OrNull var resolution: Int?
        @OrNull var firstUpdate: Int?
        @OrNull var longestSilence: Int?
        var promisesKept, cadenceKept: Part
        var updates: Int
        var actions: Actions
        /// Whether readers of the page know nothing of it.
        var `internal`: Bool

        init(_ record: IncidentRecord) {
            let incident = record.incident
            (slug, title) = (incident.slug, incident.title.value)
            (severity, started) = (incident.severity.value.rawValue, record.started.internetText)
            (resolved, cause) = (incident.resolved?.internetText, incident.record.cause?.value)
            causeCameBack = record.isRepeat
            (detection, acknowledgement) = (record.detection?.length.seconds, record.acknowledgement?.length.seconds)
            mitigation = record.mitigation?.length.seconds
            (resolution, firstUpdate) = (record.resolution?.length.seconds, record.firstUpdate?.length.seconds)
            longestSilence = record.longestSilence?.seconds
            (promisesKept, cadenceKept) = (Part(record.promises.share), Part(record.cadence))
            updates = incident.updates.count
            actions = Actions(record.actions)
            `internal` = incident.isInternal
        }
    }
}

/// Every severity, those that there was none of too.
private func bySeverity(_ counts: [Severity: Int]) -> [String: Int] {
    Severity.allCases.reduce(into: [:]) { $0[$1.rawValue] = counts[$1, default: 0] }
}
