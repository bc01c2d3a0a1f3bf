import Basics
import StatusModel

extension SentenceSubject {
    /// Where names of a hashed list stand, from left to right. Of two that overlap it is the one that starts first, and the longer one.
    ///
    /// A name that customers know wins, unless the listed one holds it and says more: 'Kafka' is known, 'kafka-eu' is not.
    ///
    /// - Parameter taken: where names stand that are known better than by the list.
    func listedNames(_ list: InternalNameDigests, besides taken: [Range<Int>]) -> [Range<Int>] {
        if list.isEmpty { return [] }
        let allowed = matches.filter { $0.meaning == .known }.map(\.range)
        return StatusLint.listedNames(list, among: tokens, of: block.text, allowed: allowed, besides: taken)
    }
}

/// The same for words of any text.
func listedNames(
    _ list: InternalNameDigests, among tokens: ArraySlice<Token>, of text: [UInt8], allowed: [Range<Int>], besides taken: [Range<Int>]
) -> [Range<Int>] {
    if list.isEmpty { return [] }
    var found: [Range<Int>] = []
    for index in tokens.indices where tokens[index].range.lowerBound >= found.last?.upperBound ?? 0 {
        let name = nameRanges(tokens[index...], of: text).last { range in
            let isAllowed = allowed.contains { $0.overlaps(range) && ($0 == range || !range.contains($0)) }
            return !isAllowed && !taken.contains { $0.overlaps(range) } && list.contains(nameOrPlural: text[range])
        }
        if let name { found.append(name) }
    }
    return found
}

/// Whether a hashed name would be found in a text: it has one to three words, and no sign that parts words or surrounds them.
package func canBeFoundHashed(_ name: String) -> Bool {
    nameRanges(tokens(name)[...], of: Array(name.utf8)).last == 0..<name.utf8.count
}

/// The most that a name has of words, and of tokens, of which `order-events` is two: without an end a text of hyphens would take forever.
private let (mostWords, mostTokens) = (3, 8)

/// What may be a name of one to three words from the first token on, the longest last.
private func nameRanges(_ tokens: ArraySlice<Token>, of text: [UInt8]) -> [Range<Int>] {
    guard let start = tokens.first?.range.lowerBound else { return [] }
    var ranges: [Range<Int>] = []
    var words = 1
    for token in tokens.prefix(mostTokens) {
        if let end = ranges.last?.upperBound {
            if text[end..<token.range.lowerBound].contains(where: isWhiteSpace) { words += 1 }
            if !token.isJoined || words > mostWords { break }
        }
        ranges.append(start..<token.range.upperBound)
    }
    return ranges
}

/// White space, or the first byte of a no-break space: of what parts joined tokens, all but hyphens, dashes and slashes.
private func isWhiteSpace(_ byte: UInt8) -> Bool { byte.isSpace || byte == 0xC2 }

extension InternalNameDigests {
    /// Also "pay-gws" where "pay-gw" is listed.
    fileprivate func contains(nameOrPlural name: ArraySlice<UInt8>) -> Bool {
        if contains(name) { return true }
        guard name.last?.lowercased == UInt8(ascii: "s"), takesPlural(name.dropLast()) else { return false }
        return contains(name.dropLast())
    }
}

/// Whether a name with an s behind it is certainly more than one of it: "pay" with an s is a verb.
func takesPlural(_ name: some Collection<UInt8>) -> Bool { name.contains { !$0.isLetter } }
