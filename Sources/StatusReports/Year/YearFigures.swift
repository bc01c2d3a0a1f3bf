import Basics
import StatusHistory
import StatusModel

/// The parts with figures: how soon, how often, how long silent, what was promised.
struct YearFigures {
    let year: YearInReview
    let time: LocalTime

    private var report: PeriodReport { year.report }
    private var now: Figures { report.figures }
    private var before: Figures { report.previous }

    private var told: ToldFigures { year.told }
    private var earlier: ToldFigures { year.toldBefore }

    // MARK: How soon and how often

    var tempo: YearStory.Part {
        var notes = ["Times are medians: half of them are shorter, half longer. 'Known of' says of how many a figure is known."]
        if year.toldAtOnce > 0 {
            notes.append(
                "In \(year.toldAtOnce) of \(counted(year.toldIncidents, "incident")) the first update came in the very minute of the start that is "
                    + "written down. How long customers waited then is not known.")
        }
        return YearStory.Part(title: "How soon and how often", notes: notes, tables: [figures, byMonth, gaps].filter { !$0.rows.isEmpty })
    }

    private var figures: ReportTable {
        ReportTable(
            "Beside the time before", columns: ["Figure", "This span", "Known of", "Before"],
            rows: [
                ["Incidents", String(now.count), ReportWords.unknown, String(before.count)],
                row("Time to first update", told.firstUpdate, earlier.firstUpdate),
                [
                    "Longest time to first update", ReportWords.time(told.firstUpdate.times.last), known(told.firstUpdate),
                    ReportWords.time(earlier.firstUpdate.times.last),
                ],
                [
                    "First update within the policy's target", ReportWords.share(Share(told.firstUpdate.met, of: told.firstUpdate.judged)),
                    "\(told.firstUpdate.judged) of \(told.incidents)",
                    ReportWords.share(Share(earlier.firstUpdate.met, of: earlier.firstUpdate.judged)),
                ],
                [
                    "First update in the start's own minute", String(year.toldAtOnce), "\(year.toldIncidents) of \(now.count)",
                    ReportWords.unknown,
                ],
                ["First told when it was over", String(year.toldWhenOver), "\(year.toldIncidents) of \(now.count)", ReportWords.unknown],
                ["How long customers felt it", ReportWords.time(year.felt.median), known(year.felt), ReportWords.unknown],
                row("Time from detection to resolved", now.resolution, before.resolution),
                ["Updates", String(told.updates), ReportWords.unknown, String(earlier.updates)],
                [
                    "Updates per incident", ReportWords.tenths(told.tenthsOfUpdates), "\(told.incidents) of \(now.count)",
                    ReportWords.tenths(earlier.tenthsOfUpdates),
                ],
                ["Time between two updates", ReportWords.time(year.gaps.median), counted(year.gaps.known, "wait"), ReportWords.unknown],
            ])
    }

    private func row(_ name: String, _ now: Measured, _ before: Measured) -> [String] {
        [name, ReportWords.time(now.median), known(now), ReportWords.time(before.median)]
    }

    private func known(_ measured: Measured) -> String { "\(measured.known) of \(measured.incidents)" }

    private var byMonth: ReportTable {
        let counts = year.months.map { month in
            ReportTable.Bar(label: YearWords.days(of: month), values: [month.figures.count], text: String(month.figures.count))
        }
        return ReportTable(
            "Month by month",
            note:
                "First: the median time to the first update. Silence: the longest. Kept: promised updates that came in time. Impact: updates that say "
                + "what customers notice.",
            columns: ["Month", "Incidents", "Updates", "First", "Silence", "Kept", "Impact"],
            rows: year.months.map { month in
                let (figures, promises) = (month.figures, month.figures.promises)
                return [
                    YearWords.days(of: month), String(figures.count), String(month.told.updates),
                    ReportWords.median(month.told.firstUpdate), ReportWords.time(figures.quietest?.longestSilence),
                    promises.promised == 0 ? ReportWords.unknown : "\(promises.kept) of \(promises.promised)",
                    month.impact.whole == 0 ? ReportWords.unknown : "\(month.impact.part) of \(month.impact.whole)",
                ]
            }, plot: now.count == 0 ? nil : ReportTable.Plot(unit: "Incidents", parts: ["Incidents"], bars: counts))
    }

