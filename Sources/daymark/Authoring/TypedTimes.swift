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
    /// - Parameters:
    ///   - start: what is meant was not before it.
    ///   - zone: by whose clock; nil for the page's.
    func past(_ text: String, since start: Instant? = nil, by zone: ClockWords? = nil) throws -> Instant {
        switch try readPast(text, since: start, zone ?? clock) {
        case .at(let moment): return moment
        case .doubtful(let doubt):
            guard questions.areAsked else { throw doubt.unasked }
            if try questions.yes(doubt.question, suggestion: false) { return doubt.moment }
            throw doubt.denied
        }
    }

    /// When something that is planned happens, on the page's clock where no zone is named.
    func ahead(_ text: String) throws(AuthoringError) -> Instant { try readAhead(text, clock) }

    /// When planned work begins: as an option says it, or as it is answered.
    func plannedStart(_ typed: String?, _ question: String) throws -> Instant {
        let example = clock.plannedExample
        return try answered(typed.map { try option("--starts", $0, ahead) }, self, missing: "--starts, such as \"\(example)\"") {
            try $0.value("\(question) On the page's clock, such as \(example)", lasting: clock.lasting, ahead)
        }
    }

    /// What an option says, with its name before what is wrong with it.
    func option(_ flag: String, _ text: String, _ read: (String) throws(AuthoringError) -> Instant) throws -> Instant {
        do throws(AuthoringError) { return try read(text) } catch { throw AuthoringError("\(flag): \(error.message)") }
    }

    /// Says what was understood, so that a wrong reading shows before anything is written.
    func sayPlan(_ window: Range<Instant>) { if questions.areAsked { say("That is \(clock.window(window)).\n") } }
}
