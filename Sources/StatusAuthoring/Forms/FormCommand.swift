import Basics
import Diagnostics
import StatusModel

/// The command that does what a form asks for.
package struct FormCommand {
    private let answers: FormAnswers
    private let choices: FormChoices

    package init(_ answers: FormAnswers, _ choices: FormChoices) { (self.answers, self.choices) = (answers, choices) }

    /// Its words. Each text is part of one of them, whatever is in it.
    ///
    /// - Throws: `AuthoringError` where something was chosen that is no choice any more.
    package func words() throws(AuthoringError) -> [String] {
        let own =
            switch answers.form {
            case .declare: try declaring()
            case .update: try updating()
            case .resolve: resolving()
            }
        let last = answers.form == .declare ? value("title") : value("incident")
        return [answers.form.rawValue] + own + flag("--publish-anyway", value("anyway")) + (last.map { ["--", $0] } ?? [])
    }

    private func value(_ name: String) -> String? { answers.values[name] }

    private func flag(_ name: String, _ value: String?) -> [String] { value.map { ["\(name)=\($0)"] } ?? [] }

    private func declaring() throws(AuthoringError) -> [String] {
        let words = Severity.declared(internally: false).map(\.rawValue) + [SeverityAnswer.unsureWord]
        let severity = try chosen("severity", choices.severities + [FormChoices.unsure]).map { words[$0] }
        return flag("--severity", severity) + (try components(usual: nil)) + flag("--started", value("started"))
            + flag("--message", value("text"))
    }

    private func updating() throws(AuthoringError) -> [String] {
        let status = try chosen("status", [FormChoices.unchanged] + choices.phases)
        let severity = try chosen("severity", [FormChoices.unchanged] + choices.severities)
        let span = try chosen("next", FormChoices.spans)
        return flag("--status", status.flatMap { $0 > 0 ? IncidentStatus.open[$0 - 1].rawValue : nil })
            + (try components(usual: .operational))
            + flag("--next", span.flatMap { $0 > 0 ? FormChoices.spans[$0] : nil })
            + flag("--severity", severity.flatMap { $0 > 0 ? Severity.declared(internally: false)[$0 - 1].rawValue : nil })
            + flag("--because", value("because")) + flag("--message", value("text"))
    }

    private func resolving() -> [String] {
        flag("--ended", value("ended")) + flag("--customer-action", value("action")) + flag("--what-happened", value("happened"))
            + flag("--fixed", value("text"))
    }

    /// - Parameter usual: what is said of a component where nothing was chosen; nil leaves it to the severity.
    private func components(usual: ComponentStatus?) throws(AuthoringError) -> [String] {
        let special = [FormChoices.unchanged, FormChoices.worksAgain]
        let text = value("components") ?? ""
        if text == FormChoices.none { throw AuthoringError("nothing was chosen that is affected") }
        guard let labels = choices.chosen(text, of: special + choices.components + choices.ids) else {
            throw isNoChoice(text, "components")
        }
        if labels.contains(FormChoices.worksAgain) {
            if labels.count == 1 { return ["--works-again"] }
            throw AuthoringError("'\(FormChoices.worksAgain)' is about all that was affected; choose nothing beside it")
        }
        let status = try how() ?? usual
        let others = (value("others") ?? "").split(separator: ",").map { String($0).trimmedOfWhiteSpace }.filter { !$0.isEmpty }
        return (labels.compactMap(choices.id) + others).map { "--component=\($0)" + (status.map { "=\($0.rawValue)" } ?? "") }
    }

    private func how() throws(AuthoringError) -> ComponentStatus? {
        let usual = answers.form == .declare ? [FormChoices.usual] + choices.troubles : choices.statuses
        let all: [ComponentStatus?] =
            [answers.form == .declare ? nil : .operational] + [.degradedPerformance, .partialOutage, .majorOutage]
        return try chosen("how", usual).flatMap { all[$0] }
    }

    /// The place of what was chosen; nil where nothing was.
    private func chosen(_ name: String, _ all: [String]) throws(AuthoringError) -> Int? {
        guard let text = value(name) else { return nil }
        // As a form of somebody's own has it: SEV2, identified, partial-outage.
        // Or as an older form has it, which told in other words what a choice means.
        let short = text.prefix { $0 != ":" } + ":"
        let heading = text.asHeading + ":"
        let isMeant = { (choice: String) in choice.hasPrefix(short) || choice.hasPrefix(heading) }
        if let index = all.firstIndex(of: text) ?? all.firstIndex(where: isMeant) { return index }
        throw isNoChoice(text, name)
    }

    private func isNoChoice(_ text: String, _ name: String) -> AuthoringError {
        AuthoringError(
            "'\(text.onOneLine)' is no choice for '\(name)' any more; run 'daymark ci forms' again and commit what it writes")
    }
}
