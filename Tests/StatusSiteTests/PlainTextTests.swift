import StatusContent
import Testing

@testable import StatusSite

/// What readers get who see no markup.
@Suite struct PlainTextTests {
    @Test(arguments: [
        ("<p>One <strong>two</strong> <em>three</em>.</p>\n", "One two three."),
        ("<p>One\ntwo</p>\n<p>Three</p>\n", "One two\n\nThree"),
        ("<p>A &lt;b&gt; &amp;amp; &quot;c&quot;</p>\n", "A <b> &amp; \"c\""),
        ("<p>Hard<br />\nbreak</p>\n", "Hard\nbreak"),
        ("<p>See</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>Then</p>\n", "See\n\n- one\n- two\n\nThen"),
        ("<ol start=\"3\">\n<li>\n<p>three</p>\n</li>\n<li>\n<p>four</p>\n</li>\n</ol>\n", "3. three\n4. four"),
        ("<ul>\n<li>one\n<ul>\n<li>inside</li>\n</ul>\n</li>\n<li>two</li>\n</ul>\n", "- one\n  - inside\n- two"),
        ("<p><a href=\"https://a.example/?b&amp;c\">Help</a> here</p>\n", "Help (https://a.example/?b&c) here"),
        ("<p><a href=\"https://a.example/\">https://a.example/</a></p>\n", "https://a.example/"),
        ("<p><a href=\"mailto:a@b.example\">a@b.example</a></p>\n", "a@b.example"),
        ("<blockquote>\n<p>Said</p>\n</blockquote>\n<hr />\n<p>End</p>\n", "Said\n\nEnd"),
        ("<p>Code:</p>\n<pre><code class=\"language-text\">a\n  b\n</code></pre>\n<p>End</p>\n", "Code:\n\na\n  b\n\nEnd"),
        ("<p>Now <code>x</code> and <code>y</code></p>\n", "Now x and y"),
        ("", ""),
    ])
    func readsLikeText(_ html: String, _ text: String) { #expect(plainText(html) == text) }

    @Test func firstWordsAreOneParagraphCutAtAWord() {
        #expect("One\ntwo\n\nThree".firstWords == "One two")
        let long = Array(repeating: "word", count: 60).joined(separator: " ")
        #expect(long.firstWords.hasSuffix(" word…") && long.firstWords.count <= 201)
        #expect(String(repeating: "x", count: 300).firstWords.count == 201)
    }
}
