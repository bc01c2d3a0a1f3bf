import ArgumentParser
import StatusAuthoring
import StatusHistory
import StatusModel

/// `daymark review`: the start of a post-incident review.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Start the review of a resolved incident.",
        discussion: """
            Fills in times, durations, the updates, the owner and the day it is due. Lines of timeline.yml are not copied. It is not
            published until it says 'publish: true'.

            EXAMPLES
              daymark review
              daymark review card-payments --owner ana --edit
            """)

    @OptionGroup var options: AuthoringOptions

    @Argument(
        help: ArgumentHelp("The incident, or a part of its name. Default: the only serious one without a review.", valueName: "incident"),
        completion: .custom(ContentCompletion.incidents))
    var incident: String?

    @Option(help: ArgumentHelp("Who finishes it. Default: the commander, or whoever had the technical lead.", valueName: "name"))
    var owner: String?

    func run() throws {
        try authoring {
            let desk = try Authoring(options)
            let incident = try chosen(desk)
            var draft = try ReviewDraft(incident, desk.history, owner: owner)
            if !draft.hasOwner, desk.questions.areAsked {
                draft = try ReviewDraft(incident, desk.history, owner: desk.questions.line("Who finishes it?"))
            }
            try desk.refuseErrors(in: [draft.file])
            let file = try desk.files.addOnly(draft.file)
            try desk.finish(
                WrittenContent(
                    paths: [file.path], summary: "Review: \(incident.title.value)",
                    talk: "Started the review of '\(incident.title.value)'.", isForReaders: false,
                    isInternal: incident.isInternal))
        }
    }

    /// The one that is named, else the only one that waits for its review.
    private func chosen(_ desk: Authoring) throws -> Incident {
        let choice = EventChoice(reviewsOf: desk.page)
        let typed = try incident ?? chosenOpen(desk, choice.current)
        if typed == nil, choice.current.isEmpty {
            throw AuthoringError("every serious incident that is over has its review; name another one")
        }
        guard case .incident(let incident) = try choice.event(typed) else { throw AuthoringError("only incidents have reviews") }
        return incident
    }
}
