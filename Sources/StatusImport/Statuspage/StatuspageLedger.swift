import StatusModel

/// What an incident has said of components so far, so that each update says only what is new.
struct StatuspageLedger {
    private var statuses: [String: ComponentStatus?] = [:]
    /// What held from the start without an update saying so.
    private(set) var initial: [ImportedImpact] = []
    /// Those of them that were in trouble before an update named them.
    private(set) var beforehand: Set<String> = []

    /// Of the first update. Where it is the only one and tells all afterwards, it says how things were until then.
    mutating func first(_ changes: [StatuspageChange], isOver: Bool) -> [ImportedImpact] {
        changes.map { change in
            var status = change.new
            if isOver, let old = change.old { status = max(old, change.new ?? .operational) }
            statuses[change.component] = .some(status)
            return ImportedImpact(change.component, status)
        }
    }

    /// Of one that doesn't end the incident.
    ///
    /// - Parameter isAllWell: whether the old page called it resolved, so that what it leaves out works.
    mutating func next(_ changes: [StatuspageChange], isAllWell: Bool) -> [ImportedImpact] {
        var impacts: [ImportedImpact] = []
        for change in changes {
            let isNew = statuses[change.component] == nil
            if isNew { noteBefore(change) }
            let before = statuses[change.component] ?? .some(nil)
            if isNew && !beforehand.contains(change.component) || before != change.new {
                impacts.append(ImportedImpact(change.component, change.new))
            }
            statuses[change.component] = .some(change.new)
        }
        guard isAllWell else { return impacts }
        let named = Set(changes.map(\.component))
        for (component, status) in statuses.sorted(by: { $0.key < $1.key }) where !named.contains(component) && status != .operational {
            impacts.append(ImportedImpact(component, .operational))
            statuses[component] = .some(.operational)
        }
        return impacts
    }

    /// Of one that ends it, after others.
    ///
    /// - Returns: whether it leaves something in trouble.
    mutating func last(_ changes: [StatuspageChange]) -> Bool {
        for change in changes where statuses[change.component] == nil {
            if change.old?.isTrouble ?? false {
                noteBefore(change)
            } else {
                initial.append(ImportedImpact(change.component, change.old))
                statuses[change.component] = .some(change.old)
            }
        }
        return changes.contains { $0.new.map { $0 != .operational } ?? false }
    }

    /// A component that the incident is about, and nothing more is said of it.
    mutating func name(_ component: String) {
        if statuses[component] != nil { return }
        statuses[component] = .some(nil)
        initial.append(ImportedImpact(component, nil))
    }

    /// What was in trouble before an update named it.
    private mutating func noteBefore(_ change: StatuspageChange) {
        guard let old = change.old, old.isTrouble else { return }
        initial.append(ImportedImpact(change.component, old))
        statuses[change.component] = .some(old)
        beforehand.insert(change.component)
    }
}
