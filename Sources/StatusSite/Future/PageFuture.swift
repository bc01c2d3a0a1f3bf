import Basics
import StatusModel

/// What a page says from moment to moment by the clock alone, as differences that its script applies.
struct PageFuture {
    /// In order, none of them without a difference.
    private(set) var turns: [Turn] = []
    /// How many nodes the page has in its main part. A browser that counts others reads the page in another way, and follows no path in it.
    let size: Int
    /// Until when it is complete: what comes after that isn't here.
    private(set) var end: Instant

    struct Turn {
        let from: Instant
        let days: Int
        let makesLate: Bool
        let changes: [PageChange]
    }

    /// What is sure to be in it, so that one build a day is enough.
    static let leastAhead: TimeSpan = .days(1)
    /// Bytes that a page gives to it, near enough. With more than that it ends after a day, and says so.
    static let mostBytes = 3_500

    /// - Parameter pages: the page at each moment; nil where it is gone then.
    init?(of page: [UInt8], from start: Instant, until end: Instant, _ pages: some Sequence<(ForetoldSite, [UInt8]?)>) {
        guard let first = PageTree(page) else { return nil }
        size = first.main.size
        self.end = end
        var (tree, days, weight) = (first, 0, 0)
        var last: [UInt8]?
        for (foretold, bytes) in pages {
            days += foretold.days
            // Most turns are about other pages.
            if bytes == last, days == 0 { continue }
            last = bytes
            guard let bytes, let next = PageTree(bytes, like: tree), next.parts.count == tree.parts.count else {
                self.end = foretold.from
                return
            }
            let changes = zip(tree.parts, next.parts).enumerated().flatMap { PageChange.changes(from: $1.0, to: $1.1, at: [$0]) }
            if changes.isEmpty, days == 0 { continue }
            weight += changes.reduce(0) { $0 + $1.weight }
            if weight > Self.mostBytes, foretold.from > start + Self.leastAhead {
                self.end = foretold.from
                return
            }
            turns.append(Turn(from: foretold.from, days: days, makesLate: foretold.makesLate, changes: changes))
            (tree, days) = (next, 0)
        }
    }
}

extension PageFuture {
    /// As the script reads it: when the page's day began, until when all is known, how many nodes it has, and then turn after turn. Moments are
    /// seconds since 1970, and of a turn since the one before.
    ///
    /// - Parameter midnight: when the day began on which the page was built.
    func script(midnight: Instant) -> String {
        var last = midnight.seconds
        var parts = [String(last), String(end.seconds), String(size)]
        for turn in turns {
            let head = [turn.from.seconds - last, turn.days, turn.makesLate ? 1 : 0].map(String.init)
            parts.append("[" + (head + turn.changes.map(\.script)).joined(separator: ",") + "]")
            last = turn.from.seconds
        }
        return "[" + parts.joined(separator: ",") + "]"
    }
}

extension PageChange {
    fileprivate var script: String {
        switch self {
        case .attributes(let path, let values):
            let all = values.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\($0.value.map(quoted) ?? "null")" }
            return "[\(quoted(text(of: path))),{\(all.joined(separator: ","))}]"
        case .children(let path, let first, let count, let markup):
            return "[\(quoted(text(of: path))),\(first),\(count),\(quoted(markup))]"
        }
    }

    private func text(of path: [Int]) -> String { path.map(String.init).joined(separator: ".") }

    /// A text as JSON in an element of a page, which nothing in it ends.
    private func quoted(_ text: String) -> String {
        String(jsonText(text, isPretty: false).dropLast()).replacing("</", with: "<\\/").replacing("<!--", with: "\\u003c!--")
    }
}
