import Diagnostics
import StatusHistory
import StatusModel

/// The same for maintenance, and its moves lead to what is still to come.
struct MaintenanceOrder: Rule {
    func check(_ subject: MaintenanceSubject, _ context: RuleContext) -> [Finding] {
        let maintenance = subject.maintenance
        return endsFirst(maintenance) + movedIntoThePast(maintenance, context) + movedTooLate(maintenance, context)
    }

    private func endsFirst(_ maintenance: Maintenance) -> [Finding] {
        let windows = [(maintenance.starts, maintenance.ends)] + maintenance.moves.map { ($0.starts, $0.ends) }
        return windows.filter { $0.1.value <= $0.0.value }.map { starts, ends in
            let order = ends.value == starts.value ? "just when" : "before"
            return Finding(
                "it ends \(order) it starts; correct one of them", at: ends.place,
                notes: [.init("the start is given here", at: starts.place)])
        }
    }

    /// A window that was over when customers were told of it: work can't take place in it, and the page shows it as called off.
    private func movedIntoThePast(_ maintenance: Maintenance, _ context: RuleContext) -> [Finding] {
        let moves = maintenance.moves.sorted { $0.at.value < $1.at.value }
        let next = moves.dropFirst().map { ($0.starts, $0.ends) } + [(maintenance.starts, maintenance.ends)]
        return zip(moves, next).compactMap { move, window in
            let (starts, ends) = window
            guard ends.value > starts.value, ends.value <= move.at.value else { return nil }
            return Finding(
                "this window was over when customers were told of it; write the one that was still to come, or move nothing and tell in "
                    + "updates when the work began and ended", at: ends.place,
                notes: [.init("told on \(context.moment(move.at.value))", at: move.at.place)])
        }
    }

    /// Work that is over by its own updates stays over, whatever window it gets.
    private func movedTooLate(_ maintenance: Maintenance, _ context: RuleContext) -> [Finding] {
        guard let last = maintenance.updates.last, last.status.value == .completed else { return [] }
        let verb = maintenance.isCalledOff(by: last) ? "called off" : "completed"
        return maintenance.moves.filter { $0.at.value >= last.at.value }.map { move in
            Finding(
                "this move came after the work was \(verb), so it stays so; plan new work with 'daymark schedule', or write an update "
                    + "with the status 'scheduled' that says that it is on again",
                at: move.at.place, notes: [.init("\(verb) here", at: last.status.place)])
        }
    }

    let documentation = RuleDocumentation(
        .content, "maintenance-order", level: .error,
        summary: "Maintenance ends after it starts, and is moved while it is still to come or under way",
        rationale:
            "Customers plan around the window. One that was over when they were told of it, or that came after the work was completed or called "
            + "off, is a window in which nothing happens.",
        source: "Daymark's content format.",
        good: [
            .file(
                "maintenance/2026-12-02-faster-payouts/maintenance.yml",
                "title: Faster payouts\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:30 UTC")
        ],
        bad: [
            .file(
                "maintenance/2026-12-02-faster-payouts/maintenance.yml",
                "title: Faster payouts\nstarts: 2026-12-02 09:00 UTC\nends: ↓2026-12-02 08:30 UTC"),
            .file(
                "maintenance/2026-12-02-faster-payouts/maintenance.yml",
                "title: Faster payouts\nstarts: 2026-12-02 09:00 UTC\nends: ↓2026-12-02 09:00 UTC"),
            .file(
                "maintenance/2026-12-02-faster-payouts/maintenance.yml",
                """
                title: Faster payouts
                starts: 2026-12-02 09:00 UTC
                ends: 2026-12-02 10:30 UTC
                moved: [{at: 2026-11-28 09:00 UTC, starts: 2026-12-01 09:00 UTC, ends: ↓2026-12-01 08:00 UTC}]
                """),
            moved(ends: "↓2026-12-02 10:30 UTC", at: "2026-12-02 11:00 UTC"),
            moved(at: "↓2026-12-01 09:00 UTC", completed: "2026-11-30 09:00 UTC"),
        ])

    /// Work that was to begin on 1 December at nine.
    private static func moved(ends: String = "2026-12-02 10:30 UTC", at: String, completed: String? = nil) -> Example {
        let folder = "maintenance/2026-12-02-faster-payouts/"
        let main = Example.File(
            path: folder + "maintenance.yml",
            text: "title: Faster payouts\nstarts: 2026-12-02 09:00 UTC\nends: \(ends)\nimpact: Payouts arrive an hour later.\n"
                + "moved: [{at: \(at), starts: 2026-12-01 09:00 UTC, ends: 2026-12-01 10:30 UTC}]\n")
        let update = completed.map { at in
            Example.File(
                path: folder + "\(at.prefix(10))-0900-completed.md",
                text: "---\nstatus: completed\nat: \(at)\n---\nThis work is not needed any more.\n")
        }
        return Example([main] + [update].compactMap { $0 }, now: "2026-12-02 12:00 UTC")
    }
}
