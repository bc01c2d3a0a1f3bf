import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `--format json`: one document; `docs/year.schema.json` describes it. What `report` has too is the same there. Lengths are in seconds.
package struct YearDocument {
    package init() {}

    package func text(for year: YearInReview, name: String, zone: Zone, writing: (now: WritingRecord, before: WritingRecord)?) -> String {
        let report = year.report
        return jsonText(
            Document(
                version: 1, at: report.now.internetText, page: name, timeZone: zone.identifier, isOver: report.isOver,
                period: ReportDocument.Stretch(
                    report.period, ReportDocument.Metrics(report.figures, report.actions, report.reviews, writing?.now)),
                before: ReportDocument.Stretch(
                    report.previousPeriod,
                    ReportDocument.Metrics(report.previous, report.previousActions, report.previousReviews, writing?.before)),
                told: Told(year), earlier: year.earlier.map(Earlier.init), unread: year.unread.map(Unread.init),
                months: year.months.map(Month.init), silences: year.silences.prefix(10).map(LongSilence.init),
                broken: year.late.map(Broken.init), updates: Updates(year.words), findings: Findings(year.words),
                worst: year.ranked.worst.map(Ranked.init), best: year.ranked.best.map(Ranked.init), uptime: Service.all(of: year.uptime),
                incidents: report.incidents.map(ReportDocument.Row.init), withdrawn: report.withdrawn.map(ReportDocument.Withdrawn.init)))
    }

    private struct Document: Encodable {
        var version: Int
        var at, page, timeZone: String
        var isOver: Bool
        var period, before: ReportDocument.Stretch
        var told: Told
        var earlier: [Earlier]
        var unread: [Unread]
        var months: [Month]
        var silences: [LongSilence]
        var broken: [Broken]
        var updates: Updates
        var findings: Findings
        var worst, best: [Ranked]
        var uptime: [Service]
        var incidents: [ReportDocument.Row]
        var withdrawn: [ReportDocument.Withdrawn]
    }

    private struct Told: Encodable {
        var incidents, whenOver, atTheStart: Int
        var updates: Int
        var firstUpdate, waits: ReportDocument.Times
        var promisedInWords: ReportDocument.Part

        init(_ year: YearInReview) {
            (incidents, whenOver, atTheStart) = (year.toldIncidents, year.toldWhenOver, year.toldAtOnce)
            (updates, firstUpdate) = (year.told.updates, ReportDocument.Times(year.told.firstUpdate))
            waits = ReportDocument.Times(year.gaps)
            promisedInWords = ReportDocument.Part(year.promisedInWords.share)
        }
    }

    private struct Earlier: Encodable {
        var slug, title, started: String
        var isOpen: Bool
        @OrNull var longestSilence: Int?

        init(_ one: EarlierIncident) {
            (slug, title, started) = (one.incident.slug, one.incident.title.value, one.started.internetText)
            (isOpen, longestSilence) = (one.incident.isOpen, one.silence?.length.seconds)
        }
    }

    private struct Unread: Encodable {
        var slug: String
        var isWhole: Bool

        init(_ event: UnreadableEvent) { (slug, isWhole) = (event.slug, event.isWhole) }
    }

    private struct Month: Encodable {
        var first, last, since, until: String
        var incidents, updates: Int
        var firstUpdate: ReportDocument.Times
        @OrNull var longestSilence: Int?
        var promisesKept, tellingImpact: ReportDocument.Part

        init(_ month: YearInReview.Month) {
            let figures = month.figures
            (first, last) = (month.period.first.text, month.period.last.text)
            (incidents, updates, firstUpdate) = (figures.count, month.told.updates, ReportDocument.Times(month.told.firstUpdate))
            (since, until) = (month.days.lowerBound.text, month.days.upperBound.text)
            longestSilence = figures.quietest?.longestSilence?.seconds
            (promisesKept, tellingImpact) = (ReportDocument.Part(figures.promises.share), ReportDocument.Part(month.impact))
        }
    }

    private struct LongSilence: Encodable {
        var slug, title, from: String
        @OrNull var until: String?
        @OrNull var promised: String?
        var length: Int

        init(_ one: YearInReview.LongSilence) {
            (slug, title, from) = (one.incident.slug, one.incident.title.value, one.silence.range.lowerBound.internetText)
            length = one.silence.length.seconds
            until = one.silence.isOver ? one.silence.range.upperBound.internetText : nil
            promised = one.silence.promised?.internetText
        }
    }

    private struct Broken: Encodable {
        var slug, title, promised: String
        @OrNull var came: String?
        var late: Int

        init(_ one: YearInReview.LatePromise) {
            (slug, title, promised) = (one.incident.slug, one.incident.title.value, one.promised.internetText)
            late = one.delay.seconds
            came = one.came?.internetText
        }
    }

    private struct Updates: Encodable {
        var isRead: Bool
        var count: Int
        var whileItGoesOn, afterwards: [String: ReportDocument.Part]

        init(_ words: WordsRecord) {
            (isRead, count) = (words.isRead, words.readings.count)
            func parts(_ facts: [ToldFact], afterwards: Bool) -> [String: ReportDocument.Part] {
                if !words.isRead { return [:] }
                return facts.reduce(into: [:]) { $0[$1.rawValue] = ReportDocument.Part(words.share(of: $1, afterwards: afterwards)) }
            }
            whileItGoesOn = parts(ToldFact.whileItGoesOn, afterwards: false)
            afterwards = parts(ToldFact.afterwards, afterwards: true)
        }
    }

    private struct Service: Encodable {
        var id, name: String
        @OrNull var percent: Double?
        var months: [String: Double?]

        static func all(of uptime: UptimeByMonth) -> [Service] {
            uptime.services.map { service in
                let months = zip(uptime.months, service.months).map { (String($0.text.dropLast(3)), Self.percent($1)) }
                return Service(
                    id: service.component.id, name: service.component.name, percent: Self.percent(service.whole),
                    months: Dictionary(months) { first, _ in first })
            }
        }

        private static func percent(_ uptime: Uptime) -> Double? { uptime.hundredthsOfPercent.map { Double($0) / 100 } }
    }
}
