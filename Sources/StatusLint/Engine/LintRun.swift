import Diagnostics
import StatusHistory
import StatusModel

/// Judges content: every rule on everything it inspects.
package struct LintRun: Sendable {
    private let history: History
    private let configuration: RuleConfiguration
    private let rules: RulesBySubject

    /// - Parameters:
    ///   - only: ids of the rules to run; all where it is empty.
    ///   - skip: ids of rules not to run.
    package init(_ history: History, only: [String] = [], skip: [String] = []) {
        self.history = history
        configuration = RuleConfiguration(history, only: only, skip: skip)
        rules = RulesBySubject(allRules, configuration)
    }

    package var diagnostics: [Diagnostic] {
        let incidents = concurrentMap(history.page.incidents, chunk: 32) { diagnostics(of: $0) }
        let maintenance = concurrentMap(history.page.maintenance, chunk: 32) { diagnostics(of: $0) }
        return configuration.diagnostics + incidents.flatMap { $0 } + maintenance.flatMap { $0 }
    }

    // MARK: Subjects

    private func diagnostics(of incident: Incident) -> [Diagnostic] {
        let subject = IncidentSubject(incident: incident, silences: incident.silences(until: history.now))
        var found = Found(isExempt: isExempt(incident.started.value))
        found.add(rules.incident.flatMap { $0.findings(subject) }, isFresh: true)
        let latest = incident.updates.last?.at.value ?? incident.started.value
        check(AnalysedText(title: incident.title), at: latest, isOpen: incident.isOpen, &found)
        for update in incident.updates { check(AnalysedText(update.body), at: update.at.value, isOpen: false, &found) }
        if let review = incident.review, review.isPublished { check(AnalysedText(review.body), at: latest, isOpen: false, &found) }
        let allowances = incident.allowances + incident.updates.flatMap(\.allowances) + (incident.review?.allowances ?? [])
        return finished(found, allowances)
    }

    private func diagnostics(of maintenance: Maintenance) -> [Diagnostic] {
        var found = Found(isExempt: isExempt(maintenance.starts.value))
        found.add(rules.maintenance.flatMap { $0.findings(MaintenanceSubject(maintenance: maintenance)) }, isFresh: true)
        let isOpen = maintenance.status(at: history.now) != .completed
        let latest = maintenance.updates.last?.at.value ?? maintenance.announced?.value ?? maintenance.starts.value
        check(AnalysedText(title: maintenance.title), at: latest, isOpen: isOpen, &found)
        if let impact = maintenance.impact { check(AnalysedText(impact), at: latest, isOpen: isOpen, &found) }
        for update in maintenance.updates { check(AnalysedText(update.body), at: update.at.value, isOpen: false, &found) }
        return finished(found, maintenance.allowances + maintenance.updates.flatMap(\.allowances))
    }

    /// - Parameter isOpen: whether the text can be changed without rewriting what was published.
    private func check(_ text: AnalysedText, at date: Instant, isOpen: Bool, _ found: inout Found) {
        guard !found.isExempt else { return }
        let isFresh = isOpen || date + history.page.settings.lint.fresh >= history.now
        for index in text.sentences.indices {
            let subject = SentenceSubject(text: text, index: index, date: date)
            found.add(rules.sentence.flatMap { $0.findings(subject) }, isFresh: isFresh)
        }
    }

    // MARK: What becomes of findings

    /// `lint.since` exempts what started before it from all rules but those that keep the page readable and private.
    private func isExempt(_ start: Instant) -> Bool {
        guard let since = history.page.settings.lint.since else { return false }
        return start < history.page.settings.zone.startOfDay(since)
    }

    private func finished(_ found: Found, _ allowances: [Allowance]) -> [Diagnostic] {
        let kept = found.findings.filter { !found.isExempt || Self.neverExempt.contains($0.finding.rule.family) }
        let diagnostics = kept.compactMap { configured($0.finding, isFresh: $0.isFresh) }
        return AllowanceCheck(configuration).apply(allowances, to: diagnostics, isExempt: found.isExempt)
    }

    private static let neverExempt = ["content", "history", "leak"]
    /// Published text is corrected, not rewritten: what these say about an old update can't be put right any more.
    private static let writingFamilies = ["plain", "impact", "resolved"]

    private func configured(_ found: RuleFinding, isFresh: Bool) -> Diagnostic? {
        guard var level = configuration.level(of: found.rule, found.finding.level) else { return nil }
        if level == .error, !isFresh, Self.writingFamilies.contains(found.rule.family) { level = .warning }
        return Diagnostic(
            rule: found.rule.id, level: level, found.finding.message, at: found.finding.place, notes: found.finding.notes,
            suggestion: found.finding.suggestion)
    }
}

private struct RuleFinding {
    var rule: RuleDocumentation
    var finding: Finding
}

/// What was found in one incident or maintenance.
private struct Found {
    var isExempt: Bool
    private(set) var findings: [(finding: RuleFinding, isFresh: Bool)] = []

    init(isExempt: Bool) { self.isExempt = isExempt }

    mutating func add(_ new: [RuleFinding], isFresh: Bool) { findings += new.map { ($0, isFresh) } }
}

/// The rules that are on, by what they inspect.
private struct RulesBySubject: Sendable {
    let incident: [ActiveRule<IncidentSubject>]
    let maintenance: [ActiveRule<MaintenanceSubject>]
    let sentence: [ActiveRule<SentenceSubject>]

    init(_ rules: [any Rule], _ configuration: RuleConfiguration) {
        func active<Subject>(_ subject: Subject.Type) -> [ActiveRule<Subject>] {
            rules.compactMap { ($0 as? any Rule<Subject>).flatMap { ActiveRule($0, configuration) } }
        }
        incident = active(IncidentSubject.self)
        maintenance = active(MaintenanceSubject.self)
        sentence = active(SentenceSubject.self)
    }
}

/// A rule that is on, with what it needs to check.
private struct ActiveRule<Subject>: Sendable {
    private let rule: any Rule<Subject>
    private let documentation: RuleDocumentation
    private let context: RuleContext

    init?(_ rule: any Rule<Subject>, _ configuration: RuleConfiguration) {
        self.rule = rule
        documentation = rule.documentation
        guard configuration.isOn(documentation) else { return nil }
        context = configuration.context(for: documentation.id)
    }

    func findings(_ subject: Subject) -> [RuleFinding] {
        rule.check(subject, context).map { RuleFinding(rule: documentation, finding: $0) }
    }
}
