import Basics

/// What a build changed in the published site, counted in files.
package struct PublishSummary: Equatable, Sendable {
    var added = 0
    var changed = 0
    var removed = 0
    var unchanged = 0
    /// What Daymark had not written and `--force` deleted.
    var foreign = 0
    /// Something that did not stop the site from being published.
    package internal(set) var warning: String?

    /// One line, as in `112 files: 3 changed, 1 added, 108 unchanged`.
    package var text: String {
        let total = added + changed + unchanged
        let files = counted(total, "file")
        guard added + changed + removed + foreign > 0 else { return "\(files): nothing changed" }
        let counts = [
            (changed, "changed"), (added, "added"), (removed, "removed"), (unchanged, "unchanged"),
            (foreign, "deleted that daymark had not written"),
        ]
        return "\(files): " + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
