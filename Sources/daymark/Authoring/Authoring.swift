import ArgumentParser
import Basics
import Diagnostics
import Disk
import GitHistory
import StatusAuthoring
import StatusContent
import StatusHistory
import StatusModel

/// The content that an author adds to, and what happens once something new is there.
struct Authoring {
    /// What the page tells by now: as it was when the command began; with --push after what others had pushed came in.
    private(set) var history: History
    /// What others had pushed, with --push.
    let news: News
    let now: Instant
    let questions = Questions()
    let files: ContentWriter
    let options: AuthoringOptions
    private let commit: GitCommit?
    private let push: GitPush?
    private let proposal: GitProposal?
    private let editor: Editor?
    /// What is typed, until it is written; nil where nobody is asked, or there is no place for it.
    let unfinished: UnfinishedAnswers?

    /// Finds out first whether all that was asked for can be done.
    ///
    /// - Throws: `RunError` where there is no page, no editor or nowhere to commit to.
    init(_ options: AuthoringOptions) throws {
        self.options = options
        now = try options.shared.moment().startOfMinute
        let content = options.shared.content
        commit = options.commits ? try GitCommit(content: content) : nil
        push = options.push ? try GitPush(content: content, tell: printTalk) : nil
        proposal = options.pullRequest ? try GitProposal(content: content) : nil
        editor = options.edit ? try Editor() : nil
        // What others have said is looked at before anything is suggested.
        let before = push == nil ? nil : try? options.shared.load().page
        let count = try push?.bringIn() ?? 0
        guard let page = try options.shared.load().page else {
            throw RunError(
                message:
                    "there is no site.yml that can be read in '\(content)': 'daymark lint' says why, and 'daymark init' makes a new page")
        }
        history = History(page, now: now)
        unfinished = questions.areAsked ? options.shared.unfinishedAnswers : nil
        files = ContentWriter(content: content)
        let log = count > 0 ? KnownRevisions(content: content, page.files, now: now).log : nil
        news = News(from: count > 0 ? before : nil, to: page, log)
        if count > 0 {
            let commits = counted(count, "commit")
            let told = news.items.isEmpty ? "" : " New in \(count == 1 ? "it" : "them"):"
            printTalk("Brought in \(commits) that others have pushed.\(told)\n" + news.lines(clock))
        }
    }

    /// The same desk with another page on it.
    func with(_ page: StatusPage) -> Authoring {
        var desk = self
        desk.history = History(page, now: now)
        return desk
    }

    var page: StatusPage { history.page }

    /// Whether the text goes through the author's editor.
    var isEdited: Bool { editor != nil }

    var clock: ClockWords { ClockWords(page.settings.zone, now: now) }
    var wording: WordingLibrary { WordingLibrary(page.files) }
    /// The policy that holds for what starts now.
    var policy: Policy { page.settings.policy(at: now) }

    /// The last steps of each command: the result, the editor, what the linter says, the commit.
    func finish(_ written: WrittenContent) throws {
        unfinished?.remove()
        printDeed(written.paths.map { displayableLine(shown($0)) + "\n" }.joined())
        printTalk(written.talk + (written.isInternal ? "\nIt is internal: nothing of it is published." : "") + "\n")
        let text = try judged(written)
        if written.callsForPeople { try sayWhoIsToKnow(written) }
        guard let commit else { return sayWhoReads(written) }
        let branch = try proposal?.begin(written.name)
        try commit.commit(
            written.paths, message: [written.summary, text].filter { !$0.isEmpty }.joined(separator: "\n\n"),
            wayOut: Self.commands(written, options))
        printTalk("Committed: \(written.summary)\n")
        if let proposal, let branch { return try send(branch, proposal) }
        guard let push else { return sayWhoReads(written) }
        var (latest, seen) = (written, page)
        try push.push(written.paths) { paths in
            latest.paths = paths
            let now = loadContent(try contentFiles()).judged
            sayWhatCameIn(News(from: seen, to: now, besides: paths, KnownRevisions(content: files.content, now.files, now: self.now).log))
            latest = try SecondLook(desk: with(seen), commit: commit, written: latest).result()
            seen = now
            return latest.paths
        }
        printTalk(
            push.branchToMerge.map { "Pushed to the branch '\($0)'. Nobody can read it until somebody merges it.\n" } ?? "Pushed.\n")
    }

