/// Something that a policy says, with the days between which it held.
package struct PolicyLine: Sendable, Hashable {
    /// Nil where it held from the beginning.
    package var from: CivilDate?
    /// The first day of the next one; nil for the one in force.
    package var until: CivilDate?
    /// The severity that it is about; empty where it is about all.
    package var subject: String
    package var key: String
    package var value: String
}

/// A policy line by line, under the names that `site.yml` has for what it says.
package struct PolicyListing {
    package private(set) var lines: [PolicyLine] = []

    private let (from, until): (CivilDate?, CivilDate?)

    /// The lines of each policy that ever held, the oldest first.
    package static func all(_ policy: Policy) -> [PolicyLine] {
        let ends = policy.earlier.map { ($0.until as CivilDate?, $0.policy) } + [(nil, policy)]
        let starts = [nil] + policy.earlier.map { $0.until as CivilDate? }
        return zip(starts, ends).flatMap { PolicyListing($1.1, from: $0, until: $1.0).lines }
    }

    private init(_ policy: Policy, from: CivilDate?, until: CivilDate?) {
        (self.from, self.until) = (from, until)
        let response = policy.response
        add("watch", policy.watch == .zero ? nil : policy.watch)
        add("notice", policy.notice == .zero ? nil : policy.notice)
        add("follow-up", policy.followUp)
        add("hours", words: policy.hours?.words)
        add("roles-within", response.rolesWithin)
        add("hand-over", response.handOverAfter)
        add("classify-within", response.classifyWithin)
        add("room", words: response.room)
        add("bridge", words: response.bridge)
        add("review-after", policy.review.after)
        for step in ReviewStep.allCases { add("review-days: \(step.rawValue)", words: policy.review.days[step].map { "\($0)d" }) }
        add("drill-every", words: policy.drillEvery?.shorthand)
        for regulation in Regulation.allCases {
            let severities = policy.regulations[regulation].map { $0.sorted(by: >).map(\.rawValue).joined(separator: ", ") }
            add("regulations: \(regulation.rawValue)", words: severities)
        }
        add("targets: actions-done", words: "> \(policy.targets.actionsDone) %")
        add("targets: repeats", words: "< \(policy.targets.repeats) %")
        for severity in Severity.allCases.reversed() { add(severity, of: policy) }
        // What nothing is asked of has no numbers.
        lines.removeAll { $0.subject == Severity.sev4.rawValue && ["off", "false"].contains($0.value) }
    }

    private mutating func add(_ severity: Severity, of policy: Policy) {
        let (duties, name) = (policy.duties(severity), severity.rawValue)
        add("means", words: policy.meaning(of: severity), of: name)
        add("examples", words: policy.examples(of: severity).joined(separator: "; "), of: name)
        if policy.hasOwnCadence(severity) {
            add("first-update", words: policy.firstUpdate(severity).map(Self.text), of: name)
            for status in [IncidentStatus.investigating, .identified, .monitoring] {
                add(status.rawValue, words: policy.pace(severity, status).map(Self.text), of: name)
            }
        }
        add("roles", words: duties.roles.map(\.rawValue).joined(separator: ", "), of: name)
        add("separate-leads", words: duties.separatesLeads ? "true" : "false", of: name)
        add("raise-after", duties.raiseAfter, of: name)
        add("raise-when", words: policy.raiseSigns(of: severity).joined(separator: "; "), of: name)
        for step in duties.escalation { add("escalation: \(step.after.shorthand)", words: step.whom, of: name) }
        for step in duties.unacknowledged { add("unacknowledged: \(step.after.shorthand)", words: step.whom, of: name) }
        add("war-room", duties.warRoomAfter, of: name)
        add("review-due", duties.reviewDue, of: name)
        add("review-when", words: duties.reviewWhen.rawValue, of: name)
        add("business-hours", words: duties.keepsBusinessHours ? "true" : "false", of: name)
        for (target, spans) in policy.targetsInForce.bySeverity { add("target: \(target)", spans[severity], of: name) }
    }

    private mutating func add(_ key: String, _ span: TimeSpan?, of subject: String = "") {
        add(key, words: span?.shorthand, of: subject)
    }

    private mutating func add(_ key: String, words: String?, of subject: String = "") {
        let value = words.flatMap { $0.isEmpty ? nil : $0 } ?? "off"
        lines.append(PolicyLine(from: from, until: until, subject: subject, key: key, value: value))
    }

    private static func text(_ pace: Policy.Pace) -> String {
        pace.target == pace.limit ? pace.limit.shorthand : "\(pace.target.shorthand)/\(pace.limit.shorthand)"
    }

}

extension Duties.EscalationStep {
    /// "the team lead, by the channel 'managers'"
    package var whom: String { tell + (channel.map { ", by the channel '\($0.value)'" } ?? "") }
}

extension Policy {
    /// Whether it says itself how often customers hear something. A SEV4 isn't on the page, and has the pace that the preset lends it.
    package func hasOwnCadence(_ severity: Severity) -> Bool {
        severity != .sev4 || !PolicyPreset.allCases.contains { $0.policy.severities[.sev4] == severities[.sev4] }
    }
}

extension ResponseTargets {
    /// Each time that is measured, by its name in reports.
    package var bySeverity: [(name: String, spans: [Severity: TimeSpan])] {
        [("detect", detection), ("acknowledge", acknowledgement), ("mitigate", mitigation), ("resolve", resolution)]
    }
}
