import Basics
import Diagnostics

/// A file that is written for somebody's repository, and written anew where the components have changed. A line in it has a hash of all that
/// stands below, so that what people change by hand is known and kept.
package struct FormFile: Sendable {
    /// From the repository's root.
    package let path: String
    private let body: String

    init(_ path: String, _ body: String) { (self.path, self.body) = (path, body) }

    package var text: String { Self.first + "\n" + Self.mark + Self.hash(of: body) + "\n" + body }

    private static let first =
        "# Written by 'daymark ci forms'. Run it again where components have changed; nothing here is for you to edit."
    private static let mark = "# sha256 of what stands below: "

    private static func hash(of body: some StringProtocol) -> String { hexText(SHA256.digest(of: Array(body.utf8)).bytes) }

    package enum State: Sendable, Equatable {
        case missing, current, behind, changed, foreign
    }

    /// - Parameter existing: what is there; nil where nothing is.
    package func state(_ existing: String?) -> State {
        guard let existing else { return .missing }
        if existing == text { return .current }
        let lines = existing.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        guard lines.count == 3, lines[1].hasPrefix(Self.mark) else { return .foreign }
        return lines[1].dropFirst(Self.mark.count) == Self.hash(of: lines[2]) ? .behind : .changed
    }

    /// The words of the command that wrote a file; nil where it was not written by it.
    package static func command(in existing: String) -> String? {
        let lines = existing.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false)
        guard lines.count == 4, lines[1].hasPrefix(mark), lines[2].hasPrefix("# daymark ci forms") else { return nil }
        return String(lines[2].dropFirst(2))
    }
}
