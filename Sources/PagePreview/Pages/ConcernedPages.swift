import StatusModel
import StatusSite

/// Which page a content file's findings can be read on.
struct ConcernedPages: Sendable {
    private let incidents: Set<String>
    private let reviews: Set<String>
    private let maintenance: Set<String>

    init(_ content: StatusPage) {
        incidents = Set(content.incidents.map(\.slug))
        reviews = Set(content.incidents.filter { $0.publishableReview != nil }.map(\.slug))
        // Of work that repeats, each time has a page.
        maintenance = Set(content.maintenance.filter { $0.repeats == nil }.map(\.slug))
    }

    /// The status page is where everything stands that belongs nowhere else.
    func page(of path: String) -> PageAddress {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count == 3 else { return .home }
        switch parts[0] {
        case "incidents" where incidents.contains(parts[1]):
            return parts[2] == "review.md" && reviews.contains(parts[1]) ? .review(parts[1]) : .incident(parts[1])
        case "maintenance" where maintenance.contains(parts[1]): return .maintenance(parts[1])
        default: return .home
        }
    }
}
