import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusContent
import StatusModel

/// What `declare --from-alert` does with a webhook: a draft, or a line in a log. It asks nothing, and publishes nothing.
struct AlertDeclaring {
    let desk: Authoring
    /// The file that holds the webhook, or `-`.
    let source: String
    /// The incident that a person says it belongs to.
    let link: String?

    func run() throws {
        guard let notice = try notice() else {
            printTalk("It is no alert, so there is nothing to do.\n")
            return
        }
        switch AlertStep(notice, desk.history, link: try linked()) {
        case .draft(let draft):
            try desk.files.addFolder(draft.folder, draft.files)
            try desk.finish(
                WrittenContent(paths: paths(of: draft), summary: summary(of: draft), talk: talk(about: draft), isInternal: true))
        case .log(let logs, let draft): try write(logs, draft, notice)
        case .known(let incident, let isLinked):
            if try linkAlone(notice, incident) { return }
            printTalk(
                "'\(incident.title.value)' knows of it already; nothing was written.\n" + advice(notice, incident, isLinked: isLinked))
        case .nothing(let reason): printTalk("Nothing was written: \(reason).\n")
        }
    }

    /// - Throws: `RunError` where it can't be read.
    private func notice() throws -> AlertNotice? {
        let isInput = source == "-"
        let limit = AlertReader.mostBytes
        let bytes = try isInput ? readInput(atMost: limit) : bytesOfFile(source, atMost: limit)
        let shown = isInput ? "standard input" : source
        do throws(AlertFault) {
            guard let bytes else { throw AlertFault(message: "it is not there") }
            return try AlertReader.notice(SourceFile(path: shown, bytes: bytes))
        } catch {
            throw RunError(message: "the alert in '\(shown)' can't be read: \(error.message); nothing was written")
        }
    }

    private func linked() throws -> Incident? {
        guard let link else { return nil }
        guard case .incident(let incident) = try EventChoice(incidentsOf: desk.page).event(link) else { return nil }
        return incident
    }

    private func paths(of draft: AlertDraft) -> [String] { draft.files.map(\.path).reversed() }

    private func summary(of draft: AlertDraft) -> String { "Draft: \(draft.title ?? "an alert")" }

    private func talk(about draft: AlertDraft) -> String {
        let name = String(draft.folder.dropFirst("incidents/".count))
        let title = draft.title.map { "'\($0)' (\(draft.severity.rawValue))" } ?? "an incident (\(draft.severity.rawValue))"
        let blanks = draft.blanks.isEmpty ? "" : " " + draft.blanks.joined(separator: " ")
        let why = draft.title == nil ? "No entry of alerts.yml says what customers notice, so fill that in. " : ""
        return "Drafted \(title) from an alert, since \(desk.clock.text(draft.started)). Readers see nothing of it.\n"
            + "\(why)Publish it, or take it back where customers notice nothing:\n"
            + "  daymark publish \(name)\(blanks)\(desk.options.shared.contentFlag)\n"
            + "  daymark withdraw \(name)\(desk.options.shared.contentFlag)"
    }

    /// The draft comes first: what a log knows is never drafted again.
    private func write(_ logs: [AlertLog], _ draft: AlertDraft?, _ notice: AlertNotice) throws {
        var (written, talk): ([String], [String]) = ([], [])
        if let draft {
            try desk.files.addFolder(draft.folder, draft.files)
            written = paths(of: draft)
        }
        for log in logs {
            let (paths, words) = try write(log, notice, besides: draft)
            written += paths
            talk.append(words)
        }
        if let draft { talk.append(self.talk(about: draft) + "\n") }
        let titles = logs.map(\.incident.title.value).joined(separator: ", ")
        try desk.finish(
            WrittenContent(
                paths: written, summary: draft.map(summary(of:)) ?? "Log: \(titles)", talk: talk.joined(), isForReaders: false,
                isInternal: logs.allSatisfy(\.incident.isInternal)))
    }

