import Diagnostics
import StatusModel

/// What stands behind an action's owner, priority and ticket is one.
struct ReviewActionFields: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        subject.review.actions.filter { $0.status == .open }.flatMap { action in
            [owner(action), priority(action), ticket(action)].compactMap { $0 }
        }
    }

    private func owner(_ action: ReviewAction) -> Finding? {
        guard let owner = action.owner else { return nil }
        let words = owner.value.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if let word = words.first(where: { Nobody.groups.contains($0) || Nobody.roles.contains($0) }) {
            let kind = Nobody.roles.contains(word) ? "a role, which others have next week" : "nobody in particular"
            return Finding("'\(owner.value)' is \(kind); name the person who sees to it", at: owner.place)
        }
        if words.contains("and") || owner.value.contains(where: { ",/&+;".contains($0) }) {
            return Finding(
                "'\(owner.value)' is more than one; name the person who sees to it, and the others in the action", at: owner.place)
        }
        return nil
    }

    private func priority(_ action: ReviewAction) -> Finding? {
        guard let priority = action.priority, !priorities.contains(priority.value) else { return nil }
        let upper = priority.value.uppercased()
        let meant = priorities.first { $0 == upper || String($0.dropFirst()) == upper } ?? usual[priority.value.lowercased()]
        return Finding(
            "'\(priority.value)' is no priority; write P0, P1, P2 or P3, P0 for what can't wait", at: priority.place, suggestion: meant)
    }

    private func ticket(_ action: ReviewAction) -> Finding? {
        guard let ticket = action.ticket else { return nil }
        let text = ticket.value
        let isAddress = text.contains("://")
        if text.hasPrefix("https://"), text.utf8.count > "https://".utf8.count, !text.contains(" ") { return nil }
        if isAddress || text.contains(where: \.isWhitespace) || !text.contains(where: \.isNumber) || text.isPlaceholder {
            return Finding("'\(text)' is no ticket; write an id such as OPS-123, or an address that begins with https://", at: ticket.place)
        }
        return nil
    }

    let documentation = RuleDocumentation(
        .review, "action-fields", level: .warning,
        summary: "An action's owner is a person, its priority P0 to P3, and its ticket an id or an https address",
        rationale: "What everybody is to do nobody does. A priority that nobody else uses sorts nothing. Tickets are never published.",
        source: "Guides B and D: each action has an owner, a priority and a place in the tracker. Guide B: P1 to P3.",
        good: [
            .review("status: draft\nactions:\n  - {id: 1, action: Delete old records, owner: Ana Kovač, priority: P0, ticket: OPS-123}"),
            .review("status: draft\nactions:\n  - {id: 1, action: Delete old records, owner: the team, status: dropped}"),
        ],
        bad: [
            .review("status: draft\nactions:\n  - {id: 1, action: Delete old records, owner: ↓the team, priority: ↓high}"),
            .review(
                "status: draft\nactions:\n  - {id: 1, action: Delete old records, owner: ↓ana and ben, ticket: ↓\"http://track.example/7\"}"
            ),
            .review("status: draft\nactions:\n  - {id: 1, action: Delete old records, owner: ↓incident commander, priority: ↓p1}"),
        ])
}

private let priorities = ["P0", "P1", "P2", "P3"]
private let usual = [
    "critical": "P0", "urgent": "P0", "blocker": "P0", "high": "P1", "major": "P1", "medium": "P2", "normal": "P2", "moderate": "P2",
    "low": "P3", "minor": "P3",
]
