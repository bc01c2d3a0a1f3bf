import Diagnostics
import StatusContent
import StatusHistory
import StatusLint
import StatusModel

/// The one judgement of a content directory: what it says, what that means at a moment, and all that is wrong with it. Every command that
/// judges content asks for it here, so that none forgets a part.
package struct Check: Sendable {
    package let content: LoadedContent
    /// Of what there is to judge, also where there is no page for want of settings.
    package let history: History
    /// What was found while reading and by the rules, in no order.
    package let diagnostics: [Diagnostic]
    /// What to keep for the next run; nil where the content came without.
    package let cache: EventCache?

    /// - Parameters:
    ///   - revisions: what git knows about the files, where there is a repository.
    ///   - selection: the rules to run. Findings of others are left out, whoever found them.
    ///   - changed: paths that are new, changed or deleted, where only they are asked about.
    package init(
        _ content: LoadedContent, now: Instant, revisions: RevisionLog? = nil, selection: RuleSelection = .all, changed: Set<String>? = nil
    ) {
        let history = History(content.judged, now: now, revisions: revisions)
        self.init(content, history, revisions: revisions, selection: selection, changed: changed)
    }

    /// The same for a history of the content that is there already.
    package init(
        _ content: LoadedContent, _ history: History, revisions: RevisionLog?, selection: RuleSelection = .all, changed: Set<String>? = nil
    ) {
        (self.content, self.history) = (content, history)
        let run = LintRun(history, rules: allRules, selection: selection, changedPaths: changed, revisions: revisions)
        let found = run.judgement(cache: content.cache)
        cache = found.cache
        let isConcerned = Self.concern(changed, content.judged.files)
        diagnostics = (content.diagnostics + found.diagnostics).filter { selection.includes($0.rule) && isConcerned($0) }
    }

    /// Whether a finding is about what changed. What was deleted is told where it is missing, in a file that need not have changed.
    private static func concern(_ changed: Set<String>?, _ files: [SourceFile]) -> (Diagnostic) -> Bool {
        guard let changed else { return { _ in true } }
        let gone = changed.subtracting(files.map(\.path))
        return { changed.contains($0.place.file.path) || !gone.isDisjoint(with: $0.about) }
    }
}
