import Basics
import Diagnostics

/// Something that a file of the content says: what a commit that brought it is looked up by.
package enum Statement: Sendable, Hashable {
    /// That the file is there.
    case file
    /// All that stands in it, by its checksum.
    case bytes(String)
    case severityChange(at: Instant, to: Severity)
    case handOver(at: Instant, Role)
    case logEntry(at: Instant, event: String)
    /// Whether a law is about the incident; nil where it is said not to be.
    case reportable(Regulation, since: Instant?)
    /// The severity that it was taken for at first.
    case declaredAs(Severity)
    case finalReview
    case action(id: String)
    case actionDue(id: String, CivilDate?)
    case actionDone(id: String)
    /// All that the row of something says, in one text: an incident's, a review's, or that of the action with this id.
    case facts(id: String, String)
    /// The same of a part that is known by when it was.
    case part(at: Instant, String)
    case policy(PolicyLine)

    package static func facts(_ facts: [String?]) -> Statement { .facts(id: "", Self.text(facts)) }
    package static func facts(ofAction id: String, _ facts: [String?]) -> Statement { .facts(id: id, Self.text(facts)) }

    package static func facts(at: Instant, _ facts: [String?]) -> Statement { .part(at: at, Self.text(facts)) }
    package static func bytes(of file: SourceFile) -> Statement { .bytes(hexText(SHA256.hash(file.bytes))) }

    /// Nothing, and an empty text, are two things.
    private static func text(_ facts: [String?]) -> String { facts.map { $0.map { "=\($0)" } ?? "" }.joined(separator: "\u{0}") }
}

/// Who committed first what the content says now, and when.
package struct StatementLog: Sendable {
    private let stories: [String: Story]

    /// What became of one file.
    package struct Story: Sendable {
        /// By what it says now, the commit from which on it always said so.
        package var first: [Statement: Revision]
        /// All that it ever said, the oldest first.
        package var everSaid: [Statement]

        package init(first: [Statement: Revision], everSaid: [Statement]) { (self.first, self.everSaid) = (first, everSaid) }
    }

    /// The id of the last commit that touched the content.
    package let newest: String?

    /// - Parameter stories: by path below the content directory.
    package init(_ stories: [String: Story], newest: String?) { (self.stories, self.newest) = (stories, newest) }

    /// Nil where it is not committed.
    package func commit(of statement: Statement, in path: String) -> Revision? { stories[path]?.first[statement] }

    /// What a file said of something before anything else; nil where it is not committed.
    package func firstSaid<Value>(in path: String, _ value: (Statement) -> Value?) -> Value? {
        stories[path]?.everSaid.lazy.compactMap(value).first
    }
}
