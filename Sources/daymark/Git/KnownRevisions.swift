import Diagnostics
import StatusModel

/// The revision log where there is one, or why there is none.
struct KnownRevisions {
    private(set) var log: RevisionLog?
    private(set) var missing: GitError?

    init(content: String, _ files: [SourceFile], now: Instant) {
        do throws(GitError) {
            log = try RevisionLogReader.revisions(content: content, files: files, now: now)
        } catch {
            missing = error
        }
    }

    /// Says which rules were silent, and why; nothing where none was.
    func explain() {
        if let missing { printTalk(displayableLine("history rules need git: \(missing.reason)") + "\n") }
    }
}
