import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusModel

/// `daymark actions done`: an action is done.
struct ActionDoneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Write into its review that an action is done.",
        discussion: """
            Changes the action where it stands in review.md; comments and layout stay.

            EXAMPLES
              daymark actions done card-payments#2
              daymark actions done card-payments#2 --on 2026-11-28 --push
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var named: ActionArgument

    @Option(help: ArgumentHelp("The day on which it was done. Default: today.", valueName: "date"))
    var on: String?

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            try desk.change(named) { action in
                try action.done(on: try on.map { try readDay($0, today: desk.today) } ?? desk.today)
            }
        }
    }
}

/// `daymark actions drop`: nobody will do it.
struct ActionDropCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Write into its review that nobody will do an action, and why.",
        discussion: """
            EXAMPLES
              daymark actions drop card-payments#3 --why "The old list goes in January"
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var named: ActionArgument

    @Option(help: ArgumentHelp("Why it is not needed.", valueName: "text"))
    var why: String?

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            try desk.change(named) { try $0.dropped(why: desk.reason(why)) }
        }
    }
}

/// `daymark actions move`: an action gets another day.
struct ActionMoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Give an action another day, and say why.",
        discussion: """
            The reason keeps the day that it was due on before. It is late only after the new day.

            EXAMPLES
              daymark actions move card-payments#2 --due 2026-12-18 --why "The new supplier starts later"
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var named: ActionArgument

    @Option(help: ArgumentHelp("The day by which it is done now.", valueName: "date"))
    var due: String?

    @Option(help: ArgumentHelp("Why it takes longer.", valueName: "text"))
    var why: String?

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            try desk.change(named) { action in
                let day = try answered(
                    due.map { try readDay($0, today: desk.today) }, desk, missing: "--due: the day by which it is done now"
                ) { try $0.value("By which day is it done now?") { try readDay($0, today: desk.today) } }
                return try action.moved(to: day, why: desk.reason(why))
            }
        }
    }
}

/// The action that a command is about.
struct ActionArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The action: its incident or a part of its name, '#' and its id.", valueName: "incident#id"),
        completion: .custom(ContentCompletion.actions))
    var action: String?
}

extension Authoring {
    /// Changes one action in its review.
    fileprivate func change(_ argument: ActionArgument, _ change: (NamedAction) throws -> ChangedAction) throws {
        let typed = try answered(argument.action, self, missing: "the action, such as card-payments#2") { questions in
            let open = NamedAction.open(history)
            if open.isEmpty { throw AuthoringError("no action is open") }
            return open[try questions.choice("Which action?", open.map { ($0.name, $0.action) })].name
        }
        let named = try NamedAction(typed, history)
        let changed = try change(named)
        // What was wrong in the review before has nothing to do with this.
        let former = try foreseen([changed.old]).report.count(.error)
        if former == 0 { try refuseErrors(in: [changed.new]) }
        try ReplacedFile(old: changed.old, new: changed.new).write(content: files.content)
        try finish(
            WrittenContent(
                paths: [changed.new.path], summary: changed.summary, talk: changed.talk, isForReaders: false,
                isInternal: named.incident.isInternal, formerErrors: former))
    }

    fileprivate func reason(_ why: String?) throws -> String {
        let text = try answered(why, self, missing: "--why: the reason, for those who read it later") { try $0.line("Why?") }
        if text.trimmedOfWhiteSpace.isEmpty { throw ValidationError("--why is empty; say it in a few words") }
        return text
    }
}
