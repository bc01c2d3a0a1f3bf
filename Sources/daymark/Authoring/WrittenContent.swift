import StatusContent
import StatusModel

/// What a command has written.
struct WrittenContent {
    /// Relative to the content directory; the last one is what the author edits.
    var paths: [String]
    /// What the commit's first line says.
    var summary: String
    /// What happened, for the person.
    var talk: String
    /// Whether readers are to see it: not the responders' log, nor a review before it is finished.
    var isForReaders = true
    /// Whether it is about an incident that readers never get to know.
    var isInternal = false
    var tellsReaders: Bool { isForReaders && !isInternal }
    /// Whether people are to be told who had no reason to know before: an incident has begun, or is worse than it was.
    var callsForPeople = false
    /// How many errors were in these files before, which this had nothing to do with.
    var formerErrors = 0
    /// Nil where it is no update of something that was there.
    var update: WrittenUpdate?

    /// What it is about, as a branch can be called: the folder of its event, else the file's own name.
    var name: String {
        let parts = (paths.last ?? "").split(separator: "/").map(String.init)
        return parts.count > 2 ? parts[parts.count - 2] : String((parts.last ?? "content").prefix { $0 != "." })
    }
}

/// An update that was written, and what becomes of it where others wrote at the same time.
struct WrittenUpdate {
    /// Of the incident or maintenance, relative to the content directory.
    var folder: String
    var draft: UpdateDraft
    /// Whether it tells of all that was before it, as a last update does.
    var tellsAll = false
    /// Drafts it anew from what is there now; nil where a person had a hand in it.
    var redraft: ((StatusPage) throws -> UpdateDraft)?
    /// What the commit's first line says of an update with that draft.
    var summary: (UpdateDraft) -> String
}
