import ArgumentParser
import Basics
import StatusAuthoring
import StatusContent
import StatusModel

/// What an update is told on the command line.
struct UpdateFlags: ParsableArguments {
    @OptionGroup var words: MessageOptions

    @Argument(
        help: ArgumentHelp(
            "The incident or maintenance, or a part of its name. Default: the only incident that is open.", valueName: "incident"),
        completion: .custom(ContentCompletion.incidents))
    var event: String?

    @Option(
        help: ArgumentHelp(
            "investigating, identified or monitoring; of maintenance in-progress, verifying or completed. Default: unchanged.",
            valueName: "status"))
    var status: String?

    @Option(help: ArgumentHelp("When the next update comes. Default: as the policy has it.", valueName: "30m"))
    var next: String?

    @Option(
        help: ArgumentHelp(
            "When it is expected to be over, which the page calls an estimate: 15:30, or 45m from now; 'unknown' takes it back.",
            valueName: "15:30"))
    var expected: String?

    @Option(
        help: ArgumentHelp("A component that has changed, and how it is now. May be given again.", valueName: "id=status"),
        completion: .custom(ContentCompletion.components))
    var component: [String] = []

    @Flag(help: "Everything that was affected works again.")
    var worksAgain = false

    @Option(help: ArgumentHelp("The severity from now on, with --because.", valueName: "severity"))
    var severity: Severity?

    @Option(help: ArgumentHelp("Why the severity changes. It stands on the page.", valueName: "text"))
    var because: String?

    @Option(
        help: ArgumentHelp(
            "Who has been told that the severity changes, such as \"support, the board\". Never published.", valueName: "names"))
    var told: String?

    @OptionGroup var response: ResponseFlags

    @Option(
        help: ArgumentHelp(
            "The update that this one puts right: 'last', the time on the page such as 14:31, or a part of its id.", valueName: "update"))
    var corrects: String?

    /// Whether nothing is to be told, only noted.
    var isAboutResponseAlone: Bool { !response.isEmpty && saysNothingElse && severity == nil }

    /// Whether it tells readers nothing, but for a severity.
    var saysNothingElse: Bool {
        let says =
            words.message.isEmpty && words.template == nil && status == nil && next == nil && expected == nil
            && component.isEmpty
        return says && !worksAgain && corrects == nil
    }

    func validate() throws {
        if worksAgain, !component.isEmpty { throw ValidationError("--works-again is about every component; leave --component out") }
        if worksAgain, let expected, expected != ExpectedEnd.unknownWord {
            throw ValidationError("--works-again says that all is well, so no end is expected any more; leave --expected out")
        }
        if because != nil, severity == nil { throw ValidationError("--because says why the severity changes; name it with --severity") }
        if let told, severity == nil || readTold(told).isEmpty {
            throw ValidationError(
                severity == nil
                    ? "--told says who knows of another severity; name it with --severity, or log a line: daymark log \"Told …\""
                    : "--told names nobody; say who has been told, or leave it out")
        }
        if let because, because.onOneLine.isEmpty { throw ValidationError("--because is empty; say what has changed in a few words") }
        if corrects != nil, words.message.isEmpty { throw ValidationError("--corrects needs the right words: give them with -m") }
    }
}
