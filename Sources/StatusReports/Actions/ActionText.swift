import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `--format text`: what is to be done, by whom and by when, and where it stands.
package struct ActionText {
    private let paths: PathStyle
    private let colour: Bool

    package init(paths: PathStyle = "", colour: Bool = false) { (self.paths, self.colour) = (paths, colour) }

    package func text(for list: ActionList) -> String {
        let parts = ActionEntry.Standing.allCases.compactMap { standing -> String? in
            let entries = list.entries.filter { $0.standing == standing }
            return entries.isEmpty ? nil : heading(standing) + "\n" + entries.map { text(for: $0, list) }.joined(separator: "\n")
        }
        return (parts + [byOwner(list)]).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func heading(_ standing: ActionEntry.Standing) -> String {
        switch standing {
        case .late: tinted("Late", "1;31")
        case .open: tinted("Open", "1;36")
        case .done: tinted("Done", "1;32")
        case .dropped: tinted("Dropped", "1")
        }
    }

    private func text(for entry: ActionEntry, _ list: ActionList) -> String {
        let action = entry.action
        let file = action.id.place.file
        let line = file.position(at: action.id.place.range.lowerBound).line
        let facts = [list.name(of: entry), action.priority?.value, entry.owner ?? "nobody", when(entry, list)].compactMap { $0 }
        let lines = [
            action.action.value, action.doneWhen.map { "done when: \($0.value)" }, action.why.map { "why: \($0.value)" },
            action.ticket?.value, "\(paths.shown(file)):\(line)",
        ]
        return "  " + tinted(displayable(facts.joined(separator: "  ")), "1") + "\n"
            + lines.compactMap { $0 }.map { "      \(displayable($0))\n" }.joined()
    }

    /// "due 2026-11-20, today", "due 2026-11-18, 2 days ago", "done 2026-11-19, due 2026-11-20".
    private func when(_ entry: ActionEntry, _ list: ActionList) -> String {
        let due = entry.action.due.map { "due \($0.value.text)" } ?? "without a day"
        switch entry.standing {
        case .done: return "done" + (entry.action.done.map { " \($0.value.text)" } ?? "") + ", " + due
        case .dropped: return due
        case .late, .open:
            guard let day = entry.action.due?.value else { return due }
            let days = day.daysSince1970 - list.settings.zone.date(at: list.now).daysSince1970
            return "\(due), " + (days == 0 ? "today" : days < 0 ? "\(counted(-days, "day")) ago" : "in \(counted(days, "day"))")
        }
    }

    /// Where more than one has something to do.
    private func byOwner(_ list: ActionList) -> String {
        let owners = list.owners
        guard owners.count > 1 else { return "" }
        let rows: [[String]] = owners.map { owner in
            [displayable(owner.name ?? "nobody"), "\(owner.open) to do", owner.late > 0 ? "\(owner.late) late" : ""]
        }
        return tinted("By owner", "1") + "\n" + inColumns(rows).map { "  " + $0 + "\n" }.joined()
    }

    private func tinted(_ text: String, _ code: String) -> String { colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
