import StatusModel

/// A clock that runs fast, and can be put forward.
struct DrillClock {
    private let start: Instant
    private let began = ContinuousClock.now
    /// How many minutes pass in one; 0 where it only moves when it is put forward.
    private let speed: Int
    private var skipped = TimeSpan.zero

    init(start: Instant, speed: Int) { (self.start, self.speed) = (start, speed) }

    var now: Instant {
        start + skipped + TimeSpan(seconds: Int(((ContinuousClock.now - began) * speed).components.seconds))
    }

    mutating func skip(_ span: TimeSpan) { skipped += span }
}
