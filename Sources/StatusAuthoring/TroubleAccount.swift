import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// What customers felt and for how long, in plain words: each component with the times that the page's bars draw.
package struct TroubleAccount {
    /// The worst first.
    private let spells: [TroubleSpell]
    private let clock: ClockWords

    /// Spells that have sentences of their own; what is less hard or shorter is summed up.
    private static let mostSpells = 3
    /// A sentence has no more words; the linter's own number.
    private static let mostWords = 25

    /// - Parameter spells: the worst first.
    package init(_ spells: [TroubleSpell], _ clock: ClockWords) {
        self.spells = spells
        let ranges = spells.flatMap(\.ranges)
        let all = ranges.map(\.lowerBound).min().flatMap { first in ranges.map(\.upperBound).max().map { first..<$0 } }
        self.clock = all.map(clock.telling) ?? clock
    }

    /// What customers felt. Times are left out where there is only one stretch, which is then for others to tell.
    package var impact: String { isOneStretch ? sentences(of: spells).joined(separator: " ") : text }

    /// What customers felt, and when. Empty where nothing lasted.
    package var text: String {
        let (shown, rest) =
            spells.count > Self.mostSpells + 1 ? (spells.prefix(Self.mostSpells), spells.dropFirst(Self.mostSpells)) : (spells[...], [])
        let areAlike = Set(spells.map(\.ranges)).count == 1
        let parts =
            areAlike
            ? [sentences(of: Array(shown)) + (rest.isEmpty ? [] : [Self.others(rest)]) + timing(spells.first?.ranges ?? [])]
            : shown.map(account) + (rest.isEmpty ? [] : [summary(of: rest)])
        let isShort = parts.joined().count <= 4
        return parts.map { $0.joined(separator: " ") }.joined(separator: isShort ? " " : "\n\n")
    }

    /// The same; where no component was in trouble for any time, how long the incident itself was.
    package func text(orOf extent: Extent) -> String {
        spells.isEmpty ? "This lasted \(extent.words), \(when(extent.range, clock.telling(extent.range)))." : text
    }

    private var isOneStretch: Bool { Set(spells.map(\.ranges)).count == 1 && spells.first?.ranges.count == 1 }

    private func sentences(of spells: [TroubleSpell]) -> [String] {
        spells.map { ImpactWords.past($0.status, shortList($0.components)) }
    }

    /// One spell, in one sentence where that is short enough.
    private func account(of spell: TroubleSpell) -> [String] {
        if spell.ranges.count == 1, let range = spell.ranges.first, spell.status != .underMaintenance {
            let whole = ImpactWords.past(spell.status, shortList(spell.components), for: " for \(length(of: range))")
            if wordCount(whole) <= Self.mostWords { return [whole] }
        }
        return sentences(of: [spell]) + timing(spell.ranges)
    }

    /// How long, and when: two stretches one by one, more of them together.
    private func timing(_ ranges: [Range<Instant>]) -> [String] {
        guard let first = ranges.first, let last = ranges.last else { return [] }
        switch ranges.count {
        case 1: return ["It lasted \(length(of: first))."]
        case 2:
            return [
                "It happened twice, for \(Self.sum(ranges).words) in all.", "The first time it lasted \(length(of: first)).",
                "The second time it lasted \(length(of: last)).",
            ]
        default:
            let all = first.lowerBound..<last.upperBound
            return [
                "It happened \(Self.number(ranges.count)) times \(clock.span(all, "between", "and")), for \(Self.sum(ranges).words) in all."
            ]
        }
    }

    /// "40 minutes, from 14:02 GMT to 14:42 GMT".
    private func length(of range: Range<Instant>) -> String {
        "\((range.upperBound - range.lowerBound).words), \(when(range, clock))"
    }

    private func when(_ range: Range<Instant>, _ clock: ClockWords) -> String {
        let isShort = range.upperBound - range.lowerBound < .minutes(1)
        return isShort ? "at \(clock.text(range.lowerBound))" : clock.span(range, "from", "to")
    }

    private static func sum(_ ranges: [Range<Instant>]) -> TimeSpan {
        ranges.map { $0.upperBound - $0.lowerBound }.reduce(.zero, +)
    }

    private static func others(_ rest: ArraySlice<TroubleSpell>) -> String {
        "Customers also had trouble with \(shortList(rest.flatMap(\.components)))."
    }

    private func summary(of rest: ArraySlice<TroubleSpell>) -> [String] {
        let ranges = rest.flatMap(\.ranges)
        guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else { return [] }
        let names = rest.flatMap(\.components).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return [
            "Customers also had trouble with \(shortList(names)).", "That was \(clock.span(first..<last, "between", "and")).",
        ]
    }

    private static func number(_ count: Int) -> String {
        let words = ["three", "four", "five", "six", "seven", "eight", "nine"]
        return words.indices.contains(count - 3) ? words[count - 3] : String(count)
    }
}

/// Names for a sentence that stays short: at most five, and no more than a dozen words of them.
///
/// "Card payments, Payouts and 13 more". As Markdown.
package func shortList(_ names: [String]) -> String {
    var words = 0
    let fitting = names.prefix(5).prefix { name in
        words += wordCount(name)
        return words <= 12
    }
    let shown = (fitting.isEmpty ? names.prefix(1) : fitting).map(\.asMarkdown)
    return listed(shown + (names.count > shown.count ? ["\(names.count - shown.count) more"] : []))
}

func wordCount(_ text: String) -> Int { text.split { $0 == " " || $0 == "\n" || $0 == "-" || $0 == "/" }.count }
