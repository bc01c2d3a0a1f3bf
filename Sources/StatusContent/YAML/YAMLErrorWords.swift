import Diagnostics

extension YAMLError {
    /// What was opened and never closed, from the quotation mark to the end of its line.
    init(unclosedQuoteAt offset: Int, in file: SourceFile) {
        let end = max(min(offset + 1, file.bytes.count), file.line(around: offset).upperBound)
        self.init(message: "a quotation mark is opened and never closed; close it", place: Place(file, min(offset, end)..<end))
    }

    /// What was opened with `{` or `[` and is not closed, as a comment has taken the rest of its line; nil where there is none.
    init?(commentInFlowFrom start: Int, of file: SourceFile, within range: Range<Int>) {
        let line = start..<max(start, min(file.line(around: start).upperBound, range.upperBound))
        guard let sign = line.dropFirst().first(where: { file.bytes[$0] == UInt8(ascii: "#") && file.bytes[$0 - 1] == UInt8(ascii: " ") })
        else { return nil }
        self.init(
            message: "what stands behind this '#' is a comment, and nothing in it is read; put the value that it belongs to in quotes",
            place: Place(file, sign..<line.upperBound))
    }

    /// Says what libyaml found wrong in words that a writer can act on.
    init(explaining problem: String, at offset: Int, in file: SourceFile, within range: Range<Int>) {
        let line = file.line(around: min(offset, max(range.lowerBound, range.upperBound - 1)))
        let here = Place(file, offset..<min(offset + 1, max(offset, line.upperBound)))
        if problem.contains("mapping values are not allowed"), let value = Self.valueWithColon(in: line, of: file) {
            let quoted = "\"" + file.text(in: value).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
            self.init(message: "a value with ': ' in it needs quotes; write \(quoted)", place: Place(file, value), suggestion: quoted)
        } else if offset < range.upperBound, file.bytes[offset] == UInt8(ascii: "\t") {
            self.init(message: "a tab stands here; indent with spaces", place: here)
        } else if problem.contains("cannot start any token") {
            self.init(message: "a value can't start with '\(here.excerpt)'; put it in quotes", place: here)
        } else if problem.contains("did not find expected <document start>") {
            self.init(message: "this stands behind the end of the document; delete the line '...' or '---' above it", place: here)
        } else if problem.contains("did not find expected key"), let (value, quoted) = Self.quoteInQuotes(in: line, of: file) {
            self.init(message: "the quotation ends before the value does; write \(quoted)", place: Place(file, value), suggestion: quoted)
        } else if problem.contains("could not find expected ':'") || problem.contains("did not find expected key") {
            let text = file.text(in: line).isEmpty ? here : Place(file, line)
            self.init(message: "expected 'key: value' here; check the colon, the indentation and the quotes", place: text)
        } else {
            self.init(message: "this is not YAML that can be read (\(problem)); check the indentation and the quotes", place: here)
        }
    }

    /// A value in quotes that has more of the same in it, and how to write it: `title: 'It's broken'`.
    private static func quoteInQuotes(in line: Range<Int>, of file: SourceFile) -> (Range<Int>, String)? {
        let colon = (line.lowerBound..<max(line.lowerBound, line.upperBound - 2)).first {
            file.bytes[$0] == UInt8(ascii: ":") && file.bytes[$0 + 1] == UInt8(ascii: " ")
        }
        guard let colon else { return nil }
        let spaces: (Int) -> Bool = { file.bytes[$0] == UInt8(ascii: " ") }
        guard let start = (colon + 2..<line.upperBound).first(where: { !spaces($0) }),
            let last = (start..<line.upperBound).last(where: { !spaces($0) && file.bytes[$0] != UInt8(ascii: "\r") }), last > start + 1,
            file.bytes[start] == UInt8(ascii: "'") || file.bytes[start] == UInt8(ascii: "\""),
            file.bytes[start + 1..<last].contains(file.bytes[start])
        else { return nil }
        let inner = start + 1..<(file.bytes[last] == file.bytes[start] ? last : last + 1)
        let text = file.text(in: inner).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return (start..<last + 1, "\"\(text)\"")
    }

    /// From after the first `: ` of a line to its end, if there is a second one: `title: API: errors`.
    private static func valueWithColon(in line: Range<Int>, of file: SourceFile) -> Range<Int>? {
        func colon(from start: Int) -> Int? {
            (start..<max(start, line.upperBound - 1)).first {
                file.bytes[$0] == UInt8(ascii: ":") && file.bytes[$0 + 1] == UInt8(ascii: " ")
            }
        }
        guard let first = colon(from: line.lowerBound), colon(from: first + 2) != nil else { return nil }
        var end = line.upperBound
        while end > first + 2, file.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return first + 2..<end
    }
}
