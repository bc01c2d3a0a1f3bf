import Basics
import Diagnostics
import StatusContent
import StatusModel

/// Finds out from git who first committed what files say now.
package struct StatementLogReader {
    private let log: [LoggedCommit]
    private let contents: [String: [UInt8]]

    /// - Parameter files: those that are asked about, as they are on disk.
    /// - Throws: where there is no git, no commit, or only a part of the history.
    package static func log(content: String, files: [SourceFile]) throws(GitError) -> StatementLog {
        let repository = try GitRepository(content: content)
        if repository.isShallow { throw .shallow }
        let log = try repository.log(of: ["site.yml", "incidents", "maintenance", "drills"])
        let wanted = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        let stories = FileStory.all(log).filter { wanted[$0.key] != nil }
        let contents = try repository.contents(of: stories.values.flatMap { $0.steps.compactMap(\.blob) })
        let reader = StatementLogReader(log: log, contents: contents)
        let told = concurrentMap(Array(stories), chunk: 16) { path, story in
            (path, reader.story(story, of: wanted[path] ?? SourceFile(path: path, bytes: [])))
        }
        return StatementLog(Dictionary(told) { first, _ in first }, newest: log.last?.id)
    }

    /// Of the file's present life: what was deleted before is over.
    private func story(_ story: FileStory, of file: SourceFile) -> StatementLog.Story {
        let start = story.steps.lastIndex { $0.deed == .deleted }.map { $0 + 1 } ?? 0
        var first: [Statement: Revision] = [:]
        var everSaid: [Statement] = []
        var known: Set<Statement> = []
        for step in story.steps[start...] {
            guard let blob = step.blob, let bytes = contents[blob] else { continue }
            let revision = revision(of: step)
            let said = statements(in: SourceFile(path: file.path, bytes: bytes))
            // What it stopped saying has to be said anew.
            first = first.filter { said.contains($0.key) }
            for statement in said where first[statement] == nil { first[statement] = revision }
            everSaid += said.filter { known.insert($0).inserted }
        }
        let now = statements(in: file)
        return StatementLog.Story(first: first.filter { now.contains($0.key) }, everSaid: everSaid)
    }

    /// What was put into a commit later, or on another base, is dated from then.
    private func revision(of step: FileStory.Step) -> Revision {
        let commit = log[step.commit]
        let change: Revision.Change = step.deed == .added ? .added : .changed
        return Revision(change, commit: commit.id, author: commit.author, at: Instant(seconds: max(commit.seconds, commit.madeAt)))
    }
}
