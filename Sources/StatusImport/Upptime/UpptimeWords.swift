import Basics
import StatusModel

/// What Upptime's bot writes, and how a page says it.
enum UpptimeWords {
    /// The name of a monitor and what became of it; nil where a title isn't one that the bot writes.
    static func told(_ title: String) -> (name: String, status: ComponentStatus, hasSign: Bool)? {
        let plain = withoutSign(title)
        for (ending, status) in [(" is down", ComponentStatus.majorOutage), (" has degraded performance", .degradedPerformance)] {
            guard plain.hasSuffix(ending) else { continue }
            let name = String(plain.dropLast(ending.count)).trimmedOfWhiteSpace
            return name.isEmpty ? nil : (name, status, plain != title.trimmedOfWhiteSpace)
        }
        return nil
    }

    /// A title without the signs in front of it that say how bad it is: 🛑, ⚠️ and the like.
    static func withoutSign(_ title: String) -> String {
        let signs: Set<Unicode.Scalar> = ["\u{1F6D1}", "\u{26A0}", "\u{FE0F}", "\u{1F7E5}", "\u{1F7E8}", "\u{1F7E9}", "\u{1F534}"]
        let rest = title.unicodeScalars.drop { signs.contains($0) || $0.properties.isWhitespace }
        return String(rest).trimmedOfWhiteSpace
    }

    /// Whether a comment is the bot's last one: `**Resolved:** API is back up in …`.
    static func isResolved(_ body: String) -> Bool { body.trimmedOfWhiteSpace.hasPrefix("**Resolved:**") }

    /// The bot's text without links to commits, and without the address that is monitored. Nil where nothing of that is in it.
    static func plain(_ body: String, of name: String?, addresses: Set<String>) -> String? {
        let text = withoutAddress(withoutCommit(body), of: name, addresses: addresses)
        return text == body ? nil : text
    }

    /// Without "In [`5f0c9a5`](…), " at the start, and without " in [`5f0c9a5`](…)" within a sentence.
    private static func withoutCommit(_ text: String) -> String {
        var (result, rest) = ("", text[...])
        while let link = commitLink(in: rest) {
            let before = rest[..<link.lowerBound]
            let after = rest[link.upperBound...]
            if before.hasSuffix("In "), after.hasPrefix(", ") {
                (result, rest) = (result + before.dropLast(3), after.dropFirst(2))
            } else if before.hasSuffix(" in ") {
                (result, rest) = (result + before.dropLast(4), after)
            } else {
                (result, rest) = (result + rest[..<link.upperBound], after)
            }
        }
        return result + rest
    }

    /// Where [`5f0c9a5`](https://github.com/…/commit/…) stands first.
    private static func commitLink(in text: Substring) -> Range<Substring.Index>? {
        var from = text.startIndex
        while let start = text[from...].firstRange(of: "[`") {
            from = start.upperBound
            guard let middle = text[from...].firstRange(of: "`]("), let end = text[middle.upperBound...].firstRange(of: ")") else {
                return nil
            }
            let hash = text[from..<middle.lowerBound].utf8
            let isCommit = hash.count >= 6 && hash.allSatisfy(\.isHexDigit) && text[middle.upperBound..<end.lowerBound].contains("/commit/")
            if isCommit { return start.lowerBound..<end.upperBound }
        }
        return nil
    }

    /// Without the "(https://…)" behind the monitor's name.
    private static func withoutAddress(_ text: String, of name: String?, addresses: Set<String>) -> String {
        let ends = [") was **down**", ") experienced **degraded performance**"].compactMap { text.firstRange(of: $0)?.lowerBound }
        guard let end = ends.min() else { return text }
        let head = text[..<end]
        let known = addresses.filter { head.hasSuffix("(" + $0) }.max { $0.utf8.count < $1.utf8.count }
        let start: String.Index?
        if let name, let range = head.firstRange(of: name + " (") {
            start = head.utf8.index(range.upperBound, offsetBy: -2)
        } else if let known {
            start = head.utf8.index(head.endIndex, offsetBy: -(known.utf8.count + 1))
        } else {
            start = head.utf8.lastIndex(of: UInt8(ascii: "("))
        }
        guard let start else { return text }
        return String(text[..<start]).trimmedAtEnd + text[text.utf8.index(after: end)...]
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        String(String.UnicodeScalarView(unicodeScalars.reversed().drop { $0.properties.isWhitespace }.reversed()))
    }
}
