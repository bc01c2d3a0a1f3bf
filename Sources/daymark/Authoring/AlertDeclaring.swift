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
        case .draft(let draft): try write(draft)
        case .log(let incident, let line, let isLinked): try write(line, notice, incident, isLinked: isLinked)
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

    private func write(_ draft: AlertDraft) throws {
        try desk.files.addFolder(draft.folder, draft.files)
        let name = String(draft.folder.dropFirst("incidents/".count))
        let title = draft.title.map { "'\($0)' (\(draft.severity.rawValue))" } ?? "an incident (\(draft.severity.rawValue))"
        let blanks = draft.blanks.isEmpty ? "" : " " + draft.blanks.joined(separator: " ")
        let why = draft.title == nil ? "No entry of alerts.yml says what customers notice, so fill that in. " : ""
        try desk.finish(
            WrittenContent(
                paths: draft.files.map(\.path).reversed(), summary: "Draft: \(draft.title ?? "an alert")",
                talk: "Drafted \(title) from an alert, since \(desk.clock.text(draft.started)). Readers see nothing of it.\n"
                    + "\(why)Publish it, or take it back where customers notice nothing:\n"
                    + "  daymark publish \(name)\(blanks)\(desk.options.shared.contentFlag)\n"
                    + "  daymark withdraw \(name)\(desk.options.shared.contentFlag)",
                isInternal: true))
    }

    private func write(_ line: TimelineDraft, _ notice: AlertNotice, _ incident: Incident, isLinked: Bool) throws {
        let path = "incidents/\(incident.slug)/timeline.yml"
        var paths = [path]
        if link != nil, let change = try linkChange(notice, incident) {
            try change.write(content: desk.files.content)
            paths.insert(incident.file.path, at: 0)
        }
        let text = line.text
        try desk.files.append(text, to: path) { timelineEntries($0)?.last?.event.value == line.event }
        try desk.finish(
            WrittenContent(
                paths: paths, summary: "Log: \(incident.title.value)",
                talk: "Logged in '\(incident.title.value)'.\n" + advice(notice, incident, isLinked: isLinked), isForReaders: false,
                isInternal: incident.isInternal))
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
        let flags = desk.options.shared.contentFlag
        let name = EventNames(incidentsOf: desk.page).shortName(of: .incident(incident.slug)) + flags
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
