import StatusContent
import StatusHistory
import StatusModel

/// Whether each phase was said when it was so, and whether it ended as it should.
extension DrillJudge {
    /// Each said once it was so, and not before.
    var phases: Line {
        let remarks = truth.isFalseAlarm ? falseAlarmRemarks : phaseRemarks
        return Line(
            name: "Phases", points: max(0, 10 - 5 * remarks.count), most: 10,
            remark: remarks.isEmpty ? "each when it was so" : remarks.joined(separator: ", "))
    }

    private func last(_ status: IncidentStatus) -> Instant? { incident.updates.last { $0.status.value == status }?.at.value }

    private var phaseRemarks: [String] {
        var remarks: [String] = []
        // Where a fix fails, it may be said again later.
        let first = incident.updates.first { $0.status.value == .identified }?.at.value
        if let identified = truth.setback == nil ? last(.identified) : first, identified < moment(truth.causeKnown) {
            remarks.append("'identified' before the cause was certain")
        }
        if last(.identified) == nil { remarks.append("'identified' was never said") }
        if let monitoring = last(.monitoring), monitoring < moment(truth.fixed) { remarks.append("'monitoring' before the fix held") }
        if last(.monitoring) == nil { remarks.append("'monitoring' was never said") }
        return remarks + (truth.setback.flatMap(setbackRemark).map { [$0] } ?? [])
    }

    /// A fix that failed is told, with the phase that it goes back to.
    private func setbackRemark(_ minute: Int) -> String? {
        let failed = moment(minute)
        guard let news = incident.updates.first(where: { $0.at.value >= failed && $0.at.value < moment(truth.fixed) }) else {
            return "nobody was told that the fix had failed"
        }
        if news.status.value >= .monitoring { return "the fix had failed, and the page went on with '\(news.status.value.rawValue)'" }
        let wait = news.at.value - failed
        return wait > Self.promptly ? "that the fix had failed was told after \(wait.words)" : nil
    }

    /// What nobody has found in it is not said, and it is taken back once that is certain.
    private var falseAlarmRemarks: [String] {
        let early = incident.updates.filter { [.identified, .monitoring, .resolved].contains($0.status.value) }.map(\.status.value.rawValue)
        let known = moment(truth.causeKnown)
        let fault = early.isEmpty ? [] : ["there was nothing to say '\(early[0])' of"]
        guard let withdrawn = incident.isWithdrawn ? incident.closed : nil else { return fault + ["it was never taken back"] }
        if withdrawn < known { return fault + ["taken back before it was certain"] }
        let wait = withdrawn - known
        return fault + (wait > Self.promptly ? ["taken back \(wait.words) after it was certain"] : [])
    }

    /// Watched for long enough, and with the right word on what customers need to do; what was nothing, withdrawn.
    var ending: Line {
        if truth.isFalseAlarm { return endOfFalseAlarm }
        if incident.isWithdrawn { return Line(name: "The end", points: 0, most: 10, remark: "it was withdrawn, and customers had felt it") }
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

    private var endOfFalseAlarm: Line {
        let remark =
            incident.isWithdrawn
            ? "withdrawn, as nothing was wrong"
            : incident.isOpen
                ? "it is still on the page, and nothing was wrong; see 'daymark withdraw'"
                : "called resolved, and nothing was wrong: it counts as an outage now; see 'daymark withdraw'"
        return Line(name: "The end", points: incident.isWithdrawn ? 10 : 0, most: 10, remark: remark)
    }
}
