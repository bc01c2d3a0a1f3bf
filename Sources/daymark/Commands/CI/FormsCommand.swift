import ArgumentParser
import Basics
import Disk
import StatusAuthoring
import StatusModel

/// `daymark ci forms`: forms on GitHub for those without git, made of this page's components.
struct FormsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forms", abstract: "Write or refresh the forms on GitHub with which people without git publish.",
        discussion: """
            Writes workflows and issue forms into .github of the repository. Run it again when components have changed: what it was told
            the first time is kept in the files. A file that somebody changed by hand is left alone, and so is one of somebody else.

            EXAMPLES
              daymark ci forms --action your-organisation/daymark@0123456789abcdef0123456789abcdef01234567#v0.2.0
              daymark ci forms --pull-request
              daymark ci forms --check

            EXIT CODES
              0   all are there and up to date
              1   with --check, some are not; otherwise some were left alone
              2   it could not run
              64  the command was mistyped
            """)

    enum Way: EnumerableFlag {
        case push, pullRequest

        static func help(for value: Way) -> ArgumentHelp? {
            switch value {
            case .push: "Who sends a form publishes. This is the default."
            case .pullRequest: "Who sends a form asks for a merge, and a second person publishes by merging."
            }
        }
    }

    @OptionGroup var shared: SharedOptions

    @Option(
        help: ArgumentHelp(
            "Where workflows take daymark from: owner/name@commit#version, or './' where it is in this repository.", valueName: "action"))
    var action: String?

    @Option(help: ArgumentHelp("The branch that is published. Default: main.", valueName: "name"))
    var branch: String?

    @Option(
        help: ArgumentHelp(
            "Your own workflow in .github/workflows that publishes; it has workflow_call with the input publish-anyway. Default: one is "
                + "written too.", valueName: "file"))
    var publishWith: String?

    @Flag var way: Way?

    @Flag(help: "Write nothing, and fail where a form is missing, behind the components or changed by hand.")
    var check = false

    @Flag(help: "Replace files that were changed by hand, or are not of daymark.")
    var force = false

    func validate() throws {
        if let branch, branch.isEmpty || !branch.utf8.allSatisfy(Self.isInName) {
            throw ValidationError("--branch has to be a branch's name")
        }
        if let publishWith {
            let isFile = publishWith.hasSuffix(".yml") || publishWith.hasSuffix(".yaml")
            if !isFile || publishWith.contains("/") || !publishWith.utf8.allSatisfy(Self.isInName) {
                throw ValidationError("--publish-with names a file of .github/workflows, such as status.yml")
            }
        }
        if check, force { throw ValidationError("--check writes nothing; leave --force out") }
    }

    private static func isInName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-_./".utf8.contains(byte)
        }
    }

    func run() throws {
        try authoring {
            guard let page = try shared.load().page else {
                throw RunError(message: "there is no site.yml that can be read in '\(shared.content)': 'daymark lint' says why")
            }
            let root = shared.repositoryRoot
            let disk = FilesBelow(root)
            let settings = try settings(disk)
            try checkCanBeCalled(settings.publishing, disk)
            let choices = FormChoices(page, today: page.settings.zone.date(at: try shared.moment()))
            if choices.components.isEmpty { throw AuthoringError("components.yml lists no component; add what customers recognise first") }
            let files = formFiles(settings, choices)
            let states = try files.map { ($0, $0.state(try disk.text(of: $0.path))) }
            let leftover = try leftover(settings, disk)
            try check ? tell(states, leftover) : write(states, disk)
            if let leftover { printTalk("\(leftover)\n") }
        }
    }

    /// A workflow of somebody's own; GitHub refuses every form where it can't be called.
    private func checkCanBeCalled(_ publishing: String, _ disk: FilesBelow) throws {
        if publishing == FormSettings.ownPublishing { return }
        let path = ".github/workflows/\(publishing)"
        if try disk.text(of: path)?.contains("workflow_call") ?? false { return }
        throw AuthoringError("'\(path)' is not there or has no workflow_call, so no form can call it; docs/forms.md says what it needs")
    }

    /// What it wrote before it was told of another workflow, and which still publishes; nil where there is none.
    private func leftover(_ settings: FormSettings, _ disk: FilesBelow) throws -> String? {
        let own = ".github/workflows/\(FormSettings.ownPublishing)"
        guard settings.publishing != FormSettings.ownPublishing, try disk.text(of: own).flatMap(FormFile.command) != nil else { return nil }
        return "\(own) is left over and goes on publishing beside \(settings.publishing). Delete it: git rm \(own)"
    }

    /// As typed, else as the last run was told, which stands in what it wrote.
    private func settings(_ disk: FilesBelow) throws -> FormSettings {
        let before = try disk.text(of: ".github/workflows/\(StatusForm.declare.rawValue).yml").flatMap(FormFile.command)
        let words = before.flatMap(shellWords).map { Array($0.dropFirst(3)) } ?? []
        let last = try? FormsCommand.parse(words)
        guard let action = try action ?? last?.action ?? (disk.text(of: ".ci/get-daymark") == nil ? nil : "./") else {
            throw AuthoringError(
                "--action is missing: where workflows take daymark from, such as your-organisation/daymark@<commit>#v0.2.0; "
                    + "'git ls-remote https://github.com/your-organisation/daymark' lists the commits of its tags")
        }
        let paths = shared.repositoryPaths.shown("")
        return FormSettings(
            content: paths.hasSuffix("/") ? String(paths.dropLast()) : paths.isEmpty ? "." : paths, action: try FormAction(action),
            branch: branch ?? last?.branch ?? "main", publishing: publishWith ?? last?.publishWith ?? FormSettings.ownPublishing,
            isProposed: (way ?? last?.way) == .pullRequest)
    }

    private func tell(_ states: [(FormFile, FormFile.State)], _ leftover: String?) throws {
        let wrong = states.filter { $0.1 != .current }
        if let leftover {
            try printResult(leftover + "\n")
            if wrong.isEmpty { throw findingsExitCode }
        }
        if wrong.isEmpty { return printTalk("All \(states.count) files are up to date.\n") }
        for (file, state) in wrong { try printResult("\(file.path): \(state.words)\n") }
        printTalk("Write them with 'daymark ci forms', and commit them.\n")
        throw findingsExitCode
    }

    private func write(_ states: [(FormFile, FormFile.State)], _ disk: FilesBelow) throws {
        var isLeft = false
        for (file, state) in states {
            switch state {
            case .current: continue
            case .changed, .foreign:
                guard force else {
                    isLeft = true
                    printTalk("Left alone: \(file.path) \(state.words). --force replaces it.\n")
                    continue
                }
                printTalk("Replaced \(file.path), which \(state.words).\n")
            case .missing, .behind: break
            }
            try disk.write(file.text, to: file.path)
            printDeed(displayableLine(file.path) + "\n")
        }
        if isLeft { throw findingsExitCode }
        printTalk("Commit and push .github; then the forms are under Actions and under Issues.\n")
    }
}

extension FormFile.State {
    fileprivate var words: String {
        switch self {
        case .missing: "is missing"
        case .current: "is up to date"
        case .behind: "is behind the components or this version"
        case .changed: "was changed by hand"
        case .foreign: "is not of daymark"
        }
    }
}
