import Basics
import Diagnostics
import StatusModel

/// Reads `policy`: a preset's name, or a preset with single numbers changed.
///
/// - Parameter zone: the page's, in which business hours are where they name no other.
func readPolicy(_ node: YAMLNode?, zone: Zone, _ problems: Problems) -> Policy {
    guard let node else { return .standard }
    if case .scalar(let name, _) = node { return preset(name, problems)?.policy ?? .standard }
    let known = ["preset", "watch", "notice", "follow-up", "hours", "severities", "since", "before"]
    guard let fields = Fields(node, of: "policy", known: known, problems) else { return .standard }
    var policy = fields.text("preset").flatMap { preset($0, problems) }?.policy ?? .standard
    if let watch = fields.demand("watch", readSpan) { policy.watch = watch.value ?? .zero }
    if let notice = fields.demand("notice", readSpan) { policy.notice = notice.value ?? .zero }
    if let followUp = fields.demand("follow-up", readDuration) { policy.followUp = followUp.value }
    policy.hours = readHours(fields, zone)
    for pair in fields.pairs("severities") {
        guard let severity = fields.word(pair.key, of: Severity.self, for: "severity")?.value else { continue }
        if pair.value.isOff {
            policy.severities[severity] = nil
            policy.duties[severity] = nil
            continue
        }
        let known = cadenceKeys + dutyKeys
        guard let changes = Fields(pair.value, of: "policy for \(pair.key.value)", known: known, problems) else { continue }
        policy.severities[severity]?.change(changes)
        policy.duties[severity, default: Duties()].change(changes)
    }
    policy.earlier = readEarlier(fields, zone)
    return policy
}

/// `since` and `before`: the day from which this policy holds, and the one until then, which may have had one before it.
private func readEarlier(_ fields: Fields, _ zone: Zone) -> [Policy.Earlier] {
    guard fields.mentions("since") || fields.mentions("before") else { return [] }
    let since = fields.required("since", such: "2026-12-01", fields.date)
    let node = fields.required("before", such: "standard") { fields.node($0) }
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

private let phases: [IncidentStatus] = [.investigating, .identified, .monitoring]
private let cadenceKeys = ["first-update"] + phases.map(\.rawValue)
private let dutyKeys = ["roles", "separate-leads", "raise-after", "escalation", "review-due", "review-when", "business-hours"]

extension Policy.Cadence {
    fileprivate mutating func change(_ fields: Fields) {
        if let pace = fields.demand("first-update", readPace) { firstUpdate = pace.value }
        for phase in phases {
            if let pace = fields.demand(phase.rawValue, readPace) { updates[phase] = pace.value }
        }
    }
}

extension Duties {
    fileprivate mutating func change(_ fields: Fields) {
        if let node = fields.node("roles") {
            roles = node.isOff ? [] : fields.texts("roles").compactMap { fields.word($0, of: Role.self, for: "role")?.value }
        }
        if let separates = fields.isOff("separate-leads") ? false : fields.flag("separate-leads") { separatesLeads = separates }
        if let duration = fields.demand("raise-after", readDuration) { raiseAfter = duration.value }
        if let duration = fields.demand("review-due", readDuration) { reviewDue = duration.value }
        if let occasion = fields.word("review-when", of: ReviewOccasion.self) { reviewWhen = occasion.value }
        if let keeps = fields.isOff("business-hours") ? false : fields.flag("business-hours") { keepsBusinessHours = keeps }
        if let node = fields.node("escalation") {
            let steps = node.isOff ? [] : fields.pairs("escalation").compactMap { readStep($0, fields) }
            escalation = steps.sorted { $0.after < $1.after }
        }
    }
}

/// `30m: the team lead`; `0m` is at once.
private func readStep(_ pair: YAMLPair, _ fields: Fields) -> Duties.EscalationStep? {
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
    func isOff(_ key: String) -> Bool { has(key) && node(key)?.isOff == true }

    /// What a key asks for, or nil inside where it says `off`; nil where the key is missing or can't be read.
    fileprivate func demand<Value>(_ key: String, _ read: (String) throws(ValueError) -> Value) -> Located<Value?>? {
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
