import Basics
import CCommonMark
import Foundation
import Testing

@testable import StatusContent

/// The markup is ours, so that it knows where each word stands. What CommonMark's own library writes says whether it is right.
@Suite struct MarkupWriterTests {
    @Test(arguments: [
        "One *two* **three** `four <b>` & \"five\" 'six'.", "a\nb  \nc\\\nd", "# One\n\n###### Six",
        "- a\n- b\n  - c\n\n    d\n- e", "3. a\n4. b", "1. a\n\n   b\n2. c", "* a\n\n* b", "> a\n> b\n>\n> - c\n> - d\n\n***\n\nend",
        "```swift \"x\" y\na < b\n```", "    indented\n      code\n\n    more", "```\n```", "~~~ a&b\n\n~~~",
        "[a](https://a.example/b?c=d&e=f \"t & \\\"u\\\"\") <https://b.example/é> <me@c.example>",
        "[a [b] *c*](https://a.example/(x)y%20z[1]{2}|^~`)", "[x]\n\n[x]: <https://a.example/ b> 'one\ntwo'", "&copy; &#128512; \\* \\<",
        "- ```\n  a\n  ```\n- > b\n- ***", "-\n- a\n-", "+ a\n+ b\n\n\nc", "**a*b*c**", "***a** b*", "`` a ` b ``", "",
    ])
    func writesWhatTheLibraryWrites(_ markdown: String) { #expect(ours(markdown) == library(markdown)) }

    @Test func writesWhatTheLibraryWritesOfAnything() {
        let pieces = [
            "*", "**", "_", "`", "```\n", "- ", "1. ", "2) ", "> ", "#", "\n", "\n\n", "    ", "\t", "[", "](", ")", "<", ">", "&amp;", "&",
            "\\", "a", "b c", "é", "https://a.example/", "***\n", "  \n", "\"", "'", "!", "<b>", "<!-- c -->", "---\n", "===\n", "0",
        ]
        var random = SplitMix(state: 7)
        for _ in 0..<4_000 {
            let markdown = (0..<Int.random(in: 1...24, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let (own, theirs) = (ours(markdown), library(markdown))
            #expect(own == theirs, "\(markdown.debugDescription)")
            if own != theirs { break }
        }
    }

    /// Every run of a prose is found in its markup, as it is written there.
    @Test(arguments: [
        "One *two* **three** `four <b>` & \"five\".", "Two\nlines & a  \nhard \\* break",
        "- a & b\n- `c`\n\n## Head & more\n\n> q <i>r</i>",
        "```\na < b\n\nc & d\n```", "[link & words](https://a.example) &lt; <https://b.example/?c&d>", "![an image](x.png) behind",
    ])
    func everyRunIsFoundInTheMarkup(_ markdown: String) {
        let prose = prose(markdown)
        for block in prose.blocks {
            for run in block.runs {
                var escaped: [UInt8] = []
                escaped.appendEscapedText(block.text[run.text])
                let start = run.markup ?? -1
                #expect(start >= 0 && Array(prose.html.utf8).dropFirst(max(0, start)).starts(with: escaped), "\(run) of \(prose.html)")
                #expect(block.markupEnd >= start + escaped.count && block.markupEnd <= prose.html.utf8.count)
            }
        }
    }

    private func ours(_ markdown: String) -> String {
        guard let tree = CommonMarkTree(Array(markdown.utf8)[...]) else { return "" }
        tree.makePublishable(headings: .bold)
        var writer = MarkupWriter()
        tree.forEach { node, isEntering in writer.visit(node, isEntering: isEntering) }
        return String(decoding: writer.html, as: UTF8.self)
    }

    private func library(_ markdown: String) -> String {
        guard let tree = CommonMarkTree(Array(markdown.utf8)[...]) else { return "" }
        tree.makePublishable(headings: .bold)
        guard let html = cmark_render_html(tree.root.pointer, CMARK_OPT_DEFAULT) else { return "" }
        defer { free(html) }
        // The one difference: an apostrophe needs no escape in double quotation marks.
        return String(cString: html).replacingOccurrences(of: "&#x27;", with: "'")
    }
}
