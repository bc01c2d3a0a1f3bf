import GitHistory
import StatusAuthoring
import StatusContent
import StatusModel

/// What others have told readers, or are about to, that was not here before their commits came in.
struct News {
    /// One update, or an event that begins without one.
    struct Item {
        /// Of the incident or maintenance, relative to the content directory.
        var folder: String
        var title: String
        /// Nil where an event is new and says nothing yet.
        var step: EventStep?
        /// Whether the event itself is new here.
        var isNew: Bool
        /// Who committed it; nil where git doesn't say.
        var author: String?
    }

    let items: [Item]

    /// - Parameters:
    ///   - before: the page as it was; nil where there was none that could be read.
    ///   - ours: what is written now, which is no news.
    init(from before: StatusPage?, to after: StatusPage, besides ours: [String] = [], _ log: RevisionLog? = nil) {
        guard let before else {
            items = []
            return
        }
        let old = Dictionary(before.told.map { ($0.folder, $0) }) { first, _ in first }
        items = after.told.filter { !ours.contains($0.file) }.flatMap { event -> [Item] in
            let known = old[event.folder]
            let ids = Set(known?.steps.map(\.id) ?? [])
            let new = event.steps.filter { !ids.contains($0.id) && !ours.contains($0.path) }
            let steps = new.isEmpty && known == nil ? [nil] : new.map(Optional.some)
            return steps.map { step in
                let author = log?.revisions(of: step?.path ?? event.file).first { $0.commit != nil }?.author
                return Item(folder: event.folder, title: event.title, step: step, isNew: known == nil, author: author)
            }
        }
    }

    /// What is new of one incident or maintenance, the newest last.
    func items(of folder: String) -> [Item] { items.filter { $0.folder == folder } }

    /// One line each, as people read it; no more than they want to read.
    func lines(_ clock: ClockWords) -> String {
        let shown = items.suffix(Self.mostLines)
        let rest = items.count - shown.count
        return (rest > 0 ? "  (\(rest) more)\n" : "") + shown.map { "  \($0.words(clock))\n" }.joined()
    }

    private static let mostLines = 12
}

extension News.Item {
    /// "Some card payments are failing: identified at 14:10 GMT, by Ana".
    func words(_ clock: ClockWords) -> String {
        let deed = step.map { "\($0.status) at \(clock.text($0.at))" } ?? "is new"
        return "\(title): \(deed)" + (author.map { ", by \($0)" } ?? "")
    }
}

/// An update, whatever it is of.
struct EventStep {
    var id: String
    /// Relative to the content directory.
    var path: String
    /// As files write it.
    var status: String
    var at: Instant

    init<Status: RawRepresentable<String>>(_ update: Update<Status>) {
        (id, path, status, at) = (update.id, update.file.path, update.status.value.rawValue, update.at.value)
    }

    /// Whether a status comes no earlier than this one's.
    func isBehind(_ status: String, in phases: [String]) -> Bool {
        (phases.firstIndex(of: self.status) ?? 0) <= (phases.firstIndex(of: status) ?? 0)
    }
}

/// An incident or maintenance as its updates tell it.
struct ToldEvent {
    var folder: String
    /// Its main file.
    var file: String
    var title: String
    /// In the order they happened.
    var steps: [EventStep]
    /// The statuses that follow one another there, the first first.
    var phases: [String]
}

extension StatusPage {
    /// Everything that updates are of, in the order of the content.
    fileprivate var told: [ToldEvent] {
        incidents.map {
            ToldEvent(
                folder: "incidents/" + $0.slug, file: $0.file.path, title: $0.title.value, steps: $0.updates.map { EventStep($0) },
                phases: IncidentStatus.allCases.map(\.rawValue))
        }
            + maintenance.map {
                ToldEvent(
                    folder: "maintenance/" + $0.slug, file: $0.file.path, title: $0.title.value, steps: $0.updates.map { EventStep($0) },
                    phases: MaintenanceStatus.allCases.map(\.rawValue))
            }
    }

    /// The incident or maintenance in a folder.
    func told(_ folder: String) -> ToldEvent? { told.first { $0.folder == folder } }
}
