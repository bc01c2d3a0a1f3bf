/// When what was known and done about an incident, as far as that is written down.
package struct ResponseTimes: Sendable {
    package var started: Instant
    package var detected: Instant?
    package var acknowledged: Instant?
    package var mitigated: Instant?
    /// When customers were first told.
    package var firstUpdate: Instant?

    package init(started: Instant, detected: Instant?, acknowledged: Instant?, mitigated: Instant?, firstUpdate: Instant?) {
        (self.started, self.detected, self.acknowledged) = (started, detected, acknowledged)
        (self.mitigated, self.firstUpdate) = (mitigated, firstUpdate)
    }

    package init(of incident: Incident) {
        let record = incident.record
        self.init(
            started: incident.started.value, detected: record.detected?.value, acknowledged: record.acknowledged?.value,
            mitigated: record.mitigated?.value, firstUpdate: incident.updates.first?.at.value)
    }

    package enum Point: String, Sendable { case detected, acknowledged, mitigated }

    /// Two that can't both be right.
    package struct Contradiction: Sendable, Equatable {
        package var point: Point
        package var at: Instant
        /// Whether it is after the other one, and not before it.
        package var isLate: Bool
        /// The other one, as in "when it was detected".
        package var other: String
        package var otherAt: Instant
    }

    /// An alarm may be quicker than customers, so somebody may know of it and take it on before it is felt.
    package var contradictions: [Contradiction] {
        var found: [Contradiction] = []
        if let detected, let firstUpdate, detected > firstUpdate {
            found.append(.init(point: .detected, at: detected, isLate: true, other: "the first update", otherAt: firstUpdate))
        }
        let known = detected.map { ("it was detected", $0) }
        if let acknowledged, let (words, at) = known ?? Optional(("it started", started)), acknowledged < at {
            found.append(.init(point: .acknowledged, at: acknowledged, isLate: false, other: words, otherAt: at))
        }
        let last = [("it started", started), known].compactMap(\.self).max { $0.1 < $1.1 }
        if let mitigated, let (words, at) = last, mitigated < at {
            found.append(.init(point: .mitigated, at: mitigated, isLate: false, other: words, otherAt: at))
        }
        return found
    }
}
