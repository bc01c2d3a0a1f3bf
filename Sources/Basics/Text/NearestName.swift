/// The known name that a mistyped one was probably meant to be, or nil where none is close.
///
/// Close means at most a third of the letters changed, and never more than three: beyond that a guess misleads more than it helps.
package func nearestName(to typed: String, among known: some Sequence<String>) -> String? {
    let limit = min(3, max(1, typed.unicodeScalars.count / 3))
    var best: (name: String, distance: Int)?
    for name in known {
        let distance = editDistance(Array(typed.lowercased().unicodeScalars), Array(name.lowercased().unicodeScalars))
        if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
}

/// "; did you mean 'card-payments'?", or nothing where no known name is close.
package func didYouMean(_ typed: String, among known: some Sequence<String>) -> String {
    nearestName(to: typed, among: known).map { "; did you mean '\($0)'?" } ?? ""
}

/// The same, and where no known name is close all of them: "; there are 'api' and 'website'".
///
/// - Parameter quote: what stands around each name.
package func didYouMeanOneOf(_ known: [String], _ typed: String, quote: String = "") -> String {
    let nearest = didYouMean(typed, among: known)
    return nearest.isEmpty ? "; there are " + listed(known.map { quote + $0 + quote }) : nearest
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one word into another.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard a.count <= 100, b.count <= 100 else { return .max }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
            row.append(best)
        }
        beforeLast = last
        last = row
    }
    return last[b.count]
}
