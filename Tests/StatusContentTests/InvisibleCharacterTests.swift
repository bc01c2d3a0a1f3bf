import Diagnostics
import StatusContent
import StatusModel
import Testing

/// What nobody sees is found, and hides nothing else.
@Suite struct InvisibleCharacterTests {
    @Test(arguments: ["\u{FEFF}", "\u{202E}", "\u{200B}", "\u{9B}", "\u{2028}", "\u{85}", "\0", "\u{7}"])
    func whatNobodySeesHidesNothingElse(_ hidden: String) throws {
        let path = incidentFolder + "2026-11-20-1408-investigating.md"
        for body in ["Some card\(hidden) payments. [A link](ftp://a)", "\(hidden)Some card payments. [A link](ftp://a)"] {
            let loaded = load([path: update(body)])
            #expect(loaded.diagnostics.map(\.rule.text) == ["content/encoding", "content/link"] && loaded.leftOut.isEmpty)
            let html = try #require(loaded.page?.incidents.first?.updates.first?.body.html)
            #expect(html.contains("A link") && !html.unicodeScalars.contains { hidden.unicodeScalars.contains($0) })
            let inName = load(["components.yml": "- id: card-payments\n  name: Card\(hidden) payments\n  colour: red\n"])
            let separates = ["\u{2028}", "\u{85}"].contains(hidden)
            #expect(
                inName.diagnostics.map(\.rule.text) == (separates ? ["content/encoding"] : ["content/encoding", "content/unknown-key"]))
        }
    }

    @Test func aFileOfInvisibleCharactersIsOneFinding() {
        let wide = "Some cards fail.".map { "\($0)\0" }.joined() + String(repeating: "x\0", count: 10)
        let found = load([incidentFolder + "2026-11-20-1408-investigating.md": update(wide)]).diagnostics
        #expect(found.map(\.message) == ["this is the first of 26 invisible characters; save the file as plain UTF-8 text"])
    }
}
