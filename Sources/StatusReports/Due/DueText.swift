import Basics
import Diagnostics
import StatusHistory

/// `--format human`: what to do, why, where to look and what to type.
package struct DueText {
    private let paths: PathStyle
    private let colour: Bool

    package init(paths: PathStyle = "", colour: Bool = false) { (self.paths, self.colour) = (paths, colour) }

    package func text(for list: DueList) -> String {
        [Obligation.Urgency.overdue, .due, .soon].compactMap { urgency in
            let entries = list.entries.filter { $0.urgency == urgency }
            return entries.isEmpty ? nil : heading(urgency) + "\n" + entries.map(text).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func heading(_ urgency: Obligation.Urgency) -> String {
        switch urgency {
        case .overdue: tinted("Overdue", "1;31")
        case .due: tinted("Due now", "1;33")
        case .soon: tinted("Soon", "1;36")
        }
    }

    private func text(for entry: DueEntry) -> String {
        let file = entry.place.file
        let line = file.position(at: entry.place.range.lowerBound).line
        let lines = [entry.why, "\(paths.shown(file)):\(line)", entry.way.text].compactMap { $0 }
        return "  " + tinted(displayable(entry.what), "1") + "\n" + lines.map { "      \(displayable($0))\n" }.joined()
    }

    private func tinted(_ text: String, _ code: String) -> String { colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}

extension DueEntry.Way {
    /// What to type as it is; what to change behind an arrow.
    var text: String? {
        command ?? edit.map { "→ " + $0 }
    }
}
