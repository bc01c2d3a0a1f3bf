import Basics
import Diagnostics
import StatusModel

/// A text in CommonMark for readers who see no markup: a blank line between paragraphs, a dash before list items. What nests too deep to be
/// read stays as it is written.
package func plainTextOfMarkdown(_ text: String) -> String {
    let plain = prose(of: text).plainText
    return plain.isEmpty ? text : plain
}

/// The same as HTML that may be published as it is.
package func markupOfMarkdown(_ text: String) -> String { prose(of: text).html }

private func prose(of text: String) -> Prose {
    let file = SourceFile(path: "brief.md", text: text)
    return readProse(0..<file.bytes.count, of: file, headings: .bold, Problems())
}
