import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// Judges content: every rule on everything it inspects.
package struct LintRun: Sendable {
    private let history: History
    private let configuration: RuleConfiguration
    private let rules: RulesBySubject
    private let changedPaths: Set<String>?
    private let exemptBefore: Instant?
    private let declaredNames: DeclaredNames
    private var phrases: PhraseTable { configuration.words.phrases }

    /// - Parameters:
    ///   - rules: those there are.
    ///   - selection: those of them to run.
    ///   - changedPaths: files that are new or changed, where that is known: what they say can still be put right, whatever its date.
    ///   - revisions: what git knows about the files, where there is a repository.
    package init(
        _ history: History, rules: [any Rule], selection: RuleSelection = .all, changedPaths: Set<String>? = nil,
        revisions: RevisionLog? = nil
    ) {
        self.history = history
        self.changedPaths = changedPaths
        exemptBefore = history.exemptBefore
        declaredNames = DeclaredNames(history.page)
        let catalogue = RuleCatalogue(rules.map(\.documentation))
        configuration = RuleConfiguration(history, catalogue, selection: selection, revisions: revisions)
        self.rules = RulesBySubject(rules, configuration)
    }

    package var diagnostics: [Diagnostic] {
        let ofFiles = FindingsOfFiles(
            concurrentMap(history.page.files, chunk: 256) { file in
                var found = Found(isExempt: false)
                found.judge(FileSubject(file: file), by: rules.file, isFresh: true)
                return found.diagnostics
            }.flatMap { $0 })
        let incidents = concurrentMap(history.incidents, chunk: 32) { diagnostics(of: $0, ofFiles) }
        let maintenance = concurrentMap(history.maintenance, chunk: 32) { diagnostics(of: $0, ofFiles) }
        let texts = history.page.strayTexts.map { diagnostics(of: $0, ofFiles) }
        return Array([[configuration.diagnostics, ofPage(ofFiles)], incidents, maintenance, texts].joined().joined())
    }

    // MARK: Subjects

    private func ofPage(_ ofFiles: FindingsOfFiles) -> [Diagnostic] {
        let page = history.page
        var found = Found(isExempt: false)
        found.judge(PageSubject(history: history), by: rules.page, isFresh: true)
        for text in page.settings.texts + page.entries.flatMap(\.texts) { judgeLasting(text, &found) }
        found.diagnostics += ofFiles.outside(page)
        return finished(found, page.settings.lint.allowances)
    }

    private func diagnostics(of told: IncidentHistory, _ ofFiles: FindingsOfFiles) -> [Diagnostic] {
        let incident = told.incident
        var found = Found(isExempt: isExempt(incident.started.value))
        found.judge(IncidentSubject(told), by: rules.incident, isFresh: true)
        found.judge(StatusEvent.incident(incident), by: rules.event, isFresh: true)
        if !found.isExempt {
            judgeTitle(incident.title, at: incident.latest, isOpen: incident.isOpen, of: incident, &found)
            judgeReasons(of: incident, &found)
            judgeUpdates(of: incident, &found)
            if let review = incident.review { judge(review, of: incident, &found) }
        }
        found.diagnostics += ofFiles.inFolder(of: incident.file)
        let allowances = incident.allowances + incident.updates.flatMap(\.allowances) + (incident.review?.allowances ?? [])
        return finished(found, allowances)
    }

    /// Why its severity was changed is on its page.
    private func judgeReasons(of incident: Incident, _ found: inout Found) {
        for change in incident.severityChanges {
            let text = TextSubject(AnalysedText(line: change.reason, phrases), date: change.at.value, about: incident)
            judge(text, isFresh: isFresh(change.at.value, incident.file), &found)
        }
    }

    private func judgeUpdates(of incident: Incident, _ found: inout Found) {
        let texts = incident.updates.map { AnalysedText($0.body, phrases) }
        for (index, update) in incident.updates.enumerated() {
            let subject = UpdateSubject(
                texts[index], UpdateSubject.Phase(update.status.value), date: update.at.value, incident: incident, index: index,
                earlier: texts[..<index])
            judge(subject, in: update.file, &found)
        }
    }

    private func judge(_ review: Review, of incident: Incident, _ found: inout Found) {
        let text = AnalysedText(review.body, phrases)
        found.judge(ReviewSubject(review: review, incident: incident, text: text), by: rules.review, isFresh: true)
        if review.isPublished {
            let subject = TextSubject(text, date: incident.latest, about: incident, isReview: true)
            judge(subject, isFresh: isFresh(incident.latest, review.file), &found)
        }
    }

    private func diagnostics(of told: MaintenanceHistory, _ ofFiles: FindingsOfFiles) -> [Diagnostic] {
        let maintenance = told.maintenance
        var found = Found(isExempt: isExempt(maintenance.starts.value))
        found.judge(MaintenanceSubject(history: told), by: rules.maintenance, isFresh: true)
        found.judge(StatusEvent.maintenance(maintenance), by: rules.event, isFresh: true)
        if !found.isExempt {
            let isOpen = history.byTheClock(maintenance).status != .completed
            let latest = maintenance.updates.last?.at.value ?? maintenance.announced?.value ?? maintenance.starts.value
            judgeTitle(maintenance.title, at: latest, isOpen: isOpen, of: nil, &found)
            if let impact = maintenance.impact {
                let text = TextSubject(AnalysedText(impact, phrases), date: latest)
                judge(text, isFresh: isOpen || isFresh(latest, maintenance.file), &found)
            }
            for update in maintenance.updates {
                let text = AnalysedText(update.body, phrases)
                judge(UpdateSubject(text, .maintenance, date: update.at.value), in: update.file, &found)
            }
        }
        found.diagnostics += ofFiles.inFolder(of: maintenance.file)
        return finished(found, maintenance.allowances + maintenance.updates.flatMap(\.allowances))
    }

    /// Of an update that belongs nowhere, only the words can be judged, and only what concerns them can be allowed.
    private func diagnostics(of text: StrayText, _ ofFiles: FindingsOfFiles) -> [Diagnostic] {
        var found = Found(isExempt: isExempt(text.at))
        if !found.isExempt {
            judge(TextSubject(AnalysedText(text.body, phrases), date: text.at), isFresh: isFresh(text.at, text.body.file), &found)
        }
        found.diagnostics += ofFiles.in(text.body.file)
        return finished(found, text.allowances.filter { configuration.catalogue[$0.rule.value]?.id.family.isAboutAnyWords ?? false })
    }

    // MARK: Texts

    /// - Parameters:
    ///   - isOpen: whether the title can be changed without rewriting what was published.
    ///   - incident: nil for a maintenance's.
    private func judgeTitle(_ title: Located<String>, at date: Instant, isOpen: Bool, of incident: Incident?, _ found: inout Found) {
        let text = AnalysedText(line: title, phrases)
        let isFresh = isOpen || isFresh(date, title.place.file)
        judge(TextSubject(text, date: date, about: incident), isFresh: isFresh, &found)
        let subject = TitleSubject(text: text, place: title.place, isMaintenance: incident == nil)
        found.judge(subject, by: rules.title, isFresh: isFresh)
    }

    /// A name or description has no date and was often there before the linter. So how it is written is a warning, and only what nobody
    /// outside may read is an error.
    private func judgeLasting(_ text: Located<String>, _ found: inout Found) {
        var ofText = Found(isExempt: false)
        judge(TextSubject(AnalysedText(line: text, phrases), date: history.now), isFresh: true, isDeclaration: true, &ofText)
        found.diagnostics += ofText.diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            if !isConfidential(diagnostic.rule) { diagnostic.level = min(diagnostic.level, .warning) }
            return diagnostic
        }
    }

    private func isConfidential(_ rule: RuleID) -> Bool { configuration.catalogue[rule.text]?.isConfidential ?? false }

    private func judge(_ update: UpdateSubject, in file: SourceFile, _ found: inout Found) {
        let isFresh = isFresh(update.date, file)
        judge(TextSubject(update), isFresh: isFresh, &found)
        found.judge(update, by: rules.update, isFresh: isFresh)
    }

    /// - Parameter isDeclaration: whether the page gives something its name here.
    private func judge(_ text: TextSubject, isFresh: Bool, isDeclaration: Bool = false, _ found: inout Found) {
        var ofText = Found(isExempt: found.isExempt)
        ofText.judge(text, by: rules.text, isFresh: isFresh)
        for sentence in text.sentences { ofText.judge(sentence, by: rules.sentence, isFresh: isFresh) }
        if !isDeclaration { ofText.diagnostics.removeAll { !isConfidential($0.rule) && declaredNames.covers($0.place) } }
        found.diagnostics += onePerCause(ofText.diagnostics, configuration.catalogue.weights)
    }

    /// Published text is corrected, not rewritten: only what is new can still be put right.
    private func isFresh(_ date: Instant, _ file: SourceFile) -> Bool {
        if let changed = changedPaths { return changed.contains(file.path) }
        return date + history.page.settings.lint.fresh >= history.now
    }

    // MARK: What becomes of findings

    private func isExempt(_ start: Instant) -> Bool { exemptBefore.map { start < $0 } ?? false }

    private func finished(_ found: Found, _ allowances: [Allowance]) -> [Diagnostic] {
        AllowanceCheck(configuration).apply(allowances, to: found.diagnostics, isExempt: found.isExempt)
    }
}

