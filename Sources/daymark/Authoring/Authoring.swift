import ArgumentParser
import Diagnostics
import StatusAuthoring
import StatusContent
import StatusHistory
import StatusLint
import StatusModel

/// The content that an author adds to, and what happens once something new is there.
struct Authoring {
    let page: StatusPage
    let now: Instant
    let questions = Questions()
    let files: NewFiles
    private let options: AuthoringOptions
    private let commit: GitCommit?
    private let editor: Editor?

    /// Finds out first whether all that was asked for can be done.
    ///
    /// - Throws: `RunError` where there is no page, no editor or nowhere to commit to.
    init(_ options: AuthoringOptions) throws {
        self.options = options
        now = try options.shared.moment().startOfMinute
        let content = options.shared.content
        guard let page = try options.shared.load().content.page else {
            throw RunError(
                message:
                    "there is no site.yml that can be read in '\(content)': 'daymark lint' says why, and 'daymark init' makes a new page")
        }
        self.page = page
        files = NewFiles(content: content)
        commit = options.commits ? try GitCommit(content: content, pushes: options.push) : nil
        editor = options.edit ? try Editor() : nil
    }

    var clock: ClockWords { ClockWords(page.settings.zone, now: now) }
    var wording: WordingLibrary { WordingLibrary(page.files) }
    var policy: Policy { page.settings.policy }

    /// Something that has happened, as an option says it.
    func moment(_ text: String, of flag: String) throws -> Instant {
        do { return try past(text) } catch let error as AuthoringError { throw ValidationError("\(flag): \(error.message)") }
    }

    /// When something happened, as people type it; it is never ahead. Where a time of day is still to come, whoever is there is asked.
    ///
    /// - Parameter start: what is meant was not before it.
    func past(_ text: String, since start: Instant? = nil) throws -> Instant {
        if text == "now" { return now }
        switch try readMoment(text, now: now, zone: page.settings.zone) {
        case .at(let moment):
            if moment > now { throw AuthoringError("\(clock.text(moment)) is ahead, and this has happened already") }
            if let start, moment < start { throw AuthoringError("\(clock.text(moment)) is before the start, \(clock.text(start))") }
            return moment
        case .stillToCome(let yesterday): return try confirmed(yesterday, text, since: start)
        }
    }

    /// A time of yesterday that nobody has named as such, once somebody says that it is meant.
    private func confirmed(_ yesterday: Instant, _ text: String, since start: Instant?) throws -> Instant {
        let ahead = "\(text) is still to come: it is \(clock.clock(now)) now"
        if let start, yesterday < start { throw AuthoringError("\(ahead), and yesterday's is before the start, \(clock.text(start))") }
        let day = page.settings.zone.date(at: yesterday)
        guard questions.areAsked else {
            throw AuthoringError("\(ahead); if you mean yesterday, write 'yesterday \(text)' or '\(day.text) \(text)'")
        }
        if try questions.yes("\(text) is still to come; do you mean yesterday, \(clock.dayOfYear(day))?", suggestion: false) {
            return yesterday
        }
        throw AuthoringError("\(ahead); type a time that has passed")
    }

    /// When something that is planned happens: with its day and zone.
    func ahead(_ text: String) throws(AuthoringError) -> Instant {
        let moment: Instant
        do { moment = try readTime(text).startOfMinute } catch { throw AuthoringError(error.message) }
        if moment <= now { throw AuthoringError("\(text) has passed; customers are told before the work begins") }
        return moment
    }

    /// The last steps of each command: the result, the editor, what the linter says, the commit.
    ///
    /// - Parameters:
    ///   - new: what was written, relative to the content directory; the last one is what the author edits.
    ///   - summary: what the commit's first line says.
    ///   - talk: what happened, for the person.
    func finish(_ new: [String], summary: String, talk: String) throws {
        try printResult(new.map { options.shared.pathPrefix + $0 + "\n" }.joined())
        printTalk(talk + "\n")
        let judgement = try judged(new)
        if judgement.errors > 0 {
            if commit != nil { printTalk("Not committed. Put the errors right, then type:\n  \(Self.commands(new, options, summary))\n") }
            throw findingsExitCode
        }
        guard let commit else { return }
        try commit.commit(
            new, message: [summary, judgement.text].filter { !$0.isEmpty }.joined(separator: "\n\n"),
            wayOut: Self.commands(new, options, summary))
        printTalk("Committed: \(summary)\n")
        guard options.push else { return }
        try commit.push(new)
        printTalk("Pushed.\n")
    }

    /// Lets the author edit, and judges what is there then; again for as long as there are errors and they want to.
    private func judged(_ new: [String]) throws -> (errors: Int, text: String) {
        while true {
            if let editor, let path = new.last { try editor.edit(options.shared.pathPrefix + path) }
            let folder = try ContentFolder(options.shared.content)
            let report = report(on: new, in: folder)
            printTalk(HumanReport(pathPrefix: options.shared.pathPrefix, colour: options.shared.color.isOn).text(for: report))
            printTalk(report.summary + "\n")
            let errors = report.count(.error)
            if errors > 0, editor != nil, questions.areAsked, try questions.yes("Edit it again?", suggestion: true) { continue }
            let text = folder.files.first { $0.path == new.last }.flatMap { textBelowFrontMatter(of: $0) } ?? ""
            return (errors, text)
        }
    }

    /// What the linter says about the new files' folders: what is new may be wrong about what was there.
    private func report(on new: [String], in folder: ContentFolder) -> Report {
        let content = loadContent(folder.files, unreadable: folder.unreadable)
        let revisions = KnownRevisions(content: options.shared.content, folder.files, now: now).log
        let found = content.diagnostics + LintRun(History(content.judged, now: now), revisions: revisions).diagnostics
        return Report(found.filter { new.contains($0.place.file.path) }, fileCount: new.count)
    }

    private static func commands(_ new: [String], _ options: AuthoringOptions, _ summary: String) -> String {
        let paths = new.map { shellWord(options.shared.pathPrefix + $0) }.joined(separator: " ")
        return "git add \(paths) && git commit -m \(shellWord(summary))"
    }
}

/// Runs an authoring command's work. What can't be done as it was typed is a message on standard error and exit code 64; what a disk, git or
/// the content stands in the way of, 2.
func authoring(_ work: () throws -> Void) throws {
    func refuse(_ message: String, _ code: ExitCode) -> ExitCode {
        printTalk("daymark: \(message)\nNothing was written.\n")
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
