import Diagnostics
import Testing

@Suite struct LineColumnTests {
    @Test(arguments: [
        ("one\ntwo", 4, 2, 1),
        ("one\r\ntwo", 5, 2, 1),
        ("one\rtwo", 4, 2, 1),
        ("one\r\n\r\ntwo", 7, 3, 1),
        ("größer", 7, 1, 6),  // columns count scalars: the bytes of ö and ß are two each
        ("日本語", 6, 1, 3),
        ("e\u{301}x", 3, 1, 3),  // a combining accent is a scalar of its own
        ("one", 99, 1, 4),
        ("", 0, 1, 1),
    ])
    func countsLinesAndScalars(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
        let position = SourceFile(path: "a.md", text: text).position(at: offset)
        #expect(position.line == line && position.column == column)
    }

    @Test func findsTheLineAroundAnOffset() {
        let file = SourceFile(path: "a.md", text: "one\r\ntwo\r\n")
        #expect(file.line(around: 6) == 5..<8)
        #expect(file.line(around: 0) == 0..<3)
        #expect(file.line(around: 10) == 10..<10)
    }
}
