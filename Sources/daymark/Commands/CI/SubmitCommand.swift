import ArgumentParser
import Basics
import Diagnostics
import Disk
import Processes
import StatusAuthoring
import StatusModel

/// `daymark ci submit`: does what a form asks for, and answers.
struct SubmitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Do what a form in the browser asks for. Workflows run it.",
        discussion: """
            Takes each field from an environment variable, such as DAYMARK_FORM_TITLE and DAYMARK_FORM_TEXT, or with 'issue' all of them
            from DAYMARK_FORM_ISSUE, the body of an issue. No shell reads them. Then it runs 'daymark declare', 'update' or 'resolve'.

            EXAMPLES
              daymark ci submit declare --push --summary "$GITHUB_STEP_SUMMARY" --outputs "$GITHUB_OUTPUT"
            """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: ArgumentHelp("declare, update, resolve or issue.", valueName: "form"))
    var form: String

    @Flag(help: "Push what is written.")
    var push = false

    @Flag(help: "Push it on a branch of its own, for somebody to merge.")
    var pullRequest = false

    @Option(help: ArgumentHelp("A file to add to: how it went and what was typed, in Markdown.", valueName: "file"))
    var summary: String?

    @Option(help: ArgumentHelp("A file to write: how it went, in Markdown, as a comment.", valueName: "file"))
    var reply: String?

    @Option(help: ArgumentHelp("A file to add to: lines such as written=true.", valueName: "file"))
    var outputs: String?

    private static let issue = "issue"

    func validate() throws {
        if form != Self.issue, StatusForm(rawValue: form) == nil {
            throw ValidationError("there is no form '\(form)'; there are declare, update, resolve and issue")
        }
        if push, pullRequest { throw ValidationError("--push and --pull-request send it to different places; leave one out") }
    }

    func run() throws {
        try authoring {
            guard let page = try shared.load().page else {
                throw RunError(message: "there is no site.yml that can be read in '\(shared.content)': 'daymark lint' says why")
            }
            let choices = FormChoices(page, today: page.settings.zone.date(at: try shared.moment()))
            var answers: FormAnswers?
            do {
                let given = try answersGiven(choices)
                answers = given
                if let reason = given.reason, !StatedReason.isEnough(reason) {
                    throw AuthoringError(
                        "'Publish in spite of errors?' needs a reason of two words or more; leave it empty where all is right")
                }
                let words = try FormCommand(given, choices).words()
                let allowed = allowances(in: page, because: given.reason)
                try end(carryOut(words), given, choices, allowed)
            } catch let error as AuthoringError {
                let talk = "\(error.message)\nNothing was written.\n"
                try answer(Run(code: ExitCode.validationFailure.rawValue, talk: talk), answers, choices)
                throw error
            }
        }
    }

    private struct Run {
        let code: Int32
        let talk: String
    }

    private func answersGiven(_ choices: FormChoices) throws(AuthoringError) -> FormAnswers {
        if form == Self.issue { return try FormAnswers(issue: environmentVariable(FormField.variable("issue")) ?? "", choices) }
        return FormAnswers(StatusForm(rawValue: form) ?? .declare, choices) { environmentVariable(FormField.variable($0)) }
    }

    /// A process of its own: what it prints is what the person is told.
    private func carryOut(_ words: [String]) -> Run {
        let target = push ? ["--push"] : pullRequest ? ["--pull-request"] : []
        let own = ["--content=\(shared.content)", "--color=never"] + (shared.now.map { ["--now=\($0)"] } ?? []) + target
        let environment = wholeEnvironment().filter { !$0.key.hasPrefix(FormField.variable("")) }
        let child = ChildProcess(
            program: pathOfThisProgram() ?? CommandLine.arguments[0], arguments: words.prefix(1) + own + words.dropFirst(),
            environment: environment, input: [], secondsAtMost: 600)
        switch child.run() {
        case .ended(let status, let output, let talk):
            printDeed(String(decoding: output, as: UTF8.self))
            let text = FormTalk(String(decoding: talk, as: UTF8.self)).text
            printTalk(text)
            return Run(code: status, talk: text)
        case .notFound: return stopped("daymark can't find itself")
        case .tooSlow: return stopped("it took longer than ten minutes")
        case .cannotRun(let reason): return stopped(reason)
        }
    }

    private func stopped(_ reason: String) -> Run {
        let talk = "daymark: \(displayableLine(reason))\n"
        printTalk(talk)
        return Run(code: 2, talk: talk)
    }

    /// How many findings are allowed with a reason.
    private func allowances(in page: StatusPage, because reason: String?) -> Int {
        let all = page.incidents.flatMap { $0.allowances + $0.updates.flatMap(\.allowances) }
        return reason.map { reason in all.count { $0.reason.value == reason } } ?? 0
    }

    /// - Parameter before: how many findings were allowed with the reason before anything was written.
    private func end(_ run: Run, _ answers: FormAnswers, _ choices: FormChoices, _ before: Int) throws {
        var run = run
        var isNeeded = false
        if run.code == 0, let reason = answers.reason {
            isNeeded = try shared.load().page.map { allowances(in: $0, because: reason) > before } ?? true
            if !isNeeded {
                let talk = "There was no error in it, so the reason was not needed. It is not kept, and lets no other error through.\n"
                printTalk(talk)
                run = Run(code: 0, talk: run.talk + talk)
            }
        }
        try answer(run, answers, choices, isNeeded: isNeeded)
        if run.code != 0 { throw ExitCode(run.code) }
    }

    private func answer(_ run: Run, _ answers: FormAnswers?, _ choices: FormChoices, isNeeded: Bool = false) throws {
        let isWritten = run.code == 0
        let outcome: FormReply.Outcome = isWritten ? pullRequest ? .proposed : .written : .refused
        let reply = FormReply(outcome, talk: run.talk, answers, choices)
        if let summary { try AppendedFile(summary).append(withoutSecrets(reply.summary)) }
        if let file = self.reply { try NewFile(file, replacesOld: true).write(withoutSecrets(reply.comment)) }
        guard let outputs else { return }
        var lines = ["written=\(isWritten)", "anyway=\(displayableLine(isNeeded ? withoutSecrets(answers?.reason ?? "") : ""))"]
        if let file = self.reply { lines.append("reply=\(file)") }
        try AppendedFile(outputs).append(lines.map { $0 + "\n" }.joined())
    }
}
