import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusContent
import StatusHistory
import StatusModel

/// Adds an update to an incident.
struct IncidentUpdating {
    let incident: Incident
    private(set) var flags: UpdateFlags
    let desk: Authoring

    /// The text from the command line, where it has been read already.
    private(set) var typed: String?
    /// What its author stands by, with --publish-anyway.
    private var allowed: [AllowedFinding] = []

    init(incident: Incident, flags: UpdateFlags, desk: Authoring) { (self.incident, self.flags, self.desk) = (incident, flags, desk) }

    func plan() throws -> Authoring.Plan {
        if flags.isAboutResponseAlone { return try responsePlan() }
        if incident.record.unsure != nil, flags.severity == incident.severity.value, flags.saysNothingElse { return try settlingPlan() }
        if flags.severity == incident.severity.value, flags.saysNothingElse, incident.isOpen { return try unchangedPlan() }
        try checkTakesUpdates()
        desk.isAbout(incident.slug)
        // Told before anything is asked.
        _ = try estimate()
        let folder = "incidents/" + incident.slug
        if flags.corrects == nil { try desk.lookAtNews(of: folder, typed: flags.status, isTyped: !flags.words.message.isEmpty) }
        desk.sayWhoSpoke(for: incident)
        return try asked().plan(in: folder)
    }

    /// The same with what is asked first: where it stands, or which update was wrong.
    private func asked() throws -> IncidentUpdating {
        guard desk.questions.areAsked, flags.words.message.isEmpty, flags.status == nil, flags.corrects == nil else { return self }
        let open = IncidentStatus.open
        let correction = incident.updates.isEmpty ? [] : [("correction", "an earlier update was wrong")]
        let chosen = try desk.questions.choice(
            "Where does it stand?", open.map { ($0.rawValue, $0.meaning) } + correction, suggestion: open.firstIndex(of: incident.status))
        var own = self
        if chosen < open.count {
            own.flags.status = open[chosen].rawValue
            return own
        }
        let updates = Array(incident.updates.reversed())
        let listed = updates.map {
            ("\($0.status.value.rawValue) at \(desk.clock.text($0.at.value))", $0.body.plainText.onOneLine.shortened)
        }
        own.flags.corrects = updates[try desk.questions.choice("Which update was wrong?", listed)].id
        own.flags.words.message = [
            try desk.questions.line("What is right? In a sentence or two for customers.", remarks: { desk.remarks(on: $0) })
        ]
        return own
    }

    private func plan(in folder: String) throws -> Authoring.Plan {
        let status = try status()
        try checkMitigation(status)
        let change = try mainFileChange()
        var own = self
        own.typed = try flags.words.typedText()
        let drafted = try own.draft(status)
        let changed = change.map { [$0.new] } ?? []
        let callsForPeople = flags.severity.map { $0 != incident.severity.value } ?? false
        let draft = try desk.settled(drafted, in: folder, with: changed, anyway: flags.words.publishAnyway)
        if draft.body != drafted.body { own.typed = draft.body }
        own.allowed = draft.allowed
        let redraft = redraft(own)
        return (
            {
                try change?.write(content: desk.files.content)
                let file = try desk.files.add(draft, to: folder)
                let update = WrittenUpdate(folder: folder, draft: draft, redraft: redraft, summary: summary)
                try desk.finish(
                    WrittenContent(
                        paths: changed.map(\.path) + [file.path], summary: summary(draft), talk: try talk(status),
                        isInternal: incident.isInternal, callsForPeople: callsForPeople, update: update))
            }, changed + [desk.file(of: draft, in: folder)]
        )
    }

    /// Drafts the update anew from what the page says by then; nil where a person has answered a question about it, or has edited it.
    private func redraft(_ own: IncidentUpdating) -> ((StatusPage) throws -> UpdateDraft)? {
        if desk.isEdited || (desk.questions.areAsked && flags.words.message.isEmpty) { return nil }
        return { page in
            guard let fresh = page.incidents.first(where: { $0.slug == incident.slug }) else {
                throw AuthoringError("the incident is gone")
            }
            var again = IncidentUpdating(incident: fresh, flags: flags, desk: desk.with(page))
            again.typed = own.typed
            try again.checkTakesUpdates()
            var draft = try again.draft(again.status())
            draft.allowed = own.allowed
            return draft
        }
    }

    private func draft(_ status: IncidentStatus) throws -> UpdateDraft {
        let severity = flags.severity ?? incident.severity(at: desk.now)
        let statements = try statements(status)
        let promise = try promise(severity, status)
        var draft = UpdateDraft(
            status: status.rawValue, at: desk.now, nextUpdate: promise?.text, components: statements, corrects: try corrected()?.id,
            body: try text(status, severity, statements, promise))
        draft.expectedEnd = try estimate()?.text
        return draft
    }

