import Basics
import Diagnostics
import StatusModel

/// A text in CommonMark for readers who see no markup: a blank line between paragraphs, a dash before list items. What nests too deep to be
/// read stays as it is written.
package func plainTextOfMarkdown(_ text: String) -> String {
    let file = SourceFile(path: "brief.md", text: text)
    let plain = readProse(0..<file.bytes.count, of: file, headings: .bold, Problems()).plainText
    return plain.isEmpty ? text : plain
}
