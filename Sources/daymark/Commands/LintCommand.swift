import ArgumentParser
import Basics
import Diagnostics
import Disk
import GitHistory
import StatusCheck
import StatusContent
import StatusLint
import StatusModel

/// `daymark lint`: judges the content, and puts right what is safe to.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check the content.",
        discussion: """
            Checks everything, and reports what lies under the paths given, or all of it.

            EXAMPLES
              daymark lint
              daymark lint content/incidents/2026-11-20-card-payments-failing
              daymark lint --changed-since origin/main
              daymark lint --format json --now 2026-11-20T14:40Z
              daymark lint --statistics
              daymark lint --format gitlab --summary findings.md > findings.json
              daymark lint --diff
              daymark lint --fix
              daymark lint --format concise --stdin-path content/incidents/cards-fail/2026-11-20-1408-investigating.md

            \(exitCodes)
            """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: ArgumentHelp("Report only what lies under these files or folders.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("\(LintFormat.names). Default: github under GitHub Actions, else human.", valueName: "format"))
    var format: LintFormat?

    @OptionGroup var summaryOptions: SummaryOptions

    @Flag(help: "Count findings by rule instead of listing them; beside the list, on standard error, in the other formats than human.")
    var statistics = false

    @Flag(help: "Put in suggestions that can't change the meaning, then report what is left.")
    var fix = false

    @Flag(help: "Show what --fix would change as a diff, and write nothing.")
    var diff = false

    @Option(
        help: ArgumentHelp(
            "Read this file's text from standard input instead of the disk, and report only on it. For editors.", valueName: "path"))
    var stdinPath: String?

    @Flag(help: "Exit with 1 on warnings too.")
    var strict = false

    @Option(help: ArgumentHelp("Run only this rule. May be given again.", valueName: "rule"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Leave this rule out. May be given again.", valueName: "rule"))
    var skip: [String] = []

    @Option(help: ArgumentHelp("Report only on files that git says changed since this branch, tag or commit.", valueName: "rev"))
    var changedSince: String?

    @Flag(help: "Say which rules could not be checked because they need git, and why.")
    var explainSkipped = false

    func validate() throws {
        let ids = allRules.map(\.documentation.id.text)
        for rule in only + skip where !ids.contains(rule) {
            throw ValidationError("there is no rule '\(rule)'\(didYouMean(rule, among: ids)); 'daymark rules' lists them")
        }
        if stdinPath != nil, !paths.isEmpty { throw ValidationError("--stdin-path names the one file to report on; give no other path") }
        if stdinPath != nil, fix, !diff { throw ValidationError("--fix has no file to write with --stdin-path; --diff shows the change") }
        if diff, statistics || format != nil { throw ValidationError("--diff prints a diff; leave --format and --statistics out") }
    }

    func run() throws {
        let now = try shared.moment()
        try reportingErrors {
            try summaryOptions.refusePublished(shared.content)
            var folder = try ContentFolder(shared.content)
            let filter = try filter(&folder)
            let git = try knownToGit(folder, now)
            var (check, found) = judgement(of: folder, filter, git, now)
            if fix || diff {
                let fixes = SafeFixes(found)
                try diff ? show(fixes) : write(fixes)
                for file in fixes.files { folder.put(file.new) }
                (check, found) = judgement(of: folder, filter, git, now)
            }
            let report = Report(found, fileCount: stdinPath == nil ? folder.files.count : 1)
            let exitCode = try say(report)
            // To take apart all that was read takes a tenth of the time, and the process ends here.
            withExtendedLifetime((folder, check, found, report)) { Self.exit(withError: exitCode) }
        }
    }

    /// What to report on; text from standard input takes its place in `folder`.
    private func filter(_ folder: inout ContentFolder) throws -> PathFilter {
        guard let stdinPath else { return try PathFilter(paths, content: shared.content) }
        let path = try PathFilter.relative(stdinPath, content: shared.content)
        if path.isEmpty { throw RunError(message: "'\(stdinPath)' is a directory; --stdin-path names the file that the text is for") }
        let file = SourceFile(path: path, bytes: try readInput(atMost: ContentFolder.mostBytes))
        folder.put(file)
        return PathFilter(file: file)
    }

    private typealias KnownToGit = (changed: Set<String>?, revisions: RevisionLog?)

    private func knownToGit(_ folder: ContentFolder, _ now: Instant) throws -> KnownToGit {
        let changed = try changedSince.map { try ChangedFiles(since: $0, content: shared.content, files: folder.files).paths }
        let revisions = progress.during("Asking git") { KnownRevisions(content: shared.content, folder.files, now: now) }
        if explainSkipped, let silence = revisions.silence { printTalk(displayableLine(silence) + "\n") }
        return (changed, revisions.log)
    }

    private func judgement(
        of folder: ContentFolder, _ filter: PathFilter, _ git: KnownToGit, _ now: Instant
    ) -> (check: Check, found: [Diagnostic]) {
        let selection = RuleSelection(only: only, skip: skip)
        let check = progress.during("Checking \(counted(folder.files.count, "file"))") {
            Check(
                folder.loaded(isForJudging: true), now: now, revisions: git.revisions, selection: selection, changed: git.changed)
        }
        return (check, check.diagnostics.filter { filter.covers($0.place.file.path) })
    }

    private func show(_ fixes: SafeFixes) throws {
        let diff = UnifiedDiff(paths: shared.repositoryPaths)
        let shown = fixes.presentable
        try printResult(shown.files.map { diff.text(from: $0.old, to: $0.new) }.joined())
        for file in fixes.files where !shown.files.contains(where: { $0.old.path == file.old.path }) {
            printTalk(displayable("not shown, as it holds a secret: \(shared.paths.shown(file.old))") + "\n")
        }
        printTalk("\(fixes.summary(done: false))\n")
    }

    private func write(_ fixes: SafeFixes) throws {
        for file in fixes.files {
            try ReplacedFile(old: file.old, new: file.new).write(content: shared.content)
            printTalk(file.account(shared.paths))
        }
        printTalk("\(fixes.summary(done: true))\n")
    }

    /// Prints what there is to say.
    ///
    /// - Returns: how the run ends.
    private func say(_ report: Report) throws -> ExitCode {
        let format = self.format ?? .standard
        let counts = statistics ? StatisticsReport(rules: ruleDescriptions).text(for: report) : ""
        if !diff {
            try printAsItIs(statistics && format == .human ? counts : format.text(for: report, shared))
            if format != .human { printTalk(counts) }
            if format.isForPrograms { printTalk(account(of: report)) }
        }
        try summaryOptions.add(report, shared)
        if diff || format == .human { printTalk(closing(report)) }
        return report.count(.error) > 0 || (strict && report.count(.warning) > 0) ? findingsExitCode : .success
    }

    /// For the log of a job whose report goes into a file.
    private func account(of report: Report) -> String {
        let worst = report.diagnostics.first { $0.level == .error } ?? report.diagnostics.first
        let first = worst.map { ", such as\n" + ConciseReport(paths: shared.paths).text(for: Report([$0], fileCount: 1)) } ?? "\n"
        return report.summary + first
    }

    private func closing(_ report: Report) -> String {
        if diff { return "left: \(report.summary)\n" }
        if report.diagnostics.isEmpty { return report.summary + "\n" }
        return "\n\(report.summary)\ndaymark rules ID explains a rule\n"
    }
}
