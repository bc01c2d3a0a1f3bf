import Diagnostics

/// What other parts of the program than the linter find. It is documented here, so that `daymark rules` explains every finding there is.
package let rulesElsewhere: [RuleDocumentation] = [
    RuleDocumentation(
        .template, "wording", level: .error,
        summary: "The wording in incident-templates/ has only placeholders that there are",
        rationale:
            "A mistyped placeholder would be published as it stands. 'declare', 'update' and 'resolve' look at it when they use the file.",
        source: "Daymark: a name that is unknown is a mistake."),
    RuleDocumentation(
        .template, "page", level: .error,
        summary: "Templates of your own name only values that there are, and close what they open",
        rationale:
            "A page with a hole in it must not be published. 'build --templates' and 'preview --templates' look at every branch of a "
            + "template, also those that today's content doesn't use.",
        source: "Daymark: a name that is unknown is a mistake."),
    due(
        "unread", .warning, "Everything that something can be owed for can be read",
        "What can't be read is left out of the list, and nobody is reminded."),
    due(
        "first-update", .error, "Customers are told in time that something is wrong",
        "They found out before us, and what they want to know first is whether we know."),
    due("update", .error, "The promised update is there when it was promised", "A promise that is kept is what customers remember."),
    due(
        "estimate", .error, "Customers hear more once the end that was expected has passed",
        "They planned by it, and only we know that it was wrong."),
    due(
        "raise-severity", .error, "The severity is raised when the policy says so",
        "What goes on for longer or hits more people than was thought needs more people at work."),
    due("tell", .error, "Those are told whom the policy names", "Support, sales and management hear questions before they are told."),
    due("classify", .error, "Somebody says how bad it is once more is known", "SEV2 stood in for what nobody could say."),
    due("war-room", .error, "Responders meet in one place", "Who works apart finds the same thing twice, and undoes what another did."),
    due("hand-over", .error, "A commander hands over before they are tired", "Who has led for hours decides worse, and notices it last."),
    due("roles", .error, "Somebody leads, and somebody else writes", "Who repairs can't write to customers at the same time."),
    due(
        "start-maintenance", .error, "Planned work is said to have begun when it has",
        "Customers look at the page when the work begins, to see whether what they notice belongs to it."),
    due(
        "finish-maintenance", .error, "Planned work is said to be over when it is", "Until then customers hold back, and nobody is waiting."
    ),
    due("announce-maintenance", .error, "Planned work is announced as early as the policy says", "Customers have plans of their own."),
    due("review", .error, "The review is done by its day", "After a few days nobody remembers what they knew and when."),
    due("action", .error, "What was to be done is done by its day", "A review without its actions changes nothing."),
    due(
        "reportable", .error, "Somebody says whether a law wants authorities told",
        "Its hours run from when somebody knew, whether or not anybody has looked."),
    due(
        "authority", .error, "Authorities are sent in time what a law wants", "The law counts in hours, and a fine is not the worst of it."),
    due("drill", .error, "Responders practise as often as the policy says", "What nobody has practised goes wrong when it matters."),
    due("follow-up", .error, "Customers hear what came of it", "A promised account that never comes is worse than none."),
]

/// What `daymark due` lists: an error once it is overdue, a warning before.
private func due(_ name: String, _ level: Level, _ summary: String, _ rationale: String) -> RuleDocumentation {
    RuleDocumentation(
        .due, name, level: level, comesWithTime: true, summary: summary, rationale: rationale + " 'daymark due' lists it.",
        source: "The policy of the page; 'daymark rules --policy' prints it.")
}
