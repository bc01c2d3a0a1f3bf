import StatusModel

/// What components are called in the content: readable ids, made of names.
struct ImportedIDs {
    /// By the source's key.
    private(set) var ids: [String: String] = [:]
    /// What the source names and its page no longer has, with the first and the last day on which it is named.
    private(set) var gone: [Component] = []
    private var taken: Set<String>
    private let known: [Component]

    /// - Parameter known: what the content has already. One with the same old id, or else the same name, is the same.
    init(_ page: ImportedPage, known: [Component], _ zone: Zone) {
        (self.known, taken) = (known, Set(known.flatMap { [$0.id] + $0.replaces }))
        for component in page.components { ids[component.key] = known.id(of: component) }
        for component in page.components where ids[component.key] == nil { ids[component.key] = freeID(component.name) }
        addGone(page, zone)
    }

    private mutating func freeID(_ name: String) -> String {
        let plain = slug(from: name.withoutMarks)
        var (id, number) = (plain, 2)
        while !taken.insert(id).inserted { (id, number) = ("\(plain.prefix(90))-\(number)", number + 1) }
        return id
    }

    private mutating func addGone(_ page: ImportedPage, _ zone: Zone) {
        for (key, days) in page.daysOfMentions(zone).sorted(by: { ($0.value.lowerBound, $0.key) < ($1.value.lowerBound, $1.key) })
        where ids[key] == nil {
            if let old = known.first(where: { $0.apiID == key || $0.name == key }) {
                ids[key] = old.id
                continue
            }
            let id = freeID(key)
            ids[key] = id
            var component = Component(id: id, name: key, since: days.lowerBound, until: days.upperBound)
            component.apiID = nil
            gone.append(component)
        }
    }
}

extension [Component] {
    fileprivate func id(of component: ImportedComponent) -> String? {
        (first { $0.apiID != nil && $0.apiID == component.apiID } ?? first { $0.name == component.name })?.id
    }
}

extension ImportedPage {
    /// The first and the last day on which events tell of each component, by its key.
    fileprivate func daysOfMentions(_ zone: Zone) -> [String: ClosedRange<CivilDate>] {
        var days: [String: ClosedRange<CivilDate>] = [:]
        func mention(_ impacts: [ImportedImpact], _ start: Instant, _ end: Instant) {
            let (first, last) = (zone.date(at: start), zone.date(at: max(start, end)))
            for key in impacts.map(\.component) {
                days[key] = min(days[key]?.lowerBound ?? first, first)...max(days[key]?.upperBound ?? last, last)
            }
        }
        for incident in incidents {
            let times = incident.updates.map(\.at) + [incident.started, incident.ended].compactMap { $0 }
            guard let start = times.min(), let end = times.max() else { continue }
            mention(incident.impacts + incident.updates.flatMap(\.impacts), start, end)
        }
        for work in maintenance { mention(work.impacts + work.updates.flatMap(\.impacts), work.starts, work.ends) }
        return days
    }
}
