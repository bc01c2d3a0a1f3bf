import ArgumentParser
import Basics
import Diagnostics
import GitHistory
import StatusContent
import StatusHistory
import StatusModel
import StatusReports

/// `daymark due`: what responders owe now or soon.
struct DueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "List what is owed now or soon.",
        discussion: """
            Updates, people to tell, roles, reviews, their actions, and planned work, what can least wait first. What is counted in days
            is listed a day ahead. The list is for responders: don't publish it.

            EXAMPLES
              daymark due
              daymark due --within 1h
              daymark due --only first-update,update,estimate,raise,tell,classify,war-room,roles,hand-over
              daymark due --format json --now 2026-11-20T14:40Z
              daymark due --format icalendar > due.ics

            EXIT CODES
              0   nothing is overdue
              1   something is overdue
              2   it could not run: content that can't be read
              64  the command was mistyped
            """)

    @OptionGroup var shared: SharedOptions

    @Option(help: ArgumentHelp("How far to look ahead. Default: 10m; 30d in a calendar.", valueName: "duration"))
    var within: String?

    @Option(help: ArgumentHelp("What kinds to list, with commas between them; docs/due.md lists them. Default: all.", valueName: "kinds"))
    var only: [String] = []

    @Option(help: ArgumentHelp("human, json, github or icalendar. Default: github under GitHub Actions, else human.", valueName: "format"))
    var format: DueFormat?

    @OptionGroup var summaryOptions: SummaryOptions

    func validate() throws { _ = (try span(), try kinds()) }

    func run() throws {
        let (now, span, kinds) = (try shared.moment(), try span(), try kinds())
        try reportingErrors {
            try summaryOptions.refusePublished(shared.content)
            let content = try shared.load()
            let page = try shared.page(of: content)
            let revisions = KnownRevisions(content: shared.content, page.files, now: now).log
            let list = DueList(
                History(page, now: now), within: span, only: kinds, revisions, unread: content.leftOut, options: shared.contentFlag)
            try printResult(usedFormat.text(for: list, shared))
            printTalk(closing(list))
            if summaryOptions.summary != nil { try summaryOptions.add(DueAnnotations(paths: shared.repositoryPaths).summary(for: list)) }
            if list.overdueCount > 0 { throw findingsExitCode }
        }
    }

    private var usedFormat: DueFormat { format ?? .standard }

    /// Nil where all are asked for.
    private func kinds() throws -> [DueKind]? {
        if only.isEmpty { return nil }
        let asked = try only.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }.flatMap { word in
            guard let kinds = DueKind.named(String(word)) else {
                throw ValidationError("--only: '\(word)' is not something that is owed\(didYouMeanOneOf(DueKind.words, String(word)))")
            }
            return kinds
        }
        return DueKind.allCases.filter(asked.contains)
    }

    private func span() throws -> TimeSpan {
        guard let within else { return usedFormat == .icalendar ? .days(30) : .minutes(10) }
        do {
            return try readDuration(within)
        } catch {
            throw ValidationError("--within: \(error.message)")
        }
    }

    /// What can't be read is said whatever the format; how much there is, where people read.
    private func closing(_ list: DueList) -> String {
        let unread = list.unread.map { "not judged, as it can't be read: \(shared.paths.shown($0)) ('daymark lint' says why)\n" }.joined()
        if usedFormat != .human { return unread }
        return (list.entries.isEmpty ? "" : "\n") + unread + list.summary + "\n"
    }
}

/// How a due list is written down.
enum DueFormat: String, ExpressibleByArgument, CaseIterable {
    case human, json, github, icalendar

    static var standard: DueFormat { LintFormat.standard == .github ? .github : .human }

    func text(for list: DueList, _ shared: SharedOptions) -> String {
        switch self {
        case .human: DueText(paths: shared.paths, colour: shared.color.isOn).text(for: list)
        case .json: DueDocument().text(for: list)
        case .github: DueAnnotations(paths: shared.repositoryPaths).text(for: list)
        case .icalendar: DueCalendar().text(for: list)
        }
    }
}

extension SharedOptions {
    /// What a command that somebody is told to type needs to find the same content.
    var contentFlag: String { content == "content" ? "" : " --content \(shellWord(content))" }
}
