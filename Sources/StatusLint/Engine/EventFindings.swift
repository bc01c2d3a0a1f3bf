import Basics
import Diagnostics
import StatusModel

/// An incident or a maintenance in judgement: what its facts show, and what the last run found in all of it where that still holds.
struct EventFindings: Sendable {
    let id: StatusEvent.ID
    /// Its main file first.
    let files: [SourceFile]
    let standing: Standing
    /// What its facts show; of an event that is settled, only what time may change about that.
    let ofFacts: [Diagnostic]
    /// What there is to report, where nothing has changed since it was found.
    let settled: [Diagnostic]?
    /// The last verdict that holds, or one to come.
    private let kept: Kept

    private enum Kept {
        case no
        case last([UInt8])
        case next(inTime: [Diagnostic])
    }

    /// An event of which the last run's verdict still holds; nil where there is none that does.
    ///
    /// - Parameter inTime: what is found by rules whose findings may change with the clock or with git.
    init?(settled event: StatusEvent, _ inTime: Found, _ cache: EventCache) {
        guard let bytes = cache.events[event.id]?.verdict else { return nil }
        (id, files, standing) = (event.id, event.files, inTime.standing)
        ofFacts = inTime.diagnostics
        guard let last = try? Verdict(unpacking: bytes, files), last.inTime == inTime.diagnostics else { return nil }
        (settled, kept) = (last.all, .last(bytes))
    }

    /// - Parameter inTime: nil where no verdict is to be kept.
    init(_ event: StatusEvent, _ found: Found, inTime: [Diagnostic]?) {
        (id, files, standing) = (event.id, event.files, found.standing)
        ofFacts = found.diagnostics
        (settled, kept) = (nil, inTime.map(Kept.next) ?? .no)
    }

    /// For the next run; nil where nothing is to be kept.
    func verdict(_ all: [Diagnostic]) -> [UInt8]? {
        switch kept {
        case .no: nil
        case .last(let bytes): bytes
        case .next(let inTime): Verdict(inTime: inTime, all: all).packed(files)
        }
    }
}

extension StatusEvent {
    /// All its files that something can be found in, but for those that are not read as content.
    fileprivate var files: [SourceFile] {
        switch self {
        case .incident(let incident):
            let timeline = incident.record.timeline.first.map { [$0.at.place.file] } ?? []
            return [incident.file] + incident.updates.map(\.file) + (incident.review.map { [$0.file] } ?? []) + timeline
        case .maintenance(let maintenance): return [maintenance.file] + maintenance.updates.map(\.file)
        }
    }
}

extension EventCache {
    /// Without the verdicts, where others commit by now: their names are no words for a page.
    ///
    /// - Parameter colleagues: nil outside a repository.
    func judged(with colleagues: [String]?) -> EventCache {
        var packing = Packing()
        packing.add(colleagues != nil)
        packing.add(each: colleagues ?? []) { $0.add($1) }
        let digest = SHA256.digest(of: packing.bytes)
        if digest == self.colleagues { return self }
        return EventCache(basis: basis, colleagues: digest, events: events.mapValues { CachedEvent(digest: $0.digest, event: $0.event) })
    }
}
