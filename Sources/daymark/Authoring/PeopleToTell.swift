import StatusContent
import StatusHistory
import StatusModel
import StatusReports

extension Authoring {
    /// Whom the policy wants told at once of what is written, and what to type then.
    func sayWhoIsToKnow(_ written: WrittenContent) throws {
        if Readership.isPractice { return }
        let page = loadContent(try contentFiles()).judged
        let isWritten = { (incident: Incident) in written.paths.contains { $0.hasPrefix("incidents/\(incident.slug)/") } }
        guard let incident = page.incidents.first(where: isWritten) else { return }
        let list = DueList(
            History(page, now: now), within: .zero, only: [.tell, .warRoom], nil, unread: [], options: options.shared.contentFlag)
        let steps = list.stepsNow(about: .incident(incident.slug))
        if steps.isEmpty { return }
        printTalk("To do at once, and what to type then:\n" + steps.map { "  \($0.what)\n    \($0.command)\n" }.joined())
    }
}
