import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusContent
import StatusLint
import StatusModel

/// `daymark rules`: what is asked of the content, and why.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List the rules, or explain one.",
        discussion: """
            EXAMPLES
              daymark rules
              daymark rules cadence/next-update-missing
              daymark rules --policy --content content
            """)

    @Flag(help: "Print the numbers of the policy that the content's site.yml sets.")
    var policy = false

    @Option(help: ArgumentHelp("The content directory, for --policy.", valueName: "dir"))
    var content = "content"

    @Argument(help: ArgumentHelp("The rule to explain.", valueName: "id"))
    var id: String?

    func validate() throws {
        if policy, id != nil { throw ValidationError("--policy prints the whole policy; leave '\(id ?? "")' out") }
        if let id, ruleCatalogue[id] == nil {
            throw ValidationError("there is no rule '\(id)'\(didYouMean(id, among: ruleCatalogue.names)); 'daymark rules' lists them")
        }
    }

    func run() throws {
        if policy { return try reportingErrors { try printResult(PolicyText.table(try policyInForce())) } }
        let text = id.flatMap { ruleCatalogue[$0] }.map(RuleText.explanation) ?? RuleText.list(ruleCatalogue.rules)
        try reportingErrors { try printAsItIs(text) }
    }

    /// - Throws: `RunError` where `site.yml` can't be read.
    private func policyInForce() throws -> Policy {
        guard let page = try ContentFolder(content).loaded().page else {
            throw RunError(message: "there is no site.yml that can be read in '\(content)'; name the content directory with --content")
        }
        return page.settings.policy
    }
}
