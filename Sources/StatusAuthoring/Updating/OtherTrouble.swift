import StatusHistory
import StatusModel

/// Components that other incidents or planned work have in trouble, of which nobody may say that they work again.
package struct OtherTrouble: Sendable {
    /// By component id.
    private let ofIncidents: Set<String>
    private let ofWork: Set<String>

    /// On a page where nothing else goes on.
    package static let none = OtherTrouble(ofIncidents: [], ofWork: [])

    private init(ofIncidents: Set<String>, ofWork: Set<String>) { (self.ofIncidents, self.ofWork) = (ofIncidents, ofWork) }

    /// - Parameter slug: of the incident or maintenance that is written about.
    package init(besides slug: String, on page: StatusPage, now: Instant) {
        var (incidents, work) = (page, page)
        // Customers are told nothing of what is internal.
        incidents.incidents.removeAll { $0.slug == slug || $0.isInternal }
        incidents.maintenance = []
        work.incidents = []
        work.maintenance.removeAll { $0.slug == slug }
        self.init(ofIncidents: Self.troubled(incidents, now), ofWork: Self.troubled(work, now))
    }

    private static func troubled(_ page: StatusPage, _ now: Instant) -> Set<String> {
        Set(History(page, now: now).currentComponents.filter { $0.status != .operational }.map(\.component.id))
    }

    package var ids: Set<String> { ofIncidents.union(ofWork) }

    /// "Another incident still affects Payouts." Empty where nothing does.
    ///
    /// - Parameters:
    ///   - ids: of the components that the draft is about.
    ///   - components: in page order.
    package func words(about ids: some Collection<String>, _ components: [Component]) -> String {
        let wanted = Set(ids)
        let causes = [("Another incident", wanted.intersection(ofIncidents)), ("Planned work", wanted.intersection(ofWork))]
        return causes.filter { !$0.1.isEmpty }.map { cause, ids in
            "\(cause) still affects \(shortList(components.filter { ids.contains($0.id) }.map(\.name)))."
        }.joined(separator: " ")
    }
}
