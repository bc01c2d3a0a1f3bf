import Basics
import Diagnostics
import StatusModel

/// What a monitoring system says in one webhook, whichever it is.
package struct AlertNotice: Sendable {
    package enum Source: String, Sendable {
        case alertmanager, grafana, pagerduty
    }

    package enum State: Sendable, Equatable {
        case firing, resolved
        /// Something else happened to what fires: "acknowledged".
        case told(String)

        var words: String {
            switch self {
            case .firing: "firing"
            case .resolved: "resolved"
            case .told(let what): what
            }
        }
    }

    package struct Alert: Sendable {
        package var labels: [String: String]
        /// What it says, for colleagues.
        package var words: String
        package var isFiring: Bool
        package var start: Instant?
    }

    package let source: Source
    package let state: State
    package let alerts: [Alert]
    /// What is the same for all that one group of alerts, or one incident of theirs, sends: an id that tells nothing of it.
    package let id: String
    /// What is the same as long as it says the same.
    package let mark: String

    /// - Parameters:
    ///   - key: by which its source tells groups of alerts apart.
    ///   - content: what tells this notice from the others of its group.
    init(_ source: Source, _ state: State, _ alerts: [Alert], key: String, content: String) {
        (self.source, self.state, self.alerts) = (source, state, alerts)
        id = "\(source.rawValue)-\(hexText(SHA256.hash(Array(key.utf8)).prefix(8)))"
        mark = hexText(SHA256.hash(Array((id + "\n" + content).utf8)).prefix(4))
    }

    var firing: [Alert] { alerts.filter(\.isFiring) }

    /// When the first of what fires began; nil where that is not said, or still to come.
    static func start(of alerts: [Alert], before now: Instant) -> Instant? {
        alerts.compactMap(\.start).min().flatMap { $0 <= now ? $0.startOfMinute : nil }
    }
}

/// Why an alert can't be read.
package struct AlertFault: Error, Equatable {
    package var message: String

    package init(message: String) { self.message = message }
}
