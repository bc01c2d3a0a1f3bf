import Basics
import StatusModel

/// A message of a chat, as its export has it.
struct ChatMessage {
    /// The line of its time, from 1.
    var line: Int
    var stamp: LineStamp
    /// The day of the separator above it; the stamp's own counts for more.
    var day: DayLine?
    /// The line of that separator, from 1.
    var dayLine = 0
    var name: String?
    var lines: [String] = []

    /// On one line, without the mark of a message that was changed.
    var text: String {
        let text = lines.joined(separator: " ").onOneLine
        return text.hasSuffix(" (edited)") ? String(text.dropLast(9)) : text
    }
}

/// Something in a file that somebody has to look at.
package struct ChatFault: Sendable {
    /// From 1.
    package let line: Int
    package let message: String

    init(_ line: Int, _ message: String) { (self.line, self.message) = (line, message) }
}
