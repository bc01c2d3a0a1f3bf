import StatusModel

/// Whether what was typed is still right, once others have just said something of the same incident or maintenance.
package struct NewsDoubt: Sendable, Equatable {
    private let doubt: String
    /// Whether nothing is written where nobody is there to ask.
    package let isRefused: Bool

    /// Nil where it stays right.
    ///
    /// - Parameters:
    ///   - latest: of what is new.
    ///   - event: whose step it is; nil where the page has none of that name.
    ///   - status: the phase that was typed; nil where it goes on from what is there.
    ///   - isTyped: whether the text was typed, which can't know of theirs.
    ///   - tellsAll: whether it tells of all that was before it, as a last update does.
    package init?(_ latest: EventStep, of event: ToldEvent?, typed status: String?, isTyped: Bool, tellsAll: Bool) {
        let came = "'\(latest.id)' has just come in"
        if let status, let event, event.isTakenBack(by: status, after: latest) {
            (doubt, isRefused) = ("\(came), and yours would take the page back to '\(status)'", true)
        } else if isTyped {
            (doubt, isRefused) = ("\(came), and \(tellsAll ? "your last update" : "what you typed") may not know of it", tellsAll)
        } else {
            return nil
        }
    }

    package var question: String { "\(doubt). Go on all the same?" }
    package var refusal: AuthoringError { AuthoringError("\(doubt); read it, and type yours again if it is right all the same") }
}
