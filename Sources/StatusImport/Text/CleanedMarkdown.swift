import Basics
import Diagnostics
import StatusContent

/// What a line's end inside a paragraph says.
enum LineEnds {
    /// A new line, as in plain text and on GitHub.
    case keep
    /// Nothing, as in CommonMark: the lines flow together.
    case flow
}

/// A text of somebody else's page as our Markdown says it. The words stay, in their order.
///
/// What readers never saw is left out: comments and scripts. What our Markdown doesn't allow becomes what it says. An image becomes a link with
/// its words, a table becomes lines, tags become Markdown or leave their text. Code stays as it is. A bare address becomes a link.
///
/// - Parameters:
///   - text: CommonMark or plain text, with whatever markup its author put in: `<br />`, tags, comments, images, CRLF. It takes time that
///     grows with its length.
///   - lineEnds: plain text with line breaks keeps them, as hard breaks; only what is surely CommonMark may `flow`.
/// - Returns: CommonMark that our reader takes, and what was changed, each once and in a few words without a place: "a line break in HTML".
///   It is empty where nothing could be seen of the source.
func cleanedMarkdown(_ text: String, lineEnds: LineEnds = .keep) -> (text: String, changes: [String]) {
    var changes = MarkdownChanges()
    let visible = withoutHiddenParts(withPlainLineEnds(Array(text.utf8), &changes), &changes)
    var writer = MarkdownWriter()
    writer.write(markdownTokens(visible, lineEnds: lineEnds, &changes))
    var result = writer.finished
    if !isTakenByReader(result) { result = withoutDeepNesting(withoutMergeMarks(result, &changes)) }
    if !isTakenByReader(result) {
        result = withoutMarkup(visible)
        changes.note(.allMarkup)
    }
    return (result.string, changes.all.map(\.rawValue))
}

private func isTakenByReader(_ body: [UInt8]) -> Bool { bodyFindings(body).isEmpty }

/// Line feeds only, and nothing that nobody sees.
func withPlainLineEnds(_ bytes: [UInt8], _ changes: inout MarkdownChanges) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
        if byte != UInt8(ascii: "\r") {
            result.append(byte)
        } else if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") {
            result.append(UInt8(ascii: "\n"))
        }
    }
    if result.starts(with: [0xEF, 0xBB, 0xBF]) { result.removeFirst(3) }
    let seen = result.withoutInvisibleCharacters
    if seen.count != result.count || seen != result { changes.note(.invisible) }
    return seen
}

/// Every sign that could be markup with a backslash before it: the way out where nothing else is sure.
private func withoutMarkup(_ bytes: [UInt8]) -> [UInt8] {
    var paragraphs: [[[UInt8]]] = [[]]
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        let words = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        if words.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1].append(words.flatMap(\.escapedSign)) }
    }
    return Array(paragraphs.filter { !$0.isEmpty }.map { Array($0.joined(separator: "\\\n".utf8)) }.joined(separator: "\n\n".utf8))
}

extension UInt8 {
    fileprivate var escapedSign: [UInt8] { isMarkdownSign ? [UInt8(ascii: "\\"), self] : [self] }

    /// What a backslash makes a plain character of (CommonMark 2.4).
    var isMarkdownSign: Bool {
        (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self) || (0x7B...0x7E).contains(self)
    }
}

/// A line that version control writes into a merge has seven signs or more; here it has six.
private func withoutMergeMarks(_ body: [UInt8], _ changes: inout MarkdownChanges) -> [UInt8] {
    var result = body
    // Lines that only underline are found once no others are left.
    for _ in 0..<3 {
        let places = bodyConflictMarkers(result)
        if places.isEmpty { return result }
        changes.note(.mergeMark)
        var (kept, start): ([UInt8], Int) = ([], 0)
        for place in places {
            kept += result[start..<place.lowerBound] + withShortRuns(result[place])
            start = place.upperBound
        }
        result = kept + result[start...]
    }
    return result
}

private func withShortRuns(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let signs = Array("<>|=%+".utf8)
    var (kept, run, last): ([UInt8], Int, UInt8) = ([], 0, 0)
    for byte in line {
        run = byte == last ? run + 1 : 1
        last = byte
        if run <= 6 || !signs.contains(byte) { kept.append(byte) }
    }
    return kept
}

/// Lists and quotes that nest deeper than our reader goes become text.
private func withoutDeepNesting(_ body: [UInt8]) -> [UInt8] {
    let lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let flat = lines.map { line -> [UInt8] in
        if !isNestedTooDeep(line) { return Array(line) }
        let words = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return isNestedTooDeep(words) ? [UInt8(ascii: "\\")] + words : Array(words)
    }
    return Array(flat.joined(separator: "\n".utf8))
}
