import Diagnostics
import StatusAuthoring
import StatusContent
import StatusHistory
import StatusLint
import StatusModel

/// Whether the fix of an incident that is to be resolved now was watched for as long as the policy wants.
struct FixWatch {
    private let incident: Incident
    private let desk: Authoring
    /// What the policy wants.
    private let wanted: TimeSpan
    /// Since the fix was watched in public; nil where it isn't.
    private let began: Instant?
    /// How long it has held by now, whether anybody watched or not.
    private let held: TimeSpan

    private static let rule = watchRule

    /// - Parameter end: when customers stopped feeling it. What was found out afterwards has been watched, in a way, since then.
    init(_ incident: Incident, end: Instant, _ desk: Authoring) {
        (self.incident, self.desk) = (incident, desk)
        wanted = desk.page.settings.policy(at: incident.started.value).watch
        began = incident.watchBegan?.at.value
        held = desk.now - min(began ?? desk.now, end)
    }

    /// Asks whether it is to be resolved all the same, and why; elsewhere than on a terminal, refuses where the linter would.
    ///
    /// - Parameters:
    ///   - reason: why, where it was typed.
    ///   - draft: the last update, with any text.
    ///   - changed: what is written together with it.
    /// - Returns: what the update needs so that the linter lets it pass; nil where it does.
    /// - Throws: `AuthoringError` where it stays open.
    func allowance(early reason: String?, _ draft: UpdateDraft, with changed: [SourceFile]) throws -> AllowedFinding? {
        guard let warning else { return nil }
        let files = changed + [desk.file(of: draft, in: "incidents/" + incident.slug)]
        let isRefused =
            try !Readership.isPractice
            && desk.foreseen(files).report.diagnostics.contains {
                $0.rule == Self.rule && $0.level == .error
            }
        if let reason, isRefused { return AllowedFinding(Self.rule, reason) }
        if !desk.questions.areAsked {
            if isRefused { throw AuthoringError("\(warning); \(wayOut)") }
            printTalk("daymark: \(warning)\n")
            return nil
        }
        let question = "\(warning.asHeading). Resolve it all the same?"
        if try !desk.questions.yes(question, suggestion: false) {
            throw AuthoringError("it is still open; \(wayOut)")
        }
        return isRefused ? AllowedFinding(Self.rule, try desk.questions.line("Why can't it wait? This is kept, and never published.")) : nil
    }

    /// Nil where it was watched for long enough, or nobody wants that.
    private var warning: String? {
        if wanted == .zero { return nil }
        guard began != nil else { return "the fix is not being watched: \(whyNot); the policy wants \(wanted.words)" }
        return held < wanted ? "the fix has been watched for \(held.words); the policy wants \(wanted.words)" : nil
    }

    private var whyNot: String {
        let updates = incident.updates
        guard let last = updates.lastIndex(where: { $0.status.value == .monitoring }), updates.indices.contains(last + 1) else {
            return "no update says 'monitoring'"
        }
        let (watched, back) = (updates[last], updates[last + 1])
        return "'monitoring' of \(desk.clock.text(watched.at.value)) went back to '\(back.status.value.rawValue)' at "
            + desk.clock.text(back.at.value)
    }

    private var wayOut: String {
        let wait =
            began.map { "wait until \(desk.clock.text($0 + wanted))" }
            ?? "say that you watch it with 'daymark update \(incident.slug) --status monitoring', and resolve it \(wanted.words) later"
        return wait + ", say with --ended when customers stopped feeling it if that was earlier, or say with --early why it can't wait"
    }
}
