import Basics
import StatusModel

/// Who meets about a review, and what they talk of: a comment at its top, which is never published. It asks nothing, so it may stay.
struct ReviewInvitation {
    private let incident: Incident

    init(_ incident: Incident) { self.incident = incident }

    var comment: String {
        let items = ReviewMeeting.agenda.map { "  \(String($0.minutes).alignedRight(to: 2)) min  \($0.topic)" }
        let lines =
            [
                "<!-- The meeting, \(ReviewMeeting.minutes) minutes. Write its day behind 'held' above.", "",
                "Required: \(listed(required)).",
            ]
            + ["Optional: \(listed(ReviewMeeting.optional)).", "", "Agenda:"] + items + ["-->"]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The roles that matter, with who held them, then everybody else whom the log or another role names.
    private var required: [String] {
        let roles = ReviewMeeting.required.map { role in
            let held = holders(of: role)
            return "the \(role.holder)" + (held.isEmpty ? "" : " (\(listed(held.map(safe))))")
        }
        let named = ReviewMeeting.required.flatMap(holders)
        let others = Role.allCases.flatMap(holders) + incident.record.timeline.compactMap { $0.by?.value }
        return roles + Self.once(named + others).dropFirst(Self.once(named).count).map(safe)
    }

    /// Who holds a role, and who did before handing it over.
    private func holders(of role: Role) -> [String] {
        let record = incident.record
        let before = record.handOvers.filter { $0.role.value == role }.sorted { $0.at.value > $1.at.value }.flatMap {
            [$0.to.value, $0.from.value]
        }
        return Self.once(record.roles.filter { $0.role == role }.map(\.person.value) + before)
    }

    /// Each name once, whatever its capitals.
    private static func once(_ names: [String]) -> [String] {
        var known: Set<String> = []
        return names.filter { known.insert($0.lowercased()).inserted }
    }

    /// A name can't end the comment.
    private func safe(_ name: String) -> String { name.replacing("--", with: "-").filter { !"<>".contains($0) } }
}

extension Role {
    /// What its holder is called.
    fileprivate var holder: String {
        switch self {
        case .commander: "incident commander"
        case .communications: "communications lead"
        case .technical: "technical lead"
        case .scribe: "scribe"
        }
    }
}
