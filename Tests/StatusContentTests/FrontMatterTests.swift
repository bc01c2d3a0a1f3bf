import Diagnostics
import StatusContent
import StatusModel
import Testing

/// What stands above an update's text, whole or while somebody types it.
@Suite struct FrontMatterTests {
    @Test(arguments: ["---", "--- ", "---\t", "---\r", "\u{FEFF}---", "---\n", "---\n\n", "---\nstatus: investigating", "---\n--"])
    func frontMatterThatIsBeingTypedIsAFinding(_ text: String) {
        for name in ["2026-11-20-1408-investigating.md", "review.md"] {
            let found = load([incidentFolder + name: text]).diagnostics
            #expect(
                found.map(\.rule.text) == ["content/front-matter"] && found.first?.message.hasPrefix("the front matter never ends") == true)
        }
    }

    @Test(arguments: ["---\n---", "---\n--- ", "---\r\n---\r", "---\n---\n"])
    func frontMatterWithoutALineEndIsRead(_ text: String) {
        let found = load([incidentFolder + "2026-11-20-1408-investigating.md": text]).diagnostics.map(\.message)
        #expect(
            found.count == 3 && found.contains { $0.hasPrefix("an update needs 'status'") } && found.contains { $0.contains("no text") })
    }

    @Test func theTextBelowFrontMatterThatCanNotBeReadIsJudged() {
        let text = "---\nstatus: [\nat: x\n---\nSome <b>cards</b> fail.\n"
        let loaded = load([incidentFolder + "2026-11-20-1408-investigating.md": text])
        #expect(Set(loaded.diagnostics.map(\.rule.text)) == ["content/html", "content/yaml"])
        #expect(loaded.judged.strayTexts.count == 1)
    }
}
