import Diagnostics
import StatusAuthoring
import StatusContent
import StatusLint
import StatusModel

extension Authoring {
    /// Asks whether an incident whose fix was not watched for long enough is to be resolved all the same, and why; elsewhere than on a
    /// terminal, refuses where the linter would.
    ///
    /// - Parameters:
    ///   - end: when customers stopped feeling it.
    ///   - reason: why, where it was typed.
    ///   - draft: the last update, with any text.
    ///   - changed: what is written together with it.
    /// - Returns: what the update needs so that the linter lets it pass; nil where it does.
    /// - Throws: `AuthoringError` where it stays open.
    func allowance(
        toResolve incident: Incident, end: Instant, early reason: String?, _ draft: UpdateDraft, with changed: [SourceFile]
    ) throws -> AllowedFinding? {
        // Nobody reads that it is over but those who know.
        if incident.isInternal { return nil }
        let wanted = page.settings.policy(at: incident.started.value).watch
        let watch = FixWatch(incident, end: end, wanted: wanted, clock)
        if watch.warning == nil { return nil }
        let files = changed + [file(of: draft, in: "incidents/" + incident.slug)]
        let isRefused =
            try !Readership.isPractice
            && foreseen(files).report.diagnostics.contains { $0.rule == watchRule && $0.level == .error }
        switch watch.decision(early: reason, isRefused: isRefused, isAsked: questions.areAsked) {
        case nil: return nil
        case .allowed(let reason): return AllowedFinding(watchRule, reason)
        case .refused(let error): throw error
        case .warned(let warning):
            printTalk("daymark: \(warning)\n")
            return nil
        case .asked(let question, let needsReason, let denied):
            if try !questions.yes(question, suggestion: false) { throw denied }
            if !needsReason { return nil }
            return AllowedFinding(watchRule, try questions.line("Why can't it wait? This is kept, and never published."))
        }
    }
}
