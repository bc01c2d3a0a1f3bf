import Basics

/// What is kept of an incident or a maintenance from one run to the next. It holds as long as the files of its folder are the same.
package struct CachedEvent: Sendable, Equatable {
    /// Of the folder's files, with their names.
    package let digest: Digest
    /// What they say, packed.
    package let event: [UInt8]
    /// What the linter found in them, packed; nil where that has not been kept.
    package var verdict: [UInt8]?

    package init(digest: Digest, event: [UInt8], verdict: [UInt8]? = nil) {
        (self.digest, self.event, self.verdict) = (digest, event, verdict)
    }
}

/// What is kept of all of them, and what all of them depend on.
package struct EventCache: Sendable, Equatable {
    /// Of all files of the content directory that belong to no event: settings, components, vocabulary.
    package let basis: Digest
    /// Of the names of those who commit, by which verdicts go; nil where there are none.
    package let colleagues: Digest?
    package var events: [StatusEvent.ID: CachedEvent]

    package init(basis: Digest, colleagues: Digest? = nil, events: [StatusEvent.ID: CachedEvent] = [:]) {
        (self.basis, self.colleagues, self.events) = (basis, colleagues, events)
    }
}
