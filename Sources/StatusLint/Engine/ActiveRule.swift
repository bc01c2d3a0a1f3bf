import Diagnostics
import StatusModel

/// A rule that is on, with what it needs to check and what becomes of its findings.
final class ActiveRule<Subject>: Sendable {
    private let isNeverExempt: Bool
    private let isAboutTrouble: Bool
    private let isForReaders: Bool
    private let rule: any Rule<Subject>
    private let id: RuleID
    private let context: RuleContext
    /// What the settings say, whatever the finding's own level is.
    private let setLevel: Level?
    private let usualLevel: Level
    private let isAboutWriting: Bool
    let comesWithTime: Bool
    /// Whether another policy held once.
    private let policyWasChanged: Bool

    init?(_ rule: any Rule<Subject>, _ configuration: RuleConfiguration) {
        let documentation = rule.documentation
        guard configuration.isOn(documentation) else { return nil }
        self.rule = rule
        id = documentation.id
        context = configuration.context(for: id)
        setLevel = configuration.setLevel(of: documentation)
        usualLevel = documentation.level
        comesWithTime = documentation.comesWithTime
        policyWasChanged = !context.history.page.settings.policy.earlier.isEmpty
        isNeverExempt = documentation.id.family.isNeverExempt
        isAboutWriting = documentation.id.family.isAboutWriting
        isAboutTrouble = documentation.id.family.isAboutTrouble
        isForReaders = documentation.id.family.isForReaders
    }

    func isAsked(of standing: Standing) -> Bool {
        (isNeverExempt || !standing.isExempt) && !(standing.isWithdrawn && isAboutTrouble) && !(standing.isInternal && isForReaders)
    }

    func judge(_ subject: Subject, isFresh: Bool, into diagnostics: inout [Diagnostic]) {
        // The context is not copied where it is the same for all.
        let found = policyWasChanged ? rule.check(subject, context(for: subject)) : rule.check(subject, context)
        for finding in found {
            diagnostics.append(
                Diagnostic(
                    rule: id, level: level(of: finding, isFresh), finding.message, at: finding.place, notes: finding.notes,
                    suggestion: finding.suggestion, isSafeFix: finding.isSafeFix, about: finding.about))
        }
    }

    /// A change of the policy doesn't judge the past.
    private func context(for subject: Subject) -> RuleContext {
        guard let started = subject as? any StartedSubject else { return context }
        var context = context
        context.earlierPolicy = context.history.page.settings.policy(at: started.start)
        return context
    }

    /// Published text is corrected, not rewritten: what is said about the words of an old update can't be put right any more. And nothing
    /// that the clock brings stops a page.
    private func level(of finding: Finding, _ isFresh: Bool) -> Level {
        let level = setLevel ?? finding.level ?? usualLevel
        return level == .error && (comesWithTime || !isFresh && isAboutWriting) ? .warning : level
    }
}
