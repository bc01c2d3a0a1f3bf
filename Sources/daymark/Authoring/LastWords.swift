import ArgumentParser
import Basics
import StatusAuthoring
import StatusHistory
import StatusModel

/// What the last update of an incident says, as its author gives it.
struct LastWords: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What customers could not do, in a sentence. Needed where no update says which component was in trouble.", valueName: "text"))
    var whatHappened: String?

    @Option(help: ArgumentHelp("What you put right, in a sentence for customers.", valueName: "text"))
    var fixed: String?

    @Option(help: ArgumentHelp("What customers need to do, in a sentence, or 'nothing'.", valueName: "text"))
    var customerAction: String?

    /// The flags that were given.
    var given: [String] {
        [("--what-happened", whatHappened), ("--fixed", fixed), ("--customer-action", customerAction)].filter { $0.1 != nil }.map(\.0)
    }

    func validate() throws {
        if let customerAction, customerAction.onOneLine.isEmpty {
            throw ValidationError("--customer-action is empty; say what customers need to do, or 'nothing'")
        }
        if let whatHappened, whatHappened.onOneLine.isEmpty {
            throw ValidationError("--what-happened is empty; say what customers could not do, or leave it out")
        }
    }

    /// The text as typed, else drafted from what the updates say and what whoever is there answers.
    func text(_ words: MessageOptions, of incident: Incident, _ felt: FeltTrouble, _ desk: Authoring) throws -> String {
        if let typed = try words.typedText() { return withFlags(typed, desk.page.components) }
        var values = IncidentFacts(resolving: incident, felt, now: desk.now).values(desk.page.componentsToldApart, desk.clock)
        values[.whatHappened] = try story(words, of: incident, felt, desk)
        values[.since] = felt.clock.text(felt.extent.start)
        values[.until] = felt.clock.text(felt.extent.range.upperBound)
        let sentence: (String) -> String = { StatusAuthoring.sentence($0, desk.page.components) }
        if desk.questions.areAsked, fixed == nil {
            values[.fixed] = sentence(
                try desk.questions.line(
                    "What did you put right? In a sentence for customers; Enter leaves it out.", suggestion: "",
                    remarks: { desk.remarks(on: $0) }))
        } else {
            values[.fixed] = fixed.map(sentence)
        }
        // Customers know nothing of what is internal, and so need to do nothing about it.
        if incident.isInternal, customerAction == nil { return try desk.text(words, for: IncidentStatus.resolved.rawValue, nil, values) }
        let action = try answered(customerAction, desk, missing: "--customer-action: what customers need to do, or 'nothing'") {
            try $0.line("What do customers need to do, if anything?", suggestion: "nothing", remarks: { desk.remarks(on: $0) })
        }
        values[.customerAction] = StatusAuthoring.customerAction(action, desk.page.components)
        let text = try desk.text(words, for: IncidentStatus.resolved.rawValue, incident.severity(at: desk.now), values)
        let others = OtherTrouble(besides: incident.slug, on: desk.page, now: desk.now)
        let touched = IncidentHistory(incident, at: desk.now).worstStatuses.keys
        return [text, others.words(about: touched, desk.page.componentsToldApart)].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// A text that was typed, with what was typed beside it: nothing is dropped.
    private func withFlags(_ text: String, _ components: [Component]) -> String {
        let parts = [
            whatHappened.map { sentence($0, components) }, text, fixed.map { sentence($0, components) },
            customerAction.map { StatusAuthoring.customerAction($0, components) },
        ]
        return parts.compactMap { $0 }.joined(separator: "\n\n")
    }

    /// What customers felt, as the updates have it. Where they name no component, nobody but the author knows what it was.
    private func story(_ words: MessageOptions, of incident: Incident, _ felt: FeltTrouble, _ desk: Authoring) throws -> String {
        let status = IncidentStatus.resolved.rawValue
        let isNeeded = try felt.needsTelling(in: desk.draftedWording(words, for: status, incident.severity(at: desk.now)))
        if whatHappened == nil, !isNeeded || incident.isInternal { return felt.story(nil, desk.page.components) }
        let missing =
            "--what-happened: no update says which component was in trouble, so write what customers could not do, such as "
            + "--what-happened \"Some customers could not sign in.\""
        let told = try answered(whatHappened, desk, missing: missing) {
            try $0.line("What could customers not do? No update says which component was in trouble.", remarks: { desk.remarks(on: $0) })
        }
        return felt.story(told, desk.page.components)
    }
}
