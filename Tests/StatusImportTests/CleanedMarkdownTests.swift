import Diagnostics
import StatusContent
import Testing

@testable import StatusImport

@Suite struct CleanedMarkdownTests {
    @Test(arguments: [
        ("one<br />two<br/><br>three", "one\\\ntwo\n\nthree"),
        ("a\nb\r\n\r\nc\n- x\n- y", "a\\\nb\n\nc\n- x\n- y"),
        ("<p>Hi <b>Update: </b>foo</p><ul><li>a</li><li>b <i>c</i></li></ul>end", "Hi **Update:** foo\n\n- a\n- b *c*\n\nend"),
        ("Docker versions <1.10 and <3 on <hostname>", "Docker versions <1.10 and <3 on \\<hostname>"),
        ("see https://a.example/x_y_z. And (http://b.example/a_(b)).", "see <https://a.example/x_y_z>. And (<http://b.example/a_(b)>)."),
        (
            "![alt](https://x.example/a.png) ![local](/rel.png) ![](https://x.example/b.png)",
            "[alt](https://x.example/a.png) local <https://x.example/b.png>"
        ),
        ("[w](/rel) [t](tel:+44) [](https://y.example)", "w t (tel:+44) <https://y.example>"),
        ("[![b](https://i.example/a.svg)](https://l.example)", "[b](https://l.example)"),
        ("| A | B |\n|---|---|\n| 1 | x |\n\nafter", "A | B\\\n1 | x\n\nafter"),
        ("text\n---\nmore", "text\n\n---\nmore"),
        ("<!-- draft -->shown <!-- a\n\nb --> end<script>x()</script>.", "shown  end."),
        ("shown\n<!-- never closed\n\nand more", "shown"),
        ("```\n<b>code</b> <!-- kept -->\n```\n`<b>` and <code>a &lt; b</code>", "```\n<b>code</b> <!-- kept -->\n```\n`<b>` and `a < b`"),
        ("[a][r] and [r] and [s]\n\n[r]: /rel\n[s]: https://s.example\n", "a and r and [s]\n\n[s]: https://s.example"),
        ("<strike>old</strike> new", "~~old~~ new"),
        ("a {{< youtube x >}}b {{% note %}}in{{% /note %}}", "a b in"),
        ("{{</* track \"x\" */>}}", "{{\\< track \"x\" \\>}}"),
        ("<table><tr><th>A</th><th>B</th></tr><tr><td>1.</td><td>2</td></tr></table>", "A | B\\\n1\\. | 2"),
        ("<a href='https://x.example/?a=1&amp;b=(2)'>go</a> <a href='/x'>local</a>", "[go](https://x.example/?a=1&amp;b=%282%29) local"),
        ("<ol><li>one</li><li>two<ul><li>in</li></ul></li></ol>", "1. one\n2. two\n\n   - in"),
        ("Steps:<br>- a<br>- b", "Steps:\n- a\n- b"),
        ("<p>1. one</p><p># x</p><p>- y</p>", "1\\. one\n\n\\# x\n\n\\- y"),
        ("<pre><code>a &lt; b\nc</code></pre>", "```\na < b\nc\n```"),
        ("<<<<<<< HEAD\n\nA", "<<<<<< HEAD\n\nA"),
        ("x\u{200B}y\u{0}z &#x202E;&ZeroWidthSpace;.", "xy z ."),
        ("<b>a\n\nb</b> c", "**a**\n\n**b** c"),
        ("🎉 Fixed! Ｆｕｌｌ", "🎉 Fixed! Ｆｕｌｌ"),
        ("", ""),
    ])
    func saysTheSameInMarkdown(_ source: String, _ expected: String) {
        let (text, _) = cleanedMarkdown(source)
        #expect(text == expected)
        #expect(bodyFindings(Array(text.utf8)).isEmpty)
    }

    @Test func whatIsPlainIsLeftAlone() {
        let plain = "Some **card** payments [fail](https://a.example).\n\n1. one\n2. two\n\n> said & done\n\n    code <b>\n"
        let (text, changes) = cleanedMarkdown(plain, lineEnds: .flow)
        #expect(text + "\n" == plain)
        #expect(changes.isEmpty)
    }

