import Basics
import Diagnostics

/// Where a Markdown file's YAML ends and its text begins, as byte offsets.
struct FrontMatter {
    var yaml: Range<Int>
    var body: Range<Int>

    /// Nil where the two `---` lines are not there; that has been reported.
    init?(of file: SourceFile, _ problems: Problems) {
        let start = file.startAfterByteOrderMark
        let first = start..<file.line(around: start).upperBound
        guard file.isFence(first) else {
            problems.add(
                .frontMatter, "front matter is missing; start the file with a line '---', then 'status:' and 'at:', then '---' again",
                at: Place(file, first))
            return nil
        }
        guard let line = file.fence(after: first) else {
            problems.add(.frontMatter, "the front matter never ends; close it with a line '---' before the text", at: Place(file, first))
            return nil
        }
        yaml = file.startOfLine(after: first)..<line.lowerBound
        body = file.startOfLine(after: line)..<file.bytes.count
    }
}

extension SourceFile {
    /// Where the next line starts; the line's own end where the file ends with it.
    fileprivate func startOfLine(after line: Range<Int>) -> Int {
        guard line.upperBound < bytes.count else { return line.upperBound }
        let isCRLF =
            bytes[line.upperBound] == UInt8(ascii: "\r") && line.upperBound + 1 < bytes.count
            && bytes[line.upperBound + 1] == UInt8(ascii: "\n")
        return line.upperBound + (isCRLF ? 2 : 1)
    }

    /// The first fence below a line; nil where there is none, as where the file ends with that line.
    fileprivate func fence(after first: Range<Int>) -> Range<Int>? {
        var line = first
        repeat {
            let next = startOfLine(after: line)
            guard next > line.upperBound else { return nil }
            line = self.line(around: next)
        } while !isFence(line)
        return line
    }

    /// `---`, with nothing behind it but white space.
    fileprivate func isFence(_ line: Range<Int>) -> Bool {
        // What nobody sees in it has been reported.
        let isPlain = line.isEmpty || bytes[line.lowerBound] == UInt8(ascii: "-") && bytes[line.upperBound - 1] < 0x80
        let bytes = isPlain ? Array(bytes[line]) : Array(bytes[line]).withoutInvisibleCharacters
        return bytes.starts(with: [0x2D, 0x2D, 0x2D])
            && bytes.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}

/// What a Markdown file says below its front matter, without white space around it; nil where it has none that can be found.
package func textBelowFrontMatter(of file: SourceFile) -> String? {
    FrontMatter(of: file, Problems()).map { file.text(in: $0.body).trimmedOfWhiteSpace }
}
