import Basics
import StatusHistory
import StatusModel

/// Whether the severity was right when the author spoke first, and whether it followed what happened after that.
extension DrillJudge {
    var severity: Line {
        let first = firstSeverity
        let later = laterSeverity
        return Line(
            name: "Severity", points: first.points + later.points, most: 15, remark: [first.remark, later.remark].joined(separator: "; "))
    }

    private typealias Verdict = (points: Int, remark: String)

    private var firstSeverity: Verdict {
        let said = incident.severity(at: declared)
        let right = truth.severity(at: (declared - began).seconds / 60)
        let points = [0: 8, 1: 4][said.distance(to: right)] ?? 0
        let remark =
            points == 8 ? "\(said.rawValue) is right" : "\(said.rawValue); it was a \(right.rawValue): \(policy.meaning(of: right))"
        return (points, remark)
    }

    private var laterSeverity: Verdict {
        guard let last = truth.severities.last else { return (7, "") }
        let end = incident.closed ?? now
        let right = last.severity
        let changed = truth.severities.count > 1 && moment(last.from) > declared
        let changes = incident.severityChanges.sorted { $0.at.value < $1.at.value }.filter { $0.at.value > declared }
        guard incident.severity(at: end) == right else {
            let said = incident.severity(at: end).rawValue
            return (
                0,
                changed
                    ? "\(right.rawValue) from minute \(last.from) on, and it stayed \(said)"
                    : "in the end it was \(said), not \(right.rawValue)"
            )
        }
        guard let change = changes.last else { return (7, changed ? "it was right before it was certain" : "and stayed so") }
        let wait = change.at.value - max(moment(last.from), declared)
        if !changed, changes.count > 1 { return (3, "it went up and down") }
        if wait < .zero { return (3, "changed to \(right.rawValue) before there was a reason to") }
        let isPrompt = wait <= Self.promptly
        let words = change.reason.value.split(whereSeparator: \.isWhitespace).count
        let points = (isPrompt ? 4 : 1) + (words >= Self.fewestWords ? 3 : 0)
        let remark = "changed to \(right.rawValue) after \(wait.words)" + (isPrompt ? "" : ", which is late")
        return (points, remark + (words >= Self.fewestWords ? "" : ", without a reason that says anything"))
    }

    /// A reason says what is worse. The number is ours.
    private static let fewestWords = 3
}

extension Severity {
    fileprivate func distance(to other: Severity) -> Int {
        let all = Severity.allCases
        return abs((all.firstIndex(of: self) ?? 0) - (all.firstIndex(of: other) ?? 0))
    }
}
