import Basics
import StatusHistory
import StatusModel

extension Incident {
    /// - Throws: `AuthoringError` where it is over already, or the clock is wrong.
    package func checkCanBeResolved(_ clock: ClockWords) throws(AuthoringError) {
        if let ended = ending(clock) {
            throw AuthoringError(
                "\(ended) already; put an update right with 'daymark update --corrects'")
        }
        try checkIsNotAhead(updates.last?.at.value, clock)
    }

    /// - Throws: `AuthoringError` where it is over already, or the clock is wrong.
    package func checkCanBeWithdrawn(_ clock: ClockWords) throws(AuthoringError) {
        if isWithdrawn, let ended = ending(clock) { throw AuthoringError("\(ended) already") }
        try checkIsNotAhead(updates.last?.at.value, clock)
    }

    /// When its review is due if it is resolved now; empty where the policy asks for none.
    package func reviewNote(_ policy: Policy, _ clock: ClockWords) -> String {
        let duties = policy.duties(severity.value)
        let length = policy.time(from: responseBegan, to: max(responseBegan, clock.now), severity.value)
        let isLong = policy.review.after.map { length > $0 } ?? false
        guard duties.reviewWhen == .always || isLong, let allowed = duties.reviewDue else { return "" }
        return "\nIts review is due by \(clock.text(clock.now + allowed)); start it with 'daymark review'."
    }
}

/// What customers need to do, in a sentence. "Nothing", "no" and their like are a sentence too.
package func customerAction(_ typed: String, _ components: [Component]) -> String {
    let start = String(typed.onOneLine.lowercased().prefix { $0.isLetter || $0 == " " || $0 == "/" })
    return nothing.contains(start) ? "You do not need to do anything." : sentence(typed, components)
}

private let nothing = ["nothing", "none", "no", "n/a", "na", "not applicable"]