    private var gaps: ReportTable {
        let counts = Self.steps.indices.map { step in
            let (from, to) = (step == 0 ? -1 : Self.steps[step - 1].seconds, Self.steps[step].seconds)
            return year.gaps.times.count { $0.seconds > from && $0.seconds <= to }
        }
        let bars = zip(Self.steps, counts).map { ReportTable.Bar(label: $0.name, values: [$1], text: String($1)) }
        return ReportTable(
            "Waits between two updates of one incident", columns: ["Length", "Waits", "Of all"],
            rows: year.gaps.known == 0 ? [] : bars.map { [$0.label, $0.text, "\(Share($0.total, of: year.gaps.known).percent ?? 0) %"] },
            plot: ReportTable.Plot(unit: "Waits", parts: ["Waits"], bars: bars))
    }

    private static let steps: [(name: String, seconds: Int)] = [
        ("Up to 30 minutes", 1_800), ("Up to 1 hour", 3_600), ("Up to 2 hours", 7_200), ("Up to 4 hours", 14_400),
        ("Up to 8 hours", 28_800),
        ("Up to 1 day", 86_400), ("Longer", .max),
    ]

    // MARK: Silence

    var silence: YearStory.Part {
        let longest = year.silences.prefix(10)
        let note =
            longest.isEmpty
            ? "No incident has two updates, so there was no wait between any."
            : "The longest of \(counted(year.silences.count, "wait")) between two updates of one incident, or for one that has not come yet."
        return YearStory.Part(
            title: "How long it was silent", notes: [note],
            tables: longest.isEmpty
                ? []
                : [
                    ReportTable(
                        "The longest silences", columns: ["Lasted", "From", "Promised for", "Incident"],
                        rows: longest.map { one in
                            [
                                ReportWords.time(one.silence.length) + (one.silence.isOver ? "" : " so far"),
                                moment(one.silence.range.lowerBound),
                                one.silence.promised.map(moment) ?? "nothing", one.incident.title.value,
                            ]
                        })
                ])
    }

    // MARK: Promises

    var promises: YearStory.Part {
        let (kept, words) = (now.promises, year.promisedInWords)
        var notes = [
            "A promise is kept by an update that comes at most 5 minutes after the time. Only those count that have fallen due or were answered."
        ]
        if words.promised > 0 {
            notes.append(
                "\(counted(words.promised, "promise")) \(YearWords.isOrAre(words.promised)) made in words alone, with no 'next-update' field. "
                    + "The first figure leaves them out, as the report and the page do.")
        }
        let rows = [
            ["Promised in the field 'next-update'", String(kept.promised), String(kept.kept), percent(kept)],
            [
                "Promised in words alone", year.words.isRead ? String(words.promised) : ReportWords.unknown,
                year.words.isRead ? String(words.kept) : ReportWords.unknown, percent(words),
            ],
            ["Before, in the field", String(before.promises.promised), String(before.promises.kept), percent(before.promises)],
        ]
        let late = year.late.prefix(10)
        var tables = [ReportTable("Promises made and kept", columns: ["Promise of a next update", "Made", "Kept", "Share"], rows: rows)]
        if !late.isEmpty {
            tables.append(
                ReportTable(
                    "The \(year.late.count > late.count ? "\(late.count) of \(year.late.count) " : "")promises broken by most",
                    columns: ["Late by", "Promised for", "Came", "Incident"],
                    rows: late.map {
                        [ReportWords.time($0.delay), moment($0.promised), $0.came.map(moment) ?? "not yet", $0.incident.title.value]
                    }))
        }
        return YearStory.Part(title: "Promises made and kept", notes: notes, tables: tables)
    }

    private func percent(_ record: PromiseRecord) -> String { record.share.percent.map { "\($0) %" } ?? ReportWords.unknown }

    private func moment(_ instant: Instant) -> String { "\(time.zone.date(at: instant).text) \(time.zone.clockText(at: instant))" }
}
