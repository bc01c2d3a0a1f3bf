import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// Planned work that gets another window: what its file and its next update say.
package struct NewWindow: Sendable {
    private let work: Maintenance
    private let draft: WindowChangeDraft
    private let clock: ClockWords

    /// - Throws: `AuthoringError` where nothing would change.
    package init(_ window: Range<Instant>, of work: Maintenance, _ clock: ClockWords) throws(AuthoringError) {
        if window == work.plan { throw AuthoringError("that is its window already: \(clock.window(window))") }
        (self.work, self.clock) = (work, clock)
        draft = WindowChangeDraft(at: clock.now, window: window)
    }

    /// Where its files are from now on: one time of work that repeats gets a folder of its own.
    package var folder: String { "maintenance/" + work.slug }

    /// - Throws: `AuthoringError` with what to write by hand.
    package func file() throws(AuthoringError) -> SourceFile {
        if work.occurrence != nil { return MaintenanceDraft(work, in: draft).file(in: folder) }
        if let file = draft.file(of: work) { return file }
        throw AuthoringError("'\(work.file.path)' can't be changed line by line as it is written; write by hand \(draft.lines(of: work))")
    }

    /// The work with its new window.
    package var moved: Maintenance {
        var new = work
        (new.occurrence, new.repeats) = (nil, nil)
        new.moves.append(
            MaintenanceMove(at: Located(draft.at, work.starts.place), starts: work.starts, ends: work.ends))
        (new.starts.value, new.ends.value) = (draft.window.lowerBound, draft.window.upperBound)
        return new
    }

    /// Work whose window only ends at another time goes on; all other work waits for its new start.
    package var status: MaintenanceStatus {
        if draft.window.lowerBound > clock.now { return .scheduled }
        return work.updates.last?.status.value == .verifying ? .verifying : .inProgress
    }

    /// The name of its wording.
    package var wordingName: String { isOnlyLonger ? "extended" : "moved" }

    private var isOnlyLonger: Bool { draft.window.lowerBound == work.starts.value && draft.window.upperBound > work.ends.value }

    /// What its wording may ask for besides what it always may.
    package var values: [Wording.Placeholder: String] {
        let until = [draft.window.upperBound, work.ends.value].map { clock.dayClock($0, besides: draft.window.lowerBound) }
        return [.window: clock.window(draft.window), .oldWindow: clock.window(work.plan), .until: until[0], .oldUntil: until[1]]
    }

    /// For its author.
    package var talk: String { "'\(work.title.value)' is now planned for \(clock.window(draft.window))." }

    /// For the commit.
    package var summary: String { "\(isOnlyLonger ? "Extended" : "Moved"): \(work.title.value)" }
}
