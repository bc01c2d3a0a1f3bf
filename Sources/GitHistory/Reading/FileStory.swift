/// What commits did to one file, under whatever names.
struct FileStory: Equatable {
    private(set) var steps: [Step]

    init() { steps = [] }
    private init(steps: some Sequence<Step>) { self.steps = Array(steps) }

    struct Step: Equatable {
        enum Deed: Equatable {
            case added, changed, renamed, deleted
        }

        var deed: Deed
        /// Index into the log.
        var commit: Int
        /// Nil for a deletion.
        var blob: String?
        /// Where the file was until then, for one that was renamed.
        var from: String?
    }

    var isGone: Bool { steps.last?.deed == .deleted }
    /// What the file held last.
    var lastBlob: String? { steps.last { $0.blob != nil }?.blob }

    private mutating func add(_ deed: Step.Deed, _ commit: Int, _ blob: String? = nil, from: String? = nil) {
        steps.append(Step(deed: deed, commit: commit, blob: blob, from: from))
    }

    /// This story, and what came of the file at the path that it has now: what git takes for two files was one.
    ///
    /// - Parameters:
    ///   - from: where this story ended.
    ///   - next: the story of the new path. What was there before and was deleted comes first.
    func continued(from: String, at path: String, by next: FileStory?) -> FileStory {
        var steps = steps
        if isGone { steps.removeLast() }
        let lifeStart = next.map { $0.isGone ? $0.steps.endIndex : $0.steps.lastIndex { $0.deed == .added } ?? 0 } ?? 0
        let (before, after) = (next?.steps.prefix(lifeStart) ?? [], next?.steps.suffix(from: lifeStart) ?? [])
        return FileStory(steps: before + Self.moved(steps[...], from: before.isEmpty ? nil : path) + Self.moved(after, from: from))
    }

    /// Steps that another story goes before.
    private static func moved(_ steps: ArraySlice<Step>, from path: String?) -> ArraySlice<Step> {
        var steps = steps
        guard let path, let first = steps.indices.first, steps[first].deed == .added else { return steps }
        (steps[first].deed, steps[first].from) = (.renamed, path)
        return steps
    }

    /// When the file that is at this path now was brought there; nil where that is not committed.
    var comesFromCommit: Int? { isGone ? nil : steps.last { $0.deed == .added }?.commit }

    /// Every path that the file was at before.
    var formerPaths: [String] { steps.compactMap(\.from) }

    /// The story of every file, by its last path.
    static func all(_ log: [LoggedCommit]) -> [String: FileStory] {
        var stories: [String: FileStory] = [:]
        for (index, commit) in log.enumerated() {
            for change in commit.changes.sorted(by: namesFirst) {
                switch change {
                case .written(let path, let blob):
                    let isNew = stories[path].map(\.isGone) ?? true
                    stories[path, default: FileStory()].add(isNew ? .added : .changed, index, blob)
                case .renamed(let from, let to, let blob):
                    let before = stories[to].flatMap { $0.isGone ? $0 : nil }
                    let moved = stories.removeValue(forKey: from).map { $0.continued(from: from, at: to, by: before) }
                    var story = moved ?? stories[to] ?? FileStory()
                    story.add(story.steps.isEmpty ? .added : .renamed, index, blob, from: story.steps.isEmpty ? nil : from)
                    stories[to] = story
                case .deleted(let path): stories[path]?.add(.deleted, index)
                }
            }
        }
        return stories
    }

    /// Names are freed before they are taken again in the same commit.
    private static func namesFirst(_ a: LoggedChange, _ b: LoggedChange) -> Bool { a.rank < b.rank }
}

extension LoggedChange {
    fileprivate var rank: Int {
        switch self {
        case .deleted: 0
        case .renamed: 1
        case .written: 2
        }
    }
}
