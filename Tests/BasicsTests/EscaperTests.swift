import Testing

@testable import Basics

/// Each writer's escapes, with values from its standard.
@Suite struct EscaperTests {
    // MARK: - Markup

    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"it's\"", "&quot;it&#39;s&quot;"),
        // By byte: what combines with a sign doesn't hide it.
        ("\"\u{301}<\u{338}", "&quot;\u{301}&lt;\u{338}"), ("&amp;", "&amp;amp;"), ("日本<語", "日本&lt;語"),
    ])
    func markup(text: String, escaped: String) {
        #expect(escapedForMarkup(text) == escaped)
    }

    /// For text between tags an apostrophe stays. Bytes that don't lie together are written like those that do.
    @Test func textBetweenTags() {
        var together: [UInt8] = []
        together.appendEscapedText(Array("it's <b> & \"c\"".utf8))
        var apart: [UInt8] = []
        apart.appendEscapedText("it's <b> & \"c\"".utf8.lazy.map { $0 })
        #expect(together == Array("it's &lt;b&gt; &amp; &quot;c&quot;".utf8) && apart == together)
        #expect("it's <b> & \"c\"".utf8.escapedLength == together.count)
    }

    // MARK: - XML

    @Test func xmlElements() {
        var xml = XML()
        xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom"]) { feed in
            feed.element("title", [:], "Cards & <payouts>")
            feed.element("link", ["href": "/?a=1&b=\"2\"\t3\n"])
        }
        #expect(
            xml.text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                  <title>Cards &amp; &lt;payouts&gt;</title>
                  <link href="/?a=1&amp;b=&quot;2&quot;&#9;3&#10;"/>
                </feed>

                """)
    }

    /// XML 1.0, 2.2 and 2.11: no control characters, no U+FFFE and U+FFFF; a carriage return only as a reference.
    @Test(arguments: [
        ("a\u{0}\u{8}\u{1F}b", "ab"), ("tab\tline\nend\r", "tab\tline\nend&#13;"), ("a\u{FFFE}b\u{FFFF}c", "abc"),
        ("\u{FFFD}\u{FEFF}", "\u{FFFD}\u{FEFF}"),
        ("\u{1FFFE}", "\u{1FFFE}"), ("\u{3FFE}\u{BFBE}", "\u{3FFE}\u{BFBE}"),
    ])
    func xmlText(text: String, escaped: String) {
        #expect(Array(XML.escaped(text).utf8) == Array(escaped.utf8))
    }

    // MARK: - iCalendar

    /// RFC 5545, 3.3.11.
    @Test func calendarText() {
        var calendar = ICalendar()
        calendar.component("VEVENT") { event in
            event.text("SUMMARY", "Disks; network, \\ and\nmore\tof it\r\u{7}")
            event.line("CATEGORIES", ICalendar.list(["a,b", "c"]))
        }
        #expect(
            calendar.text
                == "BEGIN:VEVENT\r\nSUMMARY:Disks\\; network\\, \\\\ and\\nmore of it\r\nCATEGORIES:a\\,b,c\r\nEND:VEVENT\r\n")
    }

    /// RFC 5545, 3.1: at most 75 octets a line, the space at its beginning too, and no character cut.
    @Test func calendarLinesAreFolded() {
        var calendar = ICalendar()
        calendar.line("X", String(repeating: "a", count: 73))
        calendar.line("X", String(repeating: "b", count: 74))
        calendar.line("X", String(repeating: "é", count: 80))
        let lines = calendar.text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines[0].utf8.count == 75 && lines[1].utf8.count == 75 && lines[2] == " b")
        #expect(lines[3].utf8.count == 74 && lines[4].utf8.count == 75 && lines[4].hasPrefix(" é"))
        #expect(lines.dropFirst(3).dropLast().map { $0.filter { $0 == "é" }.count }.reduce(0, +) == 80)
    }

    @Test func aCalendarHasAZone() {
        var calendar = ICalendar()
        calendar.universalTime()
        #expect(
            calendar.text.hasPrefix("BEGIN:VTIMEZONE\r\nTZID:UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\n"))
    }

    // MARK: - JSON

    private struct Document: Encodable {
        var nextUpdateBy: String
        @OrNull var endedAt: Int?
    }

    @Test func json() {
        let compact = jsonText(Document(nextUpdateBy: "a/b \"c\"\n\u{1B}\u{9B}\u{202E}é", endedAt: nil), isPretty: false)
        #expect(compact == #"{"endedAt":null,"nextUpdateBy":"a/b \"c\"\n\u001b\u009b\u202eé"}"# + "\n")
        let pretty = jsonText(Document(nextUpdateBy: "é", endedAt: 3), isSnakeCase: true)
        #expect(pretty == "{\n  \"ended_at\" : 3,\n  \"next_update_by\" : \"é\"\n}\n")
    }

    // MARK: - Terminals

    @Test(arguments: [
        ("plain", "plain"), ("a\tb\u{1B}[31mc", "a b·[31mc"), ("a\u{202E}b\u{2066}c\u{85}d", "a·b·c·d"), ("é日", "é日"), ("a\nb", "a·b"),
    ])
    func aTerminalIsNotSteered(text: String, shown: String) {
        #expect(displayable(text) == shown)
    }

    @Test func whatIsKeptStays() { #expect(displayable("a\nb\rc", keeping: "\n") == "a\nb·c") }

    @Test(arguments: [
        ("plain", "plain"), ("::error::x", "·::error::x"), ("  ::error::x", "·  ::error::x"), ("a\u{2028}b\nc", "a b c"),
        ("##[error]x", "#·[error]x"),
        ("a :: b", "a :: b"),
    ])
    func aLineGivesNoOrders(text: String, shown: String) {
        #expect(displayableLine(text) == shown)
    }

    @Test(arguments: [
        ("two\nlines\n", "two\nlines\n"), ("\u{1B}[1;31mred\u{1B}[0m", "\u{1B}[1;31mred\u{1B}[0m"), ("\u{1B}[2Jgone", "·[2Jgone"),
        ("\u{1B}]0;title\u{7}", "·]0;title·"),
        ("\u{1B}[31", "·[31"), ("a\tb\u{200E}", "a\tb·"),
    ])
    func onlyColoursAreLeft(text: String, shown: String) {
        #expect(displayableLines(text) == shown)
    }

    // MARK: - Addresses

    /// RFC 3986, 2.3: what is unreserved stays.
    @Test(arguments: [("a-b._~/Z9", "a-b._~/Z9"), ("a b?#%", "a%20b%3F%23%25"), ("é\n", "%C3%A9%0A")])
    func addresses(text: String, encoded: String) {
        #expect(text.percentEncoded == encoded)
    }
}
