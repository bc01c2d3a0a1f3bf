import StatusHistory
import StatusModel

/// How a due list says times and commands.
struct DueTerms: Sendable {
    let time: LocalTime
    let policy: Policy
    /// Every incident's slug, so that a command names one of them.
    private let slugs: [String]
    /// What a command needs to find the content: "" or ` --content 'dir'`.
    private let options: String

    init(_ history: History, options: String) {
        time = LocalTime(zone: history.page.settings.zone, now: history.now)
        policy = history.page.settings.policy
        slugs = history.page.incidents.map(\.slug)
        self.options = options
    }

    /// "daymark update card-payments-failing".
    func command(_ name: String, _ slug: String, _ words: String = "") -> String {
        "daymark \(name) \(shortName(slug))\(words.isEmpty ? "" : " ")\(words)\(options)"
    }

    /// The slug without its date where no other incident's has that in it.
    private func shortName(_ slug: String) -> String {
        let parts = slug.split(separator: "-", omittingEmptySubsequences: false)
        let isNumber = { (part: Substring, length: Int) in part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        let hasDate = parts.count > 3 && zip(parts, [4, 2, 2]).allSatisfy(isNumber)
        let short = hasDate ? parts[3...].joined(separator: "-") : slug
        return slugs.count { $0.contains(short) } == 1 ? short : slug
    }
}

/// A text as a shell takes it for one word.
package func shellQuoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
