/// iCalendar as text (RFC 5545). It owns escaping and folding.
package struct ICalendar {
    package private(set) var text = ""

    package init() {}

    /// A line whose value is what it is: a date, a number, a word of the standard.
    package mutating func line(_ name: String, _ value: String) { text += Self.folded("\(name):\(value)") }

    /// A line with words in it.
    package mutating func text(_ name: String, _ words: String) { line(name, Self.escaped(words)) }

    package mutating func component(_ name: String, _ content: (inout ICalendar) -> Void) {
        line("BEGIN", name)
        content(&self)
        line("END", name)
    }

    /// A calendar has something in it (section 3.6), if only the zone that its times would be in.
    package mutating func universalTime() {
        component("VTIMEZONE") { zone in
            zone.line("TZID", "UTC")
            zone.component("STANDARD") { standard in
                standard.line("DTSTART", "19700101T000000")
                standard.line("TZOFFSETFROM", "+0000")
                standard.line("TZOFFSETTO", "+0000")
            }
        }
    }

    /// Several texts in one value.
    package static func list(_ words: [String]) -> String { words.map(escaped).joined(separator: ",") }

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