    @Test func markdownFlowsWhereItIsKnownToBeMarkdown() {
        #expect(cleanedMarkdown("a\nb", lineEnds: .flow).text == "a\nb")
        #expect(cleanedMarkdown("Update\n---\nb", lineEnds: .flow).text == "Update\n---\nb")
    }

    @Test func changesAreToldOnce() {
        #expect(
            cleanedMarkdown("a<br>b<br>c <!-- x -->").changes == [
                "a comment in HTML, which nobody saw, is left out", "a line break in HTML",
            ])
    }

    @Test func wordsStayAndTheReaderTakesThem() {
        for seed in 0..<400 as Range<UInt64> {
            let random = RandomText(seed: seed)
            for lineEnds in [LineEnds.keep, .flow] {
                let (text, changes) = cleanedMarkdown(random.source, lineEnds: lineEnds)
                let bytes = Array(text.utf8)
                #expect(bodyFindings(bytes).isEmpty, "seed \(seed): \(random.source)")
                #expect(lettersAndDigits(bodyWords(bytes)) == lettersAndDigits(random.words), "seed \(seed): \(random.source)\n\n\(text)")
                #expect(!changes.contains("markup that could not be read is text"), "seed \(seed): \(random.source)")
            }
        }
    }

    @Test func theReaderTakesWhateverIsPutIn() {
        var random = SplitMix(state: 7)
        for _ in 0..<2_000 {
            let soup = (0..<Int.random(in: 1...40, using: &random)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
                .joined()
            for lineEnds in [LineEnds.keep, .flow] {
                let text = cleanedMarkdown(soup, lineEnds: lineEnds).text
                #expect(bodyFindings(Array(text.utf8)).isEmpty, "\(soup.debugDescription) \(text.debugDescription)")
            }
        }
    }

    /// Of twice the length it takes about twice the time; what grows with the square takes minutes.
    @Test(arguments: [
        "<b>", "[", "![", "`` ` ", "<!--", "](a", "<a href='", "> ", "<ul><li>", "<code>", "{{<", "a\n", "<i>x</i><b>y", "[a](b \"", "<x a",
    ])
    func longTextsTakeNoLongTime(_ piece: String) {
        let text = String(repeating: piece, count: 65_536 / piece.utf8.count)
        let time = ContinuousClock().measure { _ = cleanedMarkdown(text) }
        #expect(time < .seconds(20))
    }

    private func lettersAndDigits(_ texts: [String]) -> String {
        let kept = texts.joined().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        return String(String.UnicodeScalarView(kept))
    }

    private let pieces = [
        "<", ">", "b", "<b>", "</b>", "[", "]", "(", ")", "](", "![", "`", "``", "```", "~~~", "\n", "\n\n", " ", "    ", "\t", "*", "**",
        "_", "#",
        "# ", "- ", "1. ", "> ", "<!--", "-->", "<br>", "<ul>", "<li>", "</li>", "</ul>", "&", "&#x202e;", "&it;", "\\", "https://a.b",
        "/x",
        "<https://a.b>", "<a href='", "'>", "<a href=x>", "</a>", "{{<", ">}}", "|", "|-|-|", "=======", "<<<<<<<", ">>>>>>>", "-----",
        "<table>",
        "<tr>", "<td>", "</tr>", "</table>", "<pre>", "</pre>", "<code>", "</code>", "<script>", "</script>", "<p>", "</p>", "<h2>",
        "</h2>",
        "<blockquote>", "</blockquote>", "<img src=", "<img src='https://i.i/x' alt='y'>", "[r]", "[r]: /x", "[q]: https://q.q", "é", "。",
        "\u{0}",
        "\r", "\u{2028}", "x", "<?", "<!D", "<![CDATA[", "<tel:1>", "@", "<a@b.c>", "mailto:", "\"", "'", ":", "<strike>", "<i>", "</i>",
    ]
}
