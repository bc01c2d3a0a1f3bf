import StatusModel

/// How a message looks where a channel has colours. What it means is always said in words too.
enum Tone: Sendable {
    case good, maintenance, notice, minor, major, critical

    init(_ notification: Notification) {
        let event = notification.event
        switch notification.kind {
        case .resolved, .withdrawn, .completed: self = .good
        case .calledOff, .notice, .review: self = .notice
        case .scheduled, .moved, .reminder, .begun: self = .maintenance
        case .incident, .update, .correction:
            if event.isNotice { self = .notice } else if event.isMaintenance { self = .maintenance } else { self.init(of: notification) }
        }
    }

    /// What works again is watched for a while: that is still something.
    private init(of incident: Notification) {
        let worst = incident.services.map(\.status).max().map(Impact.init(worst:)) ?? incident.event.impact
        switch worst {
        case .none, .minor: self = .minor
        case .major: self = .major
        case .critical: self = .critical
        }
    }

    /// The page's own colour, as a number.
    var rgb: Int {
        switch self {
        case .good: 0x15703F
        case .maintenance: 0x2A5FC4
        case .notice: 0x566273
        case .minor: 0xB88600
        case .major: 0xC2410C
        case .critical: 0xB3202A
        }
    }

    /// `#15703f`.
    var hex: String {
        let digits = String(rgb, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
}
