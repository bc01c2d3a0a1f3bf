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
