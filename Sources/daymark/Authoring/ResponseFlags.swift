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

    @Option(help: ArgumentHelp("When it was stopped, though not put right for good. Never published.", valueName: "time"))
    var mitigated: String?

    @Option(
        help: ArgumentHelp("Who does what: commander, communications, technical or scribe. Never published.", valueName: "role=name"))
    var role: [String] = []

    @Option(
        help: ArgumentHelp("A short id of why it happened, the same for all that have this cause. Never published.", valueName: "id"))
    var cause: String?

    @Option(help: ArgumentHelp("What customers can do meanwhile, for those who talk with them. Never on the page.", valueName: "text"))
    var workaround: String?

    var isEmpty: Bool {
        detected == nil && acknowledged == nil && mitigated == nil && role.isEmpty && cause == nil && workaround == nil
    }

    func validate() throws {
        if let workaround, workaround.onOneLine.isEmpty {
            throw ValidationError("--workaround is empty; say what customers can do meanwhile, or leave it out")
        }
    }

    func draft(_ desk: Authoring) throws -> ResponseDraft {
        var draft = ResponseDraft()
        draft.detected = try detected.map { try desk.moment($0, of: "--detected") }
        draft.acknowledged = try acknowledged.map { try desk.moment($0, of: "--acknowledged") }
        draft.mitigated = try mitigated.map { try desk.moment($0, of: "--mitigated") }
        draft.roles = try readRoles(role)
        draft.takenOver = desk.now
        draft.cause = try cause.map(readCause)
        draft.workaround = workaround.map { sentence($0, desk.page.components) }
        return draft
    }

    /// The same, of an incident that is there.
    func draft(_ desk: Authoring, of incident: Incident) throws -> ResponseDraft {
        let draft = try draft(desk)
        try draft.check(against: ResponseTimes(of: incident), desk.clock)
        try draft.checkMitigation(of: incident, desk.clock)
        return draft
    }
}
