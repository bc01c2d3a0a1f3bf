import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// How a drill went, out of 100 points.
package struct ScoreCard: Sendable, Equatable {
    package var lines: [Line] = []

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
            lines = [Line(name: "First update", points: 0, most: 100, remark: "nothing was ever said; start with 'declare'")]
            return
        }
        let judge = DrillJudge(scenario: scenario, told: told, policy: page.settings.policy, start: start, now: now)
        lines = [
            judge.firstUpdate, judge.severity, judge.components, judge.promises, judge.wording(findings), judge.phases, judge.ending,
        ]
    }

    package var text: String {
        let rows = lines.map { [$0.name, "\($0.points)/\($0.most)".alignedRight(to: 6), $0.remark] }
        return "Score: \(points) of \(most)\n\n" + inColumns(rows).map { "  \($0)\n" }.joined()
    }
}

/// Holds what the author wrote against what was really so.
private struct DrillJudge {
    let scenario: DrillScenario
    let told: IncidentHistory
    let policy: Policy
    let start: Instant
    let now: Instant

    typealias Line = ScoreCard.Line

    private var incident: Incident { told.incident }
    private var truth: DrillScenario.Truth { scenario.truth }

    /// Counted from when the drill began: nobody could have known before.
    var firstUpdate: Line {
        let wait = (incident.updates.first?.at.value ?? now) - start
        let pace = policy.firstUpdate(truth.severity) ?? Policy.Pace(target: .minutes(15), limit: .minutes(30))
        let points = wait <= pace.target ? 20 : wait <= pace.limit ? 10 : 0
        let remark = points == 20 ? "in time" : "the policy wants \(pace.target.words)"
        return Line(name: "First update", points: points, most: 20, remark: "after \(wait.words); \(remark)")
    }

    var severity: Line {
        let said = incident.severity.value
        let distance = abs((Severity.allCases.firstIndex(of: said) ?? 0) - (Severity.allCases.firstIndex(of: truth.severity) ?? 0))
        let remark =
            distance == 0 ? "\(said.rawValue) is right" : "\(said.rawValue); it was a \(truth.severity.rawValue): \(truth.severity.meaning)"
        return Line(name: "Severity", points: distance == 0 ? 10 : distance == 1 ? 5 : 0, most: 10, remark: remark)
    }

    var components: Line {
        let said = told.worstStatuses.filter { $0.value.isTrouble }
        let right = truth.statuses.count { said[$0.key] == $0.value }
        let named = truth.statuses.count { said[$0.key] != nil }
        let wrong = said.keys.filter { truth.statuses[$0] == nil }.sorted()
        let share = Double(named + right) / Double(2 * truth.statuses.count)
        let points = max(0, Int((10 * share).rounded()) - 5 * wrong.count)
        let missing = truth.statuses.filter { said[$0.key] != $0.value }.sorted { $0.key < $1.key }.map {
            "\($0.key) was \($0.value.rawValue)"
        }
        let remarks = missing + wrong.map { "\($0) worked" }
        return Line(name: "Components", points: points, most: 10, remark: remarks.isEmpty ? "all right" : remarks.joined(separator: ", "))
    }

    /// What was not due yet when the drill ended counts neither way.
    var promises: Line {
        let record = told.promises
        let longest = told.silences.map(\.length).max() ?? .zero
        let points = record.promised == 0 ? 20 : 20 * record.kept / record.promised
        return Line(
            name: "Promises", points: points, most: 20,
            remark: "kept \(record.kept) of \(record.promised); the longest silence was \(longest.words)")
    }

    func wording(_ findings: [String: (errors: Int, warnings: Int)]) -> Line {
        let paths = incident.updates.map(\.file.path)
        let clean = paths.count { (findings[$0]?.errors ?? 0) == 0 && (findings[$0]?.warnings ?? 0) == 0 }
        let errors = paths.reduce(0) { $0 + (findings[$1]?.errors ?? 0) }
        let remark = "\(clean) of \(paths.count) updates had nothing to put right" + (errors > 0 ? "; \(errors) errors in all" : "")
        return Line(name: "Wording", points: max(0, 20 * clean / max(1, paths.count) - 2 * errors), most: 20, remark: remark)
    }

    /// Each said once it was so, and not before.
    var phases: Line {
        let known = start + .minutes(truth.causeKnown)
        let fixed = start + .minutes(truth.fixed)
        let identified = incident.updates.last { $0.status.value == .identified }?.at.value
        let monitoring = incident.updates.last { $0.status.value == .monitoring }?.at.value
        var remarks: [String] = []
        if let identified, identified < known { remarks.append("'identified' before the cause was certain") }
        if identified == nil { remarks.append("'identified' was never said") }
        if let monitoring, monitoring < fixed { remarks.append("'monitoring' before the fix held") }
        if monitoring == nil { remarks.append("'monitoring' was never said") }
        let points = 10 - 5 * remarks.count
        return Line(
            name: "Phases", points: points, most: 10, remark: remarks.isEmpty ? "each when it was so" : remarks.joined(separator: ", "))
    }

    /// Watched for long enough, and with the right word on what customers need to do.
    var ending: Line {
        guard let resolved = incident.resolved, let last = incident.updates.last(where: { $0.status.value == .resolved }) else {
            return Line(name: "The end", points: 0, most: 10, remark: "it was never resolved; customers are still waiting")
        }
        let watched = incident.watchBegan.map { resolved - $0.at.value } ?? .zero
        let isLong = watched >= policy.watch
        var remarks = [
            isLong ? "watched for \(watched.words), then resolved" : "watched for \(watched.words); the policy wants \(policy.watch.words)"
        ]
        let saysNothingToDo = (textBelowFrontMatter(of: last.file) ?? "").contains("do not need to do anything")
        if saysNothingToDo == truth.asksCustomers {
            remarks.append(truth.asksCustomers ? "customers do have something to do" : "customers have nothing to do; say so")
        }
        return Line(
            name: "The end", points: (isLong ? 5 : 0) + (remarks.count == 1 ? 5 : 0), most: 10, remark: remarks.joined(separator: "; "))
    }
}
