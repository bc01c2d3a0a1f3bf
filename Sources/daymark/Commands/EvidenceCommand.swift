import ArgumentParser
import Basics
import Diagnostics
import Disk
import GitHistory
import StatusContent
import StatusHistory
import StatusModel
import StatusReports

/// `daymark evidence`: what shows how a team responded, for auditors.
struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence", abstract: "Write down how a team responded in a period, with commits as proof.",
        discussion: """
            A new directory with tables for spreadsheets, one page to read or print, and the checksums of all. In it are incidents, updates,
            changes of severity, the responders' log, reviews, actions, what authorities were sent, planned work, drills, and the policy in
            force. Each line names the commit that first had it and the one that last changed it, who made it and when. It is never
            published; docs/evidence.md has more.

            EXAMPLES
              daymark evidence --from 2026-01-01 --to 2026-12-31 --out evidence-2026
              cd evidence-2026 && sha256sum --check SHA256SUMS

            EXIT CODES
              0   the evidence is written
              2   it could not run: content that can't be read, a directory that has something in it
              64  the command was mistyped
            """)

    @OptionGroup var shared: SharedOptions

    @Option(help: ArgumentHelp("The first day.", valueName: "date"))
    var from: String

    @Option(help: ArgumentHelp("The last day. Default: today.", valueName: "date"))
    var to: String?

    @Option(help: ArgumentHelp("The directory to make.", valueName: "dir"))
    var out: String

    func validate() throws { _ = try days() }

    func run() throws {
        let (now, days) = (try shared.moment(), try days())
        try reportingErrors {
            try PublishedSurroundings(of: out + "/evidence.html", contentDirectory: shared.content).refuse("evidence is for colleagues")
            let content = try shared.load()
            let page = try shared.page(of: content)
            let revisions = progress.during("Asking git") { KnownRevisions(content: shared.content, page.files, now: now) }
            let history = History(page, now: now, revisions: revisions.log)
            let period = days.period(now, page.settings.zone)
            let paths = Evidence.paths(history, period)
            let used = paths.union(content.leftOut)
            try content.refuseErrors("the evidence would be wrong", shared.paths.shown) { used.contains($0) }
            let (log, missing) = try statements(page.files.filter { paths.contains($0.path) })
            let files = EvidenceFiles(Evidence(history, period, log, missing: missing)).files
            try FolderTree(out).make(files)
            printDeed(files.map { displayableLine("\(out)/\($0.path)") + "\n" }.joined())
            if let missing { printTalk(displayableLine("no commits are named: \(missing)") + "\n") }
        }
    }

    /// What git knows of them, or why nothing.
    private func statements(_ files: [SourceFile]) throws -> (log: StatementLog?, missing: String?) {
        do {
            return (try progress.during("Asking git") { try StatementLogReader.log(content: shared.content, files: files) }, nil)
        } catch let error as GitError {
            return (nil, error.reason)
        }
    }

    private func days() throws -> ReportDays {
        let now = try shared.moment()
        do {
            return try ReportDays(year: nil, month: nil, since: from, until: to, usual: .thisMonth, now: now)
        } catch let error as ValidationError {
            let message = error.message.replacing("--since", with: "--from").replacing("--until", with: "--to")
            throw ValidationError(message)
        }
    }
}
