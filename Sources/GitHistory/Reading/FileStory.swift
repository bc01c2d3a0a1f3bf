/// What commits did to one file, under whatever names.
struct FileStory: Equatable {
    private(set) var steps: [Step] = []

    struct Step: Equatable {
        enum Deed: Equatable {
            case added, changed, renamed, deleted
        }

        var deed: Deed
        /// Index into the log.
        var commit: Int
        /// Nil for a deletion.
        var blob: String?
    }

    var isGone: Bool { steps.last?.deed == .deleted }
    /// What the file held last.
    var lastBlob: String? { steps.last { $0.blob != nil }?.blob }

    private mutating func add(_ deed: Step.Deed, _ commit: Int, _ blob: String? = nil) {
        steps.append(Step(deed: deed, commit: commit, blob: blob))
    }

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
                    var story = stories.removeValue(forKey: from) ?? stories[to] ?? FileStory()
                    story.add(story.steps.isEmpty ? .added : .renamed, index, blob)
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
