import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `--format json`: one document; `docs/due.schema.json` describes it.
package struct DueDocument {
    package init() {}

    package func text(for list: DueList) -> String {
        jsonText(
            Document(
                version: 1, at: list.now.internetText, withinMinutes: list.span.seconds / 60, only: list.only.map { $0.map(\.rawValue) },
                page: Page(name: list.settings.name, url: list.settings.url, timeZone: list.settings.zone.identifier),
                owed: list.entries.map(Entry.init), unread: list.unread,
                summary: Summary(overdue: list.count(.overdue), due: list.count(.due), soon: list.count(.soon))))
    }

    private struct Document: Encodable {
        var version: Int
        var at: String
        var withinMinutes: Int
        @OrNull var only: [String]?
        var page: Page
        var owed: [Entry]
        var unread: [String]
        var summary: Summary
    }

    private struct Page: Encodable {
        var name, url, timeZone: String
    }

    private struct Summary: Encodable {
        var overdue, due, soon: Int
    }

    private struct Entry: Encodable {
        var kind, urgency, what, why, due: String
        var subject, slug, title, path: String
        var line: Int
        @OrNull var command: String?
        @OrNull var edit: String?

        init(_ entry: DueEntry) {
            (kind, what, why) = (entry.kind.rawValue, entry.what, entry.why)
            urgency = "\(entry.urgency)"
            due = entry.obligation.due.internetText
            subject =
                switch entry.obligation.matter {
                case .incident: "incident"
                case .maintenance: "maintenance"
                case .drill: "page"
                }
            (slug, title) = (entry.obligation.matter.event?.slug ?? "", entry.obligation.matter.event?.title ?? entry.what)
            path = entry.place.file.path
            line = entry.place.file.position(at: entry.place.range.lowerBound).line
            _command = OrNull(wrappedValue: entry.way.command)
            _edit = OrNull(wrappedValue: entry.way.edit)
        }
    }
}
