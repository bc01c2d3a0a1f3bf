import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// The parts about words: what updates tell, what rules found in them, the worst and the best.
struct YearTexts {
    let year: YearInReview
    let time: LocalTime
    let writing: (now: WritingRecord, before: WritingRecord)?

    private var words: WordsRecord { year.words }

    // MARK: What updates tell

    var told: YearStory.Part {
        guard words.isRead else {
            return YearStory.Part(
                title: "What updates told",
                notes: [
                    "This page is not in English, and only English is read. So nothing is said of what updates tell, and none is ranked."
                ])
        }
        if words.readings.isEmpty { return YearStory.Part(title: "What updates told") }
        let tables = [facts(afterwards: false), facts(afterwards: true)].filter { !$0.rows.isEmpty } + [reading].compactMap { $0 }
        return YearStory.Part(
            title: "What updates told",
            notes: [
                "Counted by the eyes of the rules: by phrases that show what a sentence is about. A reader may judge one or another differently."
            ], tables: tables)
    }

    private func facts(afterwards: Bool) -> ReportTable {
        let rows = (afterwards ? ToldFact.afterwards : ToldFact.whileItGoesOn).map { fact in
            let share = words.share(of: fact, afterwards: afterwards)
            return [YearWords.fact(fact), String(share.part), String(share.whole), share.percent.map { "\($0) %" } ?? ReportWords.unknown]
        }
        return ReportTable(
            afterwards ? "Updates that ended an incident" : "Updates while an incident went on",
            columns: ["They say", "Updates", "Of", "Share"],
            rows: rows.filter { $0[2] != "0" })
    }

    private var reading: ReportTable? {
        writing.map { now, before in
            ReportTable(
                "How they read", columns: ["Figure", "This span", "Before"],
                rows: [
                    [
                        "Words per sentence", ReportWords.tenths(now.tenthsOfWordsPerSentence),
                        ReportWords.tenths(before.tenthsOfWordsPerSentence),
                    ],
                    [
                        "Impact comes first", ReportWords.share(Share(now.beginningWithImpact, of: now.updates)),
                        ReportWords.share(Share(before.beginningWithImpact, of: before.updates)),
                    ],
                ])
        }
    }

    // MARK: What rules found

    var found: YearStory.Part {
        let incidents = year.toldIncidents
        var notes = [
            words.findings == 0
                ? "The rules of 'daymark lint' found nothing in \(counted(incidents, "incident"))."
                : "\(counted(words.findings, "finding")) of 'daymark lint' in \(counted(incidents, "incident")), by rule. 'daymark rules ID' explains each."
        ]
        if let since = words.exemptBefore {
            notes.append(
                "site.yml has 'lint.since: \(since.text)'. 'daymark lint' asks less of what began before that day; here all is judged. So these are "
                    + "the figures that lint has once 'since' is taken out.")
        }
        if !words.isRead { notes.append("Rules that read English words found nothing here, as they know no other language.") }
        if !words.switchedOff.isEmpty {
            notes.append(
                "site.yml turns \(counted(words.switchedOff.count, "rule")) off, which found nothing for that reason: \(listed(words.switchedOff))."
            )
        }
        if words.allowances > 0 {
            notes.append(
                "Authors stand by words in \(counted(words.allowances, "place")), with a reason in the file ('lint-allow'). They are not counted."
            )
        }
        return YearStory.Part(title: "What titles and updates said", notes: notes, findings: RuleTally.Matter.allCases.compactMap(findings))
    }

    private func findings(_ matter: RuleTally.Matter) -> YearStory.Findings? {
        let rules = words.rules.filter { $0.matter == matter }
        if rules.isEmpty { return nil }
        return YearStory.Findings(
            title: YearWords.matter(matter),
            rules: rules.map { rule in
                YearStory.Findings.Rule(
                    name: rule.rule, summary: rule.summary, count: rule.count, incidents: "\(rule.incidents) of \(year.toldIncidents)",
                    quotes: rule.quotes.prefix(3).map {
                        "\u{201C}\(YearWords.shortened($0.words, to: 90))\u{201D}" + ($0.count > 1 ? " (\($0.count) times)" : "")
                    })
            })
    }

    // MARK: The worst and the best

    var worst: YearStory.Part {
        let worst = year.ranked.worst
        let count = words.readings.count
        guard words.isRead, count > 0 else { return YearStory.Part(title: "The worst updates") }
        let notes =
            worst.isEmpty
            ? ["Of \(counted(count, "update")), none leaves anything out, and rules found nothing in any."]
            : [
                "Of \(counted(count, "update")), those with the most faults, each with its own words and what to write instead.",
                Self.measure,
                "No update was written anew here: only those who were there know the facts.",
            ]
        return YearStory.Part(title: title(worst.count, "worst"), notes: notes, updates: worst.map { shown($0, isBest: false) })
    }