    /// Nil where nothing is said of it, or there is none to take back.
    private func estimate() throws -> TypedEstimate? {
        guard let estimate = try flags.expected.map({ try TypedEstimate($0, desk.clock) }) else { return nil }
        return estimate.end == nil && incident.estimate == nil ? nil : estimate
    }

    private func talkOfEstimate() throws -> String {
        if flags.expected == nil { return "" }
        return try estimate()?.talk(desk.clock) ?? " There was no estimate to take back."
    }

    private func summary(_ draft: UpdateDraft) -> String {
        "\(draft.corrects == nil ? draft.status.asHeading : "Correction"): \(incident.title.value)"
    }

    private func talk(_ status: IncidentStatus) throws -> String {
        let promise = try promise(flags.severity ?? incident.severity(at: desk.now), status)
        return "Updated '\(incident.title.value)'." + (promise?.talk(desk.clock) ?? "") + (try talkOfEstimate())
            + desk.page.settings.policy(at: incident.started.value).advice(after: status)
    }

    /// What says that it goes on, to the minute, takes back what is typed beside it.
    private func checkMitigation(_ status: IncidentStatus) throws {
        guard flags.response.mitigated != nil, status < .monitoring, flags.component.isEmpty, !flags.worksAgain, flags.corrects == nil
        else { return }
        throw AuthoringError(
            "--mitigated says that it is stopped, and the update would say '\(status.rawValue)'; add --status monitoring, or note "
                + "--mitigated alone")
    }

    private func checkTakesUpdates() throws {
        try incident.checkTakesUpdates(isCorrection: flags.corrects != nil, desk.clock)
    }

    /// Only what is known about the response, without an update: readers never see it.
    private func responsePlan() throws -> Authoring.Plan {
        let draft = try flags.response.draft(desk, of: incident)
        let new = try draft.changed(incident.file)
        return try plan(
            noting: new, "Noted for responders of '\(incident.title.value)'.\(draft.handOverTalk(incident)) It is never published.")
    }

    /// Somebody can say now that it is what it was taken for. Readers had been told no other.
    private func settlingPlan() throws -> Authoring.Plan {
        let new = try flags.response.draft(desk, of: incident).changed(try settled(incident.file))
        return try plan(noting: new, "'\(incident.title.value)' is a \(incident.severity.value.rawValue), and no longer in doubt.")
    }

    /// Its severity is what was typed, so there is nothing to tell readers.
    private func unchangedPlan() throws -> Authoring.Plan {
        sayThatItHas(incident.severity.value)
        return flags.response.isEmpty ? ({}, []) : try responsePlan()
    }

    private func sayThatItHas(_ severity: Severity) {
        let reason = flags.because == nil ? "" : ", nor the reason"
        let name = EventNames(incidentsOf: desk.page).shortName(of: .incident(incident.slug))
        let told = flags.told.map {
            "Who was told goes into the log: daymark log \(name) \(shellWord("Told \($0.onOneLine) that it is \(severity.rawValue)"))\n"
        }
        desk.say("It is \(severity.rawValue) already, so nothing about that was written\(reason).\n" + (told ?? ""))
    }

    private func plan(noting new: SourceFile, _ talk: String) throws -> Authoring.Plan {
        try desk.refuseErrors(in: [new])
        return (
            {
                try ReplacedFile(old: incident.file, new: new).write(content: desk.files.content)
                try desk.finish(
                    WrittenContent(
                        paths: [new.path], summary: "Response: \(incident.title.value)", talk: talk, isForReaders: false,
                        isInternal: incident.isInternal))
            }, []
        )
    }

    /// The incident's file with its new severity and what is known about the response; nil where all of that stays.
    private func mainFileChange() throws -> ReplacedFile? {
        let change = try severityChange()
        var known = try flags.response.draft(desk, of: incident)
        if change != nil, flags.because == nil, known.roles.isEmpty { known.roles = try askedRoles() }
        if known.isEmpty { return change }
        return ReplacedFile(old: incident.file, new: try known.changed(change?.new ?? incident.file))
    }

    /// Who does what from now on, where somebody is there to say and the new severity asks for it.
    private func askedRoles() throws -> [(role: Role, person: String)] {
        guard desk.questions.areAsked, let severity = flags.severity else { return [] }
        var raised = incident
        raised.severity.value = severity
        let missing = raised.missingRoles(desk.page.settings.policy(at: incident.started.value))
        return missing.isEmpty ? [] : try desk.askedRoles(besides: missing)
    }

