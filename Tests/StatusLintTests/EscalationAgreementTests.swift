import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusLint
import StatusModel
import Testing

/// The linter's warning and the due list say the same of who is to be brought in, at every moment and whatever the log says.
@Suite struct EscalationAgreementTests {
    @Test(arguments: ["standard", "by-phase", "by-severity", "quarter-hour"]) func neverDisagree(_ policy: String) throws {
        for severity in ["SEV1", "SEV2", "SEV3"] {
            for (record, log) in Self.records.flatMap({ record in Self.logs.map { (record, $0) } }) {
                let page = try page(policy, severity, record, log)
                for minutes in [0, 15, 30, 31, 36, 60, 61, 66, 90, 121, 126, 240, 241, 300] {
                    let now = try readTime("2026-11-20 14:02 UTC") + .minutes(minutes)
                    try check(History(page, now: now), "\(policy) \(severity) \(record) \(log) after \(minutes)")
                }
            }
        }
    }

    @Test func whoWasToldIsNotWarnedAbout() throws {
        let page = try page("by-severity", "SEV1", "", "- {at: 2026-11-20 14:35 UTC, event: Told the team lead}")
        #expect(findings(History(page, now: try readTime("2026-11-20 15:10 UTC"))) == [])
        #expect(
            findings(History(page, now: try readTime("2026-11-20 16:03 UTC"))) == [
                "SEV1 for 2 hours 1 minute without mitigation; by the policy it is time to tell everyone in engineering"
            ])
    }

    private func check(_ history: History, _ comment: String) throws {
        let owed = history.owed(within: .minutes(1)).filter { $0.urgency == .overdue }.compactMap { one -> String? in
            switch one.obligation.matter {
            case .incident(_, .raise(let next)): "raise it to \(next.rawValue)"
            // Who is told at once, or again, the list alone asks for.
            case .incident(_, .tell(let telling)): Incident.Escalation.tell(telling).isForLater ? "tell \(telling.people)" : nil
            default: nil
            }
        }
        let found = findings(history)
        #expect(found.count == (owed.isEmpty ? 0 : 1), "\(comment)")
        // No words of one are within those of another, so the parts tell which are there.
        let said = found.first.map { $0.components(separatedBy: "it is time to ")[1] } ?? ""
        #expect(said == listed(owed), "\(comment)")
    }

    private func findings(_ history: History) -> [String] {
        LintRun(history, rules: allRules, selection: RuleSelection(only: ["severity/raise-due"])).diagnostics.map(\.message)
    }

    private static let records = ["", "detected: 2026-11-20 14:07 UTC\n", "mitigated: 2026-11-20 15:10 UTC\n"]
    private static let logs = [
        "", "- {at: 2026-11-20 14:40 UTC, event: told THE TEAM LEAD on the phone}", "- {at: 2026-11-20 14:40 UTC, event: Restarted it}",
        "- {at: 2026-11-20 14:40 UTC, event: Told the next level up}",
    ]

    private func page(_ policy: String, _ severity: String, _ record: String, _ log: String) throws -> StatusPage {
        let folder = "incidents/2026-11-20-cards-fail/"
        let files = [
            "site.yml": "name: Harbour Pay\nurl: https://a.example\ntime-zone: UTC\npolicy: \(policy)\n",
            "components.yml": "- id: cards\n  name: Cards\n",
            folder + "incident.yml": "title: Cards fail\nseverity: \(severity)\nstarted: 2026-11-20 14:02 UTC\n\(record)",
            folder + "2026-11-20-1408-investigating.md":
                "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nCards fail.\n",
            folder + "timeline.yml": log + "\n",
        ]
        return try #require(loadContent(files.map { SourceFile(path: $0.key, text: $0.value) }).page)
    }
}

/// A change of the policy doesn't judge what started before it.
@Suite struct EarlierPolicyTests {
    @Test(arguments: [("2026-11-20", 1), ("2026-11-21", 0)]) func pastUpdatesAreHeldToThePolicyOfTheirTime(_ since: String, _ count: Int)
        throws
    {
        let folder = "incidents/2026-11-20-cards-fail/"
        let site =
            "name: Harbour Pay\nurl: https://a.example\ntime-zone: UTC\npolicy: {preset: quarter-hour, since: \(since), before: standard}\n"
        let files = [
            "site.yml": site, "components.yml": "- id: cards\n  name: Cards\n",
            folder + "incident.yml": "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n",
            folder + "2026-11-20-1408-investigating.md":
                "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nCards fail.\n",
        ]
        let page = try #require(loadContent(files.map { SourceFile(path: $0.key, text: $0.value) }).page)
        let rules = ["cadence/first-update", "cadence/next-update-too-late"]
        let found = LintRun(
            History(page, now: try readTime("2026-11-20 14:10 UTC")), rules: allRules, selection: RuleSelection(only: rules)
        ).diagnostics
        #expect(found.map(\.rule.text).sorted() == (count == 0 ? [] : rules))
    }
}