    private func send(_ branch: String, _ proposal: GitProposal) throws {
        let page = try proposal.send(branch)
        printTalk(
            "Pushed as the branch '\(branch)'. Nobody can read it until somebody merges it"
                + (page.map { ". Ask for that here:\n  \($0)\n" } ?? "; ask for that where the repository is kept.\n")
                + "You are on that branch now, and what you write next with --pull-request joins it. Once it is merged, go back with:\n"
                + "  git switch - && git pull\n")
    }

    private func sayWhatCameIn(_ news: News) {
        if news.items.isEmpty { return }
        printTalk("Others have pushed meanwhile:\n" + news.lines(clock))
    }

    private func sayWhoReads(_ written: WrittenContent) {
        guard written.tellsReaders, !Readership.isPractice else { return }
        printTalk(Readership(content: options.shared.content, isCommitted: commit != nil).line + "\n")
    }

    /// Lets the author edit, and judges what is there then; again for as long as there are errors and they want to.
    ///
    /// - Returns: the text of what was edited last.
    /// - Throws: exit code 1 where errors are left.
    private func judged(_ written: WrittenContent) throws -> String {
        while true {
            if let editor, let path = written.paths.last {
                do { try EditedFile(path, self).edit(with: editor) } catch {
                    sayWhatIsNotCommitted(written)
                    throw error
                }
            }
            let verdict = try Verdict(on: written.paths, options.shared, now)
            tell(verdict.report)
            let obstacle = written.tellsReaders ? verdict.obstacle(options.shared.paths) : nil
            if obstacle == nil || !verdict.report.diagnostics.isEmpty { printTalk(verdict.report.summary + "\n") }
            if let obstacle { printTalk(obstacle + "\n") }
            let errors = verdict.report.count(.error)
            if errors <= written.formerErrors { return verdict.text }
            if editor != nil, questions.areAsked, try questions.yes("Edit it again?", suggestion: true) { continue }
            sayWhatIsNotCommitted(written)
            if commit == nil, written.tellsReaders, !Readership.isPractice {
                printTalk("Nobody can read it yet: the page can't be built until the errors are put right.\n")
            }
            throw findingsExitCode
        }
    }

    private func sayWhatIsNotCommitted(_ written: WrittenContent) {
        if commit == nil { return }
        printTalk("Not committed. Put the errors right, then type:\n  \(Self.commands(written, options))\n")
    }

    /// How many errors there are in files that were written, each printed.
    func errors(in paths: [String]) throws -> Int {
        let report = try Verdict(on: paths, options.shared, now).report
        show(report)
        return report.count(.error)
    }

    /// A file of the content directory as people name it.
    func shown(_ path: String) -> String { options.shared.paths.shown(path) }

    /// What is on disk now.
    func contentFiles() throws -> [SourceFile] { try ContentFolder(options.shared.content).files }

    private static func commands(_ written: WrittenContent, _ options: AuthoringOptions) -> String {
        let paths = written.paths.map { shellWord(options.shared.paths.shown($0)) }.joined(separator: " ")
        return "git add \(paths) && git commit -m \(shellWord(written.summary)) -- \(paths)"
    }
}

/// Runs an authoring command's work. What can't be done as it was typed is a message on standard error and exit code 64; what a disk, git or
/// the content stands in the way of, 2.
func authoring(_ work: () throws -> Void) throws {
    func refuse(_ message: String, _ code: ExitCode) -> ExitCode {
        printTalk("daymark: \(displayableLine(message))\nNothing was written.\n")
        return code
    }
    try reportingErrors {
        do {
            try work()
        } catch let error as AuthoringError {
            throw refuse(error.message, .validationFailure)
        } catch let error as ValidationError {
            throw refuse(error.message, .validationFailure)
        } catch let error as WordingError {
            printTalk(HumanReport().text(for: Report([error.diagnostic], fileCount: 1)))
            throw refuse("a template can't be used", ExitCode(2))
        }
    }
}
