import Basics
import Diagnostics
import StatusHistory
import StatusModel

// What those who respond owe each other, and those who are to know.

extension DueWords {
    init(raising incident: Incident, to next: Severity, _ title: String, isPast: Bool, _ terms: DueTerms) {
        let severity = incident.severity
        self.init(
            "Raise \(title) to \(next.rawValue)",
            isPast ? "as \(severity.value.rawValue) it was to be mitigated by" : "unless it is mitigated by", at: severity.place,
            .edit(
                "\(terms.command(.update, .incident(incident.slug), "--severity \(next.rawValue) --because '…'")), or \(terms.command(.update, .incident(incident.slug), "--mitigated TIME"))"
            ), terms)
    }

    init(_ telling: OwedTelling, of incident: Incident, _ title: String, isPast: Bool, _ terms: DueTerms) {
        let again = telling.occasion == .unacknowledged ? " again" : ""
        let reason =
            switch telling.occasion {
            case .atOnce: "\(telling.severity.rawValue) wants that at once, from"
            case .notStopped: isPast ? "it was not mitigated by" : "unless it is mitigated by"
            case .customerReported: "customers knew before an alert did, so it is due from"
            case .unacknowledged: isPast ? "nobody had taken it on by" : "unless somebody takes it on by"
            }
        self.init(
            "Tell \(telling.people)\(again) about \(title)", reason, at: incident.severity.place,
            .command(terms.telling("\(telling.people)\(again)", of: incident, by: telling.step.channel?.value)), detail: telling.id, terms)
    }

    init(_ change: SeverityChange, of incident: Incident, _ title: String, _ terms: DueTerms) {
        let severity = change.to.value.rawValue
        self.init(
            "Tell those concerned that \(title) is \(severity)", "it has been that since", at: change.to.place,
            .command(terms.command(.log, .incident(incident.slug), shellWord("Told the stakeholders that it is \(severity)"))),
            detail: "change-\(change.at.value.fileMinute)", terms)
    }

    init(classifying incident: Incident, _ title: String, _ terms: DueTerms) {
        let severity = incident.severity.value.rawValue
        self.init(
            "Say how bad \(title) is", "\(severity) stands in for it; to be known by",
            at: incident.record.unsure?.place ?? incident.severity.place,
            .edit(
                "\(terms.command(.update, .incident(incident.slug), "--severity \(severity)")) where that is right, or another severity with --because '…'"
            ), terms)
    }

    init(openingRoom severity: Severity, _ incident: Incident, _ title: String, isPast: Bool, _ terms: DueTerms) {
        let policy = terms.settings.policy(at: incident.started.value)
        let places = [policy.response.room, policy.response.bridge].compactMap { $0 }
        let isAtOnce = policy.duties(severity).warRoomAfter == .zero
        let reason =
            isAtOnce
            ? "\(severity.rawValue) wants that at once, from" : isPast ? "it was not mitigated by" : "unless it is mitigated by"
        let room = policy.response.room.map { " in \($0)" } ?? ""
        self.init(
            "Open the war room for \(title)" + (places.isEmpty ? "" : ": \(listed(places))"), reason, at: incident.severity.place,
            .command(terms.command(.log, .incident(incident.slug), shellWord("Opened the war room\(room)"))), terms)
    }

    init(_ roles: [Role], _ incident: Incident, _ title: String, _ terms: DueTerms) {
        let (names, severity) = (roles.map(\.rawValue), incident.severity)
        let both = incident.leadOfBoth(terms.settings.policy(at: incident.started.value))?.person.value
        self.init(
            "Name who is \(listed(names)) for \(title)" + (both.map { ", as \($0) is commander already" } ?? ""),
            "\(severity.value.rawValue) asks for that by", at: severity.place,
            .edit(
                terms.command(.update, .incident(incident.slug), names.map { "--role \($0)=NAME" }.joined(separator: " "))
                    + "; it is never published"),
            terms)
    }

    init(relieving commander: String, since: Instant, _ incident: Incident, _ title: String, _ terms: DueTerms) {
        self.init(
            "Let somebody take over from \(commander) as commander of \(title)",
            "on duty since \(terms.time.text(since)), to be relieved by",
            at: incident.record.holder(of: .commander)?.place ?? incident.severity.place,
            .edit(terms.command(.update, .incident(incident.slug), "--role commander=NAME") + "; it is never published"), terms)
    }
}

extension DueTerms {
    /// What to type once people have been told; by a channel, what tells them there, and then writes it down.
    fileprivate func telling(_ people: String, of incident: Incident, by channel: String?) -> String {
        let log = command(.log, .incident(incident.slug), shellWord("Told \(people)"))
        guard let channel = settings.channels.first(where: { $0.id == channel }) else { return log }
        return command(.brief, .incident(incident.slug), "--for \(channel.audience.rawValue) --to \(channel.id)") + " && " + log
    }
}
