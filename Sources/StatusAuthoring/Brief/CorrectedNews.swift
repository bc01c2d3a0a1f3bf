import StatusModel

/// The words that customers read last, such that nothing is said as true that was put right since.
struct CorrectedNews<Status: Sendable> {
    private let news: Update<Status>?
    /// In the order that they came.
    private let corrections: [Update<Status>]
    private let clock: BriefClock

    init(_ news: Update<Status>?, _ corrections: [Update<Status>], _ clock: BriefClock) {
        (self.news, self.corrections, self.clock) = (news, corrections, clock)
    }

    /// What was put right comes behind what puts it right, and is marked.
    var markdown: String {
        guard let news else { return "" }
        let wrong = Set(corrections.compactMap(\.corrects?.value))
        let right = corrections.reversed().filter { !wrong.contains($0.id) }.map {
            "Correction at \(clock.time($0.at.value)): \($0.markdown)"
        }
        if !wrong.contains(news.id) { return ([news.markdown] + right).joined(separator: "\n\n") }
        return (right + ["What that corrects was written at \(clock.time(news.at.value)): \(news.markdown)"]).joined(separator: "\n\n")
    }
}
