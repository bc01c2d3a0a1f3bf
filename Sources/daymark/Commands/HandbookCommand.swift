import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusModel
import StatusReports

/// `daymark handbook`: what responders do, as the policy in force has it.
struct HandbookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handbook", abstract: "Write the responders' handbook from the policy in force.",
        discussion: """
            One page for those who respond: how bad it is, who does what, who is told when, the first minutes, when customers hear something,
            what to ask at each update, the room, the end, the review, and the words to begin with. Each number is the policy's own, so the
            handbook and the linter can't disagree. It loads nothing, and prints a section a sheet. It is never published.

            EXAMPLES
              daymark handbook --out handbook.html
              daymark handbook --format markdown > handbook.md

            EXIT CODES
              0   the handbook is written
              2   it could not run: content that can't be read, a file that is there already
              64  the command was mistyped
            """)

    @OptionGroup var shared: SharedOptions

    @Option(help: ArgumentHelp("html or markdown.", valueName: "format"))
    var format = HandbookFormat.html

    @Option(help: ArgumentHelp("The file to write instead of standard output.", valueName: "file"))
    var out: String?

    @Flag(help: "Write over the file if it is there.")
    var force = false

    func run() throws {
        let now = try shared.moment()
        try reportingErrors {
            if let out { try PublishedSurroundings(of: out, contentDirectory: shared.content).refuse("a handbook is for colleagues") }
            let content = try shared.load()
            let page = try shared.page(of: content)
            try content.refuseErrors("the handbook would have another policy", shared.paths.shown) { $0 == "site.yml" }
            let handbook = Handbook(page.settings, wordings: WordingLibrary(page.files).inForce, now: now)
            let text = format.text(for: handbook)
            if let out { try NewFile(out, replacesOld: force).write(withoutSecrets(text)) } else { try printResult(text) }
        }
    }
}

/// How a handbook is written down.
enum HandbookFormat: String, ExpressibleByArgument, CaseIterable {
    case html, markdown

    func text(for handbook: Handbook) -> String {
        switch self {
        case .html: HandbookPage().text(for: handbook)
        case .markdown: HandbookMarkdown().text(for: handbook)
        }
    }
}
