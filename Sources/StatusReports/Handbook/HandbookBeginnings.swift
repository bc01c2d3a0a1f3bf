import StatusModel

extension Handbook.Section {
    /// What is done first, by severity, in two parts: up to when an alert is acknowledged, and up to when roles are held. The policy
    /// says when that is.
    static func beginnings(_ policy: Policy) -> [Self] {
        let asked: [Severity] = [.sev1, .sev2, .sev3]
        let acknowledged = policy.targets.acknowledgement.values.min()
        let firstUpdate = asked.compactMap { policy.firstUpdate($0)?.target }.max()
        let held = policy.response.rolesWithin ?? policy.response.classifyWithin ?? firstUpdate
        let ends = Set([acknowledged, held].compactMap { $0 }).sorted()
        return ends.enumerated().compactMap { number, end in
            let cards = asked.compactMap { severity -> Handbook.Card? in
                let deeds = deeds(policy, severity).filter { $0.due <= end && (number == 0 || $0.due > ends[number - 1]) }
                return deeds.isEmpty ? nil : Handbook.Card(severity.rawValue, deeds.map { Handbook.Line($0.what, lead: $0.due.asDeadline) })
            }
            return cards.isEmpty ? nil : Self(title: "The first \(end.words)", blocks: [.cards(cards)])
        }
    }

    private typealias Deed = (due: TimeSpan, what: String)

    /// Soonest first; what is due at one time in the order in which it is done.
    private static func deeds(_ policy: Policy, _ severity: Severity) -> [Deed] {
        let (duties, response) = (policy.duties(severity), policy.response)
        var deeds: [Deed] = [(.zero, "write it down: 'daymark declare', with the time it was detected")]
        if let due = policy.targets.acknowledgement[severity] { deeds.append((due, "acknowledge the alert, and write down when")) }
        if let due = response.classifyWithin { deeds.append((due, "say how bad it is, or take \(ResponseRules.unsureSeverity.rawValue)")) }
        deeds += duties.escalation.filter { duties.wordsWhereTold(before: $0).isEmpty }.map {
            ($0.after, "tell \($0.whom)\($0.after == .zero ? "" : ", unless it is mitigated")")
        }
        deeds += duties.unacknowledged.map { ($0.after, "where nobody has acknowledged it, tell \($0.whom)") }
        if let due = duties.warRoomAfter { deeds.append((due, meeting(response))) }
        if !duties.roles.isEmpty, let due = response.rolesWithin {
            deeds.append((due, "name who is \(duties.roles.map(\.rawValue).joined(separator: ", "))"))
        }
        if let pace = policy.firstUpdate(severity) {
            deeds.append((pace.target, "tell customers: what they notice, who is hit, that we look, and when they hear more"))
        }
        return deeds.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
    }

    private static func meeting(_ response: ResponseRules) -> String {
        let places = [response.room.map { "write in \($0)" }, response.bridge.map { "speak on \($0)" }].compactMap { $0 }
        return places.isEmpty ? "meet in one place" : places.joined(separator: ", ")
    }
}
