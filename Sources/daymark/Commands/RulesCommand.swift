import ArgumentParser
import Diagnostics
import StatusLint

/// `daymark rules`: what is asked of the content, and why.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List the rules, or explain one.",
        discussion: """
            EXAMPLES
              daymark rules
              daymark rules cadence/next-update-missing
            """)

    @Argument(help: ArgumentHelp("The rule to explain.", valueName: "id"))
    var id: String?

    func validate() throws {
        let ids = allRules.map(\.documentation.id)
        if let id, !ids.contains(id) {
            throw ValidationError("there is no rule '\(id)'\(didYouMean(id, among: ids)); 'daymark rules' lists them")
        }
    }

    func run() throws {
        let rules = allRules.map(\.documentation)
        let text = rules.first { $0.id == id }.map(RuleText.explanation) ?? RuleText.list(rules)
        try reportingErrors { try printResult(text) }
    }
}
