import StatusModel

extension Incident {
    /// When it was mitigated, as far as is written down and nothing has taken it back since.
    package var mitigation: Instant? { relapse == nil ? record.mitigated?.value : nil }

    /// When it went on although `mitigated` is set: an update after that says 'investigating' or 'identified', or it was raised. Such an
    /// update takes nothing back where it tells customers of components that are better than before, and none that is worse again.
    package var relapse: Instant? {
        guard let mitigated = record.mitigated?.value else { return nil }
        var told = ToldBefore()
        var best: ComponentStatus?
        let raised = severityChanges.filter { $0.at.value > mitigated && $0.to.value > $0.from.value }.map(\.at.value).min()
        for update in updates {
            told.add(update)
            if update.at.value <= mitigated {
                best = told.worst
                if update.at.value < mitigated || told.before == nil { told.before = told.worst }
                told.status = max(told.status, update.status.value)
                continue
            }
            if update.takesBack(told, best: best) { return min(update.at.value, raised ?? update.at.value) }
            best = [best, told.worst].compactMap(\.self).min()
        }
        return raised
    }
}

/// What updates had told.
private struct ToldBefore {
    private var statuses: [String: ComponentStatus] = [:]
    /// How bad it was before it was mitigated, and where it stood.
    var before: ComponentStatus?
    var status = IncidentStatus.investigating

    var worst: ComponentStatus? { statuses.values.max() }

    mutating func add(_ update: IncidentUpdate) {
        for change in update.components { statuses[change.component.value] = change.status.value }
    }
}

extension IncidentUpdate {
    /// A correction is about what was before.
    fileprivate func takesBack(_ told: ToldBefore, best: ComponentStatus?) -> Bool {
        if corrects != nil || status.value >= .monitoring { return false }
        guard let now = told.worst, let before = told.before, now < before, status.value >= told.status else { return true }
        return best.map { now > $0 } ?? false
    }
}
