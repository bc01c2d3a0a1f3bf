import StatusModel

extension NextPromise {
    /// For whoever has made it.
    package func talk(_ clock: ClockWords) -> String { " You promise the next update by \(clock.text(at))." }
}

extension Policy {
    /// What comes after an update with that status, for its author; empty where that goes without saying.
    package func advice(after status: IncidentStatus) -> String {
        if status != .monitoring { return "" }
        return "\n\(watch == .zero ? "When it holds" : "When it has held for \(watch.words)"), end it with 'daymark resolve'."
    }
}
