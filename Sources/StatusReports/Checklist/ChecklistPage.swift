import Basics

/// Checklists as a page for responders, beside the preview.
package struct ChecklistPage {
    package init() {}

    /// - Parameter address: where an incident's own page is, by its folder's name; nil where it has none.
    package func text(for reports: [ChecklistReport], address: (String) -> String?) -> String {
        let title = reports.count == 1 ? "Checklist: \(reports[0].title)" : "Checklists"
        let introduction =
            reports.isEmpty ? ["No incident is open. The page of an incident leads to its own list."] : ["Nothing of it is published."]
        return RespondersPage(
            title: title, introduction: introduction, style: Self.style, parts: reports.enumerated().map { part($0, $1, address($1.slug)) }
        ).text
    }

    private func part(_ number: Int, _ report: ChecklistReport, _ address: String?) -> String {
        let items = report.entries.map(item).joined(separator: "\n")
        return """
            <section aria-labelledby="part-\(number + 1)">
            <h2 id="part-\(number + 1)">\(escaped(report.title)) (\(report.severity.rawValue))</h2>
            <p>\(escaped(report.since)): \(escaped(report.summary))\(address.map { " · <a href=\"\(escaped($0))\">what customers read</a>" } ?? "")</p>
            <ul class="checks">
            \(items)
            </ul>
            </section>
            """
    }

    private func item(_ entry: ChecklistEntry) -> String {
        let box = entry.state == .done ? "✓" : entry.state == .missed ? "–" : "○"
        let word = entry.state == .done ? "Done: " : entry.state == .open ? "To do: " : ""
        let mark = entry.state.mark.isEmpty ? "" : "<strong>\(escaped(entry.state.mark))</strong>"
        let note = entry.note.isEmpty ? "" : " <span class=\"note\">\(escaped(entry.note))</span>"
        let way =
            entry.way.command.map { "<br><code>\(escaped($0))</code>" }
            ?? entry.way.edit.map { "<br><span class=\"note\">\(escaped($0))</span>" }
        return "<li class=\"\(entry.state.rawValue)\"><span aria-hidden=\"true\">\(box)</span> <span class=\"seen\">\(word)</span>"
            + "\(mark)\(escaped(entry.what))\(note)\(way ?? "")</li>"
    }

    private static let style = """
        .checks{list-style:none;margin:1rem 0 0;padding:0;max-width:46rem}
        .checks li{padding:.35rem 0 .35rem 1.6rem;text-indent:-1.6rem;border-bottom:1px solid var(--line)}
        .checks li>*{text-indent:0}
        .checks .late strong,.checks .missed strong{color:var(--p0)}
        .checks .due strong{color:var(--p1)}
        .checks code{overflow-wrap:anywhere}
        .seen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        """
}
