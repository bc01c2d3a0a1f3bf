import Diagnostics
import StatusModel

/// Reads `policy`: a preset's name, or a preset with single numbers changed.
func readPolicy(_ node: YAMLNode?, _ problems: Problems) -> Policy {
    guard let node else { return .standard }
    if case .scalar(let name, _) = node { return preset(name, problems)?.policy ?? .standard }
    guard let fields = Fields(node, of: "policy", known: ["preset", "watch", "notice", "follow-up", "severities"], problems) else {
        return .standard
    }
    var policy = fields.text("preset").flatMap { preset($0, problems) }?.policy ?? .standard
    if let watch = fields.duration("watch") { policy.watch = watch.value }
    if let notice = fields.duration("notice") { policy.notice = notice.value }
    if let followUp = fields.duration("follow-up") { policy.followUp = followUp.value }
    for pair in fields.pairs("severities") {
        guard let severity = fields.word(pair.key, of: Severity.self, for: "severity")?.value else { continue }
        let known = cadenceKeys + dutyKeys
        guard let changes = Fields(pair.value, of: "policy for \(pair.key.value)", known: known, problems) else { continue }
        policy.severities[severity]?.change(changes)
        policy.duties[severity, default: Duties()].change(changes)
    }
    return policy
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
private let dutyKeys = ["roles", "separate-leads", "raise-after", "escalation", "review-due"]

extension Policy.Cadence {
    fileprivate mutating func change(_ fields: Fields) {
        if let pace = fields.value("first-update", .duration, readPace) { firstUpdate = pace.value }
        for phase in phases {
            if let pace = fields.value(phase.rawValue, .duration, readPace) { updates[phase] = pace.value }
        }
    }
}

extension Duties {
    fileprivate mutating func change(_ fields: Fields) {
        if fields.has("roles") { roles = fields.texts("roles").compactMap { fields.word($0, of: Role.self, for: "role")?.value } }
        if let separates = fields.flag("separate-leads") { separatesLeads = separates }
        if let duration = fields.duration("raise-after") { raiseAfter = duration.value }
        if let duration = fields.duration("review-due") { reviewDue = duration.value }
        if fields.has("escalation") {
            escalation = fields.pairs("escalation").compactMap { pair in
                guard let after = fields.converted(pair.key, .duration, readDuration),
                    let tell = fields.scalar(pair.value, of: "escalation")
                else { return nil }
                return EscalationStep(after: after.value, tell: tell.value)
            }.sorted { $0.after < $1.after }
        }
    }
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
