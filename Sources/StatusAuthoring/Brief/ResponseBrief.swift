import Basics
import StatusContent
import StatusHistory
import StatusModel

/// What a brief says of an incident that readers of the page never see.
struct ResponseBrief {
    private let told: IncidentHistory
    private let policy: Policy
    private let clock: BriefClock

    private var incident: Incident { told.incident }

    /// Lines of the log that stand in a brief.
    private static let logLines = 5

    init(_ told: IncidentHistory, _ history: History, _ clock: BriefClock) {
        (self.told, self.clock) = (told, clock)
        policy = history.page.settings.policy(at: told.incident.started.value)
    }

    var values: [BriefField: String] {
        [
            .note: note, .severity: severity, .lead: lead,
            .decision: decision, .workaround: workaround, .noPromises: noPromises, .roles: roles, .response: response, .told: whoWasTold,
            .log: log,
        ]
    }

    private var note: String {
        if incident.isDraft { return "This is a draft from an alert: customers are told nothing of it yet." }
        return incident.isInternal ? "This is internal: customers are told nothing of it." : ""
    }

    private var severity: String {
        let doubt = incident.record.unsure == nil || !incident.isOpen ? "" : " That stands in while nobody can say how bad it is."
        return "\(told.severity.rawValue): \(policy.meaning(of: told.severity)).\(doubt)"
    }

    private func holder(of role: Role) -> String? { incident.record.holder(of: role)?.value.asMarkdown }

    private var lead: String {
        if let commander = holder(of: .commander) { return "\(commander) \(incident.isOpen ? "leads" : "led") the response." }
        return incident.isOpen ? "Nobody is named as its commander yet." : ""
    }

    private var roles: String {
        let held = incident.record.roles.map { "\($0.role.rawValue): \($0.person.value.asMarkdown)" }.joined(separator: ", ")
        let missing = incident.isOpen ? incident.unheldRoles(policy).map(\.rawValue) : []
        let open = missing.isEmpty ? "" : "Nobody is named yet as \(listed(missing))."
        let both = (incident.isOpen ? incident.leadOfBoth(policy) : nil).map {
            "\($0.person.value.asMarkdown) is commander and technical lead, which is to be two people."
        }
        return [held.isEmpty ? "" : held + ".", open, both ?? "", handOvers].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "ben took over from ana as commander at 16:02 GMT."
    private var handOvers: String {
        incident.record.handOvers.sorted { $0.at.value < $1.at.value }.map { one in
            "\(one.to.value.asMarkdown) took over from \(one.from.value.asMarkdown) as \(one.role.value.rawValue) at \(clock.time(one.at.value))."
        }.joined(separator: " ")
    }

    private var workaround: String {
        if let way = incident.record.workaround?.value { return way.asMarkdown }
        if !incident.isOpen { return "" }
        return incident.isInternal ? "None is noted." : "None is noted besides what the page says."
    }

    private var noPromises: String {
        guard incident.isOpen else { return "" }
        if incident.isInternal { return "Say nothing of it: customers are not told." }
        let end =
            told.estimate == nil
            ? "A time by which it is over: nobody knows it." : "That it is over by the time that is expected: that is an estimate."
        let cause = incident.status == .investigating ? "A cause: we do not know it yet." : "More of the cause than the page says."
        return "\(end) \(cause) Money back."
    }

    private var response: String {
        let times = [
            ("Detected", incident.record.detected), ("acknowledged", incident.record.acknowledged),
            ("mitigated", incident.record.mitigated),
        ].compactMap { word, time in time.map { "\(word) at \(clock.time($0.value))" } }
        let cause = incident.record.cause.map { "cause: \($0.value)" }
        let told = incident.customerReported ? "Customers told us first." : ""
        let known = (times + [cause].compactMap { $0 }).joined(separator: ", ").capitalisedFirst
        return [known.isEmpty ? "" : known + ".", told].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// By the log, which names them in the policy's words; and of changes of the severity.
    private var whoWasTold: String {
        let done = incident.told(policy).map { "\($0.people) at \(clock.time($0.at))" }
        let nobody = incident.namesPeopleToTell(policy) && incident.isOpen ? "Nobody yet, as far as the log says." : ""
        let changes = incident.severityChanges.filter { !$0.told.isEmpty }.map { change in
            "That it is \(change.to.value.rawValue), \(listed(change.told.map(\.value.asMarkdown))) know since \(clock.time(change.at.value))."
        }
        return ([done.isEmpty ? nobody : listed(done).capitalisedFirst + "."] + changes).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The next two.
    private var decision: String {
        let steps = incident.escalations(policy).filter(\.escalation.isForLater).sorted { $0.due < $1.due }.prefix(2)
        return steps.map { step in
            let isAhead = step.due > clock.now
            let condition =
                isAhead ? "unless it is stopped by \(clock.moment(step.due))" : "as it was not stopped by \(clock.time(step.due))"
            return switch step.escalation {
            case .raise(let severity): "Raise it to \(severity.rawValue) \(condition)."
            case .tell(let telling) where telling.occasion == .customerReported:
                "Tell \(telling.people.asMarkdown), as customers knew of it first."
            case .tell(let telling): "Tell \(telling.people.asMarkdown) \(condition)."
            }
        }.joined(separator: " ")
    }

    private var log: String {
        incident.record.timeline.suffix(Self.logLines).map { entry in
            let role = entry.role.map { $0.value.rawValue }
            let person = entry.by.map { ", \($0.value.asMarkdown)" + (role.map { " (\($0))" } ?? "") } ?? role.map { ", \($0)" } ?? ""
            let afterwards = entry.written.map { " (written at \(clock.time($0.value)))" } ?? ""
            return "- \(clock.time(entry.at.value))\(person): \(entry.event.value.onOneLine.asMarkdown)\(afterwards)"
        }.joined(separator: "\n")
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
