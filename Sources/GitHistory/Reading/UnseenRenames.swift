import Diagnostics
import StatusContent
import StatusModel

/// Finds files that were moved and that git takes for a deleted one and a new one: not committed yet, in two commits, or with much edited.
struct UnseenRenames {
    private let stories: [String: FileStory]
    private let contents: [String: [UInt8]]
    /// What is there, by path.
    private let files: [String: SourceFile]
    /// Paths of files that are there and did not come from elsewhere, in order.
    private let newUpdates: [ContentPath]
    private let newMains: [(path: ContentPath, facts: PublishedFacts?)]
    private let gone: [ContentPath]
    /// Folders between which git saw a file move, from and to.
    private let movedByGit: Set<[Substring]>

    init(_ stories: [String: FileStory], files: [String: SourceFile], contents: [String: [UInt8]]) {
        (self.stories, self.files, self.contents) = (stories, files, contents)
        gone = stories.keys.filter { files[$0] == nil }.sorted().map(ContentPath.init)
        let isNew: (String) -> Bool = { path in stories[path].map { $0.isGone || $0.comesFromCommit != nil } ?? true }
        let new = gone.isEmpty ? [] : files.keys.filter(isNew).sorted().map(ContentPath.init)
        newUpdates = new.filter(\.isUpdate)
        newMains = new.filter(\.isMain).map { path in (path, files[path.text].flatMap { PublishedFacts(of: $0) }) }
        movedByGit =
            gone.isEmpty
            ? []
            : Set(
                stories.flatMap { path, story in
                    story.formerPaths.map { [ContentPath($0).folder, ContentPath(path).folder] }
                })
    }

    /// From where to where. An update is known by its words, or by its name where one commit took it away and brought it; a folder's main
    /// file by its updates, its title and its start.
    var all: [(from: String, to: String)] {
        var taken: Set<String> = []
        var moved = movedByGit
        var found: [(from: String, to: String)] = []
        func follow(_ old: ContentPath, to new: ContentPath?) {
            guard let new, taken.insert(new.text).inserted else { return }
            moved.insert([old.folder, new.folder])
            found.append((old.text, new.text))
        }
        let (byName, byFolder) = (Dictionary(grouping: newUpdates, by: \.name), Dictionary(grouping: newUpdates, by: \.folder))
        let uncommitted = newUpdates.filter { stories[$0.text]?.comesFromCommit == nil }
        for old in gone where old.isUpdate {
            let candidates = (byName[old.name] ?? []) + (byFolder[old.folder] ?? []) + uncommitted
            follow(old, to: candidates.first { !taken.contains($0.text) && isUpdate(old, at: $0) })
        }
        for old in gone where old.isMain {
            follow(old, to: newMains.first { !taken.contains($0.path.text) && isMain(old, at: $0.path, $0.facts, moved) }?.path)
        }
        return found
    }

    private func isUpdate(_ old: ContentPath, at new: ContentPath) -> Bool {
        guard old.kind == new.kind, comesAfter(old, new) else { return false }
        if old.name == new.name, isOneCommit(old, new) { return true }
        guard let words = facts(old)?.words, !words.isEmpty else { return false }
        return words == files[new.text].flatMap { PublishedFacts(of: $0) }?.words
    }

    private func isMain(_ old: ContentPath, at new: ContentPath, _ now: PublishedFacts?, _ moved: Set<[Substring]>) -> Bool {
        guard old.name == new.name, comesAfter(old, new) else { return false }
        if moved.contains([old.folder, new.folder]) { return true }
        guard let was = facts(old), let now else { return false }
        let same = [PublishedFacts.Key.title, .started, .starts].filter { was.values[$0] != nil && was.values[$0] == now.values[$0] }
        return same.count > (isOneCommit(old, new) ? 0 : 1)
    }

    /// What a file said last.
    private func facts(_ path: ContentPath) -> PublishedFacts? {
        guard let blob = stories[path.text]?.lastBlob, let bytes = contents[blob] else { return nil }
        return PublishedFacts(of: SourceFile(path: path.text, bytes: bytes))
    }

    private func comesAfter(_ old: ContentPath, _ new: ContentPath) -> Bool {
        guard let end = stories[new.text]?.comesFromCommit, let start = stories[old.text]?.steps.first?.commit else { return true }
        return end > start
    }

    /// Whether one commit took the one away and brought the other, or neither is committed.
    private func isOneCommit(_ old: ContentPath, _ new: ContentPath) -> Bool {
        let end = stories[old.text].flatMap { $0.isGone ? $0.steps.last?.commit : nil }
        return end == stories[new.text]?.comesFromCommit
    }
}

/// The parts of `incidents/<slug>/<name>`.
private struct ContentPath {
    let text: String
    /// With its slash.
    let folder: Substring
    let name: Substring

    init(_ text: String) {
        self.text = text
        let start = text.lastIndex(of: "/").map { text.index(after: $0) } ?? text.startIndex
        (folder, name) = (text[..<start], text[start...])
    }

    var kind: Substring { text.prefix { $0 != "/" } }
    var isMain: Bool { name == "incident.yml" || name == "maintenance.yml" }
    var isUpdate: Bool { name.hasSuffix(".md") && name != "review.md" }
}
