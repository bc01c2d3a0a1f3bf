import StatusModel

/// When planned work is to be, as it was told; and how that was changed without a word, if it was.
package struct ToldWindow: Sendable, Equatable {
    package var window: Range<Instant>
    package var change: Change?

    /// What is told of it has its id by these, so that it is known again.
    package struct Change: Sendable, Equatable {
        package var from: Range<Instant>
        package var at: Instant
    }

    init(_ window: Range<Instant>, _ change: Change? = nil) { (self.window, self.change) = (window, change) }

    /// As the state file has it.
    var words: String {
        let times = [window.lowerBound, window.upperBound] + (change.map { [$0.from.lowerBound, $0.from.upperBound, $0.at] } ?? [])
        return times.map(\.internetText).joined(separator: " ")
    }

    init?(words: some Sequence<Substring>) {
        let words = Array(words)
        let times = words.compactMap { try? readTime(String($0)) }
        guard times.count == words.count, [2, 5].contains(times.count), times[0] <= times[1] else { return nil }
        self.init(times[0]..<times[1])
        guard times.count == 5 else { return }
        guard times[2] <= times[3] else { return nil }
        change = Change(from: times[2]..<times[3], at: times[4])
    }
}
