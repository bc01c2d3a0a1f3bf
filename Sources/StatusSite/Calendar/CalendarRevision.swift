import StatusHistory
import StatusModel

/// How often the entry of planned work has changed, so that calendars take the newest one (RFC 5545, 3.8.7.4).
struct CalendarRevision {
    /// The entry's SEQUENCE: what people wrote counts in ten thousands, what the clock did since then one by one. So an update that is
    /// dated back, and undoes what the clock had made of the work, still has a higher number than that.
    let number: Int
    /// When git last saw the work's files change; nil where there is none.
    let latest: Instant?

    /// - Parameters:
    ///   - turns: how often the clock changed the entry.
    ///   - built: git tells nothing from later than this.
    init(_ work: MaintenanceHistory, turns: Int, _ log: RevisionLog?, built: Instant) {
        let told = FilesOfWork(work.maintenance, log, built: built)
        let updates = work.story.count { if case .told = $0 { true } else { false } }
        let edits = updates + max(work.maintenance.moves.count, told.windows) + told.rewritten
        number = min(edits * Self.edit + min(turns, Self.edit - 1), Int(Int32.max))
        latest = told.latest
    }

    private static let edit = 10_000
}

/// What git knows of a piece of work beyond what its files say today.
private struct FilesOfWork {
    /// How often its window or its rhythm was changed, whether `moved` tells of it or not.
    let windows: Int
    /// How often its updates were taken away, which takes a number with it, or given another status or time.
    let rewritten: Int
    let latest: Instant?

    init(_ work: Maintenance, _ log: RevisionLog?, built: Instant) {
        guard let log else {
            (windows, rewritten, latest) = (0, 0, nil)
            return
        }
        let folder = work.file.path.dropLast("maintenance.yml".count)
        let gone = log.deletions.map(\.path).filter { $0.hasPrefix(folder) && $0.hasSuffix(".md") }
        let story = { (path: String) in log.revisions(of: path).filter { $0.at <= built } }
        let updates = (work.updates.map(\.body.file.path) + gone).map(story)
        windows = story(work.file.path).changes { facts in
            [facts.values[.starts], facts.values[.ends]] + facts.repetition
        }
        rewritten = updates.reduce(0) { count, revisions in
            count + 2 * revisions.count { $0.change == .deleted } + revisions.changes { [$0.time(.at)?.yamlText, $0.text(.status)] }
        }
        latest = updates.joined().filter { $0.commit != nil }.map(\.at).max()
    }
}

extension [Revision] {
    /// How often what a file says was changed, by what is looked at.
    fileprivate func changes<Value: Equatable>(_ value: (PublishedFacts) -> Value) -> Int {
        let values = compactMap(\.facts).map(value)
        return zip(values, values.dropFirst()).count { $0 != $1 }
    }
}
