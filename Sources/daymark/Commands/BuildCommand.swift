import ArgumentParser
import Basics
import Diagnostics
import Disk
import GitHistory
import StatusCheck
import StatusContent
import StatusHistory
import StatusLint
import StatusModel
import StatusSite

/// `daymark build`: judges the content, then publishes the site; the old one stays until the new one is complete.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Check the content, then write the site.",
        discussion: """
            Nothing is written where there is an error. What looks like a secret is never published, whatever --publish-anyway says:
            where it is none, 'lint-allow: {leak/secret: why}' in that file says so. The site in the output directory is replaced in one step, and
            files that have not changed keep their times.

            What has not changed since the last build is neither read, judged nor made again. What that takes lies in the folder of --cache, else
            in XDG_CACHE_HOME or ~/.cache where there is much to keep. It may be deleted at any time.

            EXAMPLES
              daymark build --out public
              daymark build --out public --now 2026-11-20T14:40Z
              daymark build --internal --out internal-page
              daymark build --out public --publish-anyway "Major outage; wording to be corrected in the next update"

            \(exitCodes)
            """)

    @OptionGroup var shared: SharedOptions

    @Option(help: ArgumentHelp("The directory to write the site to.", valueName: "dir"))
    var out: String

    @Option(
        help: ArgumentHelp("A directory of templates to use instead of those with the same names. See docs/templates.md.", valueName: "dir")
    )
    var templates: String?

    @Option(help: ArgumentHelp("Publish although there are errors in what can be read, and say why.", valueName: "reason"))
    var publishAnyway: String?

    @Flag(
        help: "Write the page for colleagues instead: with internal incidents, marked as internal, at the internal-url in site.yml.")
    var `internal` = false

    @OptionGroup var summaryOptions: SummaryOptions

    @Flag(help: "Say what the status page weighs, and which of its parts are heavy.")
    var budget = false

    @Flag(help: "Replace what is in the output directory even if daymark did not write it.")
    var force = false

    @Option(help: ArgumentHelp("A folder to keep in what the next build need not do again.", valueName: "dir"))
    var cache: String?

    @Flag(help: "Do all of it anew, and keep nothing.")
    var noCache = false

    func validate() throws {
        if noCache, cache != nil { throw ValidationError("--cache and --no-cache can't both be") }
        if let cache, lies(cache, in: out) {
            throw ValidationError("--cache can't lie in the output directory, which each build replaces; name a folder beside it")
        }
        for file in [summaryOptions.summary, summaryOptions.outputs].compactMap(\.self) where lies(file, in: out) {
            throw ValidationError("'\(file)' can't lie in the output directory, which is published; name a file beside it")
        }
        if let cache, lies(cache, in: shared.content) {
            throw ValidationError("--cache can't lie in the content directory, where every file is read; name a folder beside it")
        }
        if `internal`, !folderAndName(of: absolutePath(out)).name.contains("internal") {
            throw ValidationError(
                "--internal writes what customers must not see; give --out a name with 'internal' in it, such as --out internal-page")
        }
        if let publishAnyway, !StatedReason.isEnough(publishAnyway) { throw ValidationError(StatedReason.fault) }
    }

    func run() throws {
        let now = try shared.moment()
        try reportingErrors {
            let cache = CacheOfThisBuild(folder: self.cache, isOff: noCache || `internal`, output: out)
            let content = try loaded(cache)
            let count = content.judged.files.count
            let revisions = progress.during("Asking git") { KnownRevisions(content: shared.content, content.judged.files, now: now).log }
            let check = progress.during("Checking \(counted(count, "file"))") { Check(content, now: now, revisions: revisions) }
            keepToTheEnd(check)
            let report = Report(check.diagnostics, fileCount: count)
            var isTold = true
            let errorCount = try judge(report, content.leftOut, &isTold)
            if content.page == nil { throw refusal("there is no page without a site.yml that can be read") }
            if `internal`, content.page?.settings.internalURL == nil {
                throw refusal(
                    "the internal page needs an address of its own; write it in site.yml, as in 'internal-url: https://status.example.net'")
            }
            try accept(content.leftOut)
            if content.judged.hasUnreadComponents(check.diagnostics) {
                throw refusal("'components.yml' can't be read, so the page would not list what customers use; put that right")
            }
            let templates = try templateFiles()
            cache.take(check.cache)
            let files = try progress.during("Making the pages") { try site(check.history, templates, check.cache) }
            keepToTheEnd(files)
            let summary = try progress.during("Writing \(counted(files.count, "file"))") { try publish(files, cache, templates) }
            if let publishAnyway, errorCount > 0 {
                printTalk(displayableLine("Published in spite of \(counted(errorCount, "error")): \(publishAnyway)") + "\n")
            }
            printDeed(displayableLine("\(out): \(summary.text)") + "\n")
            tellLaterSteps(check.history.page.settings, &isTold)
            if let warning = summary.warning { printTalk("daymark: \(warning)\n") }
            if let fault = cache.keep() { printTalk("daymark: nothing is kept for the next build: \(fault)\n") }
            if let weight = PageWeight(files), budget || weight.isOverBudget { printTalk(account(of: weight)) }
            if !isTold {
                printTalk("daymark: '\(out)' is written, but what was found could not be written where --summary and --outputs say\n")
                throw ExitCode(2)
            }
        }
    }

    private func loaded(_ cache: CacheOfThisBuild) throws -> LoadedContent {
        try summaryOptions.refusePublished(shared.content)
        return try shared.load(cache: cache.events)
    }

    private func tellLaterSteps(_ settings: SiteSettings, _ isTold: inout Bool) {
        do {
            try summaryOptions.addOutputs([("published", "true"), ("page", settings.url)])
        } catch {
            isTold = false
            printTalk("daymark: \(displayableLine(error.message))\n")
        }
    }

    /// Prints what was found, and ends the run where it must not be published.
    ///
    /// - Parameter isTold: false afterwards where the summary could not be written.
    /// - Returns: how many errors there are.
    private func judge(_ report: Report, _ leftOut: [String], _ isTold: inout Bool) throws -> Int {
        let format = LintFormat.standard
        printTalk(format.text(for: report, shared))
        if !report.diagnostics.isEmpty { printTalk("\n\(report.summary)\n") }
        do {
            try summaryOptions.add(report, shared)
        } catch {
            // A page is written all the same.
            isTold = false
            printTalk("daymark: \(displayableLine(error.message))\n")
        }
        if report.diagnostics.contains(where: { $0.rule == secretRule && $0.level == .error }) {
            printTalk(
                "Nothing was written: what looks like a secret is never published. Take it out. Where it is none, say why in that file:\n"
                    + "  lint-allow: {\(secretRule): why it opens nothing}\n")
            throw findingsExitCode
        }
        if report.count(.error) > 0, publishAnyway == nil {
            let missing = leftOut.isEmpty ? "" : "; the page then says what it can't show"
            printTalk(
                "Nothing was written: put the errors right, or publish all the same with --publish-anyway and the reason\(missing).\n")
            throw findingsExitCode
        }
        return report.count(.error)
    }

    /// A page without what can't be read says less than is known. That is for somebody to decide, and then the page says what is missing.
    private func accept(_ leftOut: [String]) throws {
        guard let first = leftOut.first else { return }
        let others = leftOut.count > 1 ? " and \(leftOut.count - 1) more" : ""
        if let folder = leftOut.first(where: { !$0.contains("/") }) {
            throw refusal("'\(folder)' can't be read, so nobody knows what the page would leave out; put that right")
        }
        if publishAnyway == nil {
            throw refusal(
                "'\(first)'\(others) can't be read; put that right, or publish without it with --publish-anyway and the reason: the page says "
                    + "what it can't show")
        }
        printTalk("'\(first)'\(others) can't be read; the page says that it can't be shown\n")
    }

    /// What the page weighs, with the way out where it is too much.
    private func account(of weight: PageWeight) -> String {
        let text = weight.text(withParts: true)
        return weight.isOverBudget
            ? text + "That is more than one round trip; leave out of the heaviest parts what readers don't need at once.\n" : text
    }

    private func refusal(_ reason: String) -> RunError { RunError(message: "\(reason); nothing was written, and '\(out)' is as it was") }

    private func templateFiles() throws -> [SourceFile] {
        let overrides = try templates.map { try TemplateFolder($0).files } ?? []
        if let file = overrides.first(where: { !$0.secrets.isEmpty }) {
            throw refusal("'\(file.path)' among the templates has what looks like a secret in it; take it out")
        }
        return overrides
    }

    private func site(_ history: History, _ overrides: [SourceFile], _ cache: EventCache?) throws -> [SiteFile] {
        let site = Site(history, templates: overrides, cache: cache, isInternal: `internal`)
        switch site.files() {
        case .success(let files):
            if `internal`, let path = site.unmarkedPage(among: files) {
                throw refusal("'\(path)' would not say that it is internal; place {{@internalPage}} in your templates, as daymark's own do")
            }
            return files
        case .failure(let error):
            let prefix = templates.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? "site-templates/"
            printTalk(HumanReport(paths: PathStyle(prefix)).text(for: Report([error.diagnostic], fileCount: 1)))
            throw refusal("a template can't be used")
        }
    }

    private func publish(_ files: [SiteFile], _ cache: CacheOfThisBuild, _ templates: [SourceFile]) throws -> PublishSummary {
        do throws(PublishingError) {
            return try cache.withPages(madeWith: templates) { pages throws(PublishingError) in
                try Publisher(directory: out, force: force, contentDirectory: shared.content, isInternal: `internal`).publish(
                    files, known: &pages)
            }
        } catch {
            throw RunError(message: error.description)
        }
    }
}

extension StatusPage {
    /// Whether there is a list of components, and nothing of it could be read.
    fileprivate func hasUnreadComponents(_ found: [Diagnostic]) -> Bool {
        let isThere = unreadablePaths.contains("components.yml") || files.contains { $0.path == "components.yml" && !$0.bytes.isEmpty }
        return isThere && components.isEmpty && found.contains { $0.place.file.path == "components.yml" && $0.level == .error }
    }
}
