import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusCheck
import StatusContent
import StatusImport
import StatusModel

/// `daymark import`: an existing history as a content directory.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring the history of another status page along.",
        discussion: """
            Reads what another page holds and says what becomes of it: what was guessed, rewritten or left out, and why. Nothing is written
            without --write. What is there already stays as it is, so a second run only adds what is new.

            EXAMPLES
              daymark import statuspage https://status.example.com
              daymark import statuspage https://status.example.com --write
              daymark import statuspage incidents.json components.json --content content --write
              STATUSPAGE_API_KEY=… daymark import statuspage https://api.statuspage.io/v1/pages/PAGE-ID --url https://status.example.com
              daymark import cstate ../old-status --url https://status.example.com --time-zone Europe/Berlin
              daymark import upptime ../upptime issues.json comments.json

            EXIT CODES
              0   all of it was read
              1   something could not be read; the rest is there
              2   it could not run: nothing that can be read, or a disk that can't be written
              64  the command was mistyped
            """)

    @Argument(help: ArgumentHelp("statuspage, cstate or upptime.", valueName: "kind"))
    var kind: PageSource

    @Argument(help: ArgumentHelp("Files, a folder, or an address.", valueName: "source"), completion: .file())
    var sources: [String]

    @OptionGroup var shared: SharedOptions

    @Flag(help: "Write the content files.")
    var write = false

    @Option(help: ArgumentHelp("The page's address from now on. Default: the one that it has.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("The page's name. Default: the one that it has.", valueName: "text"))
    var name: String?

    @Option(help: ArgumentHelp("The page's own time zone, such as Europe/London. Default: the one that it has.", valueName: "zone"))
    var timeZone: String?

    @Option(help: ArgumentHelp("human or json.", valueName: "format"))
    var format = Format.human

    enum Format: String, ExpressibleByArgument, CaseIterable { case human, json }

    func validate() throws {
        if sources.isEmpty { throw ValidationError("name what to read: files, a folder, or an address") }
        if let timeZone, Zone(identifier: timeZone) == nil {
            throw ValidationError("'\(timeZone)' is no time zone; write one such as Europe/London")
        }
    }

    func run() throws {
        let now = try shared.moment()
        var hasHoles = false
        try reportingErrors {
            let material = try ImportMaterial(kind, sources)
            let content = hasSomething(in: shared.content) ? try shared.load() : nil
            if let content, content.page == nil, content.judged.files.contains(where: { $0.path == "site.yml" }) {
                throw RunError(message: "site.yml in '\(shared.content)' can't be read; 'daymark lint' says what is wrong")
            }
            let plan: ImportPlan
            do throws(ImportFault) {
                var page = try kind.read(material.files, now: now)
                for (place, why) in material.unreadable { page.remarks.add(.unreadable, why, at: place) }
                let settings = ImportPlan.Settings(name: name, url: url, zone: timeZone.flatMap(Zone.init(identifier:)), now: now)
                plan = try ImportPlan(page, onto: content?.judged, settings)
            } catch {
                // Where nothing could be got, that is all there is to say.
                let faults = material.faults.joined(separator: "; ")
                throw RunError(
                    message: material.files.isEmpty && !faults.isEmpty
                        ? faults : (material.faults + [error.message]).joined(separator: "; "))
            }
            let errors = errors(in: plan, over: content?.judged.files ?? [], now: now)
            if write { try ImportWriter(content: shared.content).write(plan, isNew: content == nil) }
            let report = ImportReport(kind, plan, content: shared.content, isWritten: write)
            hasHoles = report.hasHoles
            try printResult(format == .json ? report.json : displayableLines(report.text))
            if format == .human { printTalk(nextSteps(plan, errors: errors)) }
        }
        if hasHoles { throw findingsExitCode }
    }

    /// What is new and may not be published, whatever was: the linter exempts from all else what was written elsewhere.
    private func errors(in plan: ImportPlan, over old: [SourceFile], now: Instant) -> [Diagnostic] {
        let paths = Set(plan.newFiles.map(\.path))
        return Check(loadContent(plan.files(over: old)), now: now).diagnostics.filter {
            $0.level == .error && paths.contains($0.place.file.path)
        }
    }

    private func nextSteps(_ plan: ImportPlan, errors: [Diagnostic]) -> String {
        let places = errors.prefix(3).map { "  \($0.place.file.path): \($0.rule.text)\n" }.joined()
        let doubt =
            "\nThe linter finds \(counted(errors.count, "error")) in what is new that a page must not be published with:\n" + places
            + (errors.count > 3 ? "  and \(errors.count - 3) more\n" : "")
        guard write, !plan.newFiles.isEmpty else { return errors.isEmpty ? "" : doubt }
        let content = shared.content == "content" ? "" : " --content \(shellWord(shared.content))"
        return (errors.isEmpty ? "" : doubt) + """

              daymark lint\(content)                     what the rules say of it
              daymark preview\(content)                  see the page
              daymark report --year-in-review\(content)  read the year back

            """
    }
}

extension PageSource: ExpressibleByArgument {}
