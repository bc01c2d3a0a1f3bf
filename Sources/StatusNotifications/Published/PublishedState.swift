import Basics
import StatusModel

/// What a page said at one time, as its `api/daymark/v1/status.json` has it.
package struct PublishedState: Sendable {
    package let builtAt: Instant
    package let page: NotifiedPage
    package let incidents: [PublishedIncident]
    package let maintenance: [PublishedWork]
    /// Nil where the document is from before it had notices.
    package let notices: [PublishedNotice]?
}

package struct PublishedIncident: Sendable {
    package let event: NotifiedEvent
    /// The published review.
    package let reviewURL: String?
}

package struct PublishedWork: Sendable {
    package let event: NotifiedEvent
    package let isCancelled: Bool
    /// The windows that it had before, the first first, and when each was given up.
    package let moves: [(at: Instant, window: Range<Instant>)]
}

package struct PublishedNotice: Sendable {
    package let event: NotifiedEvent
    package let until: Instant
    package let text: String
    package let html: String
}

/// Why a document is no published state.
package struct PublishedStateFault: Error, Equatable {
    package let message: String
}