    /// - Returns: the files, and what is said of them.
    private func write(_ log: AlertLog, _ notice: AlertNotice, besides draft: AlertDraft?) throws -> ([String], String) {
        let incident = log.incident
        let path = "incidents/\(incident.slug)/timeline.yml"
        var (paths, words) = ([path], "Logged in '\(incident.title.value)'.\n")
        let raised = log.raise.flatMap { $0.file(of: incident) }
        if let raised {
            try ReplacedFile(old: incident.file, new: raised).write(content: desk.files.content)
            paths.insert(incident.file.path, at: 0)
        } else if link != nil, let change = try linkChange(notice, incident) {
            try change.write(content: desk.files.content)
            paths.insert(incident.file.path, at: 0)
        }
        if let raise = log.raise { words += self.words(of: raise, incident, isWritten: raised != nil) }
        try desk.files.append(log.line.text, to: path) { timelineEntries($0)?.last?.event.value == log.line.event }
        return (paths, words + more(log, besides: draft) + advice(notice, incident, isLinked: log.isLinked))
    }

    private func words(of raise: DraftRaise, _ incident: Incident, isWritten: Bool) -> String {
        let components = raise.drafted.components.map { "\($0.component): \($0.status.rawValue)" }.joined(separator: ", ")
        let what = "\(raise.title.map { "'\($0)', " } ?? "")\(raise.severity.rawValue), \(components)"
        if isWritten { return "Its draft is now: \(what). Look at it, then publish it:\n  daymark publish \(name(incident))\n" }
        return "The alerts say more than its draft: \(what). Its file can't be changed safely, so write that into \(incident.file.path).\n"
    }

    /// What the page doesn't say yet of what the alerts say.
    private func more(_ log: AlertLog, besides draft: AlertDraft?) -> String {
        if log.flags.isEmpty { return "" }
        let command = "  daymark update \(name(log.incident)) \(log.flags.joined(separator: " "))\n"
        guard let draft else { return "The alerts say more than the page. If customers notice it, say so:\n" + command }
        let other = draft.folder.dropFirst("incidents/".count)
        return "The alerts say more than the page. If it is the same trouble, say so there and take the new draft back:\n" + command
            + "  daymark withdraw \(other)\(desk.options.shared.contentFlag)\n"
    }

    private func name(_ incident: Incident) -> String {
        EventNames(incidentsOf: desk.page).shortName(of: .incident(incident.slug)) + desk.options.shared.contentFlag
    }

    /// Links an alert that the log has already; false where nothing is left to link.
    private func linkAlone(_ notice: AlertNotice, _ incident: Incident) throws -> Bool {
        guard link != nil, let change = try linkChange(notice, incident) else { return false }
        try change.write(content: desk.files.content)
        try desk.finish(
            WrittenContent(
                paths: [incident.file.path], summary: "Link an alert: \(incident.title.value)",
                talk: "Linked to '\(incident.title.value)', whose log has it already.\n" + advice(notice, incident, isLinked: true),
                isForReaders: false, isInternal: incident.isInternal))
        return true
    }

    /// The incident's file with the alert's id; nil where it has that already.
    private func linkChange(_ notice: AlertNotice, _ incident: Incident) throws -> ReplacedFile? {
        guard let new = AlertLinkDraft(id: notice.id).file(of: incident) else {
            throw AuthoringError(
                "'\(incident.file.path)' is written in a way that can't be changed safely; write by hand: 'alerts: [\(notice.id)]'")
        }
        return new.bytes == incident.file.bytes ? nil : ReplacedFile(old: incident.file, new: new)
    }

    /// What a person may do next, ready to type.
    private func advice(_ notice: AlertNotice, _ incident: Incident, isLinked: Bool) -> String {
        let name = name(incident)
        if !isLinked, notice.state != .resolved {
            let file = source == "-" ? "ALERT.json" : shellWord(source)
            return "It is about the same component. If it belongs there, link it, so that what follows is logged too:\n"
                + "  daymark declare --from-alert \(file) --link \(name)\n"
                + "If it is something else, declare that with 'daymark declare'.\n"
        }
        guard notice.state == .resolved, incident.isOpen else { return "" }
        if incident.isDraft {
            return "The alert is over, and customers were told nothing. Where they noticed nothing, take the draft back; else publish it:\n"
                + "  daymark withdraw \(name)\n  daymark publish \(name)\n"
        }
        return "The alert is over. If all works for customers again, say so; then resolve it once that has held:\n"
            + "  daymark update \(name) --status monitoring --works-again\n  daymark resolve \(name)\n"
    }
}
