import Diagnostics
import StatusHistory
import StatusModel

/// Judges content: every rule on everything it inspects.
package struct LintRun: Sendable {
    private let history: History
    private let configuration: RuleConfiguration
    private let rules: RulesBySubject
    private let changedPaths: Set<String>?
    private var phrases: PhraseTable { configuration.words.phrases }

    /// - Parameters:
    ///   - only: ids of the rules to run; all where it is empty.
    ///   - skip: ids of rules not to run.
    ///   - changedPaths: files that are new or changed, where that is known: what they say can still be put right, whatever its date.
    ///   - revisions: what git knows about the files, where there is a repository.
    package init(
        _ history: History, only: [String] = [], skip: [String] = [], changedPaths: Set<String>? = nil, revisions: RevisionLog? = nil
    ) {
        self.history = history
        self.changedPaths = changedPaths
        configuration = RuleConfiguration(history, only: only, skip: skip, revisions: revisions)
        rules = RulesBySubject(allRules, configuration)
    }

    package var diagnostics: [Diagnostic] {
        let incidents = concurrentMap(history.page.incidents, chunk: 32) { diagnostics(of: $0) }
        let maintenance = concurrentMap(history.page.maintenance, chunk: 32) { diagnostics(of: $0) }
        let files = concurrentMap(history.page.files, chunk: 256) { file in
            rules.file.flatMap { $0.findings(FileSubject(file: file)) }.compactMap { configured($0, isFresh: true) }
        }
        let texts = history.page.strayTexts.flatMap { diagnostics(of: $0) }
        return configuration.diagnostics + ofPage + files.flatMap { $0 } + incidents.flatMap { $0 } + maintenance.flatMap { $0 } + texts
    }

    // MARK: Subjects

    private var ofPage: [Diagnostic] {
        var found = Found(isExempt: false)
        found.add(rules.page.flatMap { $0.findings(PageSubject(history: history)) }, isFresh: true)
        return finished(found, [])
    }

    private func diagnostics(of incident: Incident) -> [Diagnostic] {
        var found = Found(isExempt: isExempt(incident.started.value))
        let subject = IncidentSubject(incident: incident, silences: incident.silences(until: history.now))
        found.add(rules.incident.flatMap { $0.findings(subject) }, isFresh: true)
        if !found.isExempt {
            judgeTitle(incident.title, at: incident.latest, isOpen: incident.isOpen, isMaintenance: false, &found)
            judgeUpdates(of: incident, &found)
            if let review = incident.review { judge(review, of: incident, &found) }
        }
        let allowances = incident.allowances + incident.updates.flatMap(\.allowances) + (incident.review?.allowances ?? [])
        return finished(found, allowances)
    }

    private func judgeUpdates(of incident: Incident, _ found: inout Found) {
        var earlier: [AnalysedText] = []
        for (index, update) in incident.updates.enumerated() {
            let text = AnalysedText(update.body, phrases)
            let subject = UpdateSubject(
                text, UpdateSubject.Phase(update.status.value), date: update.at.value, incident: incident, index: index, earlier: earlier)
            judge(subject, in: update.file, &found)
            earlier.append(text)
        }
    }

    private func judge(_ review: Review, of incident: Incident, _ found: inout Found) {
        let text = AnalysedText(review.body, phrases)
        let subject = ReviewSubject(review: review, incident: incident, text: text)
        found.add(rules.review.flatMap { $0.findings(subject) }, isFresh: true)
        if review.isPublished { judge(text, at: incident.latest, isFresh: isFresh(incident.latest, review.file), &found) }
    }

    private func diagnostics(of maintenance: Maintenance) -> [Diagnostic] {
        var found = Found(isExempt: isExempt(maintenance.starts.value))
        found.add(rules.maintenance.flatMap { $0.findings(MaintenanceSubject(maintenance: maintenance)) }, isFresh: true)
        if !found.isExempt {
            let isOpen = maintenance.status(at: history.now) != .completed
            let latest = maintenance.updates.last?.at.value ?? maintenance.announced?.value ?? maintenance.starts.value
            judgeTitle(maintenance.title, at: latest, isOpen: isOpen, isMaintenance: true, &found)
            if let impact = maintenance.impact {
                judge(AnalysedText(impact, phrases), at: latest, isFresh: isOpen || isFresh(latest, maintenance.file), &found)
            }
            for update in maintenance.updates {
                let text = AnalysedText(update.body, phrases)
                judge(UpdateSubject(text, .maintenance, date: update.at.value), in: update.file, &found)
            }
        }
        return finished(found, maintenance.allowances + maintenance.updates.flatMap(\.allowances))
    }

    /// Of an update that belongs nowhere, only the words can be judged, and only what concerns them can be allowed.
    private func diagnostics(of text: StrayText) -> [Diagnostic] {
        var found = Found(isExempt: isExempt(text.at))
        if !found.isExempt { judge(AnalysedText(text.body, phrases), at: text.at, isFresh: isFresh(text.at, text.body.file), &found) }
        return finished(found, text.allowances.filter { $0.rule.value.hasPrefix("plain/") })
    }

    // MARK: Texts

    /// - Parameter isOpen: whether the title can be changed without rewriting what was published.
    private func judgeTitle(_ title: Located<String>, at date: Instant, isOpen: Bool, isMaintenance: Bool, _ found: inout Found) {
        let text = AnalysedText(line: title, phrases)
        let isFresh = isOpen || isFresh(date, title.place.file)
        judge(text, at: date, isFresh: isFresh, &found)
        let subject = TitleSubject(text: text, place: title.place, isMaintenance: isMaintenance)
        found.add(rules.title.flatMap { $0.findings(subject) }, isFresh: isFresh)
    }

    private func judge(_ update: UpdateSubject, in file: SourceFile, _ found: inout Found) {
        let isFresh = isFresh(update.date, file)
        judge(update.text, at: update.date, isFresh: isFresh, &found)
        found.add(rules.update.flatMap { $0.findings(update) }, isFresh: isFresh)
    }

    private func judge(_ text: AnalysedText, at date: Instant, isFresh: Bool, _ found: inout Found) {
        var ofText: [RuleFinding] = rules.text.flatMap { $0.findings(TextSubject(text: text, date: date)) }
        for index in text.sentences.indices {
            let subject = SentenceSubject(text: text, index: index, date: date)
            for rule in rules.sentence { ofText += rule.findings(subject) }
        }
        found.add(onePerCause(ofText), isFresh: isFresh)
    }

    /// Published text is corrected, not rewritten: only what is new can still be put right.
    private func isFresh(_ date: Instant, _ file: SourceFile) -> Bool {
        if let changed = changedPaths { return changed.contains(file.path) }
        return date + history.page.settings.lint.fresh >= history.now
    }

    // MARK: What becomes of findings

    private func isExempt(_ start: Instant) -> Bool { history.isExempt(start) }

    private func finished(_ found: Found, _ allowances: [Allowance]) -> [Diagnostic] {
        let kept = found.findings.filter { !found.isExempt || Self.neverExempt.contains($0.finding.rule.family) }
        let diagnostics = kept.compactMap { configured($0.finding, isFresh: $0.isFresh) }
        return AllowanceCheck(configuration).apply(allowances, to: diagnostics, isExempt: found.isExempt)
    }

    private static let neverExempt = ["content", "history", "leak"]
    /// Published text is corrected, not rewritten: what these say about an old update can't be put right any more.
    private static let writingFamilies = ["plain", "impact", "resolved", "title"]

    private func configured(_ found: RuleFinding, isFresh: Bool) -> Diagnostic? {
        guard var level = configuration.level(of: found.rule, found.finding.level) else { return nil }
        if level == .error, !isFresh, Self.writingFamilies.contains(found.rule.family) { level = .warning }
        return Diagnostic(
            rule: found.rule.id, level: level, found.finding.message, at: found.finding.place, notes: found.finding.notes,
            suggestion: found.finding.suggestion, isSafeFix: found.finding.isSafeFix,
            isSecret: found.finding.isSecret)
    }
}

