import Diagnostics
import StatusModel

/// A component keeps its id and the day that it counts from.
struct ComponentChanged: Rule {
    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        guard let log = context.revisions, let file = subject.history.page.files.first(where: { $0.path == "components.yml" }),
            let versions = PublishedVersions(of: file.path, in: log, grace: context[graceOption])
        else { return [] }
        return versions.componentKeys.compactMap { key in
            // A day that was not given before may be set.
            guard case .component(let id) = key, let change = versions.change(of: key, told: nil) else { return nil }
            return finding(change, id, file, versions, context)
        }
    }

    private func finding(
        _ change: FactChange, _ id: String, _ file: SourceFile, _ versions: PublishedVersions, _ context: RuleContext
    ) -> Finding? {
        let notes = context.notes(published: change.published, changed: change.changed)
        // It has another id now, and its history went with it.
        if context.history.page.successors[id] != nil { return nil }
        if versions.present.values[change.key] == nil {
            let key = "components/" + id
            if context.history.page.settings.lint.isMeant(deletionOf: key) { return nil }
            let wayOut = "put it back with its history; 'name' may change, 'until' retires it, and 'replaces' gives its history a new id"
            let meant = "if nobody can have used it, write in site.yml under 'lint': 'deleted: {\"\(key)\": why it was deleted}'"
            return Finding(
                "the component '\(id)' was published and is gone now; \(wayOut)", at: .start(of: file), notes: notes + [.init(meant)])
        }
        let first = versions.seen.compactMap { $0.facts.text(change.key) }.first { !$0.isEmpty }
        guard let first, let now = versions.present.text(change.key), first != now else { return nil }
        let what = now.isEmpty ? "is gone now" : "is \(now) now"
        return Finding(
            "'since' of '\(id)' was published as \(first) and \(what); put it back, since uptime counts from it",
            at: place(of: now.isEmpty ? id : now, afterID: id, in: file), notes: notes)
    }

    /// Where a value stands behind an id.
    private func place(of value: String, afterID id: String, in file: SourceFile) -> Place {
        func range(of text: String, from start: Int) -> Range<Int>? {
            let wanted = Array(text.utf8)
            guard start + wanted.count <= file.bytes.count else { return nil }
            return (start...(file.bytes.count - wanted.count)).first { file.bytes[$0...].starts(with: wanted) }.map {
                $0..<$0 + wanted.count
            }
        }
        guard let name = range(of: "id: \(id)", from: 0) else { return .start(of: file) }
        return range(of: value, from: name.lowerBound).map { Place(file, $0) } ?? .start(of: file)
    }

    let documentation = RuleDocumentation(
        .history, "component-changed", level: .warning,
        summary: "A component keeps its id and the day that it counts from",
        rationale:
            "A component's id is part of the addresses of its page, its badge and its data, and its past hangs on it: also where no incident "
            + "ever named it. The day in 'since' decides which past "
            + "counts. A new name is fine, and so is a 'since' where there was none. Outside a git repository this rule is silent.",
        source: "Daymark: the story is kept as it was told.",
        options: [graceOption],
        good: [since("2025-03-01", was: "2025-03-01\n  description: By card"), since("2025-03-01", was: "")],
        bad: [since("↓2026-03-01", was: "2025-03-01"), renamed])

    private static let renamed: Example = {
        let text = "- id: card-payments\n  name: Card payments\n- id: website\n  name: Website"
        return Example.components("↓" + text).committed(
            .on("components.yml", .added, at: "2026-11-20 09:00 UTC", text: text + "\n- id: payouts\n  name: Payouts"),
            .on("components.yml", .changed, at: "2026-11-20 14:00 UTC", id: "83be701"))
    }()

    private static func since(_ day: String, was before: String) -> Example {
        func text(_ day: String) -> String {
            "- id: card-payments\n  name: Card payments\n" + (day.isEmpty ? "" : "  since: \(day)\n") + "- id: website\n  name: Website"
        }
        return Example.components(text(day)).committed(
            .on("components.yml", .added, at: "2026-11-20 09:00 UTC", text: text(before)),
            .on("components.yml", .changed, at: "2026-11-20 14:00 UTC", id: "83be701"))
    }
}
