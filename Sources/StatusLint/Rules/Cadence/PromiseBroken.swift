import Basics
import StatusHistory
import StatusModel

/// The next update came when it was promised.
struct PromiseBroken: Rule {
    private static let grace = DurationOption("grace", PromiseRecord.grace, "how much later still counts as on time")

    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        subject.silences.compactMap { silence in
            let updates = subject.incident.updates
            guard silence.isOver, let promised = silence.promised, let promise = updates[silence.after].nextUpdate,
                silence.range.upperBound > promised + context[Self.grace], promised > silence.range.lowerBound
            else { return nil }
            let late = silence.range.upperBound - promised
            return Finding(
                "this update came \(late.words) later than promised", at: updates[silence.after + 1].at.place,
                notes: [.init("promised here for \(context.clock(promised))", at: promise.place)])
        }
    }

    let documentation = RuleDocumentation(
        .cadence, "promise-broken", level: .warning,
        summary: "The next update comes when it was promised",
        rationale: "An update may come early, never late. What came late can't be put right any more, so it is reported and counted.",
        source: "Guides A and C: every update promises when the next one comes. Five minutes' grace.",
        options: [grace],
        good: [
            .updates(
                [
                    first,
                    (
                        "2026-11-20-1440-identified.md",
                        "---\nstatus: identified\nat: 2026-11-20 14:40 UTC\nnext-update: 30m\n---\nPayments still fail."
                    ),
                ], now: "2026-11-20 14:41 UTC")
        ],
        bad: [
            .updates(
                [
                    first,
                    (
                        "2026-11-20-1455-identified.md",
                        "---\nstatus: identified\nat: ↓2026-11-20 14:55 UTC\nnext-update: 30m\n---\nPayments still fail."
                    ),
                ], now: "2026-11-20 14:56 UTC")
        ])

    private static let first = (
        "2026-11-20-1408-investigating.md",
        "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nSome card payments are failing."
    )
}
