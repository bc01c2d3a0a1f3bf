import Diagnostics
import StatusModel
import Testing

@testable import StatusContent

/// What readers get who see no markup.
@Suite struct PlainTextTests {
    @Test(arguments: [
        ("One **two** *three*.", "One two three."),
        ("One\ntwo\n\nThree", "One two\n\nThree"),
        ("A \\<b> \\&amp; \"c\"", "A <b> &amp; \"c\""),
        ("Hard  \nbreak", "Hard\nbreak"),
        ("See\n\n- one\n- two\n\nThen", "See\n\n- one\n- two\n\nThen"),
        ("3. three\n\n4. four", "3. three\n4. four"),
        ("- one\n  - inside\n- two", "- one\n  - inside\n- two"),
        ("[Help](https://a.example/?b&c) here", "Help (https://a.example/?b&c) here"),
        ("[Help](https://a.example/d'or?é) here", "Help (https://a.example/d'or?%C3%A9) here"),
        ("<https://a.example/>", "https://a.example/"),
        ("<a@b.example>", "a@b.example"),
        ("> Said\n\n---\n\nEnd", "Said\n\nEnd"),
        ("Code:\n\n```text\na\n  b\n```\n\nEnd", "Code:\n\na\n  b\n\nEnd"),
        ("Now `x` and `y`", "Now x and y"),
        ("One <!-- not said --> two", "One  two"),
        ("## Head\n\nText", "Head\n\nText"),
        ("", ""),
    ])
    func readsLikeText(_ markdown: String, _ text: String) { #expect(prose(markdown).plainText == text) }
}

func prose(_ markdown: String) -> Prose {
    let file = SourceFile(path: "a.md", text: markdown)
    return readProse(0..<file.bytes.count, of: file, headings: .bold, Problems())
}
