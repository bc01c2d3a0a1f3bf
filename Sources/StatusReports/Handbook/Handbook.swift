import StatusModel

/// What responders do, as the policy in force has it: every format draws the same sections. It has no numbers of its own.
package struct Handbook: Sendable {
    package let title: String
    /// A sentence each.
    package let introduction: [String]
    package let sections: [Section]

    package struct Section: Sendable {
        package var title: String
        package var blocks: [Block]
    }

    package enum Block: Sendable {
        case text(String)
        case cards([Card])
        case table(ReportTable)
    }

    /// A few lines that belong together.
    package struct Card: Sendable {
        package var title: String
        package var lines: [Line]
        /// Words to take over as they are.
        package var quote: String?

        init(_ title: String, _ lines: [Line], quote: String? = nil) { (self.title, self.lines, self.quote) = (title, lines, quote) }
    }

    package struct Line: Sendable {
        /// What the line is about: "After 30 minutes".
        package var lead: String?
        package var text: String

        init(_ text: String, lead: String? = nil) { (self.text, self.lead) = (text, lead) }
    }

    /// - Parameter wordings: what updates are drafted from, by name.
    package init(_ settings: SiteSettings, wordings: [(name: String, text: String)], now: Instant) {
        let policy = settings.policy(at: now)
        let day = settings.zone.date(at: now)
        title = "\(settings.name): handbook"
        let since = settings.policy.earlier.last { $0.until <= day }.map { " It holds since \($0.until.text)." } ?? ""
        introduction = [
            "What responders do when something is wrong, as the policy of this page has it.\(since)",
            "Made on \(day.text). 'daymark handbook' makes it anew. For responders: it is not part of the page.",
        ]
        let before: [Section] = [.severities(policy), .roles(policy), .telling(policy)] + Section.beginnings(policy)
        let after: [Section] = [
            .cadence(policy), .checkpoint(policy), .room(policy), .ending(policy), .review(policy), .wording(wordings),
        ]
        sections = (before + after).filter { !$0.blocks.isEmpty }
    }
}

extension Severity {
    /// The worst first.
    static var worstFirst: [Severity] { allCases.sorted(by: >) }

    /// The one above.
    var next: Severity? { Severity.allCases.first { $0 > self } }
}

extension TimeSpan {
    /// "At once", "After 30 minutes".
    var asDelay: String { self == .zero ? "At once" : "After \(words)" }

    /// "At once", "Within 30 minutes".
    var asDeadline: String { self == .zero ? "At once" : "Within \(words)" }
}
