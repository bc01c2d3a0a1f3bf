/// Which snapshot a page in a browser shows, at which moment. Its stage of judgement is kept beside it.
struct PreviewVersion: Sendable, Equatable {
    var launch: String
    var snapshot: Int
    /// Seconds since 1970.
    var now: Int
    var stage = 0

    /// `1x3k9.4.1795185600.1`
    var text: String { "\(launch).\(snapshot).\(now).\(stage)" }

    init(launch: String, snapshot: Int, now: Int) { (self.launch, self.snapshot, self.now) = (launch, snapshot, now) }

    init?(_ text: String) {
        let parts = text.split(separator: ".")
        guard parts.count == 4, let snapshot = Int(parts[1]), let now = Int(parts[2]), let stage = Int(parts[3]) else { return nil }
        self.init(launch: String(parts[0]), snapshot: snapshot, now: now)
        self.stage = stage
    }
}
