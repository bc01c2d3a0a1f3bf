import Basics
import StatusHistory
import StatusModel

/// What happened and is over, so that it is the same at every moment that a site foretells: each of those asks for it here.
final class SettledPast: Sendable {
    /// In the order of a site's past events.
    let events: [PastEvent]
    let byComponent: ByComponent<PastEvent>
    /// By the month's first day.
    let months: [CivilDate: HistoryMonth]
    private let identities: Set<ObjectIdentifier>
    private let lists = Mutex<[Place: any Sendable]>([:])

    /// Where an event is told of.
    struct Place: Hashable {
        let event: StatusEvent.ID
        let page: PageAddress?
        let day: CivilDate?
    }

    /// - Parameters:
    ///   - events: all of them.
    ///   - later: what foretells.
    init(_ events: [PastEvent], foretoldBy later: History) {
        let shared = Set(later.incidents.map { ObjectIdentifier($0) } + later.maintenance.map { ObjectIdentifier($0) })
        self.events = events.filter { shared.contains($0.identity) }
        identities = Set(self.events.map(\.identity))
        byComponent = ByComponent(self.events, \.components)
        months = HistoryMonth.byMonth(self.events, later.page.settings.zone)
    }

    func contains(_ event: PastEvent) -> Bool { identities.contains(event.identity) }

    /// What a list tells of an event that is over.
    ///
    /// - Parameter make: what it gives must not keep this, or both would never go.
    func kept<Value: Sendable>(_ place: Place, _ make: () -> Value) -> Value {
        if let value = lists.withLock({ $0[place] }) as? Value { return value }
        let value = make()
        lists.withLock { $0[place] = value }
        return value
    }
}

/// What happened to components.
struct PastByComponent: Sendable {
    let settled: ByComponent<PastEvent>
    /// What may still change.
    let going: [PastEvent]

    /// What touched any of the components, newest first.
    func about(_ components: [String]) -> [PastEvent] {
        let own = going.filter { !Set($0.components).isDisjoint(with: components) }
        return settled.about(components).merged(with: own)
    }
}

extension [PastEvent] {
    /// Both together, each newest first. Of two that began at one moment an incident comes before work, and else the one whose name is first.
    func merged(with others: [PastEvent]) -> [PastEvent] {
        if others.isEmpty { return self }
        var merged: [PastEvent] = []
        merged.reserveCapacity(count + others.count)
        var rest = others[...]
        for event in self {
            while let next = rest.first, next.comesBefore(event) { merged.append(rest.removeFirst()) }
            merged.append(event)
        }
        return merged + rest
    }
}
