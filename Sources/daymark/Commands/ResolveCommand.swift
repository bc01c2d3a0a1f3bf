import ArgumentParser
import Basics
import StatusAuthoring
import StatusContent
import StatusHistory
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

    @Option(
        help: ArgumentHelp(
            "What customers could not do, in a sentence. Needed where no update says which component was in trouble.", valueName: "text"))
    var whatHappened: String?

    @Option(help: ArgumentHelp("What you put right, in a sentence for customers.", valueName: "text"))
    var fixed: String?

    @Option(help: ArgumentHelp("What customers need to do, in a sentence, or 'nothing'.", valueName: "text"))
    var customerAction: String?

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
        if let customerAction, customerAction.onOneLine.isEmpty {
            throw ValidationError("--customer-action is empty; say what customers need to do, or 'nothing'")
        }
        if let whatHappened, whatHappened.onOneLine.isEmpty {
            throw ValidationError("--what-happened is empty; say what customers could not do, or leave it out")
        }
    }

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            let choice = EventChoice(incidentsOf: desk.page)
            guard case .incident(let incident) = try choice.event(try incident ?? chosenOpen(desk, choice.current)) else { return }
            try check(incident, desk)
            let folder = "incidents/" + incident.slug
            try desk.lookAtNews(of: folder, typed: nil, isTyped: !words.message.isEmpty, tellsAll: true)
            let end = try end(of: incident, desk)
            let ended = end != desk.now && incident.ended == nil ? "ended: \(end.contentText)\n" : nil
            let changed = ended.map { [incident.file.with($0)] } ?? []
            var draft = UpdateDraft(status: IncidentStatus.resolved.rawValue, at: desk.now, body: "-")
            draft.allowed = try FixWatch(incident, end: end, desk).allowance(early: early, draft, with: changed)
            let felt = FeltTrouble(incident, until: end, desk)
            draft.body = try text(incident, felt, desk)
            draft = try desk.settled(draft, in: folder, with: changed)
            let file = try desk.files.add(draft, to: folder)
            var new = [file.path]
            if let ended {
                try desk.files.append(ended, to: incident.file.path) { isReadableIncident($0) }
                new.insert(incident.file.path, at: 0)
            }
            let summary = "Resolved: \(incident.title.value)"
            try desk.finish(
                WrittenContent(
                    paths: new, summary: summary,
                    talk: "Resolved '\(incident.title.value)'. \(felt.talk(end))" + Self.reviewNote(incident, desk),
                    update: WrittenUpdate(folder: folder, draft: draft, tellsAll: true) { _ in summary }))
        }
    }

    private func check(_ incident: Incident, _ desk: Authoring) throws {
        if let resolved = incident.resolved {
            throw AuthoringError(
                "'\(incident.slug)' was resolved at \(desk.clock.text(resolved)) already; put an update right with 'daymark update --corrects'"
            )
        }
        if let last = incident.updates.last, last.at.value > desk.now {
            throw AuthoringError("the latest update is from \(desk.clock.text(last.at.value)), which is ahead; check the clock")
        }
    }

    /// When customers stopped feeling it: as given or known, else when an update said that everything works again, else now.
    private func end(of incident: Incident, _ desk: Authoring) throws -> Instant {
        if let known = incident.ended?.value {
            if ended == nil { return known }
            throw AuthoringError("incident.yml says already that it ended at \(desk.clock.text(known)); leave --ended out")
        }
        if let ended {
            do { return try endAsTyped(ended, of: incident, desk) } catch let error as AuthoringError {
                throw AuthoringError("--ended: \(error.message)")
            }
        }
        guard let recovered = incident.recovered(by: desk.now) else { return desk.now }
        if !desk.questions.areAsked || !words.message.isEmpty { return recovered }
        let zone = desk.page.settings.zone
        let clock = zone.civil(at: recovered).clockText
        let isClear = (try? readMoment(clock, now: desk.now, zone: zone)) == .at(recovered)
        return try desk.questions.value(
            "When did customers stop feeling it? Or 'now'.", suggestion: isClear ? clock : recovered.contentText
        ) { try endAsTyped($0, of: incident, desk) }
    }

    /// - Throws: `AuthoringError` where a later update says that something failed: the page would lose that trouble.
    private func endAsTyped(_ typed: String, of incident: Incident, _ desk: Authoring) throws -> Instant {
        let end = try desk.past(typed, since: incident.started.value)
        guard let (update, change) = incident.trouble(saidSince: end).first else { return end }
        let (time, status) = (desk.clock.text(update.at.value), change.status.value.rawValue)
        let id = change.component.value
        throw AuthoringError(
            "\(desk.clock.text(end)) is before '\(desk.shown(update.file.path))' says at \(time) that '\(id)' is \(status), and the page would lose that; "
                + "name a later time, or put that update right first with 'daymark update \(incident.slug) --corrects \(update.id) "
                + "--component \(id)=operational -m \"…\"'")
    }

    private func text(_ incident: Incident, _ felt: FeltTrouble, _ desk: Authoring) throws -> String {
        if let typed = try words.typedText() { return typed }
        var values = desk.values(
            incident.statuses(at: desk.now), worst: incident.worstStatuses, past: felt.account.impact, since: felt.extent.start,
            length: felt.extent.words, promise: nil)
        values[.whatHappened] = try story(incident, felt, desk)
        values[.since] = felt.clock.text(felt.extent.start)
        values[.until] = felt.clock.text(felt.extent.range.upperBound)
        let sentence: (String) -> String = { StatusAuthoring.sentence($0, desk.page.components) }
        if desk.questions.areAsked, fixed == nil {
            values[.fixed] = sentence(
                try desk.questions.line("What did you put right? In a sentence for customers; Enter leaves it out.", suggestion: ""))
        } else {
            values[.fixed] = fixed.map(sentence)
        }
        let action = try answered(customerAction, desk, missing: "--customer-action: what customers need to do, or 'nothing'") {
            try $0.line("What do customers need to do, if anything?", suggestion: "nothing")
        }
        let isNothing = ["nothing", "none", "no", "n/a", "na", "not applicable"].contains(
            String(action.onOneLine.lowercased().prefix { $0.isLetter || $0 == " " || $0 == "/" }))
        values[.customerAction] = isNothing ? "You do not need to do anything." : sentence(action)
        return try desk.text(words, for: IncidentStatus.resolved.rawValue, incident.severity(at: desk.now), values)
    }

    /// What customers felt, as the updates have it. Where they name no component, nobody but the author knows what it was.
    private func story(_ incident: Incident, _ felt: FeltTrouble, _ desk: Authoring) throws -> String {
        let (account, severity) = (felt.account.text(orOf: felt.extent), incident.severity(at: desk.now))
        let isNeeded =
            try felt.account.text.isEmpty
            && desk.draftedWording(words, for: IncidentStatus.resolved.rawValue, severity).asks(for: .whatHappened)
        if whatHappened == nil, !isNeeded { return account }
        let missing =
            "--what-happened: no update says which component was in trouble, so write what customers could not do, such as "
            + "--what-happened \"Some customers could not sign in.\""
        let told = try answered(whatHappened, desk, missing: missing) {
            try $0.line("What could customers not do? No update says which component was in trouble.")
        }
        return StatusAuthoring.sentence(told, desk.page.components) + " " + account
    }

    private static func reviewNote(_ incident: Incident, _ desk: Authoring) -> String {
        let duties = desk.page.settings.policy(at: incident.started.value).duties(incident.severity.value)
        guard duties.reviewWhen == .always, let allowed = duties.reviewDue else { return "" }
        return "\nIts review is due by \(desk.clock.text(desk.now + allowed)); start it with 'daymark review'."
    }
}
