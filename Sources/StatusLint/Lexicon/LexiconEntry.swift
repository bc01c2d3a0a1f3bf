/// A word or phrase that customers may not understand, with what to say instead.
final class LexiconEntry: Sendable {
    /// What kind of word it is, which decides how much it matters.
    enum Part: Sendable, CaseIterable {
        /// Technical: no reader outside the trade knows it.
        case core
        /// The name of a technical product or protocol.
        case product
        /// Developers know it, most other readers don't.
        case developer
        /// What people of one trade say among themselves, whatever the trade.
        case trade
        /// What only status pages say.
        case statusSpeak
        /// A long word for a short one.
        case simple

        var isTechnical: Bool { self == .core || self == .product || self == .developer || self == .trade }
    }

    /// Who knows it.
    enum Familiarity: String, Sendable {
        /// Those who run such services, and not even developers who use them.
        case operators
        /// Nobody outside the trade.
        case few
        /// Those too who work on such machines themselves.
        case users
        /// Many readers half know it: it slows them down, and stops few.
        case some
        /// Nearly everybody: it only tells what the words around it mean.
        case most
    }

    /// What its words are in a sentence, which decides where others can stand for them.
    enum Grammar: String, Sendable {
        /// A noun, or what says more of one.
        case noun
        /// A verb, even where it looks like a noun.
        case verb
        /// A verb that does something to what is named behind it.
        case transitive
        /// Words that stand for themselves.
        case phrase
    }

    let part: Part
    /// Every form, inflected ones too. One with a capital letter matches only as it is written.
    let forms: [String]
    let familiarity: Familiarity
    /// Words to put in its place: one for all forms, or one for each. Empty where there are none.
    let words: [String]
    /// A question that leads the writer to what customers notice, for where no words fit.
    let question: String?
    let grammar: Grammar
    /// Whether the words can be put in unseen: they claim neither more nor less.
    let isSafeFix: Bool
    /// It is an ordinary word right before one of these.
    let notBefore: [[UInt64]]
    /// It is an ordinary word right after one of these.
    let notAfter: [[UInt64]]
    /// Where not empty: it counts only where one of these stands within four words in the same sentence.
    let near: [[UInt64]]
    /// A sentence in which it is found.
    let hit: String
    /// A sentence in which nothing is found: the word in its everyday sense, or the news in plain words.
    let miss: String

    /// - Parameters:
    ///   - forms: what stands in the entry's first line.
    ///   - properties: what stands below it, by name.
    init(_ part: Part, forms: [String], properties: [String: String]) {
        self.part = part
        self.forms = forms
        familiarity = properties["known"].flatMap(Familiarity.init) ?? .few
        words = properties["say"].map(commaSeparated) ?? []
        question = properties["ask"]
        grammar = properties["as"].flatMap(Grammar.init) ?? .noun
        isSafeFix = properties["fix"] != "no"
        func phrases(_ name: String) -> [[UInt64]] { commaSeparated(properties[name] ?? "").map { tokens($0).map(\.word) } }
        notBefore = phrases("not before")
        notAfter = phrases("not after")
        near = phrases("near")
        hit = properties["hit"] ?? ""
        miss = properties["miss"] ?? ""
    }

    /// Whether a match is meant in the technical sense.
    ///
    /// - Parameters:
    ///   - sentence: indices into `tokens`.
    ///   - hasTechnicalNeighbour: whether another technical term stands nearby, which tells as much as the words of `near`.
    func applies(to match: Range<Int>, in sentence: Range<Int>, of tokens: [Token], hasTechnicalNeighbour: () -> Bool) -> Bool {
        func stands(_ words: [UInt64], at start: Int) -> Bool {
            start >= sentence.lowerBound && start + words.count <= sentence.upperBound
                && words.indices.allSatisfy { tokens[start + $0].word == words[$0] }
        }
        if notBefore.contains(where: { stands($0, at: match.upperBound) }) { return false }
        if notAfter.contains(where: { stands($0, at: match.lowerBound - $0.count) }) { return false }
        if near.isEmpty { return true }
        if part.isTechnical, hasTechnicalNeighbour() || isOperated(match, in: sentence, of: tokens) { return true }
        return near.contains { words in
            let before = max(sentence.lowerBound, match.lowerBound - Self.reach)...match.lowerBound
            let after = match.upperBound...match.upperBound + Self.reach
            return before.contains { $0 + words.count <= match.lowerBound && stands(words, at: $0) }
                || after.contains { stands(words, at: $0) && $0 < match.upperBound + Self.reach }
        }
    }

    /// Whether a word close by says what is only done to machines, or befalls only them.
    private func isOperated(_ match: Range<Int>, in sentence: Range<Int>, of tokens: [Token]) -> Bool {
        let before = max(sentence.lowerBound, match.lowerBound - Self.reach)..<match.lowerBound
        let after = match.upperBound..<min(sentence.upperBound, match.upperBound + Self.reach)
        return (tokens[before] + tokens[after]).contains { operations.contains($0.word) }
    }

    private static let reach = 4

    /// Whether it settles the sense of an ambiguous term close to it: names of products are words of everyday life too often.
    var isTelling: Bool { part == .core || (part.isTechnical && near.isEmpty) }

    /// What to say in place of a form, where there is one answer. A form whose words would be `-` has none.
    func replacement(form: Int) -> String? {
        guard let first = words.first else { return nil }
        let words = words.count == forms.count ? words[form] : words.count == 1 ? first : "-"
        return words == "-" ? nil : words
    }
}

/// What is done to machines and programs only, and what befalls only them.
private let operations: Set<UInt64> = Set(
    """
    restart restarts restarted restarting reboot reboots rebooted rebooting redeploy redeployed redeploying reconfigure reconfigured
    reconfiguring misconfigured provisioned provisioning decommissioned rebuilt rebuilding autoscaled scaled scaling throttled throttling
    saturated exhausted overloaded unresponsive unhealthy crashed crashing crashes crash corrupted lagging replicated replicating
    rerouted rerouting failover failovers patched patching drained draining
    """.split(whereSeparator: \.isWhitespace).map { wordHash(String($0)) })

/// What stands between commas, without the spaces around it.
func commaSeparated(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ",")).map { String($0.drop { $0 == UInt8(ascii: " ") }) ?? "" }
}
