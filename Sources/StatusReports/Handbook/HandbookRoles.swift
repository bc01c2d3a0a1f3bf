import Basics
import StatusModel

extension Handbook.Section {
    /// Each role as a card: what it does, and when somebody holds it.
    static func roles(_ policy: Policy) -> Self {
        let cards = Role.allCases.map { role in
            Handbook.Card(name(role), tasks(role).map { Handbook.Line($0) } + [asked(role, policy)] + handOver(role, policy))
        }
        return Self(title: "Who does what?", blocks: [.cards(cards)] + rules(policy).map { .text($0) })
    }

    private static func name(_ role: Role) -> String {
        switch role {
        case .commander: "Incident commander"
        case .communications: "Communications lead"
        case .technical: "Technical lead"
        case .scribe: "Scribe"
        }
    }

    private static func tasks(_ role: Role) -> [String] {
        switch role {
        case .commander:
            [
                "Owns the incident until it is resolved, decides, and gives out the work.", "Says how bad it is, and raises it.",
                "Lets a change be made, or has it undone.", "Says when it is over, and sees that a review follows.",
            ]
        case .communications:
            [
                "Speaks to customers, and nobody else does: one voice outside.", "Writes the updates, and keeps what they promise.",
                "Tells support, and those who lead.", "Hears from support what customers see.",
            ]
        case .technical:
            [
                "Finds out what is wrong, and leads those who look.", "Restores first, and looks for the cause afterwards.",
                "Says what to change, and checks that it helped.", "Drops a trail that leads nowhere, and takes the next one.",
            ]
        case .scribe:
            [
                "Writes down who did what, and when: 'daymark log'.", "Writes down decisions, and who made them.",
                "Keeps what was found: graphs, messages, numbers.",
            ]
        }
    }

    private static func asked(_ role: Role, _ policy: Policy) -> Handbook.Line {
        let severities = Severity.worstFirst.filter { policy.duties($0).roles.contains(role) }.map(\.rawValue)
        return severities.isEmpty
            ? Handbook.Line("nobody has to: whoever is on call holds it", lead: "Held")
            : Handbook.Line("at \(listed(severities))", lead: "Held")
    }

    private static func handOver(_ role: Role, _ policy: Policy) -> [Handbook.Line] {
        guard role == .commander, let after = policy.response.handOverAfter else { return [] }
        return [Handbook.Line("to somebody who is rested", lead: "Hands over after \(after.words)")]
    }

    private static func rules(_ policy: Policy) -> [String] {
        let asking = Severity.worstFirst.filter { !policy.duties($0).roles.isEmpty }
        let apart = asking.filter { policy.duties($0).separatesLeads }.map(\.rawValue)
        let soon = asking.isEmpty ? nil : policy.response.rolesWithin.map { "Each role is held within \($0.words) after detection." }
        let others = Severity.worstFirst.filter { policy.duties($0).roles.isEmpty }.map(\.rawValue)
        return [
            soon, apart.isEmpty ? nil : "At \(listed(apart)) commander and technical lead are two people.",
            others.isEmpty ? nil : "At \(listed(others)) whoever is on call holds them all.",
            policy.drillEvery.map { "We practise: a drill every \($0.turn), with 'daymark drill --record'." },
        ].compactMap { $0 }
    }
}
