import Testing

@testable import daymark

/// What a terminal marks as pasted, in the one line that it is pasted into.
@Suite struct PastedTextTests {
    @Test(arguments: [
        ("Cards fail", "Cards fail"), ("a\nb", "a⏎b"), ("a\rb", "a⏎b"), ("a\r\nb", "a⏎b"), ("a\n\rb", "a⏎⏎b"), ("a\n\nb\n", "a⏎⏎b"),
        ("\n", ""), ("", ""),
        ("a\tb", "a b"), ("a\u{1B}[2Jb", "a[2Jb"), ("\u{7}\u{9B}\u{7F}x", "x"), ("can’t “print” –\u{A0}é", "can’t “print” –\u{A0}é"),
        ("a\u{2028}b\u{85}c", "a⏎b⏎c"),
    ])
    func staysOneLine(pasted: String, line: String) {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: PastedText(Array(pasted.unicodeScalars)).line)
        #expect(String(text) == line)
    }
}
