import StatusHistory
import StatusModel

/// How a due list says times and commands.
struct DueTerms: Sendable {
    let time: LocalTime
    let settings: SiteSettings
    /// What commands choose from by a part of a slug or title: incidents that are open come first.
    private var choices: [[(slug: String, title: String)]]
    /// What a command needs to find the content: "" or ` --content 'dir'`.
    private let options: String

    init(_ history: History, options: String) {
        time = LocalTime(zone: history.page.settings.zone, now: history.now)
        settings = history.page.settings
        let incidents = history.page.incidents
        let work = history.page.maintenance.map { ($0.slug, $0.title.value.lowercased()) }
        choices = [incidents.filter(\.isOpen), incidents].map { $0.map { ($0.slug, $0.title.value.lowercased()) } }
        choices[1] += work
        self.options = options
    }

    /// "daymark update card-payments-failing".
    func command(_ name: String, _ slug: String, _ words: String = "") -> String {
        "daymark \(name) \(shortName(slug))\(words.isEmpty ? "" : " ")\(words)\(options)"
    }

    /// The slug without its date where a command knows from that which one is meant.
    private func shortName(_ slug: String) -> String {
        let parts = slug.split(separator: "-", omittingEmptySubsequences: false)
        let isNumber = { (part: Substring, length: Int) in part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        guard parts.count > 3, zip(parts, [4, 2, 2]).allSatisfy(isNumber) else { return slug }
        let short = parts[3...].joined(separator: "-")
        let fitting = choices.lazy.map { $0.filter { $0.slug.contains(short) || $0.title.contains(short) } }.first { !$0.isEmpty } ?? []
        return fitting.map(\.slug) == [slug] ? short : slug
    }
}