    /// The incident's file with its new severity; nil where that stays.
    private func severityChange() throws -> ReplacedFile? {
        guard let severity = flags.severity else { return nil }
        if severity == incident.severity.value {
            if incident.record.unsure != nil { return ReplacedFile(old: incident.file, new: try settled(incident.file)) }
            sayThatItHas(severity)
            return nil
        }
        let reason = try answered(flags.because, desk, missing: "--because: why it is \(severity.rawValue) now") {
            try $0.line("Why is it \(severity.rawValue) now? This stands on the page.", remarks: { desk.remarks(on: $0) })
        }
        let change = SeverityChangeDraft(at: desk.now, to: severity, reason: reason, told: try told())
        return ReplacedFile(old: incident.file, new: try settled(try incident.file(with: change)))
    }

    private func told() throws -> [String] {
        if let told = flags.told { return readTold(told) }
        guard desk.questions.areAsked, flags.because == nil else { return [] }
        return readTold(
            try desk.questions.line(
                "Who has been told of it? Such as: support, the board. Never published; Enter leaves it for later.", suggestion: ""))
    }

    /// The same file once its severity is no longer in doubt.
    private func settled(_ file: SourceFile) throws -> SourceFile {
        if let settled = withSettledSeverity(file) { return settled }
        throw AuthoringError("'\(file.path)' is written in a way that can't be changed safely; by hand, delete 'severity-unsure'")
    }

    private func corrected() throws -> IncidentUpdate? { try flags.corrects.map { try incident.corrected($0, desk.clock) } }

    private func status() throws -> IncidentStatus {
        if let corrected = try corrected() {
            let status = corrected.status.value
            if let typed = flags.status, typed != status.rawValue {
                throw AuthoringError(
                    "a correction keeps the status of what it puts right, '\(status.rawValue)'; leave --status out. "
                        + "Where it was a false alarm, type 'daymark withdraw \(incident.slug)'")
            }
            return status
        }
        if let typed = flags.status { return try incident.nextStatus(typed) }
        return incident.status
    }

    private func statements(_ status: IncidentStatus) throws -> [ComponentStatement] {
        if !flags.component.isEmpty {
            return try desk.statements(flags.component, usual: ComponentStatus(usualFor: incident.severity.value))
        }
        let recovery = Recovery(of: incident, as: status, desk.page.components, now: desk.now)
        let isAsked = desk.questions.areAsked && flags.words.message.isEmpty
        let works = try flags.worksAgain || (isAsked && recovery.question.map { try desk.questions.yes($0, suggestion: true) } ?? false)
        if works { return recovery.statements }
        if isAsked { return try askedChanges(as: status) }
        if let note = recovery.note { desk.say(note) }
        return []
    }

    /// What has spread, got better or worse since the last update.
    private func askedChanges(as status: IncidentStatus) throws -> [ComponentStatement] {
        let statuses = IncidentHistory(incident, at: desk.now).statuses
        let told = desk.page.componentsToldApart.compactMap { component in
            statuses[component.id].map { "\(component.name) (\($0.rawValue.replacing("-", with: " ")))" }
        }
        let usual = ComponentStatus(usualFor: incident.severity.value)
        if incident.stepBack(to: status) != nil, statuses.values.allSatisfy({ $0 == .operational }) {
            return try desk.askedStatements("What does not work again?", usual: usual)
        }
        let question = told.isEmpty ? "Is what it affects still the same?" : "Is it still so: \(listed(told))?"
        if try desk.questions.yes(question, suggestion: true) { return [] }
        return try desk.askedStatements("What has changed, or is affected now too?", usual: usual, orWorks: true)
    }

    private func promise(_ severity: Severity, _ status: IncidentStatus) throws -> NextPromise? {
        // Nobody waits for news of what is internal, unless its author says so.
        if status.endsIncident || (incident.isInternal && flags.next == nil) { return nil }
        return try desk.promise(flags.next, severity, status, since: incident.started.value)
    }

    private func text(
        _ status: IncidentStatus, _ severity: Severity, _ statements: [ComponentStatement], _ promise: NextPromise?
    ) throws -> String {
        let others = OtherTrouble(besides: incident.slug, on: desk.page, now: desk.now)
        let facts = IncidentFacts(
            incident, with: statements, worksAgain: flags.worksAgain, besides: others, desk.page.components, desk.clock)
        let values = facts.values(desk.page.componentsToldApart, desk.clock, promise: promise)
        let stepBack = flags.corrects == nil ? incident.stepBack(to: status) : nil
        return try desk.text(flags.words, typed: typed, for: status.rawValue, severity, values, besides: stepBack)
    }
}

extension String {
    /// Its beginning, for a list.
    fileprivate var shortened: String { count <= 60 ? self : prefix(59) + "…" }
}
