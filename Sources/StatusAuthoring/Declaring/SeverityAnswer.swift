import Basics
import StatusModel

/// How bad an incident is, as somebody says who may not know yet.
package enum SeverityAnswer: Sendable, Equatable {
    case known(Severity)
    /// Nobody can say yet.
    case unsure

    /// What it is taken for.
    package var severity: Severity {
        switch self {
        case .known(let severity): severity
        case .unsure: ResponseRules.unsureSeverity
        }
    }

    /// As people type it.
    package static let unsureWord = "unsure"
}

extension Policy {
    /// What a severity means, with two examples, for those who choose one.
    package func advice(on severity: Severity) -> String {
        ([meaning(of: severity)] + examples(of: severity).prefix(2)).map { $0 + "." }.joined(separator: " ")
    }

    /// The severities to choose from, each with what it means; the last choice is not to know yet.
    package func severityChoices(_ severities: [Severity]) -> [(name: String, meaning: String)] {
        let unsure = "nobody can say yet; \(ResponseRules.unsureSeverity.rawValue) stands in until somebody can."
        return severities.map { ($0.rawValue, advice(on: $0)) } + [(SeverityAnswer.unsureWord, unsure)]
    }

    /// How long nobody has to know: "Nobody can say within 10 minutes: SEV2."; empty where the policy doesn't say.
    package var adviceOnDoubt: String {
        response.classifyWithin.map { "Where nobody can say within \($0.words), it is a \(ResponseRules.unsureSeverity.rawValue)." } ?? ""
    }
}

/// Those who have been told of something, as people type them: "support, the board".
package func readTold(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0).onOneLine }.filter { !$0.isEmpty }
}
