/// Leaves one finding for each cause: where several rules point at the same words, the most telling one speaks.
func onePerCause(_ findings: [RuleFinding]) -> [RuleFinding] {
    guard findings.count > 1 else { return findings }
    let ranked = findings.indices.filter { ranks[findings[$0].rule.id] != nil }
    guard ranked.count > 1 else { return findings }
    func place(_ index: Int) -> Range<Int> { findings[index].finding.place.range }
    func rank(_ index: Int) -> Int { ranks[findings[index].rule.id] ?? 0 }
    var dropped: Set<Int> = []
    // In order of place, only neighbours can overlap; of a group that overlaps, the most telling one stays.
    var keeper: Int?
    for index in ranked.sorted(by: { (place($0).lowerBound, rank($0)) < (place($1).lowerBound, rank($1)) }) {
        guard let last = keeper, place(last).overlaps(place(index)), rank(last) != rank(index) else {
            keeper = index
            continue
        }
        dropped.insert(rank(last) < rank(index) ? index : last)
        if rank(index) < rank(last) { keeper = index }
    }
    return dropped.isEmpty ? findings : findings.indices.filter { !dropped.contains($0) }.map { findings[$0] }
}

/// The most telling first. Rules that are not here stand beside any other.
private let ranks: [String: Int] = Dictionary(
    uniqueKeysWithValues: [
        "leak/secret", "plain/stack-trace", "plain/internal-name", "plain/host-or-ip", "leak/personal", "plain/ticket-id",
        "plain/error-code", "plain/jargon", "plain/vague-time", "plain/status-speak", "plain/word-choice",
    ].enumerated().map { ($1, $0) })
