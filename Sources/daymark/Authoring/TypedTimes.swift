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
        if text == "now" { return now }
        switch try readMoment(text, now: now, zone: page.settings.zone) {
        case .at(let moment):
            if moment > now { throw AuthoringError("\(clock.text(moment)) is ahead, and this has happened already") }
            if let start, moment < start { throw AuthoringError("\(clock.text(moment)) is before the start, \(clock.text(start))") }
            return moment
        case .stillToCome(let yesterday): return try confirmed(yesterday, text, since: start)
        }
    }

    /// A time of yesterday that nobody has named as such, once somebody says that it is meant.
    private func confirmed(_ yesterday: Instant, _ text: String, since start: Instant?) throws -> Instant {
        let ahead = "\(text) is still to come: it is \(clock.clock(now)) now"
        if let start, yesterday < start { throw AuthoringError("\(ahead), and yesterday's is before the start, \(clock.text(start))") }
        let day = page.settings.zone.date(at: yesterday)
        guard questions.areAsked else {
            throw AuthoringError("\(ahead); if you mean yesterday, write 'yesterday \(text)' or '\(day.text) \(text)'")
        }
        if try questions.yes("\(text) is still to come; do you mean yesterday, \(clock.dayOfYear(day))?", suggestion: false) {
            return yesterday
        }
        throw AuthoringError("\(ahead); type a time that has passed")
    }

    /// When something that is planned happens: with its day and zone.
    func ahead(_ text: String) throws(AuthoringError) -> Instant {
        let moment: Instant
        do { moment = try readTime(text).startOfMinute } catch { throw AuthoringError(error.message) }
        if moment <= now { throw AuthoringError("\(text) has passed; customers are told before the work begins") }
        return moment
    }
}
