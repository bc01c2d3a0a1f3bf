/// The organisation's classification of an incident. SEV1 is the worst and compares as the greatest.
package enum Severity: String, Sendable, CaseIterable, Comparable {
    case sev4 = "SEV4"
    case sev3 = "SEV3"
    case sev2 = "SEV2"
    case sev1 = "SEV1"

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .sev4: 0
        case .sev3: 1
        case .sev2: 2
        case .sev1: 3
        }
    }
}

/// The API's word for how hard customers are hit.
package enum Impact: String, Sendable, CaseIterable, Comparable {
    case none, minor, major, critical

    /// The impact of an incident in which this is the worst that any component had.
    package init(worst status: ComponentStatus) {
        switch status {
        case .operational, .underMaintenance: self = .none
        case .degradedPerformance: self = .minor
        case .partialOutage: self = .major
        case .majorOutage: self = .critical
        }
    }

    /// The impact of an incident that names no component.
    package init(_ severity: Severity) {
        switch severity {
        case .sev1: self = .critical
        case .sev2: self = .major
        case .sev3: self = .minor
        case .sev4: self = .none
        }
    }

    package static func < (a: Impact, b: Impact) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .none: 0
        case .minor: 1
        case .major: 2
        case .critical: 3
        }
    }
}
