import Basics
import StatusModel

/// `--format json`: one document; `docs/checklist.schema.json` describes it.
package struct ChecklistDocument {
    package init() {}

    package func text(for report: ChecklistReport) -> String {
        jsonText(
            Document(
                version: 1, at: report.now.internetText, slug: report.slug, title: report.title, severity: report.severity.rawValue,
                points: report.entries.map(Point.init),
                summary: Summary(
                    done: report.count(.done), late: report.count(.late), due: report.count(.due), open: report.count(.open),
                    missed: report.count(.missed))))
    }

    private struct Document: Encodable {
        var version: Int
        var at, slug, title, severity: String
        var points: [Point]
        var summary: Summary
    }

    private struct Summary: Encodable {
        var done, late, due, open, missed: Int
    }

    private struct Point: Encodable {
        var kind, state, what, note: String
        @OrNull var at: String?
        @OrNull var day: String?
        @OrNull var by: String?
        @OrNull var due: String?
        @OrNull var command: String?
        @OrNull var edit: String?

        init(_ entry: ChecklistEntry) {
            (kind, state, what, note) = (entry.kind, entry.state.rawValue, entry.what, entry.note)
            _at = OrNull(wrappedValue: entry.at?.internetText)
            _day = OrNull(wrappedValue: entry.day?.text)
            _by = OrNull(wrappedValue: entry.by)
            _due = OrNull(wrappedValue: entry.due?.internetText)
            _command = OrNull(wrappedValue: entry.way.command)
            _edit = OrNull(wrappedValue: entry.way.edit)
        }
    }
}
