/// iCalendar as text (RFC 5545). It owns escaping and folding.
package struct ICalendar {
    private var bytes: [UInt8] = []

    package init() {}

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// A line whose value is what it is: a date, a number, a word of the standard.
    package mutating func line(_ name: String, _ value: String) {
        var line = name + ":" + value
        line.withUTF8 { bytes.appendFolded($0) }
    }

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
        // Most words have nothing that is written in another way.
        if !words.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || "\\;,".utf8.contains($0) }) { return words }
        var safe: [UInt8] = []
        safe.reserveCapacity(words.utf8.count + 32)
        for byte in words.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): safe += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): safe += "\\n".utf8
            case UInt8(ascii: "\t"): safe.append(UInt8(ascii: " "))
            case 0x00...0x1F, 0x7F: break
            default: safe.append(byte)
            }
        }
        return String(decoding: safe, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Section 3.1: a line has at most 75 octets, and what goes on does so after a space. No character is cut.
    fileprivate mutating func appendFolded(_ line: UnsafeBufferPointer<UInt8>) {
        var (start, room) = (0, 75)
        while line.count - start > room {
            var end = start + room
            while line[end] & 0xC0 == 0x80 { end -= 1 }
            append(contentsOf: line[start..<end])
            self += "\r\n ".utf8
            (start, room) = (end, 74)
        }
        append(contentsOf: line[start...])
        self += "\r\n".utf8
    }
}
