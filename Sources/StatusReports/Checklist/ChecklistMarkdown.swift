import Basics
import StatusModel

/// `--format markdown`: a task list, for a ticket or a chat.
package struct ChecklistMarkdown {
    package init() {}

    package func text(for report: ChecklistReport) -> String {
        let lines = report.entries.map { entry in
            let mark = entry.state.mark.isEmpty ? "" : "**\(entry.state.mark.dropLast())** "
            let note = entry.note.isEmpty ? "" : " (\(entry.note.asMarkdown))"
            let way =
                entry.way.command.map { "\n  `\($0.replacing("`", with: "'"))`" } ?? entry.way.edit.map { "\n  \($0.asMarkdown)" } ?? ""
            return "- [\(entry.state == .done ? "x" : " ")] \(mark)\(entry.what.asMarkdown)\(note)\(way)\n"
        }
        return "# \(report.title.asMarkdown) (\(report.severity.rawValue))\n\n\(report.since), \(report.summary)\n\n" + lines.joined()
    }
}
