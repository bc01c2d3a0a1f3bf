import Diagnostics
import StatusModel

/// Work that is moved keeps the windows that it had.
struct WindowChanged: Rule {
    private typealias Lost = (version: PublishedVersions.Version, changed: Revision)

    func check(_ subject: MaintenanceSubject, _ context: RuleContext) -> [Finding] {
        let work = subject.maintenance
        guard let log = context.revisions,
            let versions = PublishedVersions(of: work.file.path, in: log, grace: context[graceOption], isStrict: true)
        else { return [] }
        let lost = lostWindows(versions, work)
        guard let last = lost.last, let before = window(last.version.facts) else { return [] }
        let now = (starts: work.starts.value, ends: work.ends.value)
        let isOpen = max(now.ends, before.ends) > context.now
        return [
            Finding(
                "the window was published as \(text(before)) and is \(text(now)) now; \(wayOut(lost, work))",
                at: before.starts == now.starts ? work.ends.place : work.starts.place,
                notes: context.notes(published: last.version.revision, changed: last.changed),
                level: context.levelOfChange(last.changed, isOpen: isOpen))
        ]
    }

    /// What was published, is not the window now and is not told by `moved`. What was put back as it was is no change.
    private func lostWindows(_ versions: PublishedVersions, _ work: Maintenance) -> [Lost] {
        let present = versions.present
        let all = versions.seen
        let undoneFrom = all.firstIndex { isSame($0.facts, present) && $0.facts.entries == present.entries }
        let told = work.moves.map { Window(starts: $0.starts.value, ends: $0.ends.value) }
        return all[..<(undoneFrom ?? all.count)].reduce(into: []) { lost, version in
            guard let window = window(version.facts), !isSame(version.facts, present),
                !(told + lost.compactMap { self.window($0.version.facts) }).contains(where: { $0 == window }),
                let changed = versions.end(of: version, { [$0.time(.starts), $0.time(.ends)] })
            else { return }
            lost.append((version, changed))
        }
    }

    private typealias Window = (starts: Instant, ends: Instant)

    private func window(_ facts: PublishedFacts) -> Window? {
        facts.time(.starts).flatMap { starts in facts.time(.ends).map { (starts, $0) } }
    }

    private func isSame(_ a: PublishedFacts, _ b: PublishedFacts) -> Bool {
        a.time(.starts) == b.time(.starts) && a.time(.ends) == b.time(.ends)
    }

    private func text(_ window: Window) -> String { "\(window.starts.yamlText) to \(window.ends.yamlText)" }

    /// The list of moves as it should be, to be pasted; what was planned, where the new window can't be moved to any more.
    private func wayOut(_ lost: [Lost], _ work: Maintenance) -> String {
        if let last = lost.last, let before = window(last.version.facts), work.repeats != nil {
            return "put 'starts: \(before.starts.yamlText)' and 'ends: \(before.ends.yamlText)' back, since all its times go by "
                + "them; end it with 'until' under 'repeat', and plan it anew with 'daymark schedule'"
        }
        if let last = lost.last, let before = window(last.version.facts), cannotMove(work, at: last.changed.at) {
            return "put 'starts: \(before.starts.yamlText)' and 'ends: \(before.ends.yamlText)' back, since the page takes the time that "
                + "the work had from its updates"
        }
        var moves = work.moves.map { (at: $0.at.value, text: $0.yamlText) }
        for (version, changed) in lost {
            guard let window = window(version.facts) else { continue }
            let at = Instant(seconds: changed.at.seconds / 60 * 60)
            moves.append((at, "{at: \(at.yamlText), starts: \(window.starts.yamlText), ends: \(window.ends.yamlText)}"))
        }
        let list = moves.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element.text)
        let verb = work.moves.isEmpty ? "add" : "write in place of the 'moved' there"
        return "\(verb) 'moved: [\(list.joined(separator: ", "))]'"
    }

    /// Whether the work, or the window that it has now, was over by a moment.
    private func cannotMove(_ work: Maintenance, at moment: Instant) -> Bool {
        let isOver = work.updates.last.map { $0.status.value == .completed && $0.at.value <= moment } ?? false
        return isOver || work.ends.value <= moment
    }

    let documentation = RuleDocumentation(
        .history, "window-changed", level: .error,
        summary: "Planned work that is moved says which window it had",
        rationale:
            "People have the old window in their calendars, and calendars follow a new one only where it says that it is new. 'moved' does that. "
            + "It is a warning once the work is over and the change is older than `lint.fresh`. Outside a git repository this rule is silent.",
        source: "RFC 5545, 3.8.7.4: a changed event has a higher SEQUENCE; Daymark: what was announced is not changed unseen.",
        options: [graceOption],
        good: [
            changed(
                "2026-12-02 11:00 UTC", "\nmoved: [{at: 2026-11-25 09:00 UTC, starts: 2026-12-02 09:00 UTC, ends: 2026-12-02 10:30 UTC}]"),
            changed("2026-12-02 10:30 UTC", ""),
        ],
        bad: [changed("↓2026-12-02 11:00 UTC", ""), changed("↓2026-12-02 11:00 UTC", "\nrepeat: weekly")])

    private static func changed(_ ends: String, _ more: String) -> Example {
        let path = "maintenance/2026-12-02-database-upgrade/maintenance.yml"
        func text(_ ends: String) -> String {
            "title: Slower card payments\nstarts: 2026-12-02 09:00 UTC\nends: \(ends)\nannounced: 2026-11-24 09:00 UTC\n"
                + "components: {card-payments: under-maintenance}\nimpact: Card payments may take ten seconds longer."
        }
        return Example.file(path, text(ends) + more).committed(
            .on(path, .added, at: "2026-11-24 09:00 UTC", text: text("2026-12-02 10:30 UTC")),
            .on(path, .changed, at: "2026-11-25 09:00 UTC", id: "83be701"), now: "2026-11-25 09:05 UTC")
    }
}
