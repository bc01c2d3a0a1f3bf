/// Who reads a brief, and so what may stand in it.
package enum BriefAudience: String, Sendable, CaseIterable {
    case customers, support, executives, `internal`

    /// For messages.
    package var noun: String {
        switch self {
        case .internal: "responders"
        case .support: "support"
        case .executives: "executives"
        case .customers: "customers"
        }
    }

    /// Whether these readers may see a brief that was made for others: all may see what customers see, and responders everything.
    package func maySee(_ other: BriefAudience) -> Bool { self == other || self == .internal || other == .customers }
}
