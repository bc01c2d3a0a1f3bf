import Testing

@testable import Basics

@Suite struct XMLTests {
    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("a & b < c > d \"e\" 'f'", "a &amp; b &lt; c &gt; d &quot;e&quot; 'f'"),
        ("tab\tand\nline", "tab\tand\nline"), ("return\r", "return&#13;"),
        ("\u{0}\u{1}\u{1F}gone", "gone"), ("\u{FFFE}a\u{FFFF}b\u{FFFD}", "ab\u{FFFD}"), ("<\u{301}", "&lt;\u{301}"),
        ("é 未 🎏", "é 未 🎏"), ("\u{FFFE}", ""), ("\u{F7BE}\u{F000}", "\u{F7BE}\u{F000}"),
    ])
    func textBetweenTags(_ text: String, _ expected: String) {
        #expect(Array(XML.escaped(text).utf8) == Array(expected.utf8))
    }

    @Test func elementsAndAttributes() {
        var xml = XML()
        xml.element("a", ["href": "x?a=1&b=\"2\"\n\t\r", "n": "1"]) { inner in
            inner.element("b")
            inner.element("c", ["d": "e"], "f < g")
            inner.element("h", [:], "")
        }
        #expect(
            xml.text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <a href="x?a=1&amp;b=&quot;2&quot;&#10;&#9;&#13;" n="1">
                  <b/>
                  <c d="e">f &lt; g</c>
                  <h/>
                </a>

                """)
    }
}
