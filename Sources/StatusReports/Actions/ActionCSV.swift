import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `--format csv`: a row for each action (RFC 4180), for spreadsheets. An empty field is not written down.
package struct ActionCSV {
    package init() {}

    package func text(for list: ActionList) -> StarredText {
        StarredText(csv: [Self.columns] + list.entries.map { row($0, list) })
    }

    private static let columns = [
        "name", "incident", "title", "id", "action", "owner", "priority", "due", "standing", "done", "done_when", "ticket", "why", "path",
    ]

    private func row(_ entry: ActionEntry, _ list: ActionList) -> [String] {
        let action = entry.action
        return [
            list.name(of: entry), entry.incident.slug, entry.incident.title.value, action.id.value, action.action.value,
            entry.owner ?? "", action.priority?.value ?? "", action.due?.value.text ?? "", entry.standing.rawValue,
            action.done?.value.text ?? "", action.doneWhen?.value ?? "", action.ticket?.value ?? "", action.why?.value ?? "",
            action.id.place.file.path,
        ]
    }
}
