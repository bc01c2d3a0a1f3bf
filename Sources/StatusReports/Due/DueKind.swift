import StatusHistory

/// What can be owed, as programs and `--only` name it.
package enum DueKind: String, Sendable, CaseIterable {
    case firstUpdate = "first-update"
    case update
    case estimate
    case raiseSeverity = "raise-severity"
    case tell
    case classify
    case warRoom = "war-room"
    case roles
    case handOver = "hand-over"
    case startMaintenance = "start-maintenance"
    case finishMaintenance = "finish-maintenance"
    case announceMaintenance = "announce-maintenance"
    case review
    case action
    case followUp = "follow-up"
    case reportable
    case authority
    case drill

    init(_ matter: Obligation.Matter) {
        switch matter {
        case .incident(_, .update(.first)): self = .firstUpdate
        case .incident(_, .update): self = .update
        case .incident(_, .estimate): self = .estimate
        case .incident(_, .raise): self = .raiseSeverity
        case .incident(_, .tell), .incident(_, .tellChange): self = .tell
        case .incident(_, .classify): self = .classify
        case .incident(_, .openRoom): self = .warRoom
        case .incident(_, .handOver): self = .handOver
        case .incident(_, .giveRoles): self = .roles
        case .incident(_, .review): self = .review
        case .incident(_, .action): self = .action
        case .incident(_, .followUp): self = .followUp
        case .incident(_, .notice(.decide)): self = .reportable
        case .incident(_, .notice(.send)): self = .authority
        case .drill: self = .drill
        case .maintenance(_, .announce): self = .announceMaintenance
        case .maintenance(_, .start): self = .startMaintenance
        case .maintenance(_, .finish): self = .finishMaintenance
        }
    }

    /// Words that stand for a kind, or for several.
    package static func named(_ word: String) -> [DueKind]? {
        switch word {
        case "raise": [.raiseSeverity]
        case "maintenance": [.startMaintenance, .finishMaintenance, .announceMaintenance]
        default: DueKind(rawValue: word).map { [$0] }
        }
    }

    /// Every word that `named` knows.
    package static let words = allCases.map(\.rawValue) + ["raise", "maintenance"]
}
