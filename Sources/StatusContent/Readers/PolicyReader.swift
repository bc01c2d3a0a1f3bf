import Basics
import Diagnostics
import StatusModel

enum PolicyKey: String, ContentKeys {
    case preset, watch, notice, followUp = "follow-up", hours, severities, since, before
}

/// What a policy says of one severity: its cadence, then its duties.
enum SeverityPolicyKey: String, ContentKeys {
    case firstUpdate = "first-update", investigating, identified, monitoring, roles, separateLeads = "separate-leads",
        raiseAfter = "raise-after", escalation, reviewDue = "review-due", reviewWhen = "review-when",
        businessHours = "business-hours"
}

/// Reads `policy`: a preset's name, or a preset with single numbers changed.
///
/// - Parameter zone: the page's, in which business hours are where they name no other.
func readPolicy(_ node: YAMLNode?, zone: Zone, _ problems: Problems) -> Policy {
    guard let node else { return .standard }
    if case .scalar(let name, _) = node { return preset(name, problems)?.policy ?? .standard }
    guard let fields = Fields(node, of: "policy", PolicyKey.self, problems) else { return .standard }
    var policy = fields.text(.preset).flatMap { preset($0, problems) }?.policy ?? .standard
    if let watch = fields.demand(.watch, readSpan) { policy.watch = watch.value ?? .zero }
    if let notice = fields.demand(.notice, readSpan) { policy.notice = notice.value ?? .zero }
    if let followUp = fields.demand(.followUp, readDuration) { policy.followUp = followUp.value }
    policy.hours = readHours(fields, zone)
    for pair in fields.pairs(.severities) {
        guard let severity = fields.word(pair.key, of: Severity.self, for: "severity")?.value else { continue }
        if pair.value.isOff {
            policy.severities[severity] = nil
            policy.duties[severity] = nil
            continue
        }
        guard let changes = Fields(pair.value, of: "policy for \(pair.key.value)", SeverityPolicyKey.self, problems) else { continue }
        policy.severities[severity]?.change(changes)
        policy.duties[severity, default: Duties()].change(changes)
    }
    policy.earlier = readEarlier(fields, zone)
    return policy
}

/// `since` and `before`: the day from which this policy holds, and the one until then, which may have had one before it.
private func readEarlier(_ fields: Fields<PolicyKey>, _ zone: Zone) -> [Policy.Earlier] {
    guard fields.mentions(.since) || fields.mentions(.before) else { return [] }
    let since = fields.required(.since, such: "2026-12-01", fields.date)
    let node = fields.required(.before, such: "standard") { fields.node($0) }
    guard let since, let node else { return [] }
    let before = readPolicy(node, zone: zone, fields.problems)
    if let last = before.earlier.last, last.until >= since.value {
        fields.problems.add(
            .time, "the policy before this one holds from \(last.until.text) on, so this one holds from a later day", at: since.place)
        return []
    }
    let all = before.earlier + [Policy.Earlier(until: since.value, policy: before)]
    return all.map { Policy.Earlier(until: $0.until, policy: $0.policy.alone) }
}

extension Policy {
    /// Without those before it.
    fileprivate var alone: Policy {
        var policy = self
        policy.earlier = []
        return policy
    }
}

private func preset(_ name: Located<String>, _ problems: Problems) -> PolicyPreset? {
    if let preset = PolicyPreset(rawValue: name.value) { return preset }
    let known = PolicyPreset.allCases.map(\.rawValue)
    let nearest = nearestName(to: name.value, among: known)
    let wayOut = nearest.map { "did you mean '\($0)'?" } ?? "there are \(known.joined(separator: ", "))"
    problems.add(.unknownValue, "'\(name.value)' is not a policy; \(wayOut)", at: name.place, suggestion: nearest)
    return nil
}

private let phases: [(SeverityPolicyKey, IncidentStatus)] = [
    (.investigating, .investigating), (.identified, .identified), (.monitoring, .monitoring),
]

extension Policy.Cadence {
    fileprivate mutating func change(_ fields: Fields<SeverityPolicyKey>) {
        if let pace = fields.demand(.firstUpdate, readPace) { firstUpdate = pace.value }
        for (key, phase) in phases {
            if let pace = fields.demand(key, readPace) { updates[phase] = pace.value }
        }
    }
}

extension Duties {
    fileprivate mutating func change(_ fields: Fields<SeverityPolicyKey>) {
        if let node = fields.node(.roles) {
            roles = node.isOff ? [] : fields.texts(.roles).compactMap { fields.word($0, of: Role.self, for: "role")?.value }
        }
        if let separates = fields.isOff(.separateLeads) ? false : fields.flag(.separateLeads) { separatesLeads = separates }
        if let duration = fields.demand(.raiseAfter, readDuration) { raiseAfter = duration.value }
        if let duration = fields.demand(.reviewDue, readDuration) { reviewDue = duration.value }
        if let occasion = fields.word(.reviewWhen, of: ReviewOccasion.self) { reviewWhen = occasion.value }
        if let keeps = fields.isOff(.businessHours) ? false : fields.flag(.businessHours) { keepsBusinessHours = keeps }
        if let node = fields.node(.escalation) {
            let steps = node.isOff ? [] : fields.pairs(.escalation).compactMap { readStep($0, fields) }
            escalation = steps.sorted { $0.after < $1.after }
        }
    }
}

/// `30m: the team lead`; `0m` is at once.
private func readStep(_ pair: YAMLPair, _ fields: Fields<SeverityPolicyKey>) -> Duties.EscalationStep? {
    guard let after = fields.converted(pair.key, .duration, readSpan), let tell = fields.scalar(pair.value, of: "escalation") else {
        return nil
    }
    if tell.value.isEmpty || pair.value.isOff {
        let problem = tell.value.isEmpty ? "'\(pair.key.value)' names nobody" : "'\(tell.value)' is nobody to tell"
        fields.problems.add(.wrongType, "\(problem); write who is told, or leave '\(pair.key.value)' out", at: pair.key.place)
        return nil
    }
    return Duties.EscalationStep(after: after.value, tell: tell.value)
}

/// `20m/30m`, target and limit, or `20m` for both.
private func readPace(_ text: String) throws(ValueError) -> Policy.Pace {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let last = parts.last, parts.count <= 2 else {
        throw ValueError(message: "'\(text)' is not a pace; write target and limit as 20m/30m")
    }
    let pace = Policy.Pace(target: try readDuration(first), limit: try readDuration(last))
    if pace.target > pace.limit {
        throw ValueError(message: "the target \(first) is longer than the limit \(last); write the shorter one first")
    }
    return pace
}

extension YAMLNode {
    /// Whether it says that something is not asked for: `off`, or `none`.
    var isOff: Bool {
        if case .scalar(let text, _) = self { text.value == "off" || text.value == "none" } else { false }
    }
}

extension Fields {
    func isOff(_ key: Key) -> Bool { has(key) && node(key)?.isOff == true }

    /// What a key asks for, or nil inside where it says `off`; nil where the key is missing or can't be read.
    fileprivate func demand<Value>(_ key: Key, _ read: (String) throws(ValueError) -> Value) -> Located<Value?>? {
        value(key, .duration) { text throws(ValueError) -> Value? in
            if text == "off" || text == "none" { return nil }
            do throws(ValueError) {
                return try read(text)
            } catch {
                throw ValueError(message: error.message + ", or 'off' where nothing is asked for", suggestion: error.suggestion)
            }
        }
    }
}
