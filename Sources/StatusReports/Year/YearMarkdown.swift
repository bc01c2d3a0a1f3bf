import Basics
import Diagnostics

/// `--format markdown`: headings, tables, lists and quotations as GitHub and GitLab show them.
package struct YearMarkdown {
    package init() {}

    private let markdown = ReportMarkdown()

    package func text(for story: YearStory) -> String {
        let head = "# \(escaped(story.title))\n\n" + story.introduction.map { escaped($0) + "\n" }.joined()
        return ([head] + story.parts.map(part)).joined(separator: "\n")
    }

    private func part(_ part: YearStory.Part) -> String {
        let notes = part.isList ? [part.notes.map { "- \(escaped($0))\n" }.joined()] : part.notes.map { escaped($0) + "\n" }
        let tables = part.tables.map { table in
            "### \(escaped(table.title))\n\n" + (table.note.map { escaped($0) + "\n\n" } ?? "") + grid(table.columns, table.rows)
        }
        let findings = part.findings.map { findings in
            "### \(escaped(findings.title))\n\n"
                + grid(
                    ["What is asked", "Rule", "Missed", "In incidents", "Words"],
                    findings.rules.map { [$0.summary, $0.name, String($0.count), $0.incidents, $0.quotes.joined(separator: "; ")] })
        }
        return (["## \(escaped(part.title))\n"] + notes + tables + findings + part.updates.map(update)).joined(separator: "\n")
    }

    private func update(_ update: YearStory.ShownUpdate) -> String {
        let words = update.words.map { "> \(line($0))\n" }.joined(separator: ">\n")
        let remarks = update.remarks.map(escaped).joined(separator: "\n") + "\n"
        let advice = update.advice.map { one in
            "- " + (one.words.isEmpty ? "" : "\u{201C}\(escaped(one.words))\u{201D}: ")
                + "\(escaped(one.instead))\(one.rule.isEmpty ? "" : " (\(escaped(one.rule)))")\n"
        }
        let list = advice.isEmpty ? [] : ["What to write instead:\n", advice.joined()]
        return (["### \(escaped(update.title))\n", words, remarks] + list).joined(separator: "\n")
    }

    /// A line of somebody's words, which begins no list, no heading and no rule.
    private func line(_ words: String) -> String {
        let text = escaped(words).drop { $0 == " " }
        let mark = text.prefix { ("0"..."9").contains($0) }.count
        let isListed = mark > 0 && text.dropFirst(mark).first.map { $0 == "." || $0 == ")" } ?? false
        if isListed { return text.prefix(mark) + "\\" + text.dropFirst(mark) }
        return text.first.map { "-+=".contains($0) } ?? false ? "\\" + text : String(text)
    }

    private func grid(_ columns: [String], _ rows: [[String]]) -> String { markdown.grid(columns, rows.map { $0.map(withoutSecrets) }) }

    /// Secrets go first: once a sign of theirs is escaped, they aren't known for what they are.
    private func escaped(_ text: String) -> String { markdown.escaped(withoutSecrets(text)) }
}
