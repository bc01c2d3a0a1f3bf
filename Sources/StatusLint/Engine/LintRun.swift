import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// Judges content: every rule on everything it inspects.
package struct LintRun: Sendable {
    private let history: History
    private let configuration: RuleConfiguration
    private let rules: RulesBySubject
    /// Those that may find something else in the facts of an event as time passes.
    private let rulesInTime: RulesBySubject
    /// What was over before this is not fresh, and a fix in it need not be watched any more: the clock changes nothing in it but what those
    /// rules say.
    private let settledBefore: Instant
    private let changedPaths: Set<String>?
    private let exemptBefore: Instant?
    private let declaredNames: DeclaredNames
    /// Names of those who commit; nil outside a repository.
    private let colleagues: [String]?
    private let phrases: PhraseTable

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
        colleagues = revisions?.authors
        let catalogue = RuleCatalogue(rules.map(\.documentation))
        configuration = RuleConfiguration(history, catalogue, selection: selection, revisions: revisions)
        phrases = configuration.words.phrases
        self.rules = RulesBySubject(rules, configuration)
        rulesInTime = self.rules.inTime
        let settings = history.page.settings
        let policies = [settings.policy] + settings.policy.earlier.map(\.policy)
        settledBefore = policies.reduce(history.now - settings.lint.fresh) { min($0, history.now - $1.watch) }
    }

    package var diagnostics: [Diagnostic] { judgement(cache: nil).diagnostics }

    /// What is found, and what to keep of it for the next run.
    ///
    /// - Parameter cache: what is kept of events, with the verdicts of the last run; nil where nothing is to be kept. Only a run of all rules
    ///   over all files may have one.
    package func judgement(cache: EventCache?) -> (diagnostics: [Diagnostic], cache: EventCache?) {
        var cache = cache?.judged(with: colleagues)
        let work = history.writtenWork
        let events =
            concurrentMap(history.incidents, chunk: 32) { [cache] in facts(of: $0, cache) }
            + concurrentMap(work, chunk: 32) { [cache] in facts(of: $0, cache) }
        let ofFiles = FindingsOfFiles(inFiles(besides: events.filter { $0.settled != nil }))
        let ofEvents = concurrentMap(Array(events.indices), chunk: 32) { index in
            let (event, incidents) = (events[index], history.incidents)
            let all =
                event.settled
                ?? (index < incidents.count
                    ? diagnostics(of: incidents[index], event, ofFiles)
                    : diagnostics(of: work[index - incidents.count], event, ofFiles))
            return (all, event.verdict(all))
        }
        if cache != nil { for (event, (_, verdict)) in zip(events, ofEvents) { cache?.events[event.id]?.verdict = verdict } }
        let texts = history.page.strayTexts.map { diagnostics(of: $0, ofFiles) }
        let notices = history.page.notices.map { diagnostics(of: $0, ofFiles) }
        return (Array([[configuration.diagnostics, ofPage(ofFiles)], ofEvents.map(\.0), notices, texts].joined().joined()), cache)
    }

    /// - Parameter settled: events of which all is known.
    private func inFiles(besides settled: [EventFindings]) -> [Diagnostic] {
        let known = Set(settled.lazy.flatMap(\.files).map { ObjectIdentifier($0) })
        let files = known.isEmpty ? history.page.files : history.page.files.filter { !known.contains(ObjectIdentifier($0)) }
        return concurrentMap(files, chunk: 256) { file in
            var found = Found(isExempt: false)
            found.judge(FileSubject(file: file), by: rules.file, isFresh: true)
            return found.diagnostics
        }.flatMap { $0 }
    }

    // MARK: Subjects

    /// Of an event that is over only what time may change, where the last run's verdict holds.
    private func facts(
        of event: StatusEvent, isOver: Bool, _ cache: EventCache?, _ judge: (RulesBySubject) -> Found
    ) -> EventFindings {
        let inTime = isOver && cache != nil ? judge(rulesInTime) : nil
        if let inTime, let cache, let known = EventFindings(settled: event, inTime, cache) { return known }
        let found = judge(rules)
        return EventFindings(event, found, inTime: inTime?.diagnostics)
    }

    private func ofPage(_ ofFiles: FindingsOfFiles) -> [Diagnostic] {
        let page = history.page
        var found = Found(isExempt: false)
        found.judge(PageSubject(history: history), by: rules.page, isFresh: true)
        for text in page.settings.texts + page.entries.flatMap(\.texts) { judgeLasting(text, &found) }
        found.diagnostics += ofFiles.outside(page)
        return finished(found, page.settings.lint.allowances)
    }

    private func facts(of told: IncidentHistory, _ cache: EventCache?) -> EventFindings {
        facts(of: .incident(told.incident), isOver: told.incident.isOver(before: settledBefore), cache) { facts(of: told, $0) }
    }

    private func facts(of told: IncidentHistory, _ rules: RulesBySubject) -> Found {
        let incident = told.incident
        var found = Found(
            Standing(
                isExempt: isExempt(
                    incident.started.value, incident.earlier, told: incident.updates.first?.at.value,
                    isAllImported: incident.updates.allSatisfy { $0.earlierID != nil }),
                isWithdrawn: incident.isWithdrawn, isInternal: incident.isInternal))
        if !rules.incident.isEmpty { found.judge(IncidentSubject(told), by: rules.incident, isFresh: true) }
        if !rules.event.isEmpty { found.judge(StatusEvent.incident(incident), by: rules.event, isFresh: true) }
        if !found.isExempt, let review = incident.review {
            found.judge(ReviewSubject(review, of: incident, phrases), by: rules.reviewInTime, isFresh: true)
        }
        return found
    }

    private func diagnostics(of told: IncidentHistory, _ event: EventFindings, _ ofFiles: FindingsOfFiles) -> [Diagnostic] {
        let incident = told.incident
        var found = Found(event)
        if !found.isExempt {
            judgeTitle(incident.title, at: incident.latest, isOpen: incident.isOpen, of: incident, &found)
            if let after = incident.titleAfter {
                judgeTitle(after, at: incident.latest, isOpen: incident.isOpen, of: incident, &found)
            }
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
        let subject = ReviewSubject(review, of: incident, phrases)
        found.judge(subject, by: rules.review, isFresh: true)
        if review.isPublished {
            let subject = TextSubject(subject.text, date: incident.latest, about: incident, isReview: true)
            judge(subject, isFresh: isFresh(incident.latest, review.file), &found)
        }
    }

    private func facts(of told: MaintenanceHistory, _ cache: EventCache?) -> EventFindings {
        facts(of: .maintenance(told.maintenance), isOver: told.maintenance.isOver(before: settledBefore), cache) { facts(of: told, $0) }
    }

    private func facts(of told: MaintenanceHistory, _ rules: RulesBySubject) -> Found {
        let work = told.maintenance
        let firstTold = [work.announced?.value, work.updates.first?.at.value].compactMap { $0 }.min()
        var found = Found(
            isExempt: isExempt(
                work.starts.value, work.earlier, told: firstTold,
                isAllImported: work.updates.allSatisfy { $0.earlierID != nil }))
        found.judge(MaintenanceSubject(history: told.itself), by: rules.maintenance, isFresh: true)
        for time in history.toldTimes(of: told.maintenance) {
            found.judge(MaintenanceSubject(history: time), by: rules.maintenance, isFresh: true)
        }
        found.judge(StatusEvent.maintenance(told.maintenance), by: rules.event, isFresh: true)
        return found
    }

    private func diagnostics(of told: MaintenanceHistory, _ event: EventFindings, _ ofFiles: FindingsOfFiles) -> [Diagnostic] {
        let maintenance = told.maintenance
        var found = Found(event)
        if !found.isExempt {
            let isOpen = maintenance.isSeries || history.byTheClock(maintenance).status != .completed
            let latest = maintenance.updates.last?.at.value ?? maintenance.announced?.value ?? maintenance.starts.value
            judgeTitle(maintenance.title, at: latest, isOpen: isOpen, of: nil, &found)
            if let impact = maintenance.impact {
                let text = TextSubject(AnalysedText(impact, phrases), date: latest)
                judge(text, isFresh: isOpen || isFresh(latest, maintenance.file), &found)
            }
            for update in maintenance.updates {
                let text = AnalysedText(update.body, phrases)
                let isAboutThePlan = update.status.value == .scheduled && maintenance.impact.map { !$0.isEmpty } ?? false
                judge(UpdateSubject(text, .maintenance, date: update.at.value, isAboutThePlan: isAboutThePlan), in: update.file, &found)
            }
        }
        found.diagnostics += ofFiles.inFolder(of: maintenance.file)
        return finished(found, maintenance.allowances + maintenance.updates.flatMap(\.allowances))
    }

    private func diagnostics(of notice: Notice, _ ofFiles: FindingsOfFiles) -> [Diagnostic] {
        var found = Found(isExempt: isExempt(notice.until.value))
        found.judge(NoticeSubject(notice: notice), by: rules.notice, isFresh: true)
        if !found.isExempt {
            let isFresh = history.now < notice.until.value || isFresh(notice.from.value, notice.file)
            let title = AnalysedText(line: notice.title, phrases)
            judge(TextSubject(title, date: notice.from.value), isFresh: isFresh, &found)
            judge(TextSubject(AnalysedText(notice.body, phrases), date: notice.from.value), isFresh: isFresh, &found)
        }
        found.diagnostics += ofFiles.in(notice.file)
        return finished(found, notice.allowances)
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
        let subject = TitleSubject(text: text, place: title.place, isMaintenance: incident == nil, incident: incident)
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

    private func isConfidential(_ rule: RuleID) -> Bool { configuration.catalogue.confidential.contains(rule) }

    private func judge(_ update: UpdateSubject, in file: SourceFile, _ found: inout Found) {
        let isFresh = isFresh(update.date, file)
        judge(TextSubject(update), isFresh: isFresh, &found)
        found.judge(update, by: rules.update, isFresh: isFresh)
    }

    /// - Parameter isDeclaration: whether the page gives something its name here.
    private func judge(_ text: TextSubject, isFresh: Bool, isDeclaration: Bool = false, _ found: inout Found) {
        var ofText = Found(found.standing)
        ofText.judge(text, by: rules.text, isFresh: isFresh)
        for sentence in text.sentences { ofText.judge(sentence, by: rules.sentence, isFresh: isFresh) }
        if !isDeclaration { ofText.diagnostics.removeAll { !isConfidential($0.rule) && declaredNames.covers($0.place) } }
        found.diagnostics += onePerCause(ofText.diagnostics, configuration.catalogue.weights)
    }

    /// Published text is corrected, not rewritten: only what is new can still be put right.
    private func isFresh(_ date: Instant, _ file: SourceFile) -> Bool {
        if let changed = changedPaths { return changed.contains(file.path) }
        return date >= oldest
    }

    /// What is older is not fresh.
    private var oldest: Instant { history.now - history.page.settings.lint.fresh }

    // MARK: What becomes of findings

    private func isExempt(_ start: Instant) -> Bool { exemptBefore.map { start < $0 } ?? false }

    /// What was told on another page up to that day, and is still to come or began on it, was written there too. So was what came from there later,
    /// of which every word has an id of that page.
    private func isExempt(_ start: Instant, _ earlier: EarlierNames, told: Instant?, isAllImported: Bool) -> Bool {
        isExempt(start) || (earlier.id != nil && exemptBefore != nil && (isAllImported || isExempt((told ?? start) - .days(1))))
    }

    private func finished(_ found: Found, _ allowances: [Allowance]) -> [Diagnostic] {
        AllowanceCheck(configuration).apply(allowances, to: found.diagnostics, isExempt: found.isExempt)
    }
}

extension UpdateSubject.Phase {
    fileprivate init(_ status: IncidentStatus) {
        switch status {
        case .investigating: self = .investigating
        case .identified: self = .identified
        case .monitoring: self = .monitoring
        case .resolved: self = .resolved
        case .withdrawn: self = .withdrawn
        }
    }
}

extension MaintenanceHistory {
    /// Without what is told of single times of work that repeats.
    fileprivate var itself: MaintenanceHistory {
        guard maintenance.isSeries else { return self }
        var bare = maintenance
        bare.updates = []
        return MaintenanceHistory(bare, at: bare.starts.value)
    }
}

extension Incident {
    /// When it was last heard of.
    fileprivate var latest: Instant { updates.last?.at.value ?? started.value }
}
