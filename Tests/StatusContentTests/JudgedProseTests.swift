import Diagnostics
import StatusModel
import Testing

@testable import StatusContent

/// Texts that are read to be judged get their markup when somebody asks for it, and it is the same as ever.
@Suite struct JudgedProseTests {
    private static let files = [
        SourceFile(path: "site.yml", text: "name: Harbour\nurl: https://harbour.example\ntime-zone: Europe/London\n"),
        SourceFile(path: "components.yml", text: "- id: card-payments\n  name: Card payments\n"),
        SourceFile(
            path: "incidents/2026-11-20-cards/incident.yml",
            text: "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\n"),
        SourceFile(
            path: "incidents/2026-11-20-cards/2026-11-20-1402-investigating.md",
            text: "---\nstatus: investigating\nat: 2026-11-20 14:02 UTC\nnext-update: 30m\n---\n"
                + "Some **card payments** fail &amp; [we look](https://harbour.example).\n\n- Leeds\n- York  \n  and `pay`\n"),
    ]

    @Test func markupIsTheSameWhenItIsAskedFor() throws {
        let shown = try #require(loadContent(Self.files).judged.incidents.first?.updates.first?.body)
        let judged = try #require(loadContent(Self.files, isForJudging: true).judged.incidents.first?.updates.first?.body)
        #expect(judged.blocks.map(\.text) == shown.blocks.map(\.text))
        #expect(judged.blocks.flatMap(\.runs).map(\.source) == shown.blocks.flatMap(\.runs).map(\.source))
        #expect(judged.blocks.map(\.hardBreaks) == shown.blocks.map(\.hardBreaks))
        #expect(judged.html == shown.html)
        #expect(judged.plainText == shown.plainText)
        #expect(!judged.html.isEmpty)
    }
}
