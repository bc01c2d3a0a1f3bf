import Basics
import StatusContent
import StatusModel

/// A line for the log as somebody typed or pasted it: `14:12 IC: we roll back`.
struct LogLine {
    /// Counted from 1, among all that was typed.
    let number: Int
    let stamp: LineStamp?
    /// How long ago it was, where that is written: `20m IC: we roll back`, `20m ago`.
    let ago: TimeSpan?
    /// 1 where 'yesterday' stands before its time, 0 for 'today'.
    let daysBack: Int?
    let role: Role?
    let event: String

    /// The lines with something in them.
    ///
    /// - Throws: `AuthoringError` that names the line.
    static func lines(of text: String) throws(AuthoringError) -> [LogLine] {
        let lines = text.linesOfText
        var found: [LogLine] = []
        for (index, line) in lines.enumerated() where line.contains(where: { $0 != " " }) {
            do throws(AuthoringError) {
                found.append(try LogLine(line, number: index + 1))
            } catch {
                throw lines.count == 1 ? error : AuthoringError("line \(index + 1): \(error.message)")
            }
        }
        return found
    }

    private init(_ line: String, number: Int) throws(AuthoringError) {
        self.number = number
        var scanner = LineScanner(line[...].withoutSpacesAround)
        scanner.skipBullet()
        var daysBack = scanner.daysBack()
        var stamp = try scanner.stamp()
        var ago = stamp == nil ? scanner.ago() : nil
        let prefix = RolePrefix(scanner.rest)
        if let prefix {
            scanner = LineScanner(prefix.rest)
            if stamp == nil, ago == nil {
                daysBack = scanner.daysBack()
                stamp = try scanner.stamp()
                ago = stamp == nil ? scanner.ago() : nil
            }
        } else if stamp == nil, ago == nil, let unread = scanner.beforeRole() {
            throw AuthoringError(
                "'\(unread)' before a role can't be read as a time; write it as 14:12, as 2:12 PM, or as 20m for 20 minutes ago")
        }
        (self.daysBack, self.ago) = (daysBack, ago)
        (self.stamp, role, event) = (stamp, prefix?.role, String(scanner.rest).onOneLine)
        if event.isEmpty { throw AuthoringError("it says nothing behind its time or role; say in a few words what happened") }
    }
}

extension LineScanner {
    /// What lists have before their lines.
    fileprivate mutating func skipBullet() {
        let before = self
        if one(of: "-*•–") != nil, skipSpaces() { return }
        self = before
    }

    /// 'yesterday' or 'today' before a time.
    fileprivate mutating func daysBack() -> Int? {
        guard let days = ["today": 0, "yesterday": 1][word.lowercased()] else { return nil }
        var ahead = self
        ahead.skip(word.count)
        ahead.skipSpaces()
        if ahead.word.lowercased() == "at" { ahead.skip(2) }
        ahead.skipSpaces()
        var time = ahead
        guard (try? time.stamp()) != nil else { return nil }
        self = ahead
        return days
    }

    /// `20m` before a role, or with 'ago' behind it.
    fileprivate mutating func ago() -> TimeSpan? {
        guard rest.first?.isNumber == true, let span = try? readDuration(String(word)) else { return nil }
        var ahead = self
        ahead.skip(word.count)
        ahead.skipSpaces()
        if ahead.word.trimmed(of: ":,").lowercased() == "ago" {
            ahead.skip(ahead.word.count)
            ahead.skipSpaces()
        } else if RolePrefix(ahead.rest) == nil {
            return nil
        }
        self = ahead
        return span
    }

    /// What stands before a role and looks as if it were a time.
    fileprivate func beforeRole() -> Substring? {
        let words = rest.split(separator: " ")
        guard let first = words.first,
            let role = words.indices.dropFirst().prefix(4).first(where: { RolePrefix(rest[words[$0].startIndex...]) != nil })
        else { return nil }
        let isTime =
            first.first?.isNumber == true || "[(~@".contains(first.first ?? " ") || timeWords.contains(first.lowercased())
            || words[..<role].contains(where: UnreadHeader.isClock)
        return isTime ? rest[..<words[role].startIndex].withoutSpacesAround : nil
    }
}

private let timeWords: Set = ["at", "around", "about", "yesterday", "today"]
