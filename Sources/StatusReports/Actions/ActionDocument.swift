import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `--format json`: one document; `docs/actions.schema.json` describes it.
package struct ActionDocument {
    package init() {}

    package func text(for list: ActionList) -> String {
        jsonText(
            Document(
                version: 1, at: list.now.internetText,
                page: Page(name: list.settings.name, url: list.settings.url, timeZone: list.settings.zone.identifier),
                owner: list.owner, actions: list.entries.map { Entry($0, list) },
                owners: list.owners.map { Owner(name: $0.name, open: $0.open, late: $0.late) },
                onTime: OnTime(list.tally, wanted: list.target), unread: list.unread,
                summary: Summary(
                    late: list.count(.late), open: list.count(.open), done: list.count(.done), dropped: list.count(.dropped))))
    }

    private struct Document: Encodable {
        var version: Int
        var at: String
        var page: Page
        @OrNull var owner: String?
        var actions: [Entry]
        var owners: [Owner]
        var onTime: OnTime
        var unread: [String]
        var summary: Summary
    }

    private struct Page: Encodable {
        var name, url, timeZone: String
    }

    private struct Owner: Encodable {
        @OrNull var name: String?
        var open, late: Int
    }

    private struct Summary: Encodable {
        var late, open, done, dropped: Int
    }

    /// Of those that fell due.
    private struct OnTime: Encodable {
        var due, onTime, late, undated, open: Int
        @OrNull var percent: Int?
        var wantedMoreThan: Int
        @OrNull var isMet: Bool?

        init(_ tally: ActionTally, wanted: Int) {
            (due, onTime, late, undated, open) = (tally.due, tally.onTime, tally.late, tally.undated, tally.open)
            wantedMoreThan = wanted
            _percent = OrNull(wrappedValue: tally.doneOnTime.percent)
            _isMet = OrNull(wrappedValue: tally.isMet(wanted))
        }
    }

    private struct Entry: Encodable {
        var name, incident, title, id, action, standing: String
        @OrNull var owner: String?
        @OrNull var priority: String?
        @OrNull var due: String?
        @OrNull var done: String?
        @OrNull var doneWhen: String?
        @OrNull var ticket: String?
        @OrNull var why: String?
        var path: String
        var line: Int

        init(_ entry: ActionEntry, _ list: ActionList) {
            let action = entry.action
            (name, incident, title) = (list.name(of: entry), entry.incident.slug, entry.incident.title.value)
            (id, self.action, standing) = (action.id.value, action.action.value, entry.standing.rawValue)
            _owner = OrNull(wrappedValue: entry.owner)
            _priority = OrNull(wrappedValue: action.priority?.value)
            _due = OrNull(wrappedValue: action.due?.value.text)
            _done = OrNull(wrappedValue: action.done?.value.text)
            _doneWhen = OrNull(wrappedValue: action.doneWhen?.value)
            _ticket = OrNull(wrappedValue: action.ticket?.value)
            _why = OrNull(wrappedValue: action.why?.value)
            let file = action.id.place.file
            path = file.path
            line = file.position(at: action.id.place.range.lowerBound).line
        }
    }
}
