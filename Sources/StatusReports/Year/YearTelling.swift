import Basics
import StatusHistory
import StatusModel

extension YearStory {
    /// - Parameters:
    ///   - name: what the page is called.
    ///   - writing: how the updates of the period and of the one before read, where that could be counted.
    package init(_ year: YearInReview, name: String, zone: Zone, writing: (now: WritingRecord, before: WritingRecord)?) {
        let report = year.report
        let time = LocalTime(zone: zone, now: report.now)
        let (figures, texts) = (YearFigures(year: year, time: time), YearTexts(year: year, time: time, writing: writing))
        title = "\(name): \(ReportWords.period(report.period)) in review"
        introduction = Self.introduction(year, zone, time)
        parts = [
            Part(title: "In short", notes: Self.inShort(year), isList: true), figures.tempo, figures.silence, figures.promises, texts.told,
            texts.found, texts.worst, texts.best, YearUptime(year: year, time: time).part,
            Part(
                title: "The incidents", notes: Self.counted(year),
                tables: [.incidents(report, zone), .withdrawn(report, zone)].filter { !$0.rows.isEmpty }),
        ].filter { !$0.isEmpty }
    }

    private static func introduction(_ year: YearInReview, _ zone: Zone, _ time: LocalTime) -> [String] {
        let report = year.report
        let open = report.incidents.count { $0.incident.isOpen }
        return [
            "What customers were told between \(report.period.first.text) and \(report.period.last.text), read back. "
                + "\(Basics.counted(report.incidents.count, "incident")) began then\(report.isOver ? "" : ", in a span that is not over yet")."
                + (open == 0 ? "" : " \(open) of them \(YearWords.isOrAre(open)) still open."),
            "'Before' is \(ReportWords.period(report.previousPeriod)). Days are those of \(zone.identifier).",
            unread(year),
            "Made on \(zone.date(at: report.now).text) at \(time.text(report.now)), for those who write updates. It is not part of the page.",
        ].compactMap { $0 }
    }

    /// What can't be read, by name.
    private static func unread(_ year: YearInReview) -> String? {
        if year.unread.isEmpty { return nil }
        let names = year.unread.map { "\($0.slug) (\($0.isWhole ? "nothing of it" : "not all of it"))" }
        return
            "Not all of this span can be read: \(names.joined(separator: ", ")). Nothing of what can't be read is counted, and the time to first "
            + "update of such an incident is not known. 'daymark lint' says why."
    }

    /// What no figure counts, or not each.
    private static func counted(_ year: YearInReview) -> [String] {
        let report = year.report
        let inside = report.incidents.count { $0.incident.isInternal }
        return [
            inside == 0
                ? nil
                : "\(Basics.counted(inside, "incident")) \(YearWords.isOrAre(inside)) internal. Customers were told nothing of \(inside == 1 ? "it" : "them"), "
                    + "so no figure about updates and words has \(inside == 1 ? "it" : "them").",
            report.withdrawn.isEmpty
                ? nil
                : "\(Basics.counted(report.withdrawn.count, "false alarm")) \(YearWords.wasOrWere(report.withdrawn.count)) withdrawn and "
                    + "count\(report.withdrawn.count == 1 ? "s" : "") in no figure.",
        ].compactMap { $0 }
    }

    // MARK: In short

    private static func inShort(_ year: YearInReview) -> [String] {
        let figures = year.report.figures
        if figures.count == 0 {
            return ["No incident began in this span, so there is nothing to read back but uptime."] + [earlier(year)].compactMap { $0 }
        }
        if year.toldIncidents == 0 {
            return [
                "Customers were told nothing, by intent: what began in this span is internal (\(Basics.counted(figures.count, "incident")))."
            ] + [earlier(year)].compactMap { $0 }
        }
        return [soon(year), whenOver(year), silence(year), earlier(year), promises(year), telling(year), findings(year)].compactMap { $0 }
    }

    private static func soon(_ year: YearInReview) -> String? {
        let first = year.told.firstUpdate
        let known = first.known == first.incidents ? "all \(first.incidents)" : "\(first.known) of \(first.incidents)"
        if year.toldAtOnce * 2 > year.toldIncidents {
            return
                "How soon customers were told can't be said: in \(year.toldAtOnce) of \(Basics.counted(year.toldIncidents, "incident")) the start "
                + "that is written down is the very minute of the first update."
        }
        guard let median = first.median else { return nil }
        return "Half of the incidents had their first update within \(ReportWords.time(median)) (known of \(known))."
    }

    private static func whenOver(_ year: YearInReview) -> String? {
        year.toldWhenOver == 0
            ? nil : "In \(year.toldWhenOver) of \(Basics.counted(year.toldIncidents, "incident")), the first word came when all was over."
    }

    private static func silence(_ year: YearInReview) -> String? {
        guard let longest = year.silences.first, let median = year.gaps.median else { return nil }
        return
            "Customers waited \(ReportWords.time(median)) from one update to the next, at the median of \(Basics.counted(year.gaps.known, "wait")). The longest "
            + "silence \(longest.silence.isOver ? "lasted" : "has lasted") \(ReportWords.time(longest.silence.length)), in '\(longest.incident.title.value)'."
    }

    /// What began before, which no figure has.
    private static func earlier(_ year: YearInReview) -> String? {
        if year.earlier.isEmpty { return nil }
        let zone = year.zone
        let shown = year.earlier.prefix(3).map { one in
            let silence = one.silence.map {
                ", \($0.isOver ? "silent" : "silent so far") for \(ReportWords.time($0.length)) from \(zone.date(at: $0.range.lowerBound).text)"
            }
            return
                "'\(one.incident.title.value)' (since \(zone.date(at: one.started).text)\(one.incident.isOpen ? ", still open" : "")\(silence ?? ""))"
        }
        let rest = year.earlier.count - shown.count
        return
            "\(Basics.counted(year.earlier.count, "incident")) began before this span and reach\(year.earlier.count == 1 ? "es" : "") into it, in no figure here: "
            + shown.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more." : ".")
    }

    private static func promises(_ year: YearInReview) -> String? {
        let (made, words) = (year.report.figures.promises, year.promisedInWords)
        if made.promised == 0, words.promised == 0 { return "No update promised when the next one comes." }
        let inWords = "\(words.kept) of \(Basics.counted(words.promised, "update")) that words alone promised came in time."
        let inField = "\(made.kept) of \(Basics.counted(made.promised, "promised update")) came in time."
        return [made.promised == 0 ? nil : inField, words.promised == 0 ? nil : inWords].compactMap { $0 }.joined(separator: " ")
    }

    private static func telling(_ year: YearInReview) -> String? {
        guard year.words.isRead, !year.words.readings.isEmpty else { return nil }
        let all = year.words.readings
        let impact = all.count { $0.told.contains(.impact) }
        let next = year.words.share(of: .nextUpdate, afterwards: false)
        let promise = next.whole == 0 ? "" : " While incidents went on, \(next.part) of \(next.whole) said when the next one comes."
        return "\(impact) of \(Basics.counted(all.count, "update")) say what customers notice.\(promise)"
    }

    private static func findings(_ year: YearInReview) -> String? {
        guard let most = year.words.rules.first(where: { $0.matter != .other }) else { return nil }
        return
            "What rules found most: '\(most.summary)' was missed \(most.count == 1 ? "once" : "\(most.count) times"), in \(most.incidents) of "
            + "\(Basics.counted(year.toldIncidents, "incident"))."
    }
}
