import ArgumentParser
import Basics
import StatusAuthoring
import StatusContent
import StatusModel

/// What every command takes that writes content.
struct AuthoringOptions: ParsableArguments {
    @OptionGroup var shared: SharedOptions

    @Flag(help: "Open the new file in $VISUAL or $EDITOR, and check it again when the editor closes.")
    var edit = false

    @Flag(help: "Commit the new files, and only those, with a message from what they say.")
    var commit = false

    @Flag(help: "Commit, then push; where somebody else was faster, their commits come first.")
    var push = false

    @Flag(help: "Commit on a branch of its own and push that, for somebody to merge: where nobody may push to the branch itself.")
    var pullRequest = false

    var commits: Bool { commit || push || pullRequest }

    func validate() throws {
        if push, pullRequest { throw ValidationError("--push and --pull-request send it to different places; leave one out") }
    }
}

extension Severity: ExpressibleByArgument {
    /// `SEV2`, `sev2` and `2` are the same.
    public init?(argument: String) {
        let upper = argument.uppercased()
        self.init(rawValue: upper.hasPrefix("SEV") ? upper : "SEV" + upper)
    }
}

extension SeverityAnswer: ExpressibleByArgument {
    /// The same, and `unsure`.
    public init?(argument: String) {
        if argument.lowercased() == Self.unsureWord {
            self = .unsure
        } else if let severity = Severity(argument: argument) {
            self = .known(severity)
        } else {
            return nil
        }
    }

    /// What can be typed.
    public static var allValueStrings: [String] { Severity.allCases.reversed().map(\.rawValue) + [unsureWord] }
}

extension IncidentStatus: ExpressibleByArgument {
    /// Other commands end an incident.
    public static var allValueStrings: [String] { open.map(\.rawValue) }
}

/// The words of an update, from the command line or from wording that is drafted beforehand.
struct MessageOptions: ParsableArguments {
    @Option(
        name: [.customShort("m"), .long],
        help: ArgumentHelp("The text, instead of drafted wording. Given again, it is the next paragraph; '-' reads standard input."))
    var message: [String] = []

    @Option(help: ArgumentHelp("Use the wording of incident-templates/<name>.md.", valueName: "name"))
    var template: String?

    @Option(
        help: ArgumentHelp(
            "Write it although there are errors in it, and say why. The reason stands under 'lint-allow', and is never published.",
            valueName: "reason"))
    var publishAnyway: String?

    func validate() throws {
        if let publishAnyway, !StatedReason.isEnough(publishAnyway) { throw ValidationError(StatedReason.fault) }
        if !message.isEmpty, template != nil { throw ValidationError("--template and -m both give the text; leave one out") }
        if message.contains(where: { $0.trimmedOfWhiteSpace.isEmpty }) {
            throw ValidationError("-m has no text; leave it out, or say something")
        }
    }

    /// The text as typed; nil where none was.
    ///
    /// - Throws: `RunError` where standard input can't be read.
    func typedText() throws -> String? {
        if message.isEmpty { return nil }
        return try message.map { paragraph in
            guard paragraph == "-" else { return paragraph.trimmedOfWhiteSpace }
            let bytes = try readInput(atMost: ContentLimits.markdown)
            guard let text = String(validating: bytes, as: UTF8.self), !text.trimmedOfWhiteSpace.isEmpty else {
                throw RunError(message: "standard input has no text that can be read; nothing was written")
            }
            return text.trimmedOfWhiteSpace
        }.joined(separator: "\n\n")
    }
}
