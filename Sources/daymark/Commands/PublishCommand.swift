import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusContent
import StatusModel

/// `daymark publish`: a person makes an incident of what an alert drafted.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish an incident that an alert drafted.",
        discussion: """
            'declare --from-alert' drafts an incident, which readers never see. This command publishes it with its first update, which has the
            time at which you do so. What the draft leaves open you are asked for; elsewhere than on a terminal a flag gives it. Where
            customers noticed nothing, type 'daymark withdraw' instead.

            EXAMPLES
              daymark publish
              daymark publish card-payments --push
              daymark publish 2026-11-20-1402 --title "Some card payments are failing" --component card-payments=partial-outage
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var words: MessageOptions

    @Argument(
        help: ArgumentHelp("The draft, where there is more than one.", valueName: "incident"),
        completion: .custom(ContentCompletion.incidents))
    var incident: String?

    @Option(help: ArgumentHelp("What customers notice. Default: what alerts.yml says.", valueName: "title"))
    var title: String?

    @Option(help: ArgumentHelp("SEV1, SEV2 or SEV3. Default: what alerts.yml says, else SEV2.", valueName: "severity"))
    var severity: Severity?

    @Option(
        help: ArgumentHelp(
            "A component, and how it is. May be given again. Default: what alerts.yml says.", valueName: "id=status"),
        completion: .custom(ContentCompletion.components))
    var component: [String] = []

    @Option(help: ArgumentHelp("When customers first felt it. Default: when the alert began.", valueName: "time"))
    var started: String?

    @Option(help: ArgumentHelp("Where it stands: investigating, identified or monitoring.", valueName: "status"))
    var status = IncidentStatus.investigating

    @Option(help: ArgumentHelp("When the next update comes. Default: as the policy has it.", valueName: "30m"))
    var next: String?

    func validate() throws {
        if status.endsIncident { throw ValidationError("--status \(status.rawValue) ends an incident; publish it first") }
        if severity == .sev4 { throw ValidationError("a SEV4 is never on the page; withdraw the draft, or raise the severity") }
    }

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            try desk.carryOut { try plan(desk) }
        }
    }

    private func plan(_ desk: Authoring) throws -> Authoring.Plan {
        let draft = try draft(desk)
        desk.isAbout(draft.slug)
        let publication = try publication(of: draft, desk)
        guard let file = publication.file(of: draft) else {
            throw AuthoringError(
                "'\(draft.file.path)' is written in a way that can't be changed safely; by hand, delete 'publish: draft' and 'drafted', and "
                    + "add an update with 'daymark update'")
        }
        let statements = try statements(draft, publication.severity, desk)
        let promise = try desk.promise(next, publication.severity, status, since: publication.started)
        let folder = "incidents/" + draft.slug
        let text = try text(draft, publication, statements, promise, desk)
        let drafted = UpdateDraft(status: status.rawValue, at: desk.now, nextUpdate: promise?.text, components: statements, body: text)
        let update = try desk.settled(drafted, in: folder, with: [file])
        return (
            {
                // The update first: whatever happens in between, it stays a draft.
                let written = try desk.files.add(update, to: folder)
                try ReplacedFile(old: draft.file, new: file).write(content: desk.files.content)
                try desk.finish(
                    WrittenContent(
                        paths: [file.path, written.path], summary: "\(status.rawValue.asHeading): \(publication.title)",
                        talk: "Published '\(publication.title)' (\(publication.severity.rawValue)), since "
                            + "\(desk.clock.text(publication.started)).\(promise?.talk(desk.clock) ?? "")\nGo on with 'daymark update'.",
                        callsForPeople: true))
            }, [file, desk.file(of: update, in: folder)]
        )
    }

    private func draft(_ desk: Authoring) throws -> Incident {
        let choice = EventChoice(draftsOf: desk.page)
        guard case .incident(let found) = try choice.event(try incident ?? chosenOpen(desk, choice.current)) else {
            throw AuthoringError("only incidents are drafted")
        }
        guard found.isDraft else {
            let state = found.isInternal ? "internal; delete 'publish: false' in its incident.yml to publish it" : "published already"
            throw AuthoringError("'\(found.title.value)' is no draft: it is \(state)")
        }
        guard found.isOpen else { throw AuthoringError("'\(found.title.value)' was taken back; declare a new incident") }
        return found
    }

    private func publication(of draft: Incident, _ desk: Authoring) throws -> DraftPublication {
        let known = draft.hasBlankTitle ? nil : draft.title.value
        let title = try answered(title ?? known, desk, missing: "--title: what customers notice") {
            try $0.line("What do customers notice? In a few words, such as: Some card payments are failing") { desk.remarks(onTitle: $0) }
        }
        try checkTitle(title, slug: nil)
        if title.isStandIn { throw AuthoringError("the title only keeps a place; say what customers notice") }
        let start = try started.map { try desk.moment($0, of: "--started") } ?? draft.started.value
        return DraftPublication(title: title.onOneLine, severity: severity ?? draft.severity.value, started: start)
    }

    private func statements(_ draft: Incident, _ severity: Severity, _ desk: Authoring) throws -> [ComponentStatement] {
        let usual = ComponentStatus(usualFor: severity)
        if !component.isEmpty { return try desk.statements(component, usual: usual) }
        if let prepared = draft.drafted?.components, !prepared.isEmpty {
            return try desk.statements(prepared.map { "\($0.component.value)=\($0.status.value.rawValue)" }, usual: usual)
        }
        if desk.questions.areAsked { return try desk.askedStatements("What is affected?", usual: usual) }
        throw AuthoringError("--component is missing; there are \(listed(desk.page.components.map(\.id)))")
    }

    /// As typed, as alerts.yml has it for this draft, or from wording.
    private func text(
        _ draft: Incident, _ publication: DraftPublication, _ statements: [ComponentStatement], _ promise: NextPromise?, _ desk: Authoring
    ) throws -> String {
        if words.message.isEmpty, words.template == nil, component.isEmpty, let prepared = draft.drafted?.text?.value, !prepared.isStandIn {
            return desk.questions.areAsked ? try desk.questions.text("What should customers read?", suggestion: prepared) : prepared
        }
        let facts = IncidentFacts(declaring: statements, since: publication.started, desk.page.components, now: desk.now)
        return try desk.text(
            words, for: status.rawValue, publication.severity, facts.values(desk.page.componentsToldApart, desk.clock, promise: promise))
    }
}
