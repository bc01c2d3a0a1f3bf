import Diagnostics
import StatusModel

/// What responders noted happened in an order that can be.
struct ResponseOrder: Rule {
    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        let incident = subject.incident
        return ResponseTimes(of: incident).contradictions.compactMap { one in
            let places = [
                ResponseTimes.Point.detected: incident.record.detected?.place, .acknowledged: incident.record.acknowledged?.place,
                .mitigated: incident.record.mitigated?.place,
            ]
            guard let place = places[one.point] ?? nil else { return nil }
            let apart = one.isLate ? one.at - one.otherAt : one.otherAt - one.at
            return Finding(
                "'\(one.point.rawValue)' is \(apart.words) \(one.isLate ? "after" : "before") \(one.other); correct what is wrong",
                at: place)
        }
    }

    let documentation = RuleDocumentation(
        .content, "response-order", level: .warning,
        summary: "Nobody takes on or stops what is not known yet, and nobody tells customers of it before they know",
        rationale:
            "What is owed counts from detection, and ends with mitigation. A wrong time moves all of that, and the report's figures. "
            + "An alarm may be quicker than customers, so 'detected' may come before 'started'.",
        source: "Daymark's content format.",
        good: [
            Self.incident("detected: 2026-11-20 14:01 UTC\nacknowledged: 2026-11-20 14:01 UTC\nmitigated: 2026-11-20 14:30 UTC"),
            Self.incident("detected: 2026-11-20 14:04 UTC"),
        ],
        bad: [
            Self.incident("acknowledged: ↓2026-11-20 13:59 UTC"),
            Self.incident("detected: 2026-11-20 14:05 UTC\nacknowledged: ↓2026-11-20 14:04 UTC"),
            Self.incident("mitigated: ↓2026-11-20 13:30 UTC"),
            Self.incident("detected: ↓2026-11-20 14:30 UTC"),
        ])

    private static func incident(_ lines: String) -> Example {
        .incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n\(lines)")
    }
}
