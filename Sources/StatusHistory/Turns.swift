import StatusModel

extension History {
    /// The moments at which something else may be told although nobody writes anything: work begins and ends, a promise or an estimate
    /// passes, a notice comes and goes, a day turns over, clocks are changed. Sorted; each is the first second of what is new.
    ///
    /// What only counts on, such as for how long something has been going on, has no moments.
    ///
    /// - Parameter end: the last moment that is asked for.
    package func turns(upTo end: Instant) -> [Instant] {
        let justAfter = TimeSpan(seconds: 1)
        var moments: Set<Instant> = []
        for told in incidents where told.incident.isOpen || told.incident.updates.last.map({ $0.at.value > now }) ?? false {
            let updates = told.incident.updates
            for (index, update) in updates.enumerated() {
                moments.insert(update.at.value)
                // A promise that was kept is past. One that is open holds for the whole second that it names.
                let isOpen = index + 1 == updates.count || updates[index + 1].at.value > now
                if isOpen, let promise = update.nextUpdate?.value {
                    moments.formUnion([promise + justAfter, promise + PromiseRecord.grace + justAfter])
                }
            }
            if let estimate = told.incident.estimate { moments.insert(estimate.end.value + justAfter) }
        }
        for work in page.work(until: end) where work.plan.upperBound > now || !work.isOver(before: now) {
            moments.formUnion([work.starts.value, work.ends.value])
            moments.formUnion(work.updates.map(\.at.value))
            for move in work.moves { moments.formUnion([move.at.value, move.starts.value, move.ends.value]) }
            if let announced = work.occurrence?.announced { moments.insert(announced) }
        }
        for notice in page.notices { moments.formUnion([notice.from.value, notice.until.value]) }
        let zone = page.settings.zone
        moments.formUnion(zone.changes(after: now, upTo: end).map(\.at))
        var day = zone.date(at: now)
        while moments.insert(zone.startOfDay(day)).memberAfterInsert <= end { day = day.adding(days: 1) }
        return moments.filter { $0 > now && $0 <= end }.sorted()
    }
}
