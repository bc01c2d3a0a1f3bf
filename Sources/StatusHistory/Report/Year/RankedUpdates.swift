import StatusModel

/// The updates that readers got most and least of.
package struct RankedUpdates: Sendable {
    /// An update, and how many have the very same words.
    package struct Ranked: Sendable {
        package var reading: UpdateReading
        package var copies: Int
    }

    /// With the most faults first; of those the one that tells least, then the earliest. What has no fault is not among them.
    package let worst: [Ranked]
    /// With the fewest faults first; of those the earliest. None is among the worst, none has more faults than one of those, and nothing
    /// grave was found in any.
    package let best: [Ranked]

    /// What a good update tells at least.
    package static let fewestOfBest = 3

    /// - Parameter readings: of updates that are read, by incident and then by time.
    package init(_ readings: [UpdateReading], most: Int = 10) {
        let scored = readings.enumerated().map { Scored(reading: $1, faults: $1.faults, place: $0, words: $1.update.body.saidWords) }
        let copies = scored.reduce(into: [String: Int]()) { $0[$1.words, default: 0] += 1 }
        var seen: Set<String> = []
        func first(_ ranked: [Scored]) -> [Ranked] {
            var taken: [Ranked] = []
            for one in ranked where taken.count < most && seen.insert(one.words).inserted {
                taken.append(Ranked(reading: one.reading, copies: copies[one.words] ?? 1))
            }
            return taken
        }
        // The worst first, so that what is among them is not taken for good.
        worst = first(scored.filter { $0.faults > 0 }.sorted { $0.fromTheWorst < $1.fromTheWorst })
        let good = scored.filter { $0.reading.told.count >= Self.fewestOfBest && !$0.reading.isGrave }
        best = first(good.sorted { ($0.faults, $0.at, $0.place) < ($1.faults, $1.at, $1.place) })
    }

    private struct Scored {
        var reading: UpdateReading
        var faults: Int
        /// Among the readings.
        var place: Int
        var words: String

        var at: Instant { reading.update.at.value }
        var fromTheWorst: (Int, Int, Instant, Int) { (-faults, reading.told.count, at, place) }
    }
}

extension Prose {
    /// Its words on one line, so that line ends make no difference.
    fileprivate var saidWords: String { plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
