@testable import StatusSite
import Testing

@Suite struct PageTreeTests {
    @Test func readsWhatTemplatesWrite() throws {
        let tree = try #require(
            PageTree(Self.page("<p class=\"a\">One<br>two <b>three</b></p>\n<svg><path d=\"M0\"/><use href=\"#x\"/></svg>")))
        #expect(tree.main.size == 10)
        #expect(tree.parts.map(\.name) == ["meta", "title", "link", "body", "main"])
    }

    @Test(arguments: [
        "<p>One", "<p>One</b></p>", "<!-- note --><p></p>", "<p class=a></p>", "<p class=\"a></p>", "<", "<p", "</main>",
    ]) func hasNoTreeOfAnythingElse(_ body: String) {
        #expect(PageTree(Self.page(body)) == nil)
    }

    @Test func whatCountsIsNoDifference() throws {
        let (before, after) = (
            "<p>For <span data-since=\"2026-11-20T14:02Z\">8 minutes</span></p>",
            "<p>For <span data-since=\"2026-11-20T14:02Z\">1 hour</span></p>"
        )
        #expect(try Self.changes(before, after).isEmpty)
        #expect(
            try Self.changes(before, after.replacing("14:02", with: "14:03")) == [
                .attributes(path: [4, 0, 0], ["data-since": "2026-11-20T14:03Z"])
            ])
    }

    @Test func findsTheSmallestDifference() throws {
        #expect(
            try Self.changes("<p>One</p><p>Two</p>", "<p>One</p><p>Three</p>") == [
                .children(path: [4, 1], first: 0, count: 1, markup: "Three")
            ])
        #expect(try Self.changes("<p>One</p><p>Two</p>", "<p>Two</p>") == [.children(path: [4], first: 0, count: 1, markup: "")])
        #expect(try Self.changes("<p>Two</p>", "<p>One</p><p>Two</p>") == [.children(path: [4], first: 0, count: 0, markup: "<p>One</p>")])
        let (before, after) = ("<p class=\"a\">One, as it was before</p>", "<p id=\"b\">One, as it was before</p>")
        #expect(try Self.changes(before, after) == [.attributes(path: [4, 0], ["class": nil, "id": "b"])])
        #expect(
            try Self.changes("<p title=\"a\">One</p>", "<p title=\"&quot;b&#39; &amp;lt; c\">One</p>") == [
                .attributes(path: [4, 0], ["title": "\"b' &lt; c"])
            ])
    }

    @Test func changesWithinAnElementGoFromItsEnd() throws {
        let changes = try Self.changes("<p>a</p><i>b</i><b>c</b><u>d</u>", "<b>c</b><u>e</u>")
        #expect(
            changes == [.children(path: [4, 3], first: 0, count: 1, markup: "e"), .children(path: [4], first: 0, count: 2, markup: "")])
    }

    @Test func barsThatAreSeenFromADayLaterAreTheSame() throws {
        let bars = "<span class=\"bars\"><svg viewBox=\"0 0 360 34\"><path d=\"M8 34\"></path></svg></span>"
        #expect(try Self.changes(bars, bars.replacing("\"0 0 360", with: "\"4 0 360")).isEmpty)
        #expect(try !Self.changes(bars, bars.replacing("\"0 0 360", with: "\"4 0 364")).isEmpty)
    }

    /// Pieces may move, come and go, or stand in another element, where an `svg` may be bars or none.
    @Test func whatIsTakenOverFromAnotherPageIsWhatReadingItMakes() throws {
        let pieces = [
            "<p>One</p>", "<p>One</p>\n", "<p class=\"a\">Two <b>three</b></p>", "<br>", "text",
            "<svg viewBox=\"0 0 360 34\"><path d=\"M8\"/></svg>",
            "<ul><li>a</li><li>b</li></ul>", "<span data-since=\"2026-11-20T14:02Z\">8 minutes</span>", "<noscript><p></noscript>",
        ]
        func body() -> String {
            (0..<Int.random(in: 0...6)).map { _ in
                let inner = (0..<Int.random(in: 0...4)).map { _ in pieces.randomElement() ?? "" }.joined()
                return (["<div>", "<span class=\"bars\">", "<div class=\"b\">"].randomElement() ?? "") + inner
            }.map { $0 + ($0.hasPrefix("<div") ? "</div>" : "</span>") }.joined()
        }
        var last = try #require(PageTree(Self.page("")))
        for _ in 0..<2_000 {
            let page = Self.page(body())
            let (alone, taken) = (try #require(PageTree(page)), try #require(PageTree(page, like: last)))
            #expect(zip(alone.parts, taken.parts).allSatisfy(Self.isTheSame))
            last = taken
        }
    }

    private static func isTheSame(_ a: PageTree.Element, _ b: PageTree.Element) -> Bool {
        a.name == b.name && a.source == b.source && a.likeness == b.likeness && a.counts == b.counts
            && zip(a.attributes, b.attributes).allSatisfy { $0 == $1 } && a.children.count == b.children.count
            && zip(a.children, b.children).allSatisfy { isTheSame($0, $1) }
    }

    private static func isTheSame(_ a: PageTree.Node, _ b: PageTree.Node) -> Bool {
        switch (a, b) {
        case (.element(let a), .element(let b)): isTheSame(a, b)
        case (.text(let a), .text(let b)): a == b
        default: false
        }
    }

    private static func page(_ body: String) -> [UInt8] {
        let head = """
            <head><meta name="theme-color" content="#fff"><meta charset="utf-8"><title>T</title><link rel="icon" href="data:x">
            <style>p>a{}</style></head>
            """
        let page = """
            <!doctype html>
            <html lang="en">\(head)
            <body class="x"><main>\(body)</main><script>1 < 2</script></body>
            </html>

            """
        return Array(page.utf8)
    }

    private static func changes(_ old: String, _ new: String) throws -> [PageChange] {
        let (old, new) = (try #require(PageTree(page(old))), try #require(PageTree(page(new))))
        return zip(old.parts, new.parts).enumerated().flatMap { PageChange.changes(from: $1.0, to: $1.1, at: [$0]) }
    }
}

@Suite struct ScriptTextTests {
    @Test(arguments: [
        ("// A note\n  const a = 1;\n  const b = [a, 2];\n", "const a=1;const b=[a,2];"),
        ("const text = \"a  // b\" + `c  ${ d } e`;", "const text=\"a  // b\"+`c  ${ d } e`;"),
        ("text.replace(/^\\d+ [/ ]/, \" \");", "text.replace(/^\\d+ [/ ]/,\" \");"),
        ("const half = (a + b) / 2 / c;", "const half=(a+b)/2/c;"),
        ("x = a + +b - -c;", "x=a+ +b- -c;"),
        ("if (a) {\n  return [b];\n}\nconst c = {\n  d,\n};\n", "if(a){return[b];}\nconst c={d,};"),
        ("const f = () =>\n  g(a)\n    .h();\nk();\n", "const f=()=>g(a)\n.h();k();"),
    ]) func leavesOutWhatOnlyReadersNeed(_ script: String, _ short: String) {
        var text = ScriptText(script)
        #expect(text.shortened() == short)
    }
}
