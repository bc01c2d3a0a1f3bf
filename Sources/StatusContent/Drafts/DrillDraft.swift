import Basics
import Diagnostics
import StatusModel

/// A record of a practice, before it is a file.
package struct DrillDraft: Sendable {
    package var at: Instant
    package var scenario: String
    package var people: [String]
    package var score: DrillRecord.Score
    package var lines: [DrillRecord.Line]

    package init(at: Instant, scenario: String, people: [String], score: DrillRecord.Score, lines: [DrillRecord.Line]) {
        (self.at, self.scenario, self.people, self.score, self.lines) = (at, scenario, people, score, lines)
    }

    /// `drills/2026-11-30-card-payments.yml`; the second of a day has a number.
    ///
    /// - Parameters:
    ///   - zone: the page's, which says what day it is.
    ///   - taken: paths that there are.
    package func file(_ zone: Zone, besides taken: Set<String>) -> SourceFile {
        let stem = "drills/\(zone.date(at: at).text)-\(slug(from: scenario))"
        let paths = ["\(stem).yml"] + (2...99).map { "\(stem)-\($0).yml" }
        return SourceFile(path: paths.first { !taken.contains($0) } ?? paths[0], text: text)
    }

    private var text: String {
        var text = ["at: \(at.contentText)", "scenario: \(yamlValue(scenario.onOneLine))"]
        if !people.isEmpty { text.append("by: [\(people.map { yamlValue($0.onOneLine, inFlow: true) }.joined(separator: ", "))]") }
        text.append("score: \(score.text)")
        text.append("lines:")
        for line in lines {
            text.append("  - name: \(yamlValue(line.name.onOneLine))")
            if let score = line.score { text.append("    score: \(score.text)") }
            if let remark = line.remark { text.append("    remark: \(yamlValue(remark.onOneLine))") }
        }
        return text.joined(separator: "\n") + "\n"
    }
}
