import Diagnostics

/// A practice that was held, and how it went. Never published.
package struct DrillRecord: Sendable {
    package var file: SourceFile
    /// When it began.
    package var at: Located<Instant>
    /// What was practised: a scenario's name, or words of one's own.
    package var scenario: Located<String>
    /// Who took part.
    package var people: [Located<String>]
    package var score: Score?
    package var lines: [Line]
    package var note: Located<String>?

    /// Points of the most that there were.
    package struct Score: Sendable, Equatable {
        package var points: Int
        package var most: Int

        package init(points: Int, most: Int) { (self.points, self.most) = (points, most) }

        /// As content files write it: "84/100".
        package var text: String { "\(points)/\(most)" }
    }

    /// What was judged, and what would have been better.
    package struct Line: Sendable {
        package var name: String
        package var score: Score?
        package var remark: String?

        package init(name: String, score: Score?, remark: String?) { (self.name, self.score, self.remark) = (name, score, remark) }
    }

    package init(
        file: SourceFile, at: Located<Instant>, scenario: Located<String>, people: [Located<String>] = [], score: Score? = nil,
        lines: [Line] = [], note: Located<String>? = nil
    ) {
        (self.file, self.at, self.scenario, self.people) = (file, at, scenario, people)
        (self.score, self.lines, self.note) = (score, lines, note)
    }
}
