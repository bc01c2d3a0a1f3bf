import Diagnostics
import StatusModel

/// Reads `policy`: a preset's name, or a preset with single numbers changed.
func readPolicy(_ node: YAMLNode?, _ problems: Problems) -> Policy {
    guard let node else { return .standard }
    if case .scalar(let name, _) = node { return preset(name, problems)?.policy ?? .standard }
    guard let fields = Fields(node, of: "policy", known: ["preset", "watch", "severities"], problems) else { return .standard }
    var policy = fields.text("preset").flatMap { preset($0, problems) }?.policy ?? .standard
    if let watch = fields.duration("watch") { policy.watch = watch.value }
    for pair in fields.pairs("severities") {
        guard let severity = fields.word(pair.key, of: Severity.self, for: "severity") else { continue }
        policy.severities[severity.value]?.change(as: pair.value, of: pair.key.value, problems)
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

extension Policy.Cadence {
    fileprivate mutating func change(as node: YAMLNode, of severity: String, _ problems: Problems) {
        let phases: [IncidentStatus] = [.investigating, .identified, .monitoring]
        guard let fields = Fields(node, of: "policy for \(severity)", known: ["first-update"] + phases.map(\.rawValue), problems) else {
            return
        }
        if let pace = fields.value("first-update", .duration, readPace) { firstUpdate = pace.value }
        for phase in phases {
            if let pace = fields.value(phase.rawValue, .duration, readPace) { updates[phase] = pace.value }
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
