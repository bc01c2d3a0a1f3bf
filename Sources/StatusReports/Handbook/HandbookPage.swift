import Basics

/// `--format html`: the handbook as a page to read or print, a section a screen and a sheet.
package struct HandbookPage {
    package init() {}

    package func text(for handbook: Handbook) -> String {
        RespondersPage(
            title: handbook.title, introduction: handbook.introduction, style: HandbookStyle.text,
            sections: handbook.sections.enumerated().map { ($1.title, section($1, number: $0 + 1)) }
        ).text
    }

    private func section(_ section: Handbook.Section, number: Int) -> String {
        let id = "part-\(number)"
        let blocks = section.blocks.enumerated().map { block($1, id: "\(id)-\($0 + 1)") }
        return (["<section aria-labelledby=\"\(id)\">", "<h2 id=\"\(id)\">\(escaped(section.title))</h2>"] + blocks + ["</section>"])
            .joined(separator: "\n")
    }

    private func block(_ block: Handbook.Block, id: String) -> String {
        switch block {
        case .text(let words): "<p>\(escaped(words))</p>"
        case .cards(let cards):
            "<div class=\"\(cards.contains { $0.quote != nil } ? "cards words" : "cards")\">\n"
                + cards.map(card).joined(separator: "\n") + "\n</div>"
        case .table(let table):
            (table.note.map { "<p class=\"note\">\(escaped($0))</p>\n" } ?? "") + PageTable(table, id: id, caption: table.title).html
        }
    }

    private func card(_ card: Handbook.Card) -> String {
        let lines = card.lines.map { line in
            "<li>\(line.lead.map { "<strong>\(escaped($0)):</strong> " } ?? "")\(escaped(line.text))</li>"
        }
        let list = lines.isEmpty ? "" : "<ul>\(lines.joined())</ul>"
        return "<div class=\"card\"><h3>\(escaped(card.title))</h3>\(list)\(card.quote.map(quote) ?? "")</div>"
    }

    /// A paragraph each; a line break in one is a space, as on the page.
    private func quote(_ text: String) -> String {
        let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).split { $0.allSatisfy(\.isWhitespace) }
        return "<blockquote>\(paragraphs.map { "<p>\(escaped($0.joined(separator: " ")))</p>" }.joined())</blockquote>"
    }
}
