import StatusContent
import StatusModel

extension ScoreCard {
    /// How it went, to be kept.
    package func record(of scenario: DrillScenario, at start: Instant, by people: [String]) -> DrillDraft {
        DrillDraft(
            at: start, scenario: scenario.name, people: people, score: DrillRecord.Score(points: points, most: most),
            lines: lines.map {
                DrillRecord.Line(name: $0.name, score: DrillRecord.Score(points: $0.points, most: $0.most), remark: $0.remark)
            })
    }
}
