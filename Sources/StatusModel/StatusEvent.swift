import Diagnostics

/// An incident or a maintenance, for what is asked of both in the same way.
package enum StatusEvent: Sendable {
    case incident(Incident)
    case maintenance(Maintenance)

    package enum Kind: String, Sendable {
        case incident, maintenance

        /// The folder of the content directory, and of the site, that all of them are in.
        package var folder: String {
            switch self {
            case .incident: "incidents"
            case .maintenance: "maintenance"
            }
        }
    }

    /// Which one it is. An event itself is large: bars and feeds only name it.
    package struct ID: Sendable, Hashable, Comparable {
        package var kind: Kind
        package var slug: String

        package init(_ kind: Kind, _ slug: String) { (self.kind, self.slug) = (kind, slug) }

        package static func incident(_ slug: String) -> ID { ID(.incident, slug) }
        package static func maintenance(_ slug: String) -> ID { ID(.maintenance, slug) }

        /// Incidents first, each by its slug.
        package static func < (a: ID, b: ID) -> Bool { (a.kind.rawValue, a.slug) < (b.kind.rawValue, b.slug) }
    }

    package var kind: Kind {
        switch self {
        case .incident: .incident
        case .maintenance: .maintenance
        }
    }

    package var id: ID { ID(kind, slug) }

    package var slug: String {
        switch self {
        case .incident(let incident): incident.slug
        case .maintenance(let maintenance): maintenance.slug
        }
    }

    package var title: String {
        switch self {
        case .incident(let incident): incident.title.value
        case .maintenance(let maintenance): maintenance.title.value
        }
    }

    /// Whether only responders know of it.
    package var isInternal: Bool { if case .incident(let incident) = self { incident.isInternal } else { false } }

    /// Its main file.
    package var file: SourceFile {
        switch self {
        case .incident(let incident): incident.file
        case .maintenance(let maintenance): maintenance.file
        }
    }

    /// When customers first felt it, or the start that is planned.
    package var start: Instant {
        switch self {
        case .incident(let incident): incident.started.value
        case .maintenance(let maintenance): maintenance.starts.value
        }
    }

    /// Relative to the content directory: `incidents/2026-11-20-card-payments-failing`.
    package var folder: String { "\(kind.folder)/\(slug)" }
}
