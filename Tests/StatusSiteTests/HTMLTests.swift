import Testing

@testable import StatusSite

@Suite struct HTMLTests {
    private let text = "<b>\"1\" & '2'</b>"
    private let escaped = "&lt;b&gt;&quot;1&quot; &amp; &#39;2&#39;&lt;/b&gt;"

    @Test func aSlotEscapesText() {
        let html: HTML = "<a title=\"\(text)\">\(text)</a>"
        #expect(html.text == "<a title=\"\(escaped)\">\(escaped)</a>")
    }

    @Test func aSlotTakesFinishedMarkupAsItIs() {
        let inner: HTML = "<b>\(text)</b>"
        let html: HTML = "<p>\(inner) \(7)</p>"
        #expect(html.text == "<p><b>\(escaped)</b> 7</p>")
    }

    @Test func partsAreJoinedWithMarkupBetween() {
        let parts: [HTML] = ["<i>a</i>", "\(text)"]
        #expect(parts.joined(separator: "<br>").text == "<i>a</i><br>\(escaped)")
        #expect([HTML]().joined().isEmpty)
    }
}
