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
    private let now: Instant

    /// - Parameter files: every file of the content directory, as it is on disk.
    static func revisions(content: String, files: [SourceFile], now: Instant) throws(GitError) -> RevisionLog {
        let repository = try GitRepository(content: content)
        guard repository.commit("HEAD") != nil else { throw .noCommits }
        if repository.isShallow { throw .shallow }
        let log = try repository.log()
        let stories = FileStory.all(log).filter { isJudged($0.key) }
        let contents = try repository.contents(of: stories.flatMap { wantedBlobs(path: $0.key, $0.value) })
        return RevisionLogReader(log, stories, files, contents, now).revisions
    }

    private init(
        _ log: [LoggedCommit], _ stories: [String: FileStory], _ files: [SourceFile], _ contents: [String: [UInt8]], _ now: Instant
    ) {
        (self.log, self.stories, self.contents, self.now) = (log, stories, contents, now)
        self.files = Dictionary(files.filter { Self.isJudged($0.path) }.map { ($0.path, $0) }) { first, _ in first }
        imports = Self.imports(stories)
    }

    private var revisions: RevisionLog {
        var reader = self
        reader.followRenamesOnDisk()
        var revisions: [String: [Revision]] = [:]
        for (path, story) in reader.stories { revisions[path] = reader.revisions(path, story) }
        return RevisionLog(revisions)
    }

    /// `incidents/<name>/<file>` and the same for maintenance.
    private static func isJudged(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false).count == 3
    }

    private static func isUpdate(_ path: String) -> Bool { path.hasSuffix(".md") && !path.hasSuffix("/review.md") }

    private static func wantedBlobs(path: String, _ story: FileStory) -> [String] {
        isUpdate(path) ? story.steps.compactMap(\.blob) : []
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

    /// An update that was moved and not committed yet says the same words under a new name.
    private mutating func followRenamesOnDisk() {
        let gone = stories.filter { files[$0.key] == nil && !$0.value.isGone && Self.isUpdate($0.key) }.keys.sorted()
        if gone.isEmpty { return }
        var new: [[UInt8]: [String]] = [:]
        for (path, file) in files where stories[path] == nil && Self.isUpdate(path) {
            new[PublishedText(file).words, default: []].append(path)
        }
        for path in gone {
            guard let blob = stories[path]?.lastBlob, let bytes = contents[blob] else { continue }
            let words = PublishedText(SourceFile(path: path, bytes: bytes)).words
            guard let target = new[words]?.min(), let story = stories.removeValue(forKey: path) else { continue }
            new[words]?.removeAll { $0 == target }
            stories[target] = story
            moveMainFile(from: path, to: target)
        }
    }

    /// Where an update went, the folder's main file went too, whatever it says now.
    private mutating func moveMainFile(from old: String, to new: String) {
        for name in ["incident.yml", "maintenance.yml"] {
            let (before, after) = (String(Self.folder(old)) + name, String(Self.folder(new)) + name)
            guard files[before] == nil, files[after] != nil, stories[after] == nil else { continue }
            stories[after] = stories.removeValue(forKey: before)
        }
    }

    /// With its slash.
    private static func folder(_ path: String) -> Substring { path[...(path.lastIndex(of: "/") ?? path.startIndex)] }

    private func revisions(_ path: String, _ story: FileStory) -> [Revision] {
        let file = files[path]
        let wordings = Self.isUpdate(path) ? wordings(path, story, file) : nil
        var revisions = story.steps.map { step in
            let commit = log[step.commit]
            return Revision(
                Revision.Change(step.deed), commit: commit.id, author: commit.author, at: Instant(seconds: commit.seconds),
                wording: step.blob.flatMap { wordings?.ofBlobs[$0] } ?? 0, isImport: imports.contains(step.commit))
        }
        if file == nil, !story.isGone {
            revisions.append(Revision(.deleted, commit: nil, author: "", at: now))
        } else if file != nil, story.isGone {
            revisions.append(Revision(.added, commit: nil, author: "", at: now, wording: wordings?.onDisk ?? 0))
        } else if let onDisk = wordings?.onDisk, onDisk != revisions.last?.wording {
            revisions.append(Revision(.changed, commit: nil, author: "", at: now, wording: onDisk))
        }
        return revisions
    }

    /// A number for each different text.
    private func wordings(_ path: String, _ story: FileStory, _ file: SourceFile?) -> (ofBlobs: [String: Int], onDisk: Int?) {
        let blobs = story.steps.compactMap(\.blob)
        if let file, let only = blobs.first, blobs.allSatisfy({ $0 == only }), let bytes = contents[only],
            ContentVersions.areSame(bytes, file.bytes)
        {
            return ([only: 0], 0)
        }
        var numbers: [PublishedText: Int] = [:]
        func number(_ bytes: [UInt8]) -> Int {
            let text = PublishedText(SourceFile(path: path, bytes: bytes))
            let number = numbers[text] ?? numbers.count
            numbers[text] = number
            return number
        }
        var ofBlobs: [String: Int] = [:]
        for blob in blobs where ofBlobs[blob] == nil { ofBlobs[blob] = contents[blob].map(number) }
        return (ofBlobs, file.map { number($0.bytes) })
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
