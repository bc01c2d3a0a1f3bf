import Diagnostics
import StatusModel

/// A notice is shown from one time to a later one.
struct NoticeOrder: Rule {
    func check(_ subject: NoticeSubject, _ context: RuleContext) -> [Finding] {
        let notice = subject.notice
        if notice.until.value > notice.from.value { return [] }
        return [
            Finding(
                "it ends before it begins, so nobody would see it; correct one of them", at: notice.until.place,
                notes: [.init("it begins here", at: notice.from.place)])
        ]
    }

    let documentation = RuleDocumentation(
        .content, "notice-order", level: .error,
        summary: "A notice ends after it begins",
        rationale: "The status page shows it from the one to the other. Nobody sees one that is over before it begins.",
        source: "Daymark's content format.",
        good: [.notice(until: "2026-12-02 09:00 UTC")],
        bad: [.notice(until: "↓2026-11-20 09:00 UTC"), .notice(until: "↓2026-11-30 09:00 UTC", from: "2026-11-30 09:00 UTC")])
}

extension Example {
    /// A notice beside the clean incident.
    static func notice(until: String, from: String = "2026-11-20 10:00 UTC") -> Example {
        file(
            "notices/2026-11-20-support-hours.md",
            "---\ntitle: Support has new hours\nfrom: \(from)\nuntil: \(until)\n---\nYou reach us from 08:00 to 20:00 GMT on workdays.")
    }
}
