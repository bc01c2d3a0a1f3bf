import Diagnostics

/// A law that wants authorities told of some incidents, and by when. This is no legal advice: `docs/regulations.md` names the sources.
package enum Regulation: String, Sendable, CaseIterable {
    /// Directive (EU) 2022/2555, Article 23(4).
    case nis2
    /// Regulation (EU) 2022/2554, Article 19(4), with Article 5 of Commission Delegated Regulation (EU) 2025/301.
    case dora

    /// As people name it.
    package var name: String { rawValue.uppercased() }

    /// What it calls an incident that authorities are told of.
    package var kind: String {
        switch self {
        case .nis2: "significant"
        case .dora: "major"
        }
    }

    /// What authorities are sent, in its order.
    package var notices: [Notice] {
        switch self {
        case .nis2:
            [
                Notice(.nis2, "early warning", .span(.hours(24)), after: .reportable, "Article 23(4)"),
                Notice(.nis2, "incident notification", .span(.hours(72)), after: .reportable, "Article 23(4)"),
                Notice(.nis2, "final report", .calendar(CalendarSpan(months: 1)), after: .notice, "Article 23(4)"),
            ]
        case .dora:
            [
                Notice(.dora, "initial notification", .span(.hours(4)), after: .reportable, atMost: .hours(24), "Article 5 of 2025/301"),
                Notice(.dora, "intermediate report", .span(.hours(72)), after: .notice, "Article 5 of 2025/301"),
                Notice(.dora, "final report", .calendar(CalendarSpan(months: 1)), after: .notice, "Article 5 of 2025/301"),
            ]
        }
    }

    /// The severities of which somebody is to say whether they are reportable, where the policy names none. The choice is ours.
    package static let usualSeverities: Set<Severity> = [.sev1, .sev2]

    /// How long after somebody knew of an incident that is said: by then the first notice would have to be out.
    package static let decision: TimeSpan = .hours(24)

    /// Something that an authority is sent.
    package struct Notice: Sendable, Equatable {
        package var regulation: Regulation
        package var name: String
        package var length: Length
        package var start: Start
        /// The most after somebody knew of the incident, where it was found reportable within that time.
        package var atMost: TimeSpan?
        /// Where the law says so.
        package var article: String

        package enum Length: Sendable, Equatable {
            case span(TimeSpan)
            case calendar(CalendarSpan)
        }

        package enum Start: Sendable, Equatable {
            /// From when the incident was known to be reportable.
            case reportable
            /// From when the notice before it was sent, the latest where it was sent again.
            case notice
        }

        fileprivate init(
            _ regulation: Regulation, _ name: String, _ length: Length, after start: Start, atMost: TimeSpan? = nil, _ article: String
        ) {
            (self.regulation, self.name, self.length, self.start) = (regulation, name, length, start)
            (self.atMost, self.article) = (atMost, article)
        }

        /// What the responders' log says once it is sent: "Sent the NIS2 early warning".
        package var logWords: String { "Sent the \(regulation.name) \(name)" }
    }
}

/// What an incident says of a law: since when it is known to be one that authorities are told of, or that it is none.
package struct Reportable: Sendable {
    package var regulation: Regulation
    /// Nil where it is none.
    package var since: Located<Instant>?
    package var place: Place

    package init(_ regulation: Regulation, since: Located<Instant>?, place: Place) {
        (self.regulation, self.since, self.place) = (regulation, since, place)
    }
}
