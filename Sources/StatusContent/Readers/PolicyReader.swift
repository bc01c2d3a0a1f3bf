import Basics
import Diagnostics
import StatusModel

enum PolicyKey: String, ContentKeys {
    case preset, watch, notice, followUp = "follow-up", hours, rolesWithin = "roles-within", handOver = "hand-over",
        classifyWithin = "classify-within", room, bridge, severities, reviewAfter = "review-after", reviewDays = "review-days",
        since, before,
        drillEvery = "drill-every", regulations
}

/// What a policy says of one severity: when it is one, its cadence, then its duties.
enum SeverityPolicyKey: String, ContentKeys {
    case means, examples, firstUpdate = "first-update", investigating, identified, monitoring, roles, separateLeads = "separate-leads",
        raiseAfter = "raise-after", raiseWhen = "raise-when", escalation, unacknowledged, warRoom = "war-room", reviewDue = "review-due",
        reviewWhen = "review-when",
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
    policy.review.change(fields)
    policy.response.change(fields)
    if let span = fields.demand(.drillEvery, readCalendarSpan) { policy.drillEvery = span.value }
    policy.regulations = readRegulations(fields) ?? policy.regulations
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
        if let words = readMeaning(fields) { means = words }
        if let node = fields.node(.examples) { examples = node.isOff ? [] : fields.texts(.examples).map(\.value) }
        if let node = fields.node(.raiseWhen) { raiseWhen = node.isOff ? [] : fields.texts(.raiseWhen).map(\.value) }
        if let node = fields.node(.roles) {
            roles = node.isOff ? [] : fields.texts(.roles).compactMap { fields.word($0, of: Role.self, for: "role")?.value }
        }
        if let separates = fields.isOff(.separateLeads) ? false : fields.flag(.separateLeads) { separatesLeads = separates }
        if let duration = fields.demand(.raiseAfter, readDuration) { raiseAfter = duration.value }
        if let duration = fields.demand(.reviewDue, readDuration) { reviewDue = duration.value }
        if let occasion = fields.word(.reviewWhen, of: ReviewOccasion.self) { reviewWhen = occasion.value }
        if let keeps = fields.isOff(.businessHours) ? false : fields.flag(.businessHours) { keepsBusinessHours = keeps }
        if let span = fields.demand(.warRoom, readSpan) { warRoomAfter = span.value }
        if let steps = readSteps(.escalation, fields) { escalation = steps }
        if let steps = readSteps(.unacknowledged, fields) { unacknowledged = steps }
    }
}

extension ResponseRules {
    fileprivate mutating func change(_ fields: Fields<PolicyKey>) {
        if let span = fields.demand(.rolesWithin, readDuration) { rolesWithin = span.value }
        if let span = fields.demand(.handOver, readDuration) { handOverAfter = span.value }
        if let span = fields.demand(.classifyWithin, readDuration) { classifyWithin = span.value }
        if fields.has(.room) { room = fields.isOff(.room) ? nil : fields.words(.room)?.value }
        if fields.has(.bridge) { bridge = fields.isOff(.bridge) ? nil : fields.words(.bridge)?.value }
    }
}

/// Soonest first; nil where the key is missing.
private func readSteps(_ key: SeverityPolicyKey, _ fields: Fields<SeverityPolicyKey>) -> [Duties.EscalationStep]? {
    guard let node = fields.node(key) else { return nil }
    let steps = node.isOff ? [] : fields.pairs(key).compactMap { readStep($0, fields) }
    return steps.sorted { $0.after < $1.after }
}

enum StepKey: String, ContentKeys {
    case tell, channel
}

/// `30m: the team lead`, or `30m: {tell: the team lead, channel: managers}`; `0m` is at once.
private func readStep(_ pair: YAMLPair, _ fields: Fields<SeverityPolicyKey>) -> Duties.EscalationStep? {
    guard let after = fields.converted(pair.key, .duration, readDelay) else { return nil }
    if case .mapping = pair.value {
        guard let step = Fields(pair.value, of: "a step", StepKey.self, fields.problems) else { return nil }
        let channel = step.has(.channel) ? step.slug(.channel) : nil
        let tell = step.required(.tell, such: "the team lead") { step.node($0).flatMap { step.scalar($0, of: "tell") } }
        guard let tell, isSomebody(tell, in: pair, fields), let words = step.words(.tell) else { return nil }
        return Duties.EscalationStep(after: after.value, tell: words.value, channel: channel)
    }
    guard let tell = fields.scalar(pair.value, of: "escalation"), isSomebody(tell, in: pair, fields) else { return nil }
    return Duties.EscalationStep(after: after.value, tell: tell.value)
}

private func readDelay(_ text: String) throws(ValueError) -> TimeSpan {
    do throws(ValueError) { return try readSpan(text) } catch {
        throw ValueError(message: error.message + "; who is told at once stands behind 0m", suggestion: error.suggestion)
    }
}

/// Whether a step names anybody; articles, and that somebody is told once more, are nobody.
private func isSomebody(_ tell: Located<String>, in pair: YAMLPair, _ fields: Fields<SeverityPolicyKey>) -> Bool {
    let fillers: Set<Substring> = ["the", "a", "an", "our", "and", "once", "more", "again"]
    let words = tell.value.lowercased().split { $0 == "," || $0.isWhitespace }
    if !fillers.isSuperset(of: words), tell.value != "off", tell.value != "none" { return true }
    let problem = tell.value.isEmpty ? "'\(pair.key.value)' names nobody" : "'\(tell.value)' is nobody to tell"
    fields.problems.add(.wrongType, "\(problem); write who is told, or leave '\(pair.key.value)' out", at: pair.key.place)
    return false
}

/// When it is this severity; that nobody says so is no meaning.
private func readMeaning(_ fields: Fields<SeverityPolicyKey>) -> String? {
    guard fields.isOff(.means), let text = fields.text(.means) else { return fields.words(.means)?.value }
    fields.problems.add(
        .wrongType,
        "'\(text.value)' says nothing of when it is this severity; write it in a few words, or leave 'means' out for the usual ones",
        at: text.place)
    return nil
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
    func demand<Value>(_ key: Key, _ read: (String) throws(ValueError) -> Value) -> Located<Value?>? {
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
