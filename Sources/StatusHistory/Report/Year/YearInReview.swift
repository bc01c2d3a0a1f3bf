import StatusModel

/// A year of communication, read back: what its report counts, month by month, silence by silence, and in words.
package struct YearInReview: Sendable {
    /// A month, or the part of one that the span has.
    package struct Month: Sendable {
        package let period: Period
        /// The days of it that are in the span.
        package let days: ClosedRange<CivilDate>
        package let figures: Figures
        /// Of what customers were told: internal incidents are not among them.
        package let told: ToldFigures
        /// Updates that say what customers notice, of all.
        package let impact: Share
    }

    /// A wait between two updates, with the incident that it was in.
    package struct LongSilence: Sendable {
        package let incident: Incident
        package let silence: Silence
    }

    /// An update that came late, or that has not come.
    package struct LatePromise: Sendable {
        package let incident: Incident
        package let promised: Instant
        /// Nil where none has come.
        package let came: Instant?
        package let delay: TimeSpan
    }

    package let report: PeriodReport
    /// Of incidents that customers were told of, in the span and in the one before.
    package let told: ToldFigures
    package let toldBefore: ToldFigures
    /// Those that began before the span and reach into it, by what is still open or silent in it.
    package let earlier: [EarlierIncident]
    /// What can't be read, or not all of it, as far as it may belong to the span.
    package let unread: [UnreadableEvent]
    /// How long customers felt those incidents that they feel no more.
    package let felt: Measured
    /// When the first thing happened that is written down; nil where there is nothing.
    package let recordBegins: Instant?
    /// When the first incident on record began, whatever the span; nil where there is none.
    package let firstIncident: Instant?
    package let words: WordsRecord
    package let ranked: RankedUpdates
    /// Oldest first, up to now.
    package let months: [Month]
    /// Every wait between updates, the longest first.
    package let silences: [LongSilence]
    /// How long those were.
    package let gaps: Measured
    /// Promises in fields that were not kept, the latest first.
    package let late: [LatePromise]
    /// Promises that only words make, as far as they can be judged.
    package let promisedInWords: PromiseRecord
    /// Incidents that readers were told of.
    package let toldIncidents: Int
    /// Those of them that were over when the first word came.
    package let toldWhenOver: Int
    /// Those of them whose first update came in the very minute of the start.
    package let toldAtOnce: Int
    package let uptime: UptimeByMonth
    /// The page's.
    package let zone: Zone

    package init(_ history: History, _ period: Period, _ words: WordsRecord) {
        let zone = history.page.settings.zone
        let report = PeriodReport(history, period, exemptBefore: words.exemptBefore.map(zone.startOfDay))
        self.zone = zone
        let slugs = Dictionary(report.incidents.enumerated().map { ($1.incident.slug, $0) }) { first, _ in first }
        let told = history.incidents.filter { slugs[$0.slug] != nil }.sorted { slugs[$0.slug] ?? 0 < slugs[$1.slug] ?? 0 }
        let silences = told.flatMap { one in one.silences.map { LongSilence(incident: one.incident, silence: $0) } }
        (self.report, self.words) = (report, words)
        let unread = Set(history.page.unreadable.map(\.slug))
        self.told = ToldFigures(report.incidents, unread: unread)
        toldBefore = ToldFigures(history.incidentRecords.filter { report.previousPeriod.range.contains($0.started) }, unread: unread)
        earlier = history.incidents.compactMap { EarlierIncident($0, period, now: history.now) }
        self.unread = history.page.unreadable.filter { slugs[$0.slug] != nil || period.mayHave($0) }
        ranked = RankedUpdates(words.isRead ? words.readings : [])
        let recordBegins = history.recordBegins
        self.recordBegins = recordBegins
        firstIncident = history.incidents.map(\.extent.start).min()
        felt = Measured(told.filter { !$0.incident.isInternal }.map { ($0.isFelt ? nil : Wait($0.extent.length), nil) })
        months = period.allMonths(zone).filter { $0.range.lowerBound <= history.now && recordBegins ?? history.now < $0.range.upperBound }
            .map { Month($0, report, words, unread) }
        self.silences = silences.enumerated().sorted {
            (-$0.element.silence.length.seconds, $0.offset) < (-$1.element.silence.length.seconds, $1.offset)
        }.map(\.element)
        gaps = Measured(silences.map { (Wait($0.silence.length), nil) })
        late = silences.compactMap { LatePromise($0, now: history.now) }.sorted { ($1.delay, $0.promised) < ($0.delay, $1.promised) }
        promisedInWords = Self.promisedInWords(words.readings, silences, now: history.now)
        let withReaders = report.incidents.filter { !$0.incident.isInternal }
        toldIncidents = withReaders.count
        toldWhenOver = withReaders.count { $0.incident.updates.first?.status.value.endsIncident ?? false }
        toldAtOnce = withReaders.count(where: \.isToldAtOnce)
        uptime = UptimeByMonth(history.published, period, since: recordBegins)
    }

    private static func promisedInWords(_ readings: [UpdateReading], _ silences: [LongSilence], now: Instant) -> PromiseRecord {
        let waits = Dictionary(silences.map { (Key(slug: $0.incident.slug, update: $0.silence.after), $0.silence) }) { first, _ in first }
        return readings.reduce(into: PromiseRecord()) { record, reading in
            guard let promised = reading.promised,
                let isKept = waits[Key(slug: reading.incident.slug, update: reading.index)]?.isKept(promised, by: now)
            else { return }
            record += PromiseRecord(promised: 1, kept: isKept ? 1 : 0)
        }
    }

    private struct Key: Hashable {
        var slug: String
        var update: Int
    }
}

extension YearInReview.Month {
    fileprivate init(_ month: Period, _ report: PeriodReport, _ words: WordsRecord, _ unread: Set<String>) {
        let own = report.incidents.filter { month.range.contains($0.started) }
        let slugs = Set(own.map(\.incident.slug))
        let readings = words.readings.filter { slugs.contains($0.incident.slug) }
        (period, figures, told) = (month, Figures(own), ToldFigures(own, unread: unread))
        days = max(month.first, report.period.first)...min(month.last, report.period.last)
        impact = Share(words.isRead ? readings.count { $0.told.contains(.impact) } : 0, of: words.isRead ? readings.count : 0)
    }
}

extension YearInReview.LatePromise {
    fileprivate init?(_ wait: YearInReview.LongSilence, now: Instant) {
        let silence = wait.silence
        guard let promised = silence.promised, silence.isKept(promised, by: now) == false else { return nil }
        (incident, self.promised) = (wait.incident, promised)
        (came, delay) = (silence.isOver ? silence.range.upperBound : nil, silence.range.upperBound - promised)
    }
}

extension History {
    /// The start of the first incident or work, or the first day of a component that has one: of the time before nothing is known.
    fileprivate var recordBegins: Instant? {
        let days = page.components.compactMap { $0.since.map(page.settings.zone.startOfDay) }
        let starts = [incidents.first?.extent.start, incidents.first?.incident.started.value, maintenance.first?.maintenance.starts.value]
        return (starts.compactMap { $0 } + days).min()
    }
}

extension Wait {
    fileprivate init(_ length: TimeSpan) { self.init(length: length, counted: length) }
}

extension Period {
    /// The calendar months that it has days of, oldest first.
    package func allMonths(_ zone: Zone) -> [Period] {
        months((last.year - first.year) * 12 + last.month - first.month + 1, zone)
    }
}
