import ArgumentParser
import Basics
import Diagnostics
import StatusAuthoring
import StatusContent
import StatusModel

/// `daymark resolve`: the last update of an incident.
struct ResolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Resolve an incident.",
        discussion: """
            Works out how long it lasted, and asks what customers need to do. Where the fix was not watched for as long as the policy
            wants, it asks; elsewhere than on a terminal it refuses, unless --early says why.

            EXAMPLES
              daymark resolve
              daymark resolve card-payments --customer-action nothing --fixed "We replaced a part that kept failing."
              daymark resolve sign-in --what-happened "Some customers could not sign in." --customer-action nothing
              daymark resolve card-payments --ended 15:20 --customer-action "Please try payments again that failed."
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var words: MessageOptions

    @Argument(
        help: ArgumentHelp("The incident, or a part of its name. Default: the only one that is open.", valueName: "incident"),
        completion: .custom(ContentCompletion.incidents))
    var incident: String?

    @OptionGroup var last: LastWords

    @Option(
        help: ArgumentHelp(
            "When customers stopped feeling it. Default: when an update said that all works again, else now.", valueName: "time"))
    var ended: String?

    @Option(
        help: ArgumentHelp(
            "Why it can't wait until the fix was watched for as long as the policy wants. Never published.", valueName: "reason"))
    var early: String?

    func validate() throws {
        if let early, early.onOneLine.isEmpty {
            throw ValidationError("--early is empty; say in a few words why it can't wait")
        }
    }

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            try desk.carryOut { try plan(desk) }
        }
    }

    private func plan(_ desk: Authoring) throws -> Authoring.Plan {
        let choice = EventChoice(incidentsOf: desk.page)
        guard case .incident(let incident) = try choice.event(try incident ?? chosenOpen(desk, choice.current)) else {
            throw AuthoringError("only incidents are resolved; end planned work with 'daymark update --status completed'")
        }
        try incident.checkCanBeResolved(desk.clock)
        desk.isAbout(incident.slug)
        let folder = "incidents/" + incident.slug
        try desk.lookAtNews(of: folder, typed: nil, isTyped: !words.message.isEmpty, tellsAll: true)
        desk.sayWhoSpoke(for: incident)
        let told = EndOfTrouble(of: incident, desk.clock)
        let end = try end(of: incident, told, desk)
        let ended = told.line(for: end, now: desk.now)
        let changed = ended.map { [incident.file.with($0)] } ?? []
        var draft = UpdateDraft(status: IncidentStatus.resolved.rawValue, at: desk.now, body: "-")
        let reason = early ?? words.publishAnyway
        draft.allowed = try desk.allowance(toResolve: incident, end: end, early: reason, draft, with: changed).map { [$0] } ?? []
        let felt = FeltTrouble(incident, until: end, desk.page.componentsToldApart, desk.clock)
        draft.body = try last.text(words, of: incident, felt, desk)
        draft = try desk.settled(draft, in: folder, with: changed, anyway: words.publishAnyway)
        let talk =
            "Resolved '\(incident.title.value)'. \(felt.talk(end))"
            + incident.reviewNote(desk.page.settings.policy(at: incident.started.value), desk.clock)
        return ({ [draft] in try write(draft, ended, of: incident, talk, desk) }, changed + [desk.file(of: draft, in: folder)])
    }

    /// - Parameter ended: what the incident's file says of its end from now on; nil where it says nothing.
    private func write(_ draft: UpdateDraft, _ ended: String?, of incident: Incident, _ talk: String, _ desk: Authoring) throws {
        let folder = "incidents/" + incident.slug
        let file = try desk.files.add(draft, to: folder)
        var new = [file.path]
        if let ended {
            try desk.files.append(ended, to: incident.file.path) { isReadableIncident($0) }
            new.insert(incident.file.path, at: 0)
        }
        let summary = "Resolved: \(incident.title.value)"
        try desk.finish(
            WrittenContent(
                paths: new, summary: summary, talk: talk, isInternal: incident.isInternal,
                update: WrittenUpdate(folder: folder, draft: draft, tellsAll: true) { _ in summary }))
    }

    /// When customers stopped feeling it: as given or known, else when an update said that everything works again, else now.
    private func end(of incident: Incident, _ told: EndOfTrouble, _ desk: Authoring) throws -> Instant {
        if let ended {
            try told.checkMayBeTyped(desk.clock)
            do { return try endAsTyped(ended, of: incident, desk) } catch let error as AuthoringError {
                throw AuthoringError("--ended: \(error.message)")
            }
        }
        guard told.source != .file, desk.questions.areAsked, words.message.isEmpty else { return told.moment }
        let suggestion = told.suggestion ?? "now"
        return try desk.questions.value(
            "When did customers stop feeling it? A time such as 14:02 \(desk.page.settings.zone.abbreviation(at: desk.now)), or 'now'.",
            suggestion: suggestion,
            lasting: desk.clock.lasting
        ) {
            try endAsTyped($0, of: incident, desk)
        }
    }

    private func endAsTyped(_ typed: String, of incident: Incident, _ desk: Authoring) throws -> Instant {
        let end = try desk.past(typed, since: incident.started.value)
        try incident.checkEnd(end, desk.clock, paths: desk.options.shared.paths)
        return end
    }
}
