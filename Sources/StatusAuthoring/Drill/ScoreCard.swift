import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// How a drill went, out of 100 points.
package struct ScoreCard: Sendable, Equatable {
    package var lines: [Line] = []
    /// Whether there was a drill at all: somebody spoke, or waited until it was certain that nothing was wrong.
    package var isHeld = true

    package struct Line: Sendable, Equatable {
        package var name: String
        package var points: Int
        package var most: Int
        /// What happened, and what would have been better.
        package var remark: String
    }

    package var points: Int { lines.reduce(0) { $0 + $1.points } }
    package var most: Int { lines.reduce(0) { $0 + $1.most } }

    /// - Parameters:
    ///   - page: what the author wrote.
    ///   - findings: what the linter said about each update's words when it was written: errors and warnings by its path.
    ///   - start: when the drill began.
    package init(
        _ scenario: DrillScenario, _ page: StatusPage, findings: [String: (errors: Int, warnings: Int)], start: Instant, now: Instant
    ) {
        guard let told = History(page, now: now).incidents.first, !told.incident.updates.isEmpty else {
            let truth = scenario.truth
            isHeld = truth.isFalseAlarm && now >= start + .minutes(truth.causeKnown)
            let remark =
                truth.isFalseAlarm
                ? "nothing was ever said. Nothing was wrong in the end, but nobody knew that for \(TimeSpan.minutes(truth.causeKnown).words): "
                    + "declare what an alarm says, and take it back with 'withdraw'"
                : "nothing was ever said; start with 'declare'"
            lines = [Line(name: "First update", points: 0, most: 100, remark: remark)]
            return
        }
        let judge = DrillJudge(scenario: scenario, told: told, policy: page.settings.policy, began: start, now: now)
        lines = [
            judge.firstUpdate, judge.start, judge.severity, judge.components, judge.promises, judge.wording(findings), judge.phases,
            judge.ending,
        ]
        if told.incident.isInternal { lines = lines.map(\.withoutReaders) }
    }

    package var text: String {
        let rows = lines.map { [$0.name, "\($0.points)/\($0.most)".alignedRight(to: 6), $0.remark] }
        return "Score: \(points) of \(most)\n\n" + inColumns(rows).map { "  \($0)\n" }.joined()
    }
}

extension ScoreCard.Line {
    /// What it is worth where the page never had the incident. Only when it began and how severe it was are for responders too.
    fileprivate var withoutReaders: Self {
        if ["Start", "Severity"].contains(name) { return self }
        var line = self
        (line.points, line.remark) = (0, "customers were told nothing; leave --internal out")
        return line
    }
}
