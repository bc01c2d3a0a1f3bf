import StatusHistory
import StatusModel

/// Whether the fix of an incident that is to be resolved now was watched for as long as the policy wants.
package struct FixWatch: Sendable {
    private let incident: Incident
    private let clock: ClockWords
    /// What the policy wants.
    private let wanted: TimeSpan
    /// Since the fix was watched in public; nil where it isn't.
    private let began: Instant?
    /// Whether it was over before customers were told anything.
    private let isToldAfterwards: Bool
    /// Whether customers are known to have stopped feeling it before anybody watched.
    private let isEndEarlier: Bool
    /// Since when it has held, whether anybody watched or not.
    private let since: Instant
    private var held: TimeSpan { clock.now - since }

    /// - Parameters:
    ///   - end: when customers stopped feeling it. What was found out afterwards has been watched, in a way, since then.
    ///   - wanted: how long the policy wants it to be watched.
    package init(_ incident: Incident, end: Instant, wanted: TimeSpan, _ clock: ClockWords) {
        (self.incident, self.wanted, self.clock) = (incident, wanted, clock)
        began = incident.watchBegan?.at.value
        isToldAfterwards = incident.updates.first.map { end <= $0.at.value } ?? false
        since = min(began ?? clock.now, end)
        isEndEarlier = end < began ?? clock.now
    }

    /// What becomes of an end that comes too early.
    package enum Decision: Sendable, Equatable {
        /// Its author has said why it can't wait.
        case allowed(reason: String)
        case refused(AuthoringError)
        /// It is resolved, and this is said.
        case warned(String)
        /// Whoever is there is asked, then, where the linter would refuse it, for the reason too.
        case asked(String, needsReason: Bool, denied: AuthoringError)
    }

    /// Nil where it was watched for long enough, or nobody wants that.
    ///
    /// - Parameters:
    ///   - reason: why it can't wait, where that was typed.
    ///   - isRefused: whether the linter would refuse it.
    ///   - isAsked: whether somebody is there to ask.
    package func decision(early reason: String?, isRefused: Bool, isAsked: Bool) -> Decision? {
        guard let warning else { return nil }
        if let reason, isRefused { return .allowed(reason: reason) }
        if isAsked {
            return .asked(
                "\(warning.asHeading). Resolve it all the same?", needsReason: isRefused,
                denied: AuthoringError("it is still open; \(wayOut)"))
        }
        return isRefused ? .refused(AuthoringError("\(warning); \(wayOut)")) : .warned(warning)
    }

    /// Nil where it was watched for long enough, or nobody wants that.
    package var warning: String? {
        if wanted == .zero || isToldAfterwards { return nil }
        guard began != nil else { return "the fix is not being watched: \(whyNot); the policy wants \(wanted.words)" }
        return held < wanted ? "the fix has been watched for \(held.words); the policy wants \(wanted.words)" : nil
    }

    private var whyNot: String {
        let updates = incident.updates
        guard let last = updates.lastIndex(where: { $0.status.value == .monitoring }), updates.indices.contains(last + 1) else {
            return "no update says 'monitoring'"
        }
        let (watched, back) = (updates[last], updates[last + 1])
        return "'monitoring' of \(clock.text(watched.at.value)) went back to '\(back.status.value.rawValue)' at "
            + clock.text(back.at.value)
    }

    private var wayOut: String {
        let wait =
            began.map { _ in "wait until \(clock.text(since + wanted))" }
            ?? "say that you watch it with 'daymark update \(incident.slug) --status monitoring', and resolve it \(wanted.words) later"
        let earlier = isEndEarlier ? "" : ", say with --ended when customers stopped feeling it if that was earlier"
        return wait + earlier + ", or say with --early why it can't wait"
    }
}
