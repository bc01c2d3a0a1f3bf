import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// When customers stopped feeling an incident that is resolved now, as far as the content says so.
package struct EndOfTrouble: Sendable, Equatable {
    package enum Source: Sendable, Equatable {
        /// incident.yml has it already.
        case file
        /// An update said that all works again; a person may know better, and would type this to agree.
        case update(typed: String)
        /// Nothing says that it was over before now.
        case nothing
    }

    package let source: Source
    package let moment: Instant

    package init(of incident: Incident, _ clock: ClockWords) {
        if let known = incident.ended?.value {
            (source, moment) = (.file, known)
        } else if let recovered = IncidentHistory(incident, at: clock.now).recovered {
            (source, moment) = (.update(typed: Self.typed(recovered, clock)), recovered)
        } else {
            (source, moment) = (.nothing, clock.now)
        }
    }

    /// What a person is asked to agree to; nil where there is nothing to ask.
    package var suggestion: String? { if case .update(let typed) = source { typed } else { nil } }

    /// What is added to incident.yml so that it ends then; nil where it says so already, or the last update does.
    package func line(for end: Instant, now: Instant) -> String? { source == .file || end == now ? nil : "ended: \(end.contentText)\n" }

    /// - Throws: `AuthoringError` where the end is known already.
    package func checkMayBeTyped(_ clock: ClockWords) throws(AuthoringError) {
        if source != .file { return }
        throw AuthoringError("incident.yml says already that it ended at \(clock.text(moment)); leave --ended out")
    }

    /// The time of day where that is enough, else the whole time.
    private static func typed(_ moment: Instant, _ clock: ClockWords) -> String {
        let text = clock.zone.civil(at: moment).clockText
        let isClear = (try? readMoment(text, now: clock.now, zone: clock.zone)) == .at(moment)
        return isClear ? text : moment.contentText
    }
}

extension Incident {
    /// - Throws: `AuthoringError` where an update after that end says that something failed: the page would lose that trouble.
    package func checkEnd(_ end: Instant, _ clock: ClockWords, paths: PathStyle) throws(AuthoringError) {
        guard let (update, change) = trouble(saidSince: end).first else { return }
        let (time, status) = (clock.text(update.at.value), change.status.value.rawValue)
        let id = change.component.value
        throw AuthoringError(
            "\(clock.text(end)) is before '\(paths.shown(update.file))' says at \(time) that '\(id)' is \(status), and the page would lose that; "
                + "name a later time, or put that update right first with 'daymark update \(slug) --corrects \(update.id) "
                + "--component \(id)=operational -m \"…\"'")
    }
}
