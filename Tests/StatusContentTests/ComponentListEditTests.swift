import Diagnostics
import StatusContent
import StatusModel
import Testing

/// `components.yml` changed in its own lines.
@Suite struct ComponentListEditTests {
    private func edit(_ text: String, _ change: (ComponentListEdit) -> SourceFile?) -> String? {
        ComponentListEdit(SourceFile(path: "components.yml", text: text)).flatMap(change).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func aLineIsAddedInTheWayOfTheFile() throws {
        let day = try #require(CivilDate(year: 2026, month: 12, day: 31))
        let windows = "- id: a\r\n  name: A\r\n- id: b\r\n  name: B\r\n"
        #expect(edit(windows) { $0.retiring("a", on: day) } == "- id: a\r\n  name: A\r\n  until: 2026-12-31\r\n- id: b\r\n  name: B\r\n")
        #expect(edit("- {id: a, name: A}\n") { $0.retiring("a", on: day) } == "- {id: a, name: A, until: 2026-12-31}\n")
        #expect(edit("- name: A # first\n  id: a") { $0.retiring("a", on: day) } == nil)
        #expect(
            edit("- name: \"A\" # first\n  id: a") { $0.retiring("a", on: day) } == "- name: \"A\" # first\n  until: 2026-12-31\n  id: a")
    }

    @Test func anIndentedListStaysIndented() {
        let new = Component(id: "b", name: "B: two")
        #expect(edit("  - id: a\n    name: A\n") { $0.adding(new, to: nil) } == "  - id: a\n    name: A\n  - id: b\n    name: \"B: two\"\n")
        #expect(edit("# Nothing yet\n") { $0.adding(new, to: nil) } == "# Nothing yet\n- id: b\n  name: \"B: two\"\n")
    }

    @Test func whatReadsBackOtherwiseIsNoChange() {
        let twin = Component(id: "a", name: "Other")
        #expect(edit("- id: a\n  name: A\n") { $0.adding(twin, to: nil) } == nil)
        #expect(edit("- id: a\n  name: A\n") { $0.renaming("none", to: "B") } == nil)
        #expect(edit("[{id: a, name: A}]\n") { $0.adding(Component(id: "b", name: "B"), to: nil) } == nil)
        #expect(ComponentListEdit(SourceFile(path: "components.yml", text: "- id: [\n")) == nil)
    }

    @Test func anotherIDKeepsAllThatWereBefore() {
        let text = "- id: b\n  name: B\n  replaces: [a]\n"
        #expect(edit(text) { $0.replacing("b", by: "c", name: "Sea") } == "- id: c\n  name: Sea\n  replaces: [a, b]\n")
    }
}
