import Diagnostics

/// `--format markdown`: the handbook as GitHub and GitLab show it.
package struct HandbookMarkdown {
    package init() {}

    private let markdown = ReportMarkdown()

    package func text(for handbook: Handbook) -> String {
        let head = ["# \(markdown.escaped(handbook.title))\n", handbook.introduction.map(markdown.escaped).joined(separator: "\n") + "\n"]
        return (head + handbook.sections.map(section)).joined(separator: "\n")
    }

    private func section(_ section: Handbook.Section) -> String {
        (["## \(markdown.escaped(section.title))\n"] + section.blocks.map(block)).joined(separator: "\n")
    }

    private func block(_ block: Handbook.Block) -> String {
        switch block {
        case .text(let words): markdown.escaped(words) + "\n"
        case .cards(let cards): cards.map(card).joined(separator: "\n")
        case .table(let table):
            (table.note.map { markdown.escaped($0) + "\n\n" } ?? "") + markdown.grid(table.columns, table.rows)
        }
    }

    private func card(_ card: Handbook.Card) -> String {
        let lines = card.lines.map { "- \($0.lead.map { "**\(markdown.escaped($0)):** " } ?? "")\(markdown.escaped($0.text))\n" }
        let quote = card.quote.map {
            $0.split(separator: "\n", omittingEmptySubsequences: false).map { "> \(markdown.escaped(String($0)))\n" }
        }
        return "### \(markdown.escaped(card.title))\n\n" + lines.joined() + (quote?.joined() ?? "")
    }
}
