import Diagnostics
import StatusHistory
import StatusModel

/// Planned work is announced in time.
struct MaintenanceNotice: Rule {
    func check(_ subject: MaintenanceSubject, _ context: RuleContext) -> [Finding] {
        let maintenance = subject.maintenance
        guard context.policy.notice > .zero, let announced = maintenance.firstWord(context.revisions) else { return [] }
        let notice = maintenance.starts.value - announced
        guard notice < context.policy.notice else { return [] }
        let what = notice > .minutes(0) ? "announced \(notice.words) before it starts" : "announced after it started"
        return [
            Finding(
                "\(what); the policy wants \(context.policy.notice.words): start later, or say in the text why it can't wait",
                at: maintenance.announced?.place ?? maintenance.starts.place)
        ]
    }

    let documentation = RuleDocumentation(
        .maintenance, "notice", level: .warning,
        summary: "Maintenance is announced 72 hours before it starts",
        rationale: "People need time to plan around it. The policy's `notice` sets another number.",
        source: "Guide D: scheduled maintenance is announced on the page; the 72 hours are ours.",
        good: [.maintenance(announced: "2026-11-25 09:00 UTC")],
        bad: [.maintenance(announced: "↓2026-12-01 09:00 UTC")])
}
