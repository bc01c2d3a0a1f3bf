import Basics
import Diagnostics
import StatusModel

/// A title has no markup.
struct TitlePlainText: Rule {
    func check(_ subject: TitleSubject, _ context: RuleContext) -> [Finding] {
        guard let block = subject.text.blocks.first, let range = markup(block.text) else { return [] }
        return [
            Finding(
                "a title is plain text, so '\(block.text[range].string)' is published as it stands; leave out the signs",
                at: block.place(of: range))
        ]
    }

    private func markup(_ text: [UInt8]) -> Range<Int>? {
        for sign in ["**", "__", "*", "_"] {
            if let range = markedStretch(sign, in: text) { return range }
        }
        return markedStretch("`", in: text, isWordEdge: false) ?? markedLink(in: text) ?? htmlSign(in: text)
    }

    let documentation = RuleDocumentation(
        .title, "plain-text", level: .note, readsEnglish: false,
        summary: "A title has no Markdown and no HTML",
        rationale:
            "A title stands in lists, feeds, calendars and the subjects of mails, where nothing turns signs into type. Readers see the "
            + "stars and brackets.",
        source: "RSS, Atom's text titles and iCalendar's SUMMARY are plain text.",
        good: [
            .incident(
                "title: \"Some guests can't open rooms 2*3 & 4*5 [north wing], so sauna_2 is < 5 °C\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"
            )
        ],
        bad: [
            .incident("title: \"Some ↓**card payments** are failing\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: \"Some guests cannot open the ↓`Spa` page\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: \"Guests cannot open ↓[the menu](https://menu.example)\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
            .incident("title: \"Guests cannot pay for bed ↓&amp; breakfast\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
            .maintenance(title: "\"New ↓<b>lifts</b>\"", announced: "2026-11-20 10:00 UTC"),
        ])
}
