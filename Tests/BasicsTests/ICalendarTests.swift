import Testing

@testable import Basics

@Suite struct ICalendarTests {
    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("a,b;c\\d\ne", "a\\,b\\;c\\\\d\\ne"), ("tab\tbell\u{7}del\u{7F}\r", "tab belldel"), ("é,未", "é\\,未"),
    ])
    func words(_ text: String, _ expected: String) {
        var calendar = ICalendar()
        calendar.text("X", text)
        #expect(calendar.text == "X:\(expected)\r\n")
    }

    /// RFC 5545, 3.1, character by character.
    private static func folded(_ line: String) -> String {
        var (folded, length) = ("", 0)
        for scalar in line.unicodeScalars {
            let bytes = String(scalar).utf8.count
            if length + bytes > 75 {
                folded += "\r\n "
                length = 1
            }
            folded.unicodeScalars.append(scalar)
            length += bytes
        }
        return folded + "\r\n"
    }

    @Test(arguments: ["a", "é", "未", "🎏", "ab未", "e\u{301}"], [0, 1, 17, 18, 24, 25, 36, 37, 60, 72, 73, 74, 75, 146, 147, 148, 149, 400])
    func linesAreFolded(_ piece: String, _ count: Int) {
        var calendar = ICalendar()
        let value = String(repeating: piece, count: count)
        calendar.line("X", value)
        #expect(Array(calendar.text.utf8) == Array(Self.folded("X:" + value).utf8))
        #expect(calendar.text.utf8.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.count <= 76 })
    }
}
