import ArgumentParser
import StatusAuthoring
import StatusContent
import StatusModel

/// What responders keep about an incident. Never published.
struct ResponseFlags: ParsableArguments {
    @Option(help: ArgumentHelp("When you first knew. Never published.", valueName: "time"))
    var detected: String?

    @Option(help: ArgumentHelp("When somebody took it on. Never published.", valueName: "time"))
    var acknowledged: String?

    @Option(
        help: ArgumentHelp("Who does what: commander, communications, technical or scribe. Never published.", valueName: "role=name"))
    var role: [String] = []

    @Option(
        help: ArgumentHelp("A short id of why it happened, the same for all that have this cause. Never published.", valueName: "id"))
    var cause: String?

    @Option(help: ArgumentHelp("What customers can do meanwhile, for those who talk with them. Never on the page.", valueName: "text"))
    var workaround: String?

    var isEmpty: Bool { detected == nil && acknowledged == nil && role.isEmpty && cause == nil && workaround == nil }

    func validate() throws {
        if let workaround, workaround.onOneLine.isEmpty {
            throw ValidationError("--workaround is empty; say what customers can do meanwhile, or leave it out")
        }
    }

    func draft(_ desk: Authoring) throws -> ResponseDraft {
        var draft = ResponseDraft()
        draft.detected = try detected.map { try desk.moment($0, of: "--detected") }
        draft.acknowledged = try acknowledged.map { try desk.moment($0, of: "--acknowledged") }
        draft.roles = try readRoles(role)
        draft.cause = try cause.map(readCause)
        draft.workaround = workaround.map { sentence($0, desk.page.components) }
        return draft
    }
}
