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
    let flags: UpdateFlags
    let desk: Authoring

    /// The text from the command line, where it has been read already.
    private(set) var typed: String?

    init(incident: Incident, flags: UpdateFlags, desk: Authoring) { (self.incident, self.flags, self.desk) = (incident, flags, desk) }

    func run() throws {
        try checkIsOpen()
        let folder = "incidents/" + incident.slug
        if flags.corrects == nil { try desk.lookAtNews(of: folder, typed: flags.status, isTyped: !flags.words.message.isEmpty) }
        let status = try status()
        let change = try severityChange()
        var own = self
        own.typed = try flags.words.typedText()
        let drafted = try own.draft(status)
        let draft = try desk.settled(drafted, in: folder, with: change.map { [$0.new] } ?? [])
        if draft != drafted { own.typed = draft.body }
        try change?.write(content: desk.files.content)
        let file = try desk.files.add(draft, to: folder)
        let update = WrittenUpdate(folder: folder, draft: draft, redraft: redraft(own), summary: summary)
        try desk.finish(
            WrittenContent(
                paths: (change.map { [$0.new.path] } ?? []) + [file.path], summary: summary(draft), talk: try talk(status), update: update))
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
            try again.checkIsOpen()
            return try again.draft(again.status())
        }
    }

    private func draft(_ status: IncidentStatus) throws -> UpdateDraft {
        let severity = flags.severity ?? incident.severity(at: desk.now)
        let statements = try statements(status)
        let promise = try promise(severity, status)
        return UpdateDraft(
            status: status.rawValue, at: desk.now, nextUpdate: promise?.text, components: statements, corrects: try corrected()?.id,
            body: try text(status, severity, statements, promise))
    }

    private func summary(_ draft: UpdateDraft) -> String {
        "\(draft.corrects == nil ? draft.status.asHeading : "Correction"): \(incident.title.value)"
    }

    private func talk(_ status: IncidentStatus) throws -> String {
        let promise = try promise(flags.severity ?? incident.severity(at: desk.now), status)
        return "Updated '\(incident.title.value)'." + (promise.map { " You promise the next update by \(desk.clock.text($0.at))." } ?? "")
            + (status == .monitoring
                ? "\n\(desk.page.settings.policy(at: incident.started.value).watchAdvice), end it with 'daymark resolve'." : "")
    }

    private func checkIsOpen() throws {
        if let last = incident.updates.last, last.at.value > desk.now {
            throw AuthoringError("the latest update is from \(desk.clock.text(last.at.value)), which is ahead; check the clock")
        }
        if let resolved = incident.resolved, flags.corrects == nil {
            throw AuthoringError(
                "'\(incident.slug)' was resolved at \(desk.clock.text(resolved)); if the trouble is back, declare a new incident; "
                    + "put an update right with --corrects")
        }
    }

    /// The incident's file with its new severity; nil where that stays.
    private func severityChange() throws -> ReplacedFile? {
        guard let new = flags.severity else { return nil }
        if new == incident.severity.value {
            printTalk(
                "It is \(new.rawValue) already, so nothing about that was written\(flags.because == nil ? "" : ", nor the reason").\n")
            return nil
        }
        let reason = try answered(flags.because, desk, missing: "--because: why it is \(new.rawValue) now") {
            try $0.line("Why is it \(new.rawValue) now? This stands on the page.")
        }
        let draft = SeverityChangeDraft(at: desk.now, to: new, reason: reason)
        guard let file = draft.file(of: incident) else {
            throw AuthoringError(
                "'\(incident.file.path)' lists its changes in a way that can't be added to; add this one by hand: docs/content.md shows how"
            )
        }
        return ReplacedFile(old: incident.file, new: file)
    }

    private func corrected() throws -> IncidentUpdate? {
        guard let id = flags.corrects else { return nil }
        let known = try correctedID(id, among: incident.updates.map(\.id))
        return incident.updates.first { $0.id == known }
    }

    private func status() throws -> IncidentStatus {
        if let corrected = try corrected() { return corrected.status.value }
        let open = IncidentStatus.allCases.filter { $0 != .resolved }
        guard let typed = flags.status else {
            guard desk.questions.areAsked, flags.words.message.isEmpty else { return incident.status }
            let choices = open.map { ($0.rawValue, $0.meaning) }
            return open[try desk.questions.choice("Where does it stand?", choices, suggestion: open.firstIndex(of: incident.status))]
        }
        if typed == IncidentStatus.resolved.rawValue { throw AuthoringError("end it with 'daymark resolve \(incident.slug)'") }
        if let status = open.first(where: { $0.rawValue == typed }) { return status }
        throw AuthoringError("'\(typed)' is not a status\(didYouMeanOneOf(open.map(\.rawValue), typed))")
    }

    private func statements(_ status: IncidentStatus) throws -> [ComponentStatement] {
        let now = incident.statuses(at: desk.now)
        if !flags.component.isEmpty {
            return try desk.statements(flags.component, usual: ComponentStatus(usualFor: incident.severity.value))
        }
        let troubled = desk.page.components.filter { now[$0.id].map { $0 != .operational } ?? false }
        guard !troubled.isEmpty, status != .resolved else { return [] }
        let isAsked = status == .monitoring && incident.status != .monitoring && desk.questions.areAsked && flags.words.message.isEmpty
        let works =
            try flags.worksAgain
            || (isAsked && desk.questions.yes("Can customers use \(listed(troubled.map(\.name))) again as usual?", suggestion: true))
        if !works, status == .monitoring, incident.status != .monitoring {
            printTalk("\(listed(troubled.map(\.name))) still counts as in trouble; --works-again says that all is well.\n")
        }
        return works ? troubled.map { ComponentStatement($0.id, .operational) } : []
    }

    private func promise(_ severity: Severity, _ status: IncidentStatus) throws -> NextPromise? {
        if status == .resolved { return nil }
        return try desk.promise(flags.next, severity, status, since: incident.started.value)
    }

    private func text(
        _ status: IncidentStatus, _ severity: Severity, _ statements: [ComponentStatement], _ promise: NextPromise?
    ) throws -> String {
        var statuses = incident.statuses(at: desk.now)
        for statement in statements { statuses[statement.component] = statement.status }
        let worst = incident.worstStatuses.merging(statuses) { max($0, $1) }
        let felt = incident.extent(until: desk.now)
        let account = TroubleAccount(incident.spells(until: desk.now, desk.page.components), desk.clock)
        let values = desk.values(
            statuses, worst: worst, past: account.impact, since: felt.start, length: felt.words, promise: promise)
        let text = try desk.text(flags.words, typed: typed, for: status.rawValue, severity, values)
        // A step back has to say that it is one.
        let isStepBack = status < incident.status && incident.isOpen && flags.words.message.isEmpty && flags.corrects == nil
        return isStepBack ? text + "\n\nWhat we put right earlier did not hold." : text
    }
}

/// The id of the update that is to be put right.
///
/// - Throws: `AuthoringError` where there is none, with the nearest.
func correctedID(_ typed: String, among known: [String]) throws -> String {
    let name = typed.hasSuffix(".md") ? String(typed.dropLast(3)) : typed
    if known.contains(name) { return name }
    throw AuthoringError("there is no update '\(typed)'\(didYouMeanOneOf(known, name, quote: "'"))")
}

extension Policy {
    fileprivate var watchAdvice: String { watch == .zero ? "When it holds" : "When it has held for \(watch.words)" }
}
