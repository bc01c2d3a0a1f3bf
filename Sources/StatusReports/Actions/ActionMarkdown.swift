import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `--format markdown`: a table for a meeting or an issue, as GitHub and GitLab show it.
package struct ActionMarkdown {
    package init() {}

    package func text(for list: ActionList) -> String {
        let markdown = ReportMarkdown()
        let rows = list.entries.map { entry in
            [
                entry.standing.rawValue, list.name(of: entry), entry.action.action.value, entry.owner ?? "nobody",
                entry.action.priority?.value ?? "", entry.action.due?.value.text ?? "", entry.action.done?.value.text ?? "",
                entry.action.ticket?.value ?? "",
            ]
        }
        let title = "# Actions of \(markdown.escaped(list.settings.name))\n"
        let counts = ([list.summary] + [list.onTime].compactMap { $0 }).map(markdown.escaped).joined(separator: "; ") + ".\n"
        let table = rows.isEmpty ? [] : [markdown.grid(["", "Name", "Action", "Owner", "Priority", "Due", "Done", "Ticket"], rows)]
        return ([title, counts] + table).joined(separator: "\n")
    }
}
