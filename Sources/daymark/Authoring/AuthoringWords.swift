import Basics
import Diagnostics
import ArgumentParser
import StatusAuthoring
import StatusContent
import StatusModel

/// What commands that write an update have in common.
extension Authoring {
    /// A title has something to read in it, on one line, and no secret: the folder is named after it.
    ///
    /// - Parameter slug: the folder's name, where that was typed.
    func checkTitle(_ title: String, slug: String?) throws(AuthoringError) {
        for (text, noun) in [(title, "title"), (slug ?? "", "name")] {
            guard let secret = secretsInName(Array(text.utf8)).first else { continue }
            throw AuthoringError(
                "the \(noun) has what looks like \(secret.kind) in it; leave it out, and make it invalid where it was issued")
        }
        if title.onOneLine.isEmpty { throw AuthoringError("the title is empty; say what customers notice") }
        if title.onOneLine.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            throw AuthoringError("the title has a control character in it; type it again")
        }
        if let hidden = Array(title.onOneLine.utf8).invisibleCharacters.first {
            throw AuthoringError("the title has \(hidden.name) in it; type it without")
        }
    }

    /// The promise that the author asks for, else the policy's of when the incident started.
    func promise(_ typed: String?, _ severity: Severity, _ status: IncidentStatus, since start: Instant? = nil) throws -> NextPromise? {
        let policy = page.settings.policy(at: start ?? now)
        guard let typed else { return NextPromise(policy, severity, status, at: now) }
        return try NextPromise(typed, policy, severity, status, at: now)
    }

    func statements(_ typed: [String], usual: ComponentStatus) throws -> [ComponentStatement] {
        try typed.reduce(into: []) { statements, text in
            let statement = try readStatement(text, page.components, usual: usual)
            if statements.contains(where: { $0.component == statement.component }) {
                throw AuthoringError("'\(statement.component)' is named twice; say once how it is")
            }
            statements.append(statement)
        }
    }

    /// Asks which components, and how each is.
    func askedStatements(_ question: String, usual: ComponentStatus) throws -> [ComponentStatement] {
        let components = page.components
        let chosen = try questions.several(question, components.map { ($0.name, $0.description ?? "") })
        let statuses = [ComponentStatus.degradedPerformance, .partialOutage, .majorOutage]
        return try chosen.map { index in
            let status = try questions.choice(
                "How is \(components[index].name)?", statuses.map { ($0.rawValue, $0.meaning) },
                suggestion: statuses.firstIndex(of: usual))
            return ComponentStatement(components[index].id, statuses[status])
        }
    }

    /// The update's text: as typed, from the template that is named, or from drafted wording, which a person on a terminal may replace.
    ///
    /// - Parameter typed: what was typed, where that has been read already.
    func text(
        _ words: MessageOptions, typed: String? = nil, for status: String, _ severity: Severity?, _ values: [Wording.Placeholder: String]
    ) throws -> String {
        if let typed = try typed ?? words.typedText() { return typed }
        let draft = try draftedWording(words, for: status, severity).text(values)
        if draft.trimmedOfWhiteSpace.isEmpty {
            throw AuthoringError("the wording for '\(status)' has nothing to say here; give the text with -m, or mend incident-templates")
        }
        if page.settings.language != .english, words.template == nil, !wording.hasOwn(status) {
            printTalk("The drafted wording is English; put your own into incident-templates/\(status).md.\n")
        }
        guard questions.areAsked, words.template == nil else { return draft }
        return try questions.text("What should customers read?", suggestion: draft)
    }

    /// What an update's text is made from: the template that is named, or what is drafted for its status.
    func draftedWording(_ words: MessageOptions, for status: String, _ severity: Severity?) throws -> Wording {
        try words.template.map { try Wording(wording.file(named: $0)) } ?? wording.wording(for: status, severity)
    }

    /// What every template may ask for about an incident.
    ///
    /// - Parameters:
    ///   - statuses: how components are now.
    ///   - worst: how bad each has been.
    ///   - past: what customers have felt, as of what is over.
    ///   - length: how long it has lasted.
    func values(
        _ statuses: [String: ComponentStatus], worst: [String: ComponentStatus], past: String, since: Instant, length: String,
        promise: NextPromise?
    ) -> [Wording.Placeholder: String] {
        // "Again" is for what did not work before.
        let told = statuses.filter { $0.value != .operational || worst[$0.key].map { $0 != .operational } ?? false }
        let impact = ImpactWords(told.isEmpty ? statuses : told, page.components)
        var values: [Wording.Placeholder: String] = [
            .components: shortList(page.components.filter { worst[$0.id] != nil }.map(\.name)), .impact: impact.present,
            .pastImpact: past, .since: clock.text(since), .duration: length,
        ]
        values[.nextUpdate] = promise.map { clock.text($0.at) }
        return values
    }
}

extension String {
    /// "Identified", "In progress".
    var asHeading: String {
        let words = replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
