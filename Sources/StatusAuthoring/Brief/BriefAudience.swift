import StatusModel

extension BriefAudience {
    /// What a wording for them may ask for. Customers get only what is published.
    var fields: [BriefField] {
        switch self {
        case .internal: BriefField.allCases
        case .support: BriefField.published + [.note, .workaround, .noPromises]
        case .executives: BriefField.published + [.note, .severity, .services, .lead, .decision, .workaround]
        case .customers: BriefField.published
        }
    }
}

/// What a wording of a brief may ask for. Most are whole sentences, so that one without a value leaves no hole.
package enum BriefField: String, Sendable, CaseIterable {
    /// What customers notice, in a few words.
    case title
    /// Where it stands and since when, and so what is being done: "Identified at 14:31 GMT, 9 minutes ago: we know the cause …".
    case status
    /// What customers notice, in a sentence for each component's status.
    case impact
    /// The public names of all that it touches.
    case components
    /// When it began, how long it has lasted, or when it is planned for.
    case timing
    /// How long: "38 minutes".
    case duration
    /// The words that customers read last, with what was put right in them since.
    case update
    case nextUpdate = "next-update"
    /// When it is expected to be over, as an estimate.
    case expectedEnd = "expected-end"
    /// Its page.
    case link
    /// The page's name.
    case page

    /// That nothing of it is published, where that is so.
    case note
    case severity
    /// How many services of all are hit, and which.
    case services
    case lead
    /// What is decided next, and when.
    case decision
    /// What customers can do meanwhile.
    case workaround
    /// What nobody may say to customers as things stand.
    case noPromises = "no-promises"
    case roles
    /// When somebody knew of it, took it on, and stopped it.
    case response
    /// Whom of those that the policy names has been told, and when.
    case told
    /// The last lines of the responders' log.
    case log
    /// What is owed, as `daymark due` has it.
    case owed

    static let published: [BriefField] = [
        .title, .status, .impact, .components, .timing, .duration, .update, .nextUpdate, .expectedEnd, .link, .page,
    ]
}
