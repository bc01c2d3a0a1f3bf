import StatusModel

/// iCalendar as text (RFC 5545). It owns escaping and folding.
struct ICalendar {
    private(set) var text = ""

    /// A line whose value is what it is: a date, a number, a word of the standard.
    mutating func line(_ name: String, _ value: String) { text += Self.folded("\(name):\(value)") }

    /// A line with words in it.
    mutating func text(_ name: String, _ words: String) { line(name, Self.escaped(words)) }

    mutating func component(_ name: String, _ content: (inout ICalendar) -> Void) {
        line("BEGIN", name)
        content(&self)
        line("END", name)
    }

    /// Several texts in one value.
    static func list(_ words: [String]) -> String { words.map(escaped).joined(separator: ",") }

    /// Section 3.3.11. Control characters have no place in a text.
    private static func escaped(_ words: String) -> String {
        var safe = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": safe.append(contentsOf: ["\\", scalar])
            case "\n": safe.append(contentsOf: ["\\", "n"])
            case "\t": safe.append(" ")
            case "\u{0}"..."\u{1F}", "\u{7F}": break
            default: safe.append(scalar)
            }
        }
        return String(safe)
    }

    /// Section 3.1: a line has at most 75 octets, and what goes on does so after a space. No character is cut.
    private static func folded(_ line: String) -> String {
        var folded: [UInt8] = []
        var length = 0
        for scalar in line.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if length + bytes.count > 75 {
                folded += Array("\r\n ".utf8)
                length = 1
            }
            folded += bytes
            length += bytes.count
        }
        return String(decoding: folded + Array("\r\n".utf8), as: UTF8.self)
    }
}

extension Instant {
    /// `20261202T090000Z`.
    var calendarText: String { feedText.filter { $0 != "-" && $0 != ":" } }
}
