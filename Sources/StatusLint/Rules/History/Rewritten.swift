import Diagnostics
import StatusModel

/// What an update said stays as it was; a correction is an update of its own.
struct Rewritten: Rule {
    private static let grace = DurationOption("grace", .minutes(5), "how long after its first commit an update may still be edited")

    func check(_ subject: IncidentSubject, _ context: RuleContext) -> [Finding] {
        guard let log = context.revisions else { return [] }
        let corrected = Set(subject.incident.updates.compactMap(\.corrects?.value))
        return subject.incident.updates.compactMap { update in
            if corrected.contains(update.id) { return nil }
            return rewriting(log.revisions(of: update.file.path), grace: context[Self.grace]).map { finding(update, $0, context) }
        }
    }

    /// The last change of words, where what is there now is not what was there when the grace ended.
    private func rewriting(_ revisions: [Revision], grace: TimeSpan) -> (first: Revision, change: Revision)? {
        let written = revisions.filter { $0.change != .deleted }
        guard let first = written.first, first.commit != nil, let last = written.last else { return nil }
        let published = written.last { $0.at <= first.at + grace } ?? first
        guard last.wording != published.wording else { return nil }
        let change = Array(zip(written, written.dropFirst())).last { $0.wording != $1.wording }?.1
        return change.map { (first, $0) }
    }

    private func finding(_ update: IncidentUpdate, _ rewriting: (first: Revision, change: Revision), _ context: RuleContext) -> Finding {
        let (first, change) = rewriting
        let later = (change.at - first.at).words
        let wayOut = "put the first words back and add an update with 'corrects: \(update.id)'"
        if let commit = change.shortCommit {
            let when = "\(context.day(change.at)) \(context.clock(change.at))"
            return Finding(
                "this text was rewritten on \(when), \(later) after it was published; \(wayOut)", at: .start(of: update.file),
                notes: [.init("rewritten in commit \(commit), published in \(first.shortCommit ?? "")")])
        }
        return Finding(
            "this text was published \(later) ago and is being rewritten; \(wayOut)", at: .start(of: update.file),
            notes: [.init("published in commit \(first.shortCommit ?? ""); the new words are not committed yet")])
    }

    let documentation = RuleDocumentation(
        id: "history/rewritten", level: .warning,
        summary: "What an update said stays as it was",
        rationale:
            "Readers and machines have seen the first words. Whoever changes them without saying so is not believed the next time. "
            + "Text, status and time count; white space and other keys don't. Outside a git repository this rule is silent.",
        source: "Daymark: one large provider silently rewrote 60 % of its incidents.",
        options: [grace],
        good: [
            published.committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"),
                .on(Example.updatePath, .changed, at: "2026-11-20 14:12 UTC", wording: 1, id: "83be701"), now: "2026-11-20 14:30 UTC"),
            published.committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"),
                .on(Example.updatePath, .changed, at: "2026-11-20 14:28 UTC", id: "83be701"), now: "2026-11-20 14:30 UTC"),
            Example(published.files + [correction]).committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"),
                .on(Example.updatePath, .changed, at: "2026-11-20 14:28 UTC", wording: 1, id: "83be701"), now: "2026-11-20 14:31 UTC"),
        ],
        bad: [
            Example.file(Example.updatePath, "↓" + Example.updateFrontMatter + "About one in ten card payments is failing.").committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC"),
                .on(Example.updatePath, .changed, at: "2026-11-20 14:28 UTC", wording: 1, id: "83be701"), now: "2026-11-20 14:30 UTC")
        ])

    private static let published = Example.update("About one in five card payments is failing.")
    private static let correction = Example.File(
        path: Example.incidentFolder + "2026-11-20-1430-investigating.md",
        text: "---\nstatus: investigating\nat: 2026-11-20 14:30 UTC\nnext-update: 30m\ncorrects: 2026-11-20-1408-investigating\n---\n"
            + "We said one in ten at first. About one in five card payments is failing.\n")
}
