import ArgumentParser
import Basics
import StatusAuthoring
import StatusContent
import StatusModel

/// `daymark notice`: something that readers should know, and that changes no status.
struct NoticeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notice", abstract: "Tell readers something that changes no status.",
        discussion: """
            The status page shows it from --from until --until. Its own page stays, and feeds tell of it once.

            EXAMPLES
              daymark notice "Support is closed on 1 January" --until "2027-01-02 08:00" -m "You reach us again from 08:00 GMT on 2 January."
              daymark notice "New prices for card readers" --from "2026-12-01 09:00" --until 14d -m "They cost less from 1 December." --push
            """)

    @OptionGroup var options: AuthoringOptions
    @OptionGroup var words: MessageOptions

    @Argument(help: ArgumentHelp("What it is about, in customers' words.", valueName: "title"))
    var title: String?

    @Option(help: ArgumentHelp("When the status page begins to show it. Default: now.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("When it stops, or for how long it is shown, such as 7d.", valueName: "time"))
    var until: String?

    @Option(
        help: ArgumentHelp("A component that it is about, whose feed tells of it. May be given again.", valueName: "id"),
        completion: .custom(ContentCompletion.components))
    var component: [String] = []

    @Option(help: ArgumentHelp("The file's name, and the page's address. Default: the day and the title.", valueName: "name"))
    var slug: String?

    func validate() throws {
        if let slug, let problem = slugProblem(slug) { throw ValidationError("--slug: \(problem)") }
        if words.template != nil { throw ValidationError("--template is for updates; give the text with -m") }
        if words.publishAnyway != nil { throw ValidationError("a notice has no place for --publish-anyway; put its errors right") }
    }

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            try desk.carryOut { try plan(desk) }
        }
    }

    private func plan(_ desk: Authoring) throws -> Authoring.Plan {
        let title = try answered(title, desk, missing: "a title in quotes: what it is about") {
            try $0.line("What is it about, in customers' words?")
        }.onOneLine
        try checkTitle(title, slug: slug)
        let start = try from.map { try desk.option("--from", $0, desk.ahead) } ?? desk.now
        let end = try end(from: start, desk)
        let ids = try desk.statements(component, usual: .operational).map(\.component)
        let text = try answered(try words.typedText(), desk, missing: "-m: what customers should know") {
            try $0.line("What should customers know?", remarks: { desk.remarks(on: $0) })
        }
        let file = NoticeDraft(title: title, from: start, until: end, components: ids, body: text).file(slug: slug, desk.page.settings.zone)
        try desk.refuseErrors(in: [file])
        return (
            {
                let written = try desk.files.addOnly(file, isFolderMade: true)
                try desk.finish(
                    WrittenContent(
                        paths: [written.path], summary: "Notice: \(title)",
                        talk: "The status page shows '\(title)' from \(desk.clock.text(start)) to \(desk.clock.text(end))."))
            }, [file]
        )
    }

    private func end(from start: Instant, _ desk: Authoring) throws -> Instant {
        func read(_ text: String) throws(AuthoringError) -> Instant { try readPlannedEnd(text, from: start, desk.clock) }
        return try answered(
            until.map { try desk.option("--until", $0, read) }, desk, missing: "--until: a time, or for how long, such as 7d"
        ) {
            try $0.value("Until when, or for how long, is it shown?", suggestion: "7d", read)
        }
    }
}
