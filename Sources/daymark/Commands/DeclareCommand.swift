import ArgumentParser
import Basics
import Diagnostics
import StatusAuthoring
import StatusContent
import StatusModel

/// `daymark declare`: a new incident with its first update.
struct DeclareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "declare", abstract: "Declare a new incident.",
        discussion: """
            Writes the incident and its first update, and prints what was written. On a terminal it asks for what is left out.

            EXAMPLES
              daymark declare
              daymark declare "Some card payments are failing" --severity SEV2 --component card-payments=partial-outage
              daymark declare "Nobody can sign in" --severity SEV1 --component dashboard --started 14:02 --push
              daymark declare "Payouts are late" --severity SEV2 --component payouts --expected 15:30
              daymark declare "Receipts arrive late" --severity SEV3 --component receipts --started 20m --edit
              daymark declare "Receipts arrived late" --severity SEV3 --component receipts --started "yesterday 14:00" \\
                --ended "yesterday 15:30" --customer-action nothing
              daymark declare --from-alert alert.json --push
              daymark declare "Nightly backups are late" --severity SEV4 --internal -m "The job ran out of disk."
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var words: MessageOptions

    @Argument(help: ArgumentHelp("What customers notice, such as 'Some card payments are failing'.", valueName: "title"))
    var title: String?

    @Option(
        help: ArgumentHelp(
            "SEV1, SEV2, SEV3 or SEV4; 'unsure' where nobody can say yet: SEV2 stands in, and 'daymark due' asks again.",
            valueName: "severity"))
    var severity: SeverityAnswer?

    @Option(
        help: ArgumentHelp(
            "A component, and how it is; without a status, what the severity usually means. May be given again.", valueName: "id=status"),
        completion: .custom(ContentCompletion.components))
    var component: [String] = []

    @Option(
        help: ArgumentHelp("When customers first felt it: 14:02, 20m ago as 20m, or a time with its zone. Default: now.", valueName: "time")
    )
    var started: String?

    @Option(
        help: ArgumentHelp(
            "When customers stopped feeling it, for what you tell afterwards: it is resolved with its first update.", valueName: "time"))
    var ended: String?

    @OptionGroup var last: LastWords

    @Option(help: ArgumentHelp("Where it stands: investigating, identified or monitoring.", valueName: "status"))
    var status = IncidentStatus.investigating

    @Option(help: ArgumentHelp("When the next update comes. Default: as the policy has it.", valueName: "30m"))
    var next: String?

    @Option(
        help: ArgumentHelp(
            "When it is expected to be over, which the page calls an estimate: 15:30, or 45m from now.",
            valueName: "15:30"))
    var expected: String?

    @Option(help: ArgumentHelp("The folder's name, and the page's address. Default: the day and the title.", valueName: "name"))
    var slug: String?

    @Flag(help: "Customers told you, before an alarm did.")
    var customerReported = false

    @Flag(help: "Keep it internal: it counts in log, due and report, and nothing of it is published. SEV4 may be given then.")
    var `internal` = false

    @OptionGroup var response: ResponseFlags

    @Option(
        help: ArgumentHelp(
            "Draft it from a webhook of Alertmanager, Grafana or PagerDuty, for a person to publish; '-' reads standard input.",
            valueName: "file"))
    var fromAlert: String?

    @Option(help: ArgumentHelp("With --from-alert: the incident that the alert is about.", valueName: "incident"))
    var link: String?

    func validate() throws {
        if fromAlert != nil { return try checkIsAlertAlone() }
        if link != nil { throw ValidationError("--link says which incident an alert is about; it goes with --from-alert") }
        if status == .resolved { throw ValidationError("--status resolved is for 'daymark resolve'; declare the incident first") }
        if status == .withdrawn { throw ValidationError("--status withdrawn is for 'daymark withdraw'; declare the incident first") }
        if severity == .known(.sev4), !`internal` {
            throw ValidationError(
                "a SEV4 is never on the page, as customers hardly notice it; keep it internal with --internal, or raise the severity")
        }
        if ended == nil, let flag = last.given.first {
            throw ValidationError("\(flag) is for what is over: say with --ended when it was, or take 'daymark resolve' later")
        }
        if ended != nil, next != nil || expected != nil || status != .investigating {
            let flag = next != nil ? "--next" : expected != nil ? "--expected" : "other --status"
            throw ValidationError("--ended says that it is over, so there is no \(flag); leave that out")
        }
        if expected == ExpectedEnd.unknownWord {
            throw ValidationError("--expected unknown takes an estimate back, and a new incident has none; leave it out")
        }
        if let slug, let problem = slugProblem(slug) { throw ValidationError("--slug: \(problem)") }
    }

    /// The alert, and what alerts.yml says of it, are all that a draft is made of.
    private func checkIsAlertAlone() throws {
        let given: [(Bool, String)] = [
            (title != nil, "a title"), (severity != nil, "--severity"), (!component.isEmpty, "--component"), (started != nil, "--started"),
            (ended != nil, "--ended"), (next != nil, "--next"), (expected != nil, "--expected"), (slug != nil, "--slug"),
            (!words.message.isEmpty, "-m"), (words.template != nil, "--template"), (status != .investigating, "--status"),
            (customerReported, "--customer-reported"), (`internal`, "--internal"), (options.edit, "--edit"),
            (!last.given.isEmpty, last.given.first ?? ""), (!response.isEmpty, "what is known about the response"),
        ]
        if let first = given.first(where: \.0)?.1 {
            throw ValidationError("--from-alert makes a draft of the alert alone; leave \(first) out, and say it with 'daymark publish'")
        }
    }

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            if let fromAlert { return try AlertDeclaring(desk: desk, source: fromAlert, link: link).run() }
            try desk.carryOut { try plan(desk) }
        }
    }

    private func plan(_ desk: Authoring) throws -> Authoring.Plan {
        let estimate = try expected.map { try TypedEstimate($0, desk.clock) }
        try checkIsNoNews(desk)
        var incident = try draft(desk)
        let statements = try statements(desk, incident.severity)
        try askForResponse(&incident, desk)
        let folder = try desk.page.folder(for: incident, slug: slug)
        if incident.ended != nil { return try toldAfterwards(incident, statements, in: folder, desk) }
        let promise = `internal` && next == nil ? nil : try desk.promise(next, incident.severity, status)
        var drafted = try update(incident, statements, promise, desk)
        drafted.expectedEnd = estimate?.text
        let file = try incidentFile(incident, drafted, in: folder, desk)
        let update = try desk.settled(drafted, in: folder, with: [file], anyway: words.publishAnyway)
        let promised = (promise?.talk(desk.clock) ?? "") + (estimate?.talk(desk.clock) ?? "")
        return written(
            [file, update.file(in: folder)], in: folder, desk, "\(status.rawValue.asHeading): \(incident.title)",
            "Declared '\(incident.title)' (\(incident.severity.rawValue)\(incident.isUnsure ? ", until somebody can say" : "")), since \(desk.clock.text(incident.started)).\(promised)\n"
                + "\(`internal` ? "Go" : "See it with 'daymark preview'; go") on with 'daymark update'.")
    }

    private func written(
        _ files: [SourceFile], in folder: String, _ desk: Authoring, _ summary: String, _ talk: String
    ) -> Authoring.Plan {
        (
            {
                try desk.files.addFolder(folder, files)
                try desk.finish(
                    WrittenContent(
                        paths: files.map(\.path), summary: summary, talk: talk, isInternal: `internal`, callsForPeople: ended == nil))
            }, files
        )
    }

    /// What is over already: one update tells all of it, and says when customers were told.
    private func toldAfterwards(
        _ draft: IncidentDraft, _ statements: [ComponentStatement], in folder: String, _ desk: Authoring
    ) throws -> Authoring.Plan {
        let file = draft.file(in: folder)
        let status = IncidentStatus.resolved
        var update = UpdateDraft(status: status.rawValue, at: desk.now, components: statements, body: "-")
        guard let incident = desk.page.told(file, update.file(in: folder)), let end = draft.ended else {
            throw AuthoringError("the incident can't be read as it would be written; write it by hand: docs/content.md shows how")
        }
        let felt = FeltTrouble(incident, until: end, desk.page.componentsToldApart, desk.clock)
        update.body = try last.text(words, of: incident, felt, desk)
        let stood = try incidentFile(draft, update, in: folder, desk)
        update = try desk.settled(update, in: folder, with: [stood], anyway: words.publishAnyway)
        return written(
            [stood, update.file(in: folder)], in: folder, desk, "\(status.rawValue.asHeading): \(draft.title)",
            "Told '\(draft.title)' (\(draft.severity.rawValue)) afterwards. \(felt.talk(end))"
                + incident.reviewNote(desk.policy, desk.clock))
    }

    /// The main file; with --publish-anyway with what its author stands by.
    private func incidentFile(_ draft: IncidentDraft, _ update: UpdateDraft, in folder: String, _ desk: Authoring) throws -> SourceFile {
        var draft = draft
        let files = [draft.file(in: folder), desk.file(of: update, in: folder)]
        draft.allowed = try desk.stoodBy(words.publishAnyway, in: files[0].path, of: files)
        return draft.file(in: folder)
    }

    private func checkIsNoNews(_ desk: Authoring) throws {
        guard desk.questions.areAsked, title != nil else { return }
        let folders = desk.news.items.filter(\.isNew).map(\.folder)
        try checkIsAnother(OpenIncidents(desk.page).question(afterNewsOf: folders), desk)
    }

    private func checkIsAnother(_ question: String?, _ desk: Authoring) throws {
        guard let question else { return }
        if try !desk.questions.yes(question, suggestion: false) { throw OpenIncidents.refusal }
    }

    private func draft(_ desk: Authoring) throws -> IncidentDraft {
        if desk.questions.areAsked, title == nil { try checkIsAnother(OpenIncidents(desk.page).question, desk) }
        let title = try answered(title, desk, missing: "a title in quotes: what customers notice") {
            try $0.line("What do customers notice? In a few words, such as: Some card payments are failing") { typed in
                do throws(AuthoringError) { try checkTitle(typed, slug: slug) } catch {
                    return Remarks(text: error.message + "\n", mayStay: false)
                }
                return desk.remarks(onTitle: typed)
            }
        }
        try checkTitle(title, slug: slug)
        let answer = try answered(severity, desk, missing: "--severity, 'unsure' while nobody can say") { questions in
            let all = Severity.declared(internally: `internal`)
            let question = ["How bad is it?", desk.policy.adviceOnDoubt].filter { !$0.isEmpty }.joined(separator: " ")
            let chosen = try questions.choice(question, desk.policy.severityChoices(all), suggestion: 1)
            return chosen < all.count ? SeverityAnswer.known(all[chosen]) : .unsure
        }
        var incident = IncidentDraft(title: title.onOneLine, severity: answer.severity, started: try start(desk))
        incident.isUnsure = answer == .unsure
        incident.isCustomerReported = customerReported
        incident.isInternal = `internal`
        incident.ended = try end(after: incident.started, desk)
        let known = try response.draft(desk)
        let told = ResponseTimes(started: incident.started, detected: nil, acknowledged: nil, mitigated: nil, firstUpdate: desk.now)
        try known.check(against: told, desk.clock)
        (incident.detected, incident.acknowledged, incident.cause) = (known.detected, known.acknowledged, known.cause)
        incident.mitigated = known.mitigated
        (incident.roles, incident.workaround) = (known.roles, known.workaround)
        return incident
    }

    private func end(after start: Instant, _ desk: Authoring) throws -> Instant? {
        guard let ended else { return nil }
        do { return try checkedEnd(try desk.past(ended, since: start), after: start, desk.clock) } catch let error as AuthoringError {
            throw ValidationError("--ended: \(error.message)")
        }
    }

    /// What the report and its rules want to know, where all else is asked too. Nobody has to know it yet.
    private func askForResponse(_ incident: inout IncidentDraft, _ desk: Authoring) throws {
        guard desk.questions.areAsked, title == nil else { return }
        if incident.detected == nil {
            incident.detected = try desk.questions.value(
                "When did you first know of it? Never published; Enter leaves it out.", suggestion: "",
                lasting: { $0.map(desk.clock.lasting) ?? "" }
            ) { $0.isEmpty ? nil : try desk.past($0) }
        }
        if incident.roles.isEmpty, !desk.policy.duties(incident.severity).roles.isEmpty {
            incident.roles = try desk.askedRoles(besides: [])
        }
    }

    private func start(_ desk: Authoring) throws -> Instant {
        if let started { return try desk.moment(started, of: "--started") }
        guard title == nil, desk.questions.areAsked else { return desk.now }
        let zone = desk.page.settings.zone.abbreviation(at: desk.now)
        return try desk.questions.value(
            "Since when? A time such as 14:02 \(zone), or 20m for 20 minutes ago.", suggestion: "now", lasting: desk.clock.lasting
        ) { try desk.past($0) }
    }

    private func statements(_ desk: Authoring, _ severity: Severity) throws -> [ComponentStatement] {
        let usual = ComponentStatus(usualFor: severity)
        if !component.isEmpty { return try desk.statements(component, usual: usual) }
        // No bar shows it.
        if `internal` { return [] }
        if desk.page.components.isEmpty { throw AuthoringError("components.yml lists no component; add what customers recognise first") }
        if desk.questions.areAsked { return try desk.askedStatements("What is affected?", usual: usual) }
        throw ValidationError("--component is missing; there are \(listed(desk.page.components.map(\.id)))")
    }

    private func update(
        _ incident: IncidentDraft, _ statements: [ComponentStatement], _ promise: NextPromise?, _ desk: Authoring
    ) throws -> UpdateDraft {
        let facts = IncidentFacts(declaring: statements, since: incident.started, desk.page.components, now: desk.now)
        let values = facts.values(desk.page.componentsToldApart, desk.clock, promise: promise)
        let text = try desk.text(words, for: status.rawValue, incident.severity, values)
        return UpdateDraft(status: status.rawValue, at: desk.now, nextUpdate: promise?.text, components: statements, body: text)
    }
}

/// What was given on the command line, else what a person answers, else what is missing.
func answered<Value>(
    _ given: Value?, _ desk: Authoring, missing: String, _ ask: (Questions) throws -> Value
) throws -> Value {
    if let given { return given }
    if desk.questions.areAsked { return try ask(desk.questions) }
    throw ValidationError("missing: \(missing); on a terminal you are asked")
}
