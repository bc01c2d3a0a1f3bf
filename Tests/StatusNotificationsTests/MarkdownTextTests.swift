import Testing

@testable import StatusNotifications

@Suite struct MarkdownTextTests {
    @Test(arguments: [
        ("a *b* _c_ `d`", #"a \*b\* \_c\_ \`d\`"#),
        ("# h\n> q\n---\n- item", "\\# h\n\\> q\n\\---\n- item"),
        ("at 14:31, :fire:", #"at 14:31, \:fire:"#),
        ("call @here, mail a@b.example", "call @\u{200B}here, mail a@b.example"),
        ("see https://a.example/x_y*z.", "see <https://a.example/x_y*z>."),
        ("(https://a.example/q(1)) <https://b.example>", #"(<https://a.example/q(1)>) \<<https://b.example>\>"#),
    ])
    func whatWouldBeMarkupIsText(text: String, expected: String) {
        #expect(markdownText(text) == expected)
    }

    @Test func slackKnowsThreeEntities() {
        #expect(slackText("a & <!channel> https://a.example/?a=1&b=2") == "a &amp; &lt;!channel&gt; <https://a.example/?a=1&amp;b=2>")
    }

    @Test func addressesAreASCII() {
        #expect("https://a.example/é<b>\r\n".asciiAddress == "https://a.example/%C3%A9%3Cb%3E%0D%0A")
    }
}