/// What was found in one incident or maintenance.
private struct Found {
    /// Whether only those rules count that nothing is exempt from.
    let isExempt: Bool
    var diagnostics: [Diagnostic] = []

    init(isExempt: Bool) { self.isExempt = isExempt }

    mutating func judge<Subject>(_ subject: Subject, by rules: [ActiveRule<Subject>], isFresh: Bool) {
        for rule in rules where !isExempt || rule.isNeverExempt { rule.judge(subject, isFresh: isFresh, into: &diagnostics) }
    }
}

/// The rules that are on, by what they inspect.
private struct RulesBySubject: Sendable {
    let page: [ActiveRule<PageSubject>]
    let file: [ActiveRule<FileSubject>]
    let incident: [ActiveRule<IncidentSubject>]
    let maintenance: [ActiveRule<MaintenanceSubject>]
    let event: [ActiveRule<StatusEvent>]
    let review: [ActiveRule<ReviewSubject>]
    let title: [ActiveRule<TitleSubject>]
    let update: [ActiveRule<UpdateSubject>]
    let text: [ActiveRule<TextSubject>]
    let sentence: [ActiveRule<SentenceSubject>]

    init(_ rules: [any Rule], _ configuration: RuleConfiguration) {
        func opened<Kind: Rule>(_ rule: Kind) -> AnyObject? { ActiveRule<Kind.Subject>(rule, configuration) }
        let all = rules.compactMap { opened($0) }
        func active<Subject>(_ subject: Subject.Type) -> [ActiveRule<Subject>] { all.compactMap { $0 as? ActiveRule<Subject> } }
        page = active(PageSubject.self)
        file = active(FileSubject.self)
        incident = active(IncidentSubject.self)
        maintenance = active(MaintenanceSubject.self)
        event = active(StatusEvent.self)
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

/// A rule that is on, with what it needs to check and what becomes of its findings.
private final class ActiveRule<Subject>: Sendable {
    let isNeverExempt: Bool
    private let rule: any Rule<Subject>
    private let id: RuleID
    private let context: RuleContext
    /// What the settings say, whatever the finding's own level is.
    private let setLevel: Level?
    private let usualLevel: Level
    private let isAboutWriting: Bool
    private let comesWithTime: Bool

    init?(_ rule: any Rule<Subject>, _ configuration: RuleConfiguration) {
        let documentation = rule.documentation
        guard configuration.isOn(documentation) else { return nil }
        self.rule = rule
        id = documentation.id
        context = configuration.context(for: id)
        setLevel = configuration.setLevel(of: documentation)
        usualLevel = documentation.level
        comesWithTime = documentation.comesWithTime
        isNeverExempt = documentation.id.family.isNeverExempt
        isAboutWriting = documentation.id.family.isAboutWriting
    }

    func judge(_ subject: Subject, isFresh: Bool, into diagnostics: inout [Diagnostic]) {
        for finding in rule.check(subject, context(for: subject)) {
            diagnostics.append(
                Diagnostic(
                    rule: id, level: level(of: finding, isFresh), finding.message, at: finding.place, notes: finding.notes,
                    suggestion: finding.suggestion, isSafeFix: finding.isSafeFix, about: finding.about))
        }
    }

    /// A change of the policy doesn't judge the past.
    private func context(for subject: Subject) -> RuleContext {
        let settings = context.history.page.settings
        guard !settings.policy.earlier.isEmpty, let started = subject as? any StartedSubject else { return context }
        var context = context
        context.earlierPolicy = settings.policy(at: started.start)
        return context
    }

    /// Published text is corrected, not rewritten: what is said about the words of an old update can't be put right any more. And nothing
    /// that the clock brings stops a page.
    private func level(of finding: Finding, _ isFresh: Bool) -> Level {
        let level = setLevel ?? finding.level ?? usualLevel
        return level == .error && (comesWithTime || !isFresh && isAboutWriting) ? .warning : level
    }
}
