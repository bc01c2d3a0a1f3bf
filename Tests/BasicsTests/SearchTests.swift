import Basics
import Testing

@Suite struct SearchTests {
    @Test(arguments: [
        ("aab", "ab", 1..<3), ("aaab", "aab", 1..<4), ("ab", "ab", 0..<2), ("abc", "c", 2..<3), ("ab", "abc", nil), ("ab", "ba", nil),
        ("", "a", nil),
        ("ab", "", nil), ("", "", nil),
    ])
    func theFirstPlaceIsFound(_ text: String, _ sought: String, _ expected: Range<Int>?) {
        #expect(Array(text.utf8).firstRange(ofBytes: Array(sought.utf8)) == expected)
        #expect(text.contains(sought) == (expected != nil))
        // What doesn't lie in one piece is searched in another way.
        #expect(Array(text.utf8).lazy.map { $0 }.firstRange(ofBytes: Array(sought.utf8).lazy.map { $0 }) == expected)
    }

    @Test func aSliceKeepsItsPlaces() {
        let bytes = Array("login: login:".utf8)
        #expect(bytes[1...].firstRange(ofBytes: "login".utf8) == 7..<12)
    }

    @Test(arguments: [
        ("a-b-c", "-", "_", "a_b_c"), ("aaa", "aa", "b", "ba"), ("--", "-", "--", "----"), ("a", "", "b", "a"), ("", "a", "b", ""),
        // A mark that stands above a letter stands above a quotation mark too.
        ("say \"\u{301}", "\"", "\"\"", "say \"\"\u{301}"), ("a\r\nb", "\n", "<br>", "a\r<br>b"),
    ])
    func everyPlaceIsReplaced(_ text: String, _ sought: String, _ replacement: String, _ expected: String) {
        let replaced = text.replacing(sought, with: replacement)
        #expect(Array(replaced.utf8) == Array(expected.utf8))
    }
}
