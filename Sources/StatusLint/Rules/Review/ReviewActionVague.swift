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
        let words = text.lowercased()
        return vaguePhrases.first { phrase in
            words.hasPrefix(phrase + " ") || words == phrase || words.contains(" \(phrase) ") && phrase.contains(" ")
        }
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
            .review(
                "status: draft\nactions:\n  - {id: 1, action: Alert at 80% of the disk, done-when: A disk at 80% raises an alarm in a test}"
            )
        ],
        bad: [
            .review("status: draft\nactions:\n  - {id: 1, action: ↓To follow}"),
            .review("status: draft\nactions:\n  - {id: 1, action: ↓Improve monitoring}"),
            .review("status: draft\nactions:\n  - {id: 1, action: Alert at 80% of the disk, done-when: ↓It is better}"),
        ])
}

private let vaguePhrases = [
    "improve", "be more careful", "we should", "should", "try to", "consider", "explore", "think about", "look into", "look at",
    "investigate",
    "discuss", "raise awareness", "remind", "ensure that everyone", "make sure that everyone", "more monitoring", "better monitoring",
    "better",
    "pay attention", "pay more attention", "communicate better", "review the process", "work on",
]
