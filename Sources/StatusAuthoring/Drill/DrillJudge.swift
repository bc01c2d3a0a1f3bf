import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// Holds what the author wrote against what was really so. What each line is worth is ours.
struct DrillJudge {
    let scenario: DrillScenario
    let told: IncidentHistory
    let policy: Policy
    /// When the drill began.
    let began: Instant
    let now: Instant

    typealias Line = ScoreCard.Line

    var incident: Incident { told.incident }
    var truth: DrillScenario.Truth { scenario.truth }

    /// When the author spoke first.
    var declared: Instant { incident.updates.first?.at.value ?? now }

    func moment(_ minute: Int) -> Instant { began + .minutes(minute) }

    /// How soon news is passed on. The number is ours: reading, deciding and typing take their time.
    static let promptly: TimeSpan = .minutes(10)

    /// Counted from when the drill began: nobody could have known before. What has become worse by then is held to what it is.
    var firstUpdate: Line {
        let wait = declared - began
        let pace = policy.firstUpdate(truth.severity(at: wait.seconds / 60)) ?? Policy.Pace(target: .minutes(15), limit: .minutes(30))
        let points = wait <= pace.target ? 15 : wait <= pace.limit ? 7 : 0
        let remark = points == 15 ? "in time" : "the policy wants \(pace.target.words)"
        return Line(name: "First update", points: points, most: 15, remark: "after \(wait.words); \(remark)")
    }

    /// When the page says that it began: bars, durations and what customers are owed go by it.
    var start: Line {
        let said = incident.started.value
        let (first, last) = (moment(truth.began.lowerBound), moment(truth.began.upperBound))
        let error = said < first ? first - said : said > last ? said - last : .zero
        let points = error == .zero ? 10 : error <= Self.nearly ? 5 : 0
        let remark =
            error == .zero ? "as it was" : "said to have begun \(error.words) too \(said < first ? "early" : "late"); see --started"
        return Line(name: "Start", points: points, most: 10, remark: remark)
    }

    /// By how much a start may be wrong and still be worth half. The number is ours.
    private static let nearly: TimeSpan = .minutes(10)

    var components: Line {
        let said = told.worstSaid.filter { $0.value.isTrouble }
        let right = truth.statuses.count { said[$0.key] == $0.value }
        let named = truth.statuses.count { said[$0.key] != nil }
        let wrong = said.keys.filter { truth.statuses[$0] == nil }.sorted()
        let share = Double(named + right) / Double(2 * truth.statuses.count)
        let points = max(0, Int((10 * share).rounded()) - 5 * wrong.count)
        let missing = truth.statuses.filter { said[$0.key] != $0.value }.sorted { $0.key < $1.key }.map {
            "\($0.key) \(truth.isFalseAlarm ? "seemed to be" : "was") \($0.value.rawValue)"
        }
        let remarks = missing + wrong.map { "\($0) worked" }
        return Line(name: "Components", points: points, most: 10, remark: remarks.isEmpty ? "all right" : remarks.joined(separator: ", "))
    }

    /// What was not due yet when the drill ended counts neither way.
    var promises: Line {
        let record = told.promises
        let longest = told.silences.map(\.length).max() ?? .zero
        let points = record.promised == 0 ? 15 : 15 * record.kept / record.promised
        return Line(
            name: "Promises", points: points, most: 15,
            remark: "kept \(record.kept) of \(record.promised); the longest silence was \(longest.words)")
    }

    func wording(_ findings: [String: (errors: Int, warnings: Int)]) -> Line {
        let paths = incident.updates.map(\.file.path)
        let clean = paths.count { (findings[$0]?.errors ?? 0) == 0 && (findings[$0]?.warnings ?? 0) == 0 }
        let errors = paths.reduce(0) { $0 + (findings[$1]?.errors ?? 0) }
        let remark = "\(clean) of \(paths.count) updates had nothing to put right" + (errors > 0 ? "; \(errors) errors in all" : "")
        return Line(name: "Wording", points: max(0, 15 * clean / max(1, paths.count) - 2 * errors), most: 15, remark: remark)
    }
}

extension IncidentHistory {
    /// The worst that updates said of each component, also where all of it was taken back.
    fileprivate var worstSaid: [String: ComponentStatus] {
        incident.updates.flatMap(\.components).reduce(into: [:]) { worst, change in
            worst[change.component.value] = max(worst[change.component.value] ?? .operational, change.status.value)
        }
    }
}
