import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// How things are said in a year that is read back.
enum YearWords {
    static func fact(_ fact: ToldFact) -> String {
        switch fact {
        case .impact: "what customers notice"
        case .scope: "who is hit, or how many"
        case .work: "what is being done"
        case .nextUpdate: "when the next update comes"
        case .meanwhile: "what customers can do meanwhile"
        case .remedy: "what it came from or what was put right"
        case .length: "how long it lasted"
        case .action: "what customers need to do, if anything"
        }
    }

    static func matter(_ matter: RuleTally.Matter) -> String {
        switch matter {
        case .titles: "Titles"
        case .facts: "What updates leave out or contradict"
        case .wording: "How it is put"
        case .timing: "When updates come, and what they promise"
        case .other: "Files, severities, roles and reviews"
        }
    }

    /// "Oct 2026"; "from 20 Oct 2026" where the span begins within it, "to 5 Nov 2026" where it ends there.
    static func days(of month: YearInReview.Month) -> String {
        let (name, days) = (ReportWords.shortMonth(month.period), month.days)
        switch (days.lowerBound > month.period.first, days.upperBound < month.period.last) {
        case (true, true):
            return days.lowerBound == days.upperBound
                ? "\(days.lowerBound.day) \(name)" : "\(days.lowerBound.day) to \(days.upperBound.day) \(name)"
        case (true, false): return "from \(days.lowerBound.day) \(name)"
        case (false, true): return "to \(days.upperBound.day) \(name)"
        case (false, false): return name
        }
    }

    static func isOrAre(_ count: Int) -> String { count == 1 ? "is" : "are" }
    static func wasOrWere(_ count: Int) -> String { count == 1 ? "was" : "were" }

    /// "99.95"; "100" for no downtime at all; rounded down, as on the page.
    static func uptime(_ uptime: Uptime) -> String {
        guard let hundredths = uptime.hundredthsOfPercent else { return ReportWords.unknown }
        if hundredths == 10_000 { return "100" }
        let decimals = hundredths % 100
        return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
    }

    /// Words as readers see them, without the signs that make them bold, leaning, code or a link. A row of stars is a secret that was.
    private static func withoutMarks(_ text: String) -> String {
        var (shown, rest) = ("", text[...])
        while let first = rest.first {
            let run = rest.prefix { $0 == first }
            if first == "`" || (first == "*" && run.count < 3) || (first == "_" && run.count == 2) {
                rest = rest.dropFirst(run.count)
            } else if first == "]", rest.dropFirst().first == "(", let end = rest.firstIndex(of: ")") {
                rest = rest[rest.index(after: end)...]
            } else if first == "[", rest.contains("]") {
                rest = rest.dropFirst()
            } else {
                shown += run
                rest = rest.dropFirst(run.count)
            }
        }
        return shown
    }

    /// On one line, without secrets, and no longer than somebody reads in a table.
    ///
    /// Half of a secret would not be known for one when it is printed, so that secrets go first.
    static func shortened(_ text: String, to length: Int) -> String {
        let line = withoutSecrets(withoutMarks(text).split(whereSeparator: \.isWhitespace).joined(separator: " "))
        return line.count > length ? line.prefix(length - 1) + "…" : line
    }
}
