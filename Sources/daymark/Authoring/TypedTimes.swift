import ArgumentParser
import StatusAuthoring
import StatusContent
import StatusModel

/// Times as authors type them.
extension Authoring {
    /// Something that has happened, as an option says it.
    func moment(_ text: String, of flag: String) throws -> Instant {
        do { return try past(text) } catch let error as AuthoringError { throw ValidationError("\(flag): \(error.message)") }
    }

    /// When something happened, as people type it; it is never ahead. Where a time of day is still to come, whoever is there is asked.
    ///
    /// - Parameter start: what is meant was not before it.
    func past(_ text: String, since start: Instant? = nil) throws -> Instant {
        switch try readPast(text, since: start, clock) {
        case .at(let moment): return moment
        case .doubtful(let doubt):
            guard questions.areAsked else { throw doubt.unasked }
            if try questions.yes(doubt.question, suggestion: false) { return doubt.moment }
            throw doubt.denied
        }
    }

    /// When something that is planned happens: with its day and zone.
    func ahead(_ text: String) throws(AuthoringError) -> Instant { try readAhead(text, now: now) }
}
