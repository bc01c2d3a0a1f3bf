import Basics
import Diagnostics

/// What somebody who sent a form is answered, in Markdown: how it went, what was found, and what they typed, so that nothing of it is lost.
package struct FormReply {
    package enum Outcome: Sendable {
        case written, proposed, refused
    }

    private let outcome: Outcome
    private let talk: String
    private let typed: [(label: String, text: String)]

    /// The most that a comment takes is 65,536 characters; this is well below it. From GitHub's interface.
    private static let most = 50_000

    /// - Parameter talk: what the command printed.
    package init(_ outcome: Outcome, talk: String, _ answers: FormAnswers?, _ choices: FormChoices) {
        (self.outcome, self.talk) = (outcome, talk)
        typed =
            answers.map { answers in
                answers.form.fields(choices).filter(\.isTyped).compactMap { field in answers.values[field.name].map { (field.label, $0) } }
            } ?? []
    }

    /// All of it, for the summary of a job.
    package var summary: String { heading + section("What was found and done", talk) + (typed.isEmpty ? "" : copy) }

    /// Without what was typed, for a comment below it.
    package var comment: String { heading + section("What was found and done", shortened(talk)) }

    private var heading: String {
        switch outcome {
        case .written: "## Written\n\nIt goes to the page now.\n\n"
        case .proposed: "## Ready for a second pair of eyes\n\nNobody can read it until somebody merges it.\n\n"
        case .refused: "## Nothing was published\n\nPut right what stands below, and send the form again. What you typed is kept.\n\n"
        }
    }

    private func section(_ title: String, _ text: String) -> String {
        text.trimmedOfWhiteSpace.isEmpty ? "" : "### \(title)\n\n\(fenced(text))\n"
    }

    private var copy: String {
        let parts = typed.map { "**\($0.label)**\n\n\(fenced($0.text))" }
        return "<details><summary>What you typed, to copy</summary>\n\n" + parts.joined(separator: "\n") + "\n</details>\n"
    }

    private func shortened(_ text: String) -> String {
        text.count <= Self.most ? text : text.prefix(Self.most) + "\n… The job's summary has the rest."
    }

    /// As it is, whatever is in it: the fence is longer than any row of backticks.
    private func fenced(_ text: String) -> String {
        var (longest, row) = (0, 0)
        for byte in text.utf8 {
            row = byte == UInt8(ascii: "`") ? row + 1 : 0
            longest = max(longest, row)
        }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return "\(fence)text\n\(text.trimmedOfWhiteSpace)\n\(fence)\n"
    }
}
