import Diagnostics
import StatusModel

/// An action says what somebody will have done.
struct ReviewActionVague: Rule {
    func check(_ subject: ReviewSubject, _ context: RuleContext) -> [Finding] {
        subject.review.actions.filter { $0.status == .open }.flatMap { action -> [Finding] in
            var findings: [Finding] = []
            if action.action.value.isPlaceholder {
                findings.append(Finding("'\(action.action.value)' is no action yet; say what will be done", at: action.action.place))
            } else if let phrase = vaguePhrase(in: action.action.value) {
                findings.append(Finding("'\(phrase)' can't be finished; say what will be there that isn't now", at: action.action.place))
            }
            if let done = action.doneWhen, isVague(done.value) {
                findings.append(Finding("nobody can check '\(done.value)'; say what a test or a count will show", at: done.place))
            }
            return findings
        }
    }

    private func vaguePhrase(in text: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
        let opening = vaguePhrases.first { phrase in words.starts(with: phrase.split(separator: " ").map(String.init)) }
        return opening ?? vagueInside.first { phrase in holds(phrase, words) } ?? moreOfSomething(words) ?? somebodyOught(words)
    }

    private func holds(_ phrase: String, _ words: [String]) -> Bool {
        let parts = phrase.split(separator: " ").map(String.init)
        return words.indices.contains { words[$0...].starts(with: parts) }
    }

    /// "Add better monitoring", "more tests", "improved communication with customers".
    private func moreOfSomething(_ words: [String]) -> String? {
        for (more, thing) in zip(words, words.dropFirst()) where degrees.contains(more) && endlessThings.contains(thing) {
            return "\(more) \(thing)"
        }
        return nil
    }

    /// "The team needs to improve its handovers", "training for the team".
    private func somebodyOught(_ words: [String]) -> String? {
        if let need = words.firstIndex(where: { ["needs", "need", "must", "should", "has", "have"].contains($0) }) {
            let verb = words[(need + 1)...].first { $0 != "to" && $0 != "be" }
            if let verb, endlessVerbs.contains(verb) { return words[need...].prefix { $0 != verb }.joined(separator: " ") + " " + verb }
        }
        guard let training = words.first, ["training", "train", "retrain", "retraining", "educate", "coach"].contains(training) else {
            return nil
        }
        let isWhoever = words.dropFirst().prefix(4).contains { groups.contains($0) }
        // "Train two people to restart the pump" can be counted.
        return isWhoever && !words.contains(where: { ["how", "to"].contains($0) || $0.allSatisfy(\.isNumber) })
            ? words.prefix(4).joined(separator: " ") : nil
    }

    private func isVague(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.count < 4 || text.isPlaceholder
            || ["improved", "better", "tbd", "monitored"].contains { word in words.contains { $0 == word } }
    }

    let documentation = RuleDocumentation(
        .review, "action-vague", level: .warning,
        summary: "An action says who does what by when, and how anyone can tell that it is done",
        rationale: "'Improve monitoring' is never done, and never not done.",
        source: "Guide D: 'improve monitoring' is not an action. Guide C: no 'we should'.",
        good: [
            .review("status: draft\nactions:\n  - {id: 1, action: Train two people to restart the pump}"),
            .review("status: draft\nactions:\n  - {id: 1, action: Show the better of two prices}"),
            .review(
                "status: draft\nactions:\n  - {id: 1, action: Alert at 80% of the disk, done-when: A disk at 80% raises an alarm in a test}"
            ),
        ],
        bad: [
            .review("status: draft\nactions:\n  - {id: 1, action: ↓To follow}"),
            .review("status: draft\nactions:\n  - {id: 1, action: ↓Improve monitoring}"),
            .review("status: draft\nactions:\n  - {id: 1, action: ↓Add better monitoring}\n  - {id: 2, action: ↓Training for the team}"),
            .review("status: draft\nactions:\n  - {id: 1, action: ↓The team needs to improve its handovers}"),
            .review("status: draft\nactions:\n  - {id: 1, action: Alert at 80% of the disk, done-when: ↓It is better}"),
        ])
}

/// What an action that is never done begins with.
private let vaguePhrases = [
    "improve", "be more careful", "we should", "should", "try to", "consider", "explore", "think about", "look into", "look at",
    "investigate",
    "discuss", "raise awareness", "remind", "ensure that everyone", "make sure that everyone", "better", "pay attention",
    "pay more attention",
    "communicate better", "review the process", "work on", "strive to", "aim to", "continue to", "keep an eye on", "be aware", "take care",
]
/// The same in the midst of it.
private let vagueInside = [
    "be more careful", "more careful", "pay attention", "pay more attention", "raise awareness", "communicate better", "try to",
    "we should",
    "review the process", "as needed", "where possible",
]
private let degrees: Set<String> = ["better", "more", "improved", "enhanced", "stronger", "tighter", "clearer", "greater", "increased"]
/// What there is never enough of.
private let endlessThings: Set<String> = [
    "monitoring", "testing", "tests", "communication", "training", "documentation", "alerting", "alerts", "processes", "process",
    "visibility", "care",
    "checks", "awareness", "logging", "observability", "resilience", "coordination", "controls", "oversight", "collaboration", "planning",
    "tooling",
    "attention", "discipline", "quality", "procedures",
]
private let endlessVerbs: Set<String> = [
    "improve", "improved", "better", "communicate", "consider", "discuss", "investigate", "focus", "strive", "careful", "more", "look",
    "think", "work",
]
private let groups: Set<String> = [
    "team", "teams", "staff", "engineers", "everyone", "everybody", "people", "operators", "colleagues", "users", "all",
]
