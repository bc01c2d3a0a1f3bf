import StatusHistory
import StatusModel

extension EvidenceTable {
    /// What was decided about each law, and what authorities were sent about the period's incidents.
    static func authorities(_ incidents: [Incident], _ settings: SiteSettings, _ proof: EvidenceProof) -> EvidenceTable {
        let rows = incidents.flatMap { incident in
            Regulation.allCases.flatMap { regulation in
                decision(incident, regulation, settings.policy(at: incident.started.value), proof)
                    + incident.notices(regulation, settings.zone).map { row(incident, $0, proof) }
            }
        }
        return EvidenceTable(
            "authorities", "What authorities were sent",
            note: "Also what was decided, of incidents that the policy asks about. What is not sent and not due yet is neither in time nor "
                + "late. It is unproved where the commit that says so came after it was due.",
            [
                .init("incident", "Incident"), .init("law", "Law"), .init("notice", "What"), .init("answer", "Answer"), .init("due", "Due"),
                .init("sent", "Sent"), .init("in_time", "In time"),
            ] + EvidenceProof.columns(), rows)
    }

    /// Whether somebody said if the law is about it. Only a commit shows when.
    private static func decision(
        _ incident: Incident, _ regulation: Regulation, _ policy: Policy, _ proof: EvidenceProof
    ) -> [[String]] {
        let said = incident.record.reportable.last { $0.regulation == regulation }
        let isAsked = incident.isAsked(of: regulation, policy)
        guard said != nil || isAsked else { return [] }
        let due = isAsked ? incident.responseBegan + Regulation.decision : nil
        let answer = said.map { $0.since.map { "\(regulation.kind) since \($0.value.internetText)" } ?? "not \(regulation.kind)" }
        let statement = Statement.reportable(regulation, since: said?.since?.value)
        let path = said == nil ? nil : incident.file.path
        let isInTime = due.map { due in
            guard said != nil else { return due < proof.now ? "no" : "" }
            return proof.log == nil ? "" : proof.inTime(true, statement, in: path) { $0 <= due }
        }
        return [
            [incident.slug, regulation.name, "decision", answer ?? "not said", due.cell, "", isInTime ?? ""]
                + proof.cells(statement, in: path, said: said?.since?.value)
        ]
    }

    private static func row(
        _ incident: Incident, _ notice: (notice: Regulation.Notice, due: Instant, sent: Instant?), _ proof: EvidenceProof
    ) -> [String] {
        let entry = incident.record.timeline.last { $0.at.value == notice.sent && $0.sends(notice.notice) }
        let statement = entry.map { Statement.logEntry(at: $0.at.value, event: $0.event.value) } ?? .file
        let path = entry?.event.place.file.path
        let claimed = notice.sent.map { $0 <= notice.due } ?? (proof.now > notice.due ? false : nil)
        let about = [
            incident.slug, notice.notice.regulation.name, notice.notice.name, "", notice.due.internetText, notice.sent.cell,
            proof.inTime(claimed, statement, in: path) { $0 <= notice.due },
        ]
        return about + proof.cells(statement, in: path, said: notice.sent)
    }
}
