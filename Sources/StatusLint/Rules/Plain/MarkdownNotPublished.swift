import Basics
import StatusModel

/// Markdown that other sites know and this page doesn't.
struct MarkdownNotPublished: Rule {
    func check(_ subject: TextSubject, _ context: RuleContext) -> [Finding] {
        subject.text.blocks.filter { $0.kind != .code }.flatMap { block in
            [table(block), struckOut(block), checkBox(block), footnote(block), callout(block)].compactMap(\.self)
        }
    }

    /// A line of dashes and bars below a line with a bar.
    private func table(_ block: ProseBlock) -> Finding? {
        guard block.text.contains(UInt8(ascii: "|")) else { return nil }
        let lines = block.lines
        let header = zip(lines, lines.dropFirst()).first { header, rule in
            block.text[header].contains(UInt8(ascii: "|")) && isTableRule(block.text[rule]) && block.isAsTyped(rule)
        }
        return header.map { header, _ in
            Finding("a table is published with its bars and dashes; write a list: '- Leeds: closed'", at: block.place(of: header))
        }
    }

    private func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
        let signs: [UInt8] = [UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " ")]
        guard line.allSatisfy(signs.contains), line.contains(UInt8(ascii: "|")) else { return false }
        return line.split(separator: UInt8(ascii: "|")).contains { $0.contains(UInt8(ascii: "-")) }
    }

    private func struckOut(_ block: ProseBlock) -> Finding? {
        guard block.text.contains(UInt8(ascii: "~")), let range = markedStretch("~~", in: block.text, isWordEdge: false),
            block.isAsTyped(range.prefix(2)), block.isAsTyped(range.suffix(2))
        else { return nil }
        return Finding("'~~' is published as it stands; leave out what no longer holds", at: block.place(of: range))
    }

    /// `- [x] done`.
    private func checkBox(_ block: ProseBlock) -> Finding? {
        guard block.kind == .listItem, ["[ ] ", "[x] ", "[X] "].contains(where: { block.text.starts(with: $0.utf8) }),
            block.isAsTyped(0..<3)
        else { return nil }
        return Finding(
            "'\(block.text[..<3].string)' is published as it stands; say in words whether it is done", at: block.place(of: 0..<3))
    }

    /// `[^1]`.
    private func footnote(_ block: ProseBlock) -> Finding? {
        guard block.text.contains(UInt8(ascii: "[")),
            let start = block.text.indices.dropLast().first(where: { block.text[$0...].starts(with: "[^".utf8) }),
            let end = block.text[start...].prefix(20).firstIndex(of: UInt8(ascii: "]")), end > start + 2, block.isAsTyped(start..<end + 1)
        else { return nil }
        return Finding(
            "'\(block.text[start...end].string)' is published as it stands; write the note into the text",
            at: block.place(of: start..<end + 1))
    }

    /// `> [!NOTE]`.
    private func callout(_ block: ProseBlock) -> Finding? {
        guard block.isQuotation, block.text.starts(with: "[!".utf8), let end = block.text.prefix(20).firstIndex(of: UInt8(ascii: "]")),
            block.isAsTyped(0..<end + 1)
        else { return nil }
        return Finding("'\(block.text[...end].string)' is published as it stands; leave it out", at: block.place(of: 0..<end + 1))
    }

    let documentation = RuleDocumentation(
        .plain, "markdown", level: .note, readsEnglish: false,
        summary: "No Markdown that the page shows as it is typed",
        rationale:
            "The page knows CommonMark, and so do its feeds. Tables, strike-through, check boxes, footnotes and callouts are additions "
            + "of other sites: here readers see bars, dashes and tildes.",
        source: "CommonMark 0.30 has none of them; GitHub Flavored Markdown and its dialects do.",
        good: [
            .update(
                "Pools that are closed:\n\n- **Leith**: until Monday\n- Portobello: until Friday\n\nWater is at ~20 degrees | not heated."),
            .update("Type `~~old~~` or \\~\\~ to see it. A line of dashes:\n\n```\na | b\n--|--\n```"),
        ],
        bad: [
            .update("Pools that are closed:\n\n↓| pool | until |\n| --- | :---: |\n| Leith | Monday |"),
            .update(
                "The pool is ↓~~closed~~ open again.\n\n- ↓[x] water\n- ↓[ ] heating\n\nSwimmers get a refund↓[^1].\n\n> ↓[!NOTE]\n> Bring a towel."
            ),
        ])
}
