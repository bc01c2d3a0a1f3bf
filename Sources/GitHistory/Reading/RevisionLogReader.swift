import Basics
import Diagnostics
import StatusContent
import StatusModel

/// Makes the revision log of a content directory from what git keeps and what is on disk. Four processes, however many files there are.
struct RevisionLogReader {
    private let log: [LoggedCommit]
    private let imports: Set<Int>
    private let files: [String: SourceFile]
    private let contents: [String: [UInt8]]
    private var stories: [String: FileStory]
    /// Where files were until they were moved, which is not committed yet.
    private var movedOnDisk: [String: String] = [:]
    /// Commits that are in no remote branch.
    private let unpushed: Set<String>
    private let now: Instant

    /// - Parameter files: every file of the content directory, as it is on disk.
    static func revisions(content: String, files: [SourceFile], now: Instant) throws(GitError) -> RevisionLog {
        let repository = try GitRepository(content: content)
        if repository.isShallow { throw .shallow }
        let log = try repository.log().map(\.ofContent)
        let stories = FileStory.all(log).filter { isJudged($0.key) }
        let contents = try repository.contents(of: stories.flatMap { wantedBlobs(path: $0.key, $0.value) })
        let knowsPushes = repository.hasRemoteBranches
        let unpushed = knowsPushes ? try repository.unpushed() : Set(log.map(\.id))
        let reader = RevisionLogReader(log, stories, files, contents, unpushed, now)
        return RevisionLog(reader.revisions, prefix: repository.prefixText, knowsPushes: knowsPushes)
    }

    private init(
        _ log: [LoggedCommit], _ stories: [String: FileStory], _ files: [SourceFile], _ contents: [String: [UInt8]],
        _ unpushed: Set<String>, _ now: Instant
    ) {
        (self.log, self.stories, self.contents, self.unpushed, self.now) = (log, stories, contents, unpushed, now)
        self.files = Dictionary(files.filter { Self.isJudged($0.path) }.map { ($0.path, $0) }) { first, _ in first }
        imports = Self.imports(stories)
    }

    private var revisions: [String: [Revision]] {
        var reader = self
        reader.followUnseenRenames()
        let (settled, stories) = (reader, Array(reader.stories))
        let revisions = concurrentMap(stories, chunk: 16) { ($0.key, settled.revisions($0.key, $0.value)) }
        return Dictionary(uniqueKeysWithValues: revisions)
    }

    /// `components.yml`, `incidents/<name>/<file>` and the same for maintenance.
    private static func isJudged(_ path: String) -> Bool {
        path == "components.yml" || path.split(separator: "/", omittingEmptySubsequences: false).count == 3 && !isLeftAlone(path)
    }

    private static func isUpdate(_ path: String) -> Bool { path.hasSuffix(".md") && !isReview(path) }

    private static func isReview(_ path: String) -> Bool { path.hasSuffix("/review.md") }

    /// Whether readers see what the file says.
    private static func isPublished(_ path: String) -> Bool {
        let isNamed = ["components.yml", "incident.yml", "maintenance.yml", "review.md"].contains { path == $0 || path.hasSuffix("/" + $0) }
        return isNamed || isUpdate(path)
    }

    private static func wantedBlobs(path: String, _ story: FileStory) -> [String] {
        isPublished(path) ? story.steps.compactMap(\.blob) : []
    }

    /// Commits that began the stories of three folders or more.
    private static func imports(_ stories: [String: FileStory]) -> Set<Int> {
        var folders: [Int: Set<Substring>] = [:]
        for (path, story) in stories {
            guard let first = story.steps.first, let slash = path.lastIndex(of: "/") else { continue }
            folders[first.commit, default: []].insert(path[..<slash])
        }
        return Set(folders.filter { $0.value.count >= 3 }.keys)
    }

    /// What was moved without git seeing it goes on under its new name.
    private mutating func followUnseenRenames() {
        for (old, new) in UnseenRenames(stories, files: files, contents: contents).all {
            guard let story = stories.removeValue(forKey: old) else { continue }
            if stories[new]?.isGone ?? true { movedOnDisk[new] = old }
            stories[new] = story.continued(from: old, at: new, by: stories[new])
        }
    }

    private func revisions(_ path: String, _ story: FileStory) -> [Revision] {
        let file = files[path]
        let facts = Self.isPublished(path) ? facts(path, story, file) : nil
        var revisions = story.steps.map { step in
            let commit = log[step.commit]
            return Revision(
                Revision.Change(step.deed), commit: commit.id, author: commit.author, at: Instant(seconds: commit.seconds),
                facts: step.blob.map { facts?.ofBlobs[$0] } ?? facts?.onDeletion, isPushed: !unpushed.contains(commit.id),
                isImport: imports.contains(step.commit), from: step.from)
        }
        if let old = movedOnDisk[path] {
            revisions.append(Revision(.renamed, commit: nil, author: "", at: now, facts: facts?.onDisk, from: old))
        } else if file == nil, !story.isGone {
            revisions.append(Revision(.deleted, commit: nil, author: "", at: now, facts: facts?.onDeletion))
        } else if file != nil, story.isGone {
            revisions.append(Revision(.added, commit: nil, author: "", at: now, facts: facts?.onDisk))
        } else if let onDisk = facts?.onDisk, onDisk != revisions.last?.facts {
            revisions.append(Revision(.changed, commit: nil, author: "", at: now, facts: onDisk))
        }
        return revisions
    }

    /// What each version says; nil where all are what is on disk, which is so for most files.
    private func facts(_ path: String, _ story: FileStory, _ file: SourceFile?) -> (
        ofBlobs: [String: PublishedFacts], onDisk: PublishedFacts?, onDeletion: PublishedFacts?
    )? {
        // An incident that is there without the review that it had says less than it did.
        let isReview = Self.isReview(path)
        if file == nil, !isReview { return nil }
        let blobs = Set(story.steps.compactMap(\.blob))
        if let file, blobs.count == 1, let bytes = blobs.first.flatMap({ contents[$0] }), ContentVersions.areSame(bytes, file.bytes) {
            return nil
        }
        let ofBlobs = blobs.map { ($0, contents[$0].flatMap { PublishedFacts(of: SourceFile(path: path, bytes: $0)) }) }
        return (
            Dictionary(uniqueKeysWithValues: ofBlobs).compactMapValues { $0 }, file.flatMap { PublishedFacts(of: $0) },
            isReview ? PublishedFacts() : nil
        )
    }
}

extension LoggedCommit {
    /// Without files that are left alone: what gets such a name is gone from the page.
    fileprivate var ofContent: LoggedCommit {
        var commit = self
        commit.changes = changes.compactMap(\.ofContent)
        return commit
    }
}

extension LoggedChange {
    fileprivate var ofContent: LoggedChange? {
        switch self {
        case .written(let path, _), .deleted(let path): isLeftAlone(path) ? nil : self
        case .renamed(let from, let to, let blob):
            switch (isLeftAlone(from), isLeftAlone(to)) {
            case (false, false): self
            case (false, true): .deleted(path: from)
            case (true, false): .written(path: to, blob: blob)
            case (true, true): nil
            }
        }
    }
}

extension Revision.Change {
    fileprivate init(_ deed: FileStory.Step.Deed) {
        switch deed {
        case .added: self = .added
        case .changed: self = .changed
        case .renamed: self = .renamed
        case .deleted: self = .deleted
        }
    }
}
