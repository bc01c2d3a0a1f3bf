import Diagnostics
import StatusContent
import StatusModel
import Testing

@Suite struct MarkdownTests {
    private func read(_ markdown: String) throws -> (prose: Prose, diagnostics: [Diagnostic]) {
        let loaded = load([incidentFolder + "2026-11-20-1408-investigating.md": update(markdown)])
        return (try #require(loaded.page?.incidents.first?.updates.first?.body), loaded.diagnostics)
    }

    private func texts(_ prose: Prose) -> [String] { prose.blocks.map { String(decoding: $0.text, as: UTF8.self) } }

    @Test func textIsWithoutMarkup() throws {
        let prose = try read(
            "Some **card** payments, [see _help_](https://a.example \"t\") & `pay`.\n\n- one\n- two\n\n> quoted \\* text &amp; more"
        ).prose
        #expect(texts(prose) == ["Some card payments, see help & pay.", "one", "two", "quoted * text & more"])
        #expect(prose.blocks.map(\.kind) == [.paragraph, .listItem, .listItem, .paragraph])
        #expect(prose.blocks[1].leadIn == 0)
    }

    @Test(arguments: [
        ("a \\*b\\* c **d** pay-gw end", "pay-gw"), ("&copy; &amp; *x* pay-gw", "pay-gw"), ("`code\nspan` then pay-gw", "pay-gw"),
        ("hard\\\nbreak pay-gw", "pay-gw"),
        ("[pay-gw](https://pay-gw.example)", "pay-gw"), ("[a](https://x.example/pay-gw) then pay-gw", "pay-gw"),
        ("1. item\n\n   more pay-gw", "pay-gw"),
        ("[pay]: https://pay-gw.example\nsee [pay] then pay-gw", "pay-gw"), ("<https://pay-gw.example> pay-gw", "pay-gw"),
        ("ünï <!-- pay-gw --> pay-gw", "pay-gw"),
        ("> quote\n> goes on pay-gw", "pay-gw"), ("#  Heading pay-gw #", "pay-gw"), ("***pay-gw***", "pay-gw"),
        ("![pay](https://x.example) pay-gw", "pay-gw"),
    ])
    func wordsAreFoundWhereTheyWereWritten(_ markdown: String, _ word: String) throws {
        let prose = try read(markdown).prose
        let block = try #require(prose.blocks.last { String(decoding: $0.text, as: UTF8.self).contains(word) })
        let text = String(decoding: block.text, as: UTF8.self)
        let range = try #require(text.ranges(of: word).last)
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let place = block.place(of: start..<start + word.utf8.count)
        #expect(place.excerpt == word)
        let source = String(decoding: prose.file.bytes, as: UTF8.self)
        if source.ranges(of: word).count == 1 || !markdown.hasPrefix("[pay-gw]") {
            let last = try #require(source.ranges(of: word).last)
            #expect(place.range.lowerBound == source.utf8.distance(from: source.startIndex, to: last.lowerBound))
        }
    }

    @Test func nothingIsPublishedThatCouldBecomeCode() throws {
        let (prose, diagnostics) = try read(
            "<script>alert(1)</script>\n\n[a](javascript:alert) [b](//host) [c](data:text/html,x) ![d](https://x.example/y.png) <b>e</b>")
        for part in ["<script", "javascript", "href=\"//", "data:", "<img", "<b>"] { #expect(!prose.html.contains(part), "\(prose.html)") }
        for word in ["alert(1)", "a", "b", "c", "d", "e"] { #expect(prose.html.contains(word)) }
        #expect(Set(diagnostics.map(\.rule.text)) == ["content/html", "content/link", "content/image"])
    }

    @Test func commentsAreLeftOutWithoutAWord() throws {
        let (prose, diagnostics) = try read("Before. <!-- ask Ana -->\n\n<!-- a whole\nblock -->\n\nAfter.")
        #expect(!prose.html.contains("Ana") && !prose.html.contains("block") && prose.html.contains("After."))
        #expect(diagnostics.isEmpty)
    }

    @Test func headingsInUpdatesBecomeBoldLines() throws {
        #expect(try read("# Now\n\nText.").prose.html == "<p><strong>Now</strong></p>\n<p>Text.</p>\n")
    }

    @Test func inputThatTakesTheParserLongIsRefused() throws {
        for markdown in [
            String(repeating: "> ", count: 200) + "x", String(repeating: "- ", count: 200) + "x",
            (0..<100).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n"),
        ] {
            #expect(try read(markdown).diagnostics.map(\.rule.text) == ["content/too-large"])
        }
        #expect(try read(String(repeating: "-", count: 80) + "\n\n" + String(repeating: "*", count: 60) + " text").diagnostics.isEmpty)
    }

    @Test func everyRunUnescapedIsItsText() throws {
        var random = SplitMix(state: 7)
        let pieces = [
            "word", " ", "\n", "**", "_", "`", "[", "](https://a.example)", "\\*", "&amp;", "&lt;", "\\", "é", "日", "- ", "> ", "\n\n",
            "1. ", "<!-- c -->", "![", "#", "\"", "'", "&", "&#35;", "  \n", "<https://b.example>",
        ]
        for _ in 0..<3_000 {
            let markdown = (0..<Int(random.next() % 20) + 1).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            guard let prose = try? read(markdown).prose else { continue }
            for block in prose.blocks {
                #expect(block.runs.last?.text.upperBound ?? 0 == block.text.count, "\(markdown.debugDescription)")
                for run in block.runs where run.isVerbatim && run.text.count > 1 {
                    #expect(block.file.bytes[run.source].elementsEqual(block.text[run.text]), "\(markdown.debugDescription)")
                }
            }
        }
    }

    @Test func aLinkWithoutWordsIsFoundAndNotPublished() throws {
        let loaded = load([incidentFolder + "2026-11-20-1408-investigating.md": update("Read [](https://a.example) this.")])
        let diagnostic = try #require(loaded.diagnostics.first)
        #expect(diagnostic.rule.text == "content/link" && diagnostic.place.excerpt == "[](https://a.example)")
        #expect(loaded.page?.incidents.first?.updates.first?.body.html == "<p>Read  this.</p>\n")
    }
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
