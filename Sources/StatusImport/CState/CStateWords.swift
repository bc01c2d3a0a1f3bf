import Basics
import StatusModel

// The words that issues of cState say about themselves with, also as people mistype them.

/// What an issue says of whether it is over.
enum CStateResolution: Equatable {
    case resolved, open
    /// Nothing, or a word that is neither. The old page then counted the issue as over.
    case unclear(String?)

    init(_ word: String?) {
        switch word?.lowercased() {
        case nil: self = .unclear(nil)
        // As YAML 1.1 has it, which Hugo reads.
        case "true", "yes", "on", "y": self = .resolved
        case "false", "no", "off", "n": self = .open
        default: self = .unclear(word)
        }
    }
}

/// The worst that an issue did, by cState's three words.
enum CStateSeverity: String {
    case notice, disrupted, down

    var status: ComponentStatus {
        switch self {
        case .notice: .degradedPerformance
        case .disrupted: .partialOutage
        case .down: .majorOutage
        }
    }
}

/// How a paragraph calls itself: `*Monitoring* - …`, `[Update]`.
enum CStateHeading {
    case status(IncidentStatus)
    /// It goes on as before.
    case update

    /// By its first word; nil where that is another.
    init?(_ text: [UInt8]) {
        let word = text.drop { !$0.isLowercase && !$0.isUppercase && $0 < 0x80 }.prefix { $0.isLowercase || $0.isUppercase }
            .lowercasedString
        switch word {
        case "investigating": self = .status(.investigating)
        case "identified": self = .status(.identified)
        case "monitoring": self = .status(.monitoring)
        case "resolved", "fixed": self = .status(.resolved)
        case "update": self = .update
        default: return nil
        }
    }
}

/// Whether a title says that work was planned, in the languages that pages are written in.
func saysPlannedWork(_ title: String) -> Bool {
    let words = title.lowercased().withoutMarks
    return [
        "maintenance", "scheduled", "planned", "wartung", "mantenimiento", "manutencao", "manutenzione", "onderhoud", "entretien programme",
    ]
    .contains { words.contains($0) } && !words.contains("unplanned") && !words.contains("unscheduled")
}

/// Whether a text has a word of what nobody planned.
func saysTrouble(_ text: String) -> Bool {
    let words = Array(text.lowercased().withoutMarks.utf8).split { !$0.isLowercase }
    return words.contains { troubleWords.contains($0.string) }
}

private let troubleWords: Set = [
    "unplanned", "unscheduled", "outage", "outages", "down", "failure", "failures", "emergency", "ausfall", "storung", "notfall", "panne",
    "averia",
    "caida", "queda", "falha", "guasto",
]
