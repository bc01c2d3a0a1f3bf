import Diagnostics

/// Leaves one finding for each cause: where several rules point at the same words, the most telling one speaks.
func onePerCause(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > 1 else { return diagnostics }
    var ranked: [Ranked] = []
    for (index, diagnostic) in diagnostics.enumerated() {
        if let rank = ranks[diagnostic.rule] { ranked.append(Ranked(index: index, rank: rank, place: diagnostic.place.range)) }
    }
    guard ranked.count > 1 else { return diagnostics }
    ranked.sort { ($0.place.lowerBound, $0.rank) < ($1.place.lowerBound, $1.rank) }
    var dropped: Set<Int> = []
    // In order of place, only neighbours can overlap; of a group that overlaps, the most telling one stays.
    var keeper = ranked[0]
    for next in ranked.dropFirst() {
        guard keeper.place.overlaps(next.place), keeper.rank != next.rank else {
            keeper = next
            continue
        }
        dropped.insert(keeper.rank < next.rank ? next.index : keeper.index)
        if next.rank < keeper.rank { keeper = next }
    }
    return dropped.isEmpty ? diagnostics : diagnostics.indices.filter { !dropped.contains($0) }.map { diagnostics[$0] }
}

/// A finding of one of the rules that are ranked.
private struct Ranked {
    /// Among the findings.
    var index: Int
    var rank: Int
    var place: Range<Int>
}

/// The most telling first. Rules that are not here stand beside any other.
private let ranks: [String: Int] = Dictionary(
    uniqueKeysWithValues: [
        "leak/secret", "plain/stack-trace", "plain/internal-name", "plain/host-or-ip", "leak/personal", "plain/ticket-id",
        "plain/error-code", "plain/jargon", "plain/vague-time", "plain/status-speak", "plain/word-choice",
    ].enumerated().map { ($1, $0) })
