import StatusModel

/// Something that readers of an update want to be told: five things while an incident goes on, and five once it is over.
package enum ToldFact: String, Sendable, CaseIterable {
    /// What customers notice.
    case impact
    /// Who is hit, or how many.
    case scope
    /// What is being done.
    case work
    /// When the next update comes.
    case nextUpdate
    /// What customers can do meanwhile.
    case meanwhile
    /// What it came from, or what was put right.
    case remedy
    /// How long it lasted.
    case length
    /// What customers need to do now, if anything.
    case action

    package static let whileItGoesOn: [ToldFact] = [.impact, .scope, .work, .nextUpdate, .meanwhile]
    package static let afterwards: [ToldFact] = [.impact, .scope, .remedy, .length, .action]

    package static func wanted(of status: IncidentStatus) -> [ToldFact] { status.endsIncident ? afterwards : whileItGoesOn }
}
