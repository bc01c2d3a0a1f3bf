import Basics
import Diagnostics
import StatusModel

/// `regulations: [nis2, dora]`, or with severities `{nis2: [SEV1]}`; nil where the key is missing or can't be read.
func readRegulations(_ fields: Fields<PolicyKey>) -> [Regulation: Set<Severity>]? {
    guard fields.has(.regulations), let node = fields.node(.regulations) else { return nil }
    if node.isOff { return [:] }
    var regulations: [Regulation: Set<Severity>] = [:]
    if case .mapping = node {
        for pair in fields.pairs(.regulations) {
            guard let regulation = fields.word(pair.key, of: Regulation.self, for: "regulation")?.value else { continue }
            regulations[regulation] = readSeverities(pair.value, of: pair.key.value, fields)
        }
        return regulations
    }
    for name in fields.texts(.regulations) {
        if let regulation = fields.word(name, of: Regulation.self, for: "regulation")?.value {
            regulations[regulation] = Regulation.usualSeverities
        }
    }
    return regulations
}

/// One severity or a list of them.
private func readSeverities(_ node: YAMLNode, of key: String, _ fields: Fields<PolicyKey>) -> Set<Severity> {
    let nodes: [YAMLNode]
    if case .sequence(let elements, _) = node { nodes = elements } else { nodes = [node] }
    let words = nodes.compactMap { fields.scalar($0, of: key) }
    return Set(words.compactMap { fields.word($0, of: Severity.self, for: "severity")?.value })
}

/// `reportable: {nis2: 2026-11-20 14:30 UTC, dora: no}`.
func readReportable(_ fields: Fields<IncidentKey>) -> [Reportable] {
    fields.pairs(.reportable).compactMap { pair in
        guard let regulation = fields.word(pair.key, of: Regulation.self, for: "regulation")?.value,
            let text = fields.scalar(pair.value, of: pair.key.value)
        else { return nil }
        if text.value == "no" || text.value == "false" { return Reportable(regulation, since: nil, place: text.place) }
        let since = fields.converted(text, .time) { text throws(ValueError) in
            do throws(ValueError) {
                return try readTime(text)
            } catch {
                throw ValueError(message: error.message + ", or 'no' where it is not \(regulation.kind)", suggestion: error.suggestion)
            }
        }
        return since.map { Reportable(regulation, since: $0, place: text.place) }
    }
}