    var best: YearStory.Part {
        let best = year.ranked.best
        let count = words.readings.count
        guard words.isRead, count > 0 else { return YearStory.Part(title: "The best updates") }
        let notes =
            best.isEmpty
            ? [
                "Of \(counted(count, "update")), none but the worst tells three of the five things that readers want without a grave fault. So none "
                    + "is shown as good."
            ]
            : [
                "Of \(counted(count, "update")), those with the fewest faults that tell at least three of the five things. None of the worst is among them, "
                    + "and none with an error or a name that only we know. Of equals, the earlier comes first."
            ]
        return YearStory.Part(title: title(best.count, "best"), notes: notes, updates: best.map { shown($0, isBest: true) })
    }

    /// How the worst and the best are found.
    static let measure =
        "Each of the five things that an update leaves out is three faults. What rules find in it is three for an error, two for a warning and one "
        + "for a note. Errors, and names that only we know, count in full. The rest is shared out over its sentences, so that a long text isn't "
        + "worse for being long. Of equals, the one that tells less comes first, then the earlier."

    private func title(_ count: Int, _ what: String) -> String {
        switch count {
        case 10: "The ten \(what) updates"
        case 1: "The \(what) update"
        default: "The \(what) updates"
        }
    }

    private func shown(_ ranked: RankedUpdates.Ranked, isBest: Bool) -> YearStory.ShownUpdate {
        let (reading, update) = (ranked.reading, ranked.reading.update)
        let told = reading.wanted.filter { reading.told.contains($0) }.map(YearWords.fact)
        let leftOut = reading.leftOut.map(YearWords.fact)
        let faults = "Faults: \(ReportWords.tenths((reading.faults + 5) / 10))."
        var remarks = ["\(faults) " + (told.isEmpty ? "It tells none of the five things." : "It tells: \(told.joined(separator: "; ")).")]
        if !leftOut.isEmpty { remarks.append("It leaves out: \(leftOut.joined(separator: "; ")).") }
        if !reading.excused.isEmpty {
            let excused = reading.wanted.filter(reading.excused.contains).map(YearWords.fact)
            remarks.append("Its author leaves out on purpose ('lint-allow'): \(excused.joined(separator: "; ")).")
        }
        if ranked.copies > 1 { remarks.append("\(ranked.copies) updates have these very words; this is one of them.") }
        if isBest, !reading.findings.isEmpty {
            remarks.append("Even here rules have \(counted(reading.findings.count, "finding")), named below.")
        }
        let day = time.zone.date(at: update.at.value).text
        return YearStory.ShownUpdate(
            title: "\(day) \(time.zone.clockText(at: update.at.value)), \(update.status.value.rawValue): \(reading.incident.title.value)",
            words: paragraphs(update.body), remarks: remarks, advice: advice(reading.findings))
    }

    /// A long text is cut, with how much of it is left out.
    private func paragraphs(_ body: Prose) -> [String] {
        let text = withoutSecrets(body.plainText)
        let shown =
            text.count > Self.mostOfWords ? text.prefix(Self.mostOfWords) + "… (\(text.count - Self.mostOfWords) more characters)" : text
        return shown.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    }

    private static let mostOfWords = 1_200

    /// The heaviest first, and no more than somebody reads.
    private func advice(_ findings: [FoundWords]) -> [YearStory.Advice] {
        // Nothing is a technical term because it was starred.
        let findings = findings.filter { one in one.words.isEmpty || one.rule.hasPrefix("leak/") || one.words.contains { $0 != "*" } }
        let ranked = findings.enumerated().sorted { (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset) }.map(\.element)
        let rest = ranked.count - Self.mostOfAdvice
        return ranked.prefix(Self.mostOfAdvice).map(advice)
            + (rest > 0 ? [YearStory.Advice(words: "", instead: "and \(counted(rest, "more finding"))", rule: "")] : [])
    }

    private static let mostOfAdvice = 8

    private func advice(_ finding: FoundWords) -> YearStory.Advice {
        let suggestion = finding.suggestion.flatMap { words -> String? in
            if words.isEmpty { return "; leave it out" }
            return finding.message.contains(words) ? nil : "; write '\(words)'"
        }
        // Most say themselves which words they are about.
        let words = finding.message.contains(finding.words) ? "" : YearWords.shortened(finding.words, to: 160)
        return YearStory.Advice(
            words: words, instead: finding.message + (suggestion ?? ""), rule: finding.rule)
    }
}
