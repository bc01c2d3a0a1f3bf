/// Leaves one finding for each cause: where several rules point at the same words, the most telling one speaks.
func onePerCause(_ findings: [RuleFinding]) -> [RuleFinding] {
    guard findings.count > 1 else { return findings }
    return findings.filter { finding in
        guard let rank = ranks[finding.rule.id] else { return true }
        return !findings.contains { other in
            guard let otherRank = ranks[other.rule.id], otherRank < rank else { return false }
            return other.finding.place.range.overlaps(finding.finding.place.range)
        }
    }
}

/// The most telling first. Rules that are not here stand beside any other.
private let ranks: [String: Int] = Dictionary(
    uniqueKeysWithValues: [
        "leak/secret", "plain/stack-trace", "plain/internal-name", "plain/host-or-ip", "leak/personal", "plain/ticket-id",
        "plain/error-code", "plain/jargon", "plain/status-speak", "plain/word-choice",
    ].enumerated().map { ($1, $0) })
