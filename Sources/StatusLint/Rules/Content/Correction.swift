import Basics
import Diagnostics
import StatusModel

/// A correction names the update that it puts right.
struct Correction: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let updates = subject.incident.updates
        if updates.allSatisfy({ $0.corrects == nil }) { return [] }
        let first = Dictionary(updates.indices.map { (updates[$0].id, $0) }) { first, _ in first }
        return updates.indices.compactMap { index in
            guard let corrects = updates[index].corrects else { return nil }
            let place = first[corrects.value]
            if let place, place < index { return nil }
            if place != nil {
                return Finding(
                    "'\(corrects.value)' is not earlier than this update; a correction comes after what it corrects", at: corrects.place)
            }
            // Of very many, those before it come into question.
            let nearest = nearestName(to: corrects.value, among: updates[..<index].suffix(100).map(\.id))
            let wayOut = nearest.map { "did you mean '\($0)'?" } ?? "write the file name of an earlier update without '.md'"
            return Finding("there is no update '\(corrects.value)' in this incident; \(wayOut)", at: corrects.place, suggestion: nearest)
        }
    }

    let documentation = RuleDocumentation(
        .content, "correction", level: .error,
        summary: "A correction names an earlier update of the same incident",
        rationale: "The page shows a correction beside what it corrects. A published update is never rewritten.",
        source: "Daymark's content format.",
        good: [
            .updates(
                [
                    first,
                    (
                        "2026-11-20-1412-identified.md",
                        "---\nstatus: identified\nat: 2026-11-20 14:12 UTC\nnext-update: 30m\ncorrects: 2026-11-20-1408-investigating\n---\nBank transfers fail too."
                    ),
                ], now: "2026-11-20 14:13 UTC")
        ],
        bad: [
            .updates(
                [
                    first,
                    (
                        "2026-11-20-1412-identified.md",
                        "---\nstatus: identified\nat: 2026-11-20 14:12 UTC\nnext-update: 30m\ncorrects: ↓2026-11-20-1407-investigating\n---\nBank transfers fail too."
                    ),
                ], now: "2026-11-20 14:13 UTC")
        ])

    private static let first = (
        "2026-11-20-1408-investigating.md", "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nPayments fail."
    )
}
