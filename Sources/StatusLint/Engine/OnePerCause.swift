import Diagnostics

/// Leaves one finding for each cause: where several rules point at the same words, the most telling one speaks.
///
/// - Parameter weights: of the rules that are weighed against each other. Others stand beside any.
func onePerCause(_ diagnostics: [Diagnostic], _ weights: [RuleID: Int]) -> [Diagnostic] {
    guard diagnostics.count > 1 else { return diagnostics }
    var ranked: [Ranked] = []
    for (index, diagnostic) in diagnostics.enumerated() {
        if let weight = weights[diagnostic.rule] { ranked.append(Ranked(index: index, weight: weight, place: diagnostic.place.range)) }
    }
    guard ranked.count > 1 else { return diagnostics }
    ranked.sort { ($0.place.lowerBound, $1.weight) < ($1.place.lowerBound, $0.weight) }
    var dropped: Set<Int> = []
    // In order of place, only neighbours can overlap; of a group that overlaps, the most telling one stays.
    var keeper = ranked[0]
    for next in ranked.dropFirst() {
        guard keeper.place.overlaps(next.place), keeper.weight != next.weight else {
            keeper = next
            continue
        }
        dropped.insert(keeper.weight > next.weight ? next.index : keeper.index)
        if next.weight > keeper.weight { keeper = next }
    }
    return dropped.isEmpty ? diagnostics : diagnostics.indices.filter { !dropped.contains($0) }.map { diagnostics[$0] }
}

/// A finding of one of the rules that are weighed.
private struct Ranked {
    /// Among the findings.
    var index: Int
    var weight: Int
    var place: Range<Int>
}
