import Diagnostics
import StatusModel

/// The accent colour can be read on the page.
struct Accent: Rule {
    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        guard let accent = subject.history.page.settings.accent, let colour = Colour(hex: accent.value) else { return [] }
        let contrast = colour.contrast(with: .lightPage)
        guard contrast < Colour.leastContrast else { return [] }
        let tenths = Int(contrast * 10)
        let readable = colour.readable(on: .lightPage).hex
        return [
            Finding(
                "the accent colour's contrast with the page is \(tenths / 10).\(tenths % 10), and people need 4.5; links are shown in '\(readable)'",
                at: accent.place, suggestion: "\"\(readable)\"")
        ]
    }

    let documentation = RuleDocumentation(
        .content, "accent", level: .note,
        summary: "The accent colour can be read",
        rationale: "Links that are too pale are lost to many readers. The page darkens the colour until it can be read; choose one that it "
            + "need not change. On dark pages it is lightened in the same way.",
        source: "WCAG 2.2, 1.4.3: a contrast of 4.5 for text.",
        good: [.site(siteStart + "accent: \"#0b5cad\"\n")],
        bad: [.site(siteStart + "accent: ↓\"#ffcc00\"\n")])
}
