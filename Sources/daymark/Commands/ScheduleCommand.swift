import Basics
import ArgumentParser
import StatusAuthoring
import Diagnostics
import StatusContent
import StatusModel

/// `daymark schedule`: planned work.
struct ScheduleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule", abstract: "Announce a maintenance.",
        discussion: """
            EXAMPLES
              daymark schedule "Faster card payments" --starts "2026-12-02 09:00" --ends 90m --component card-payments
              daymark schedule "New readers" --starts "2026-12-05 07:00 Europe/London" --ends "2026-12-05 08:00 Europe/London" \\
                --component card-readers=degraded-performance --impact "Card readers may start slowly." --push
            """)

    @OptionGroup var options: AuthoringOptions

    @Argument(help: ArgumentHelp("What the work is, in customers' words.", valueName: "title"))
    var title: String?

    @Option(
        help: ArgumentHelp(
            "When it starts, such as 2026-12-02 09:00 or Sunday 06:00, on the page's clock; or with a zone.", valueName: "time"))
    var starts: String?

    @Option(help: ArgumentHelp("When it ends, such as 08:00, or how long it takes, such as 90m.", valueName: "time"))
    var ends: String?

    @Option(
        name: .customLong("repeat"),
        help: ArgumentHelp(
            "How it comes again: daily, weekly, monthly, '2 weeks', 'first Sunday'. Its clock time stays.", valueName: "rhythm"))
    var again: String?

    @Option(
        help: ArgumentHelp("What it touches; without a status, under-maintenance. May be given again.", valueName: "id=status"),
        completion: .custom(ContentCompletion.components))
    var component: [String] = []

    @Option(help: ArgumentHelp("What customers will notice.", valueName: "text"))
    var impact: String?

    @Option(help: ArgumentHelp("The folder's name, and the page's address. Default: the day and the title.", valueName: "name"))
    var slug: String?

    func validate() throws {
        if let slug, let problem = slugProblem(slug) { throw ValidationError("--slug: \(problem)") }
    }

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            try desk.carryOut { try plan(desk) }
        }
    }

    private func plan(_ desk: Authoring) throws -> Authoring.Plan {
        let title = try answered(title, desk, missing: "a title in quotes: what the work is") {
            try $0.line("What is the work, in customers' words?")
        }.onOneLine
        try checkTitle(title, slug: slug)
        let window = try window(desk)
        let statements = try statements(desk)
        if let again { try checkRhythm(again) }
        var draft = MaintenanceDraft(
            title: title, starts: window.lowerBound, ends: window.upperBound, announced: desk.now, components: statements,
            impact: try impact(statements, desk))
        draft.repeats = again
        let folder = try desk.page.folder(forWork: title, at: window.lowerBound, slug: slug)
        let file = draft.file(in: folder)
        try desk.refuseErrors(in: [file])
        let talk = "Announced '\(draft.title)' for \(desk.clock.window(draft.starts..<draft.ends))."
        return (
            { [draft] in
                try desk.files.addFolder(folder, [file])
                try desk.finish(WrittenContent(paths: [file.path], summary: "Scheduled: \(draft.title)", talk: talk))
            }, [file]
        )
    }

    private func window(_ desk: Authoring) throws -> Range<Instant> {
        let start = try desk.plannedStart(starts, "When does it start?")
        func end(_ text: String) throws(AuthoringError) -> Instant { try readPlannedEnd(text, from: start, desk.clock) }
        let ends = try answered(
            ends.map { try desk.option("--ends", $0, end) }, desk, missing: "--ends: a time, or how long it takes, such as 90m"
        ) {
            try $0.value("How long does it take, or when does it end?", suggestion: "1h", end)
        }
        desk.sayPlan(start..<ends)
        return start..<ends
    }

    private func checkRhythm(_ text: String) throws {
        do throws(ValueError) { _ = try readRhythm(text) } catch { throw AuthoringError("--repeat: \(error.message)") }
    }

    private func statements(_ desk: Authoring) throws -> [ComponentStatement] {
        if !component.isEmpty { return try desk.statements(component, usual: .underMaintenance) }
        if desk.page.components.isEmpty { throw AuthoringError("components.yml lists no component; add what customers recognise first") }
        guard desk.questions.areAsked else {
            throw ValidationError("--component is missing; there are \(listed(desk.page.components.map(\.id)))")
        }
        let all = desk.page.componentsToldApart
        let chosen = try desk.questions.several("What does it touch?", all.map { ($0.name, $0.description ?? "") })
        return chosen.map { ComponentStatement(all[$0].id, .underMaintenance) }
    }

    private func impact(_ statements: [ComponentStatement], _ desk: Authoring) throws -> String {
        if let impact, !impact.trimmedOfWhiteSpace.isEmpty { return sentence(impact, desk.page.components) }
        let statuses = Dictionary(uniqueKeysWithValues: statements.map { ($0.component, $0.status) })
        let words = ImpactWords(statuses, desk.page.componentsToldApart, isPlanned: true)
        let drafted = try desk.wording.wording(for: MaintenanceStatus.scheduled.rawValue, nil).text([
            .impact: words.present, .components: shortList(desk.page.componentsToldApart.filter { statuses[$0.id] != nil }.map(\.name)),
        ])
        return desk.questions.areAsked ? try desk.questions.text("What will customers notice?", suggestion: drafted) : drafted
    }
}
