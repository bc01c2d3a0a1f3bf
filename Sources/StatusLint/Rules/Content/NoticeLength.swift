import Diagnostics
import StatusModel

/// A notice is for some days, not for good.
struct NoticeLength: Rule {
    private static let longest = DurationOption("longest", .days(30), "how long a notice may be shown")

    func check(_ subject: NoticeSubject, _ context: RuleContext) -> [Finding] {
        let notice = subject.notice
        let length = notice.until.value - notice.from.value
        guard length > context[Self.longest] else { return [] }
        return [
            Finding(
                "it is shown for \(length.words); end it earlier, or put what always holds where customers look for it",
                at: notice.until.place)
        ]
    }

    let documentation = RuleDocumentation(
        .content, "notice-length", level: .warning,
        summary: "A notice is shown for at most 30 days",
        rationale: "What always stands on a status page is not read any more, and what is news goes under beside it. The 30 days are ours.",
        source: "Daymark's content format.",
        options: [longest],
        good: [.notice(until: "2026-12-20 10:00 UTC")],
        bad: [.notice(until: "↓2026-12-20 10:01 UTC")])
}
