import Diagnostics
import StatusModel

/// The revision log where there is one, or why there is none.
package struct KnownRevisions {
    package private(set) var log: RevisionLog?
    private(set) var missing: GitError?

    package init(content: String, _ files: [SourceFile], now: Instant) {
        do throws(GitError) {
            log = try RevisionLogReader.revisions(content: content, files: files, now: now)
        } catch {
            missing = error
        }
    }

    /// Which rules are silent, and why; nil where none is.
    package var silence: String? { missing.map { "history rules need git: \($0.reason)" } }
}
