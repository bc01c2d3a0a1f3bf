import Basics
import ArgumentParser
import StatusAuthoring
import StatusContent
import StatusModel

/// What commands that write an update have in common.
extension Authoring {
    /// The promise that the author asks for, else the policy's of when the incident started.
    func promise(_ typed: String?, _ severity: Severity, _ status: IncidentStatus, since start: Instant? = nil) throws -> NextPromise? {
        let policy = page.settings.policy(at: start ?? now)
        guard let typed else { return NextPromise(policy, severity, status, at: now) }
        return try NextPromise(typed, policy, severity, status, at: now)
    }

    func statements(_ typed: [String], usual: ComponentStatus) throws -> [ComponentStatement] {
        try readStatements(typed, page.components, usual: usual)
    }

    /// Asks which components, and how each is.
    ///
    /// - Parameter orWorks: whether one may work as usual.
    func askedStatements(_ question: String, usual: ComponentStatus, orWorks: Bool = false) throws -> [ComponentStatement] {
        let components = page.componentsToldApart
        let chosen = try questions.several(question, components.map { ($0.name, $0.description ?? "") })
        let statuses = [ComponentStatus.degradedPerformance, .partialOutage, .majorOutage] + (orWorks ? [.operational] : [])
        return try chosen.map { index in
            let status = try questions.choice(
                "How is \(components[index].name)?", statuses.map { ($0.rawValue, $0.meaning) },
                suggestion: statuses.firstIndex(of: usual))
            return ComponentStatement(components[index].id, statuses[status])
        }
    }

    /// Asks who does what; nobody has to know it yet.
    ///
    /// - Parameter missing: the roles that nobody holds, where others are held; empty where none is.
    func askedRoles(besides missing: [Role]) throws -> [(role: Role, person: String)] {
        let open = missing.isEmpty ? "" : " Nobody is named as \(listed(missing.map(\.rawValue)))."
        return try questions.value(
            "Who does what?\(open) Such as: commander=ana technical=chi. Never published; Enter leaves it for later.", suggestion: ""
        ) { try readRoles($0) }
    }

    /// The update's text: as typed, from the template that is named, or from drafted wording, which a person on a terminal may replace.
    ///
    /// - Parameters:
    ///   - typed: what was typed, where that has been read already.
    ///   - last: a paragraph behind what is drafted.
    func text(
        _ words: MessageOptions, typed: String? = nil, for status: String, _ severity: Severity?, _ values: [Wording.Placeholder: String],
        besides last: String? = nil
    ) throws -> String {
        if let typed = try typed ?? words.typedText() { return typed }
        let drafted = try draftedWording(words, for: status, severity).text(values)
        let draft = [drafted, last ?? ""].filter { !$0.isEmpty }.joined(separator: "\n\n")
        if draft.trimmedOfWhiteSpace.isEmpty {
            throw AuthoringError("the wording for '\(status)' has nothing to say here; give the text with -m, or mend incident-templates")
        }
        if page.settings.language != .english, words.template == nil, !wording.hasOwn(status) {
            say("The drafted wording is English; put your own into incident-templates/\(status).md.\n")
        }
        guard questions.areAsked, words.template == nil else { return draft }
        return try questions.text("What should customers read?", suggestion: draft)
    }

    /// Says something while answers are taken, once however often its author goes back.
    func say(_ words: String) {
        if questions.interview.isNews(words) { printTalk(words) }
    }

    /// What an update's text is made from: the template that is named, or what is drafted for its status.
    func draftedWording(_ words: MessageOptions, for status: String, _ severity: Severity?) throws -> Wording {
        try words.template.map { try Wording(wording.file(named: $0)) } ?? wording.wording(for: status, severity)
    }
}
