import StatusModel

/// A page of the site: where it is, and so what links to it say.
package enum PageAddress: Sendable, Hashable {
    /// The status page.
    case home
    /// The newest month.
    case history
    /// A month by its name: `2026-11`.
    case month(String)
    /// An incident by its slug.
    case incident(String)
    /// What was learned from the incident of this slug.
    case review(String)
    /// Planned work by its slug.
    case maintenance(String)
    /// A notice by its slug.
    case notice(String)
    /// A component by its id.
    case component(String)
    /// The page for frames in other people's pages.
    case embed
    /// A group of components by its id.
    case group(String)
    /// A group's page for frames in other people's pages.
    case groupEmbed(String)
    /// The minutes of each service, by month.
    case uptime
    /// How to hear of what is new.
    case subscribe

    /// The page of an incident or a maintenance.
    package init(_ event: StatusEvent.ID) {
        switch event.kind {
        case .incident: self = .incident(event.slug)
        case .maintenance: self = .maintenance(event.slug)
        }
    }

    /// The page's folder below the site's root, with its slash: `incidents/card-payments-failing/`; empty for the status page.
    package var path: String {
        switch self {
        case .home: ""
        case .history: "history/"
        case .month(let name): "history/\(name)/"
        case .incident(let slug): "incidents/\(slug)/"
        case .review(let slug): "incidents/\(slug)/review/"
        case .maintenance(let slug): "maintenance/\(slug)/"
        case .notice(let slug): "notices/\(slug)/"
        case .component(let id): "components/\(id)/"
        case .embed: "embed/"
        case .group(let id): "groups/\(id)/"
        case .groupEmbed(let id): "groups/\(id)/embed/"
        case .uptime: "uptime/"
        case .subscribe: "subscribe/"
        }
    }

    /// The file that hosts serve there.
    package var file: String { path + "index.html" }

    /// Whether crawlers hear of it.
    var isListed: Bool {
        switch self {
        case .home, .history, .incident, .review, .maintenance, .notice, .component, .group, .uptime, .subscribe: true
        // The newest month is the history; what began in the others has pages of its own.
        case .month, .embed, .groupEmbed: false
        }
    }

    /// Whether other people's pages may show it in a frame.
    package var isForFrames: Bool {
        switch self {
        case .embed, .groupEmbed: true
        case .home, .history, .month, .incident, .review, .maintenance, .notice, .component, .group, .uptime, .subscribe: false
        }
    }
}
