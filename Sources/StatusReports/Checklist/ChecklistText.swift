import Basics
import Diagnostics

/// `--format text`: a box a point, when and by whom behind it, and what to type below it.
package struct ChecklistText {
    private let colour: Bool

    package init(colour: Bool = false) { self.colour = colour }

    package func text(for report: ChecklistReport) -> String {
        tinted(displayable(report.heading), "1") + "\n\n" + report.entries.map(text).joined()
    }

    private func text(_ entry: ChecklistEntry) -> String {
        let box = entry.state == .done ? "[x]" : entry.state == .missed ? "[-]" : "[ ]"
        let mark = entry.state.mark.isEmpty ? "" : tinted(entry.state.mark, entry.state == .late ? "1;31" : "1;33")
        let note = entry.note.isEmpty ? "" : " (\(displayable(entry.note)))"
        let way = entry.way.text.map { "        \(displayable($0))\n" } ?? ""
        return "  \(box) \(mark)\(displayable(entry.what))\(note)\n" + way
    }

    private func tinted(_ text: String, _ code: String) -> String { colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
