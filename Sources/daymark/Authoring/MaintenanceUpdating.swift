import Diagnostics
import StatusAuthoring
import StatusContent
import StatusHistory
import StatusModel

/// Adds an update to a maintenance.
struct MaintenanceUpdating {
    let maintenance: Maintenance
    let flags: MaintenanceFlags
    let desk: Authoring

    func plan() throws -> Authoring.Plan {
        let folder = "maintenance/" + maintenance.folderName
        desk.isAbout(maintenance.slug)
        if flags.corrects == nil { try desk.lookAtNews(of: folder, typed: flags.status, isTyped: !flags.words.message.isEmpty) }
        let status = try status()
        try maintenance.check(status, isCorrection: flags.corrects != nil, desk.clock)
        let statements = try statements()
        let text = try text(status, statements)
        let drafted = UpdateDraft(
            status: status.rawValue, at: desk.now, nextUpdate: try flags.next.map { try readPlannedNext($0, desk.clock) },
            components: statements, corrects: try flags.corrects.map { try maintenance.corrected($0, desk.clock) },
            occurrence: maintenance.occurrence?.date, body: text)
        let draft = try desk.settled(drafted, in: folder, anyway: flags.words.publishAnyway)
        return ({ try write(draft, as: status, in: folder) }, [desk.file(of: draft, in: folder)])
    }

    private func write(_ draft: UpdateDraft, as status: MaintenanceStatus, in folder: String) throws {
        let file = try desk.files.add(draft, to: folder)
        let summary = "\(maintenance.wordingName(status, isStopped: flags.isStopped, now: desk.now).asHeading): \(maintenance.title.value)"
        try desk.finish(
            WrittenContent(
                paths: [file.path], summary: summary, talk: "Updated '\(maintenance.title.value)'.",
                update: WrittenUpdate(folder: folder, draft: draft) { _ in summary }))
    }

    private func text(_ status: MaintenanceStatus, _ statements: [ComponentStatement]) throws -> String {
        let others = OtherTrouble(besides: maintenance.folderName, on: desk.page, now: desk.now)
        let facts = MaintenanceFacts(maintenance, with: statements, as: status, besides: others, now: desk.now)
        let name = maintenance.wordingName(status, isStopped: flags.isStopped, now: desk.now)
        let values = facts.values(desk.page.componentsToldApart, desk.clock)
        let isDone = status == .completed && flags.words.message.isEmpty
        let still = isDone ? others.words(about: facts.touched, desk.page.componentsToldApart) : ""
        // Wording that tells what can be used again, or that nobody will notice anything, has nothing to tell.
        if !still.isEmpty, maintenance.callsOff(as: status, now: desk.now) {
            return "The planned work on \(facts.names(desk.page.componentsToldApart)) is called off. \(still)"
        }
        if !still.isEmpty, values[.components] == "" {
            return (flags.isStopped ? "We have ended this work early, before all of it was done. " : "The work is complete. ") + still
        }
        let text = try desk.text(flags.words, for: name, nil, values)
        return [text, still].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private func statements() throws -> [ComponentStatement] {
        if flags.worksAgain { return maintenance.components.map { ComponentStatement($0.component.value, .operational) } }
        return try desk.statements(flags.component, usual: .underMaintenance)
    }

    private func status() throws -> MaintenanceStatus {
        if let typed = flags.status { return try readMaintenanceStatus(typed) }
        let now = desk.history.byTheClock(maintenance).status
        guard desk.questions.areAsked, flags.words.message.isEmpty else { return now }
        let all = MaintenanceStatus.allCases
        return all[
            try desk.questions.choice("Where does the work stand?", all.map { ($0.rawValue, "") }, suggestion: all.firstIndex(of: now))]
    }
}

/// What an update of planned work is told on the command line.
struct MaintenanceFlags {
    var words: MessageOptions
    var status: String?
    var next: String?
    var component: [String] = []
    var worksAgain = false
    var corrects: String?
    /// Whether the work ends before all that was planned is done.
    var isStopped = false
}

extension UpdateFlags {
    /// Those that planned work takes.
    var ofMaintenance: MaintenanceFlags {
        MaintenanceFlags(words: words, status: status, next: next, component: component, worksAgain: worksAgain, corrects: corrects)
    }
}