struct RuleFinding {
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
    let page: [ActiveRule<PageSubject>]
    let file: [ActiveRule<FileSubject>]
    let incident: [ActiveRule<IncidentSubject>]
    let maintenance: [ActiveRule<MaintenanceSubject>]
    let review: [ActiveRule<ReviewSubject>]
    let title: [ActiveRule<TitleSubject>]
    let update: [ActiveRule<UpdateSubject>]
    let text: [ActiveRule<TextSubject>]
    let sentence: [ActiveRule<SentenceSubject>]

    init(_ rules: [any Rule], _ configuration: RuleConfiguration) {
        func active<Subject>(_ subject: Subject.Type) -> [ActiveRule<Subject>] {
            rules.compactMap { ($0 as? any Rule<Subject>).flatMap { ActiveRule($0, configuration) } }
        }
        page = active(PageSubject.self)
        file = active(FileSubject.self)
        incident = active(IncidentSubject.self)
        maintenance = active(MaintenanceSubject.self)
        review = active(ReviewSubject.self)
        title = active(TitleSubject.self)
        update = active(UpdateSubject.self)
        text = active(TextSubject.self)
        sentence = active(SentenceSubject.self)
    }
}

extension UpdateSubject.Phase {
    fileprivate init(_ status: IncidentStatus) {
        switch status {
        case .investigating: self = .investigating
        case .identified: self = .identified
        case .monitoring: self = .monitoring
        case .resolved: self = .resolved
        }
    }
}

extension Incident {
    /// When it was last heard of.
    fileprivate var latest: Instant { updates.last?.at.value ?? started.value }
}

/// A rule that is on, with what it needs to check.
private final class ActiveRule<Subject>: Sendable {
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

extension History {
    /// Whether `lint.since` exempts what started then, from all rules but those that keep the page readable and private.
    func isExempt(_ start: Instant) -> Bool {
        guard let since = page.settings.lint.since else { return false }
        return start < page.settings.zone.startOfDay(since)
    }
}
