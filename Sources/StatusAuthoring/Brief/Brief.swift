import Basics
import StatusContent
import StatusHistory
import StatusModel

/// A short text about one incident or planned work, for one kind of reader: to paste, or to read aloud.
package struct Brief: Sendable {
    package let audience: BriefAudience
    package let event: StatusEvent
    /// CommonMark.
    package let markdown: String
    /// Every field that these readers may get and that has a value, as CommonMark.
    let fields: [BriefField: String]
    let facts: BriefFacts

    /// Something that `daymark due` has on its list.
    package struct Owed: Sendable {
        /// "Overdue: post an update on 'Some card payments are failing', promised for 14:38 GMT".
        var sentence: String
        /// What to type, where that is all.
        var command: String?
        /// What else there is to do, such as a command with a blank.
        var edit: String?

        package init(sentence: String, command: String?, edit: String?) {
            (self.sentence, self.command, self.edit) = (sentence, command, edit)
        }
    }

    /// - Parameters:
    ///   - owed: what is owed about it, most pressing first.
    /// - Throws: `AuthoringError` where these readers are told nothing of it, a `WordingError` where a wording of the page's own is wrong.
    package init(
        _ event: StatusEvent, for audience: BriefAudience, _ history: History, owed: [Owed], _ wording: WordingLibrary
    ) throws {
        if event.isInternal, audience == .customers { throw AuthoringError(Self.refusal(event)) }
        let template = try wording.brief(for: audience, event.kind)
        let facts = BriefFacts(event, audience == .customers ? history.published : history, owed: owed)
        let allowed = Set(audience.fields)
        let kept = facts.values.filter { allowed.contains($0.key) && !$0.value.isEmpty }
        let values = kept.filter { !Self.isIdle($0.key, for: audience, event) }
        (self.audience, self.event, self.facts, fields) = (audience, event, facts, values)
        let text = template.text(
            named: Self.named(values.withoutRepetition(in: template, tellsAll: audience == .customers && event.isOver)))
        if text.isEmpty {
            throw WordingError(
                silent: template.file,
                "no field in it has a value here, so nothing would be said; add '**{title}**' as a paragraph of its own")
        }
        markdown = text + "\n"
    }

    /// The same for a terminal, a chat, or to be read aloud.
    package var plainText: String { plainTextOfMarkdown(markdown) + "\n" }

    /// Without the title at its beginning, for who shows that elsewhere.
    package var markdownBelowTitle: String {
        let paragraphs = markdown.split(separator: "\n\n", maxSplits: 1).map(String.init)
        guard let first = paragraphs.first, paragraphs.count > 1, plainTextOfMarkdown(first) == title else { return markdown }
        return paragraphs[1]
    }

    /// What it is about, as its readers know it.
    package var title: String { fields[.title].map(plainTextOfMarkdown) ?? event.title }

    /// The page of what it is about; the status page where that has none.
    package func address(_ settings: SiteSettings) -> String { facts.link ?? settings.url + "/" }

    /// What these readers are better off without: that no way around is noted, and a guess at what nobody was told.
    private static func isIdle(_ field: BriefField, for audience: BriefAudience, _ event: StatusEvent) -> Bool {
        guard case .incident(let incident) = event else { return false }
        return switch (field, audience) {
        case (.workaround, .executives): incident.record.workaround == nil
        case (.impact, .support): incident.isInternal
        default: false
        }
    }

    private static func named(_ values: [BriefField: String]) -> [String: String] {
        Dictionary(values.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
    }

    private static func refusal(_ event: StatusEvent) -> String {
        if case .incident(let incident) = event, incident.isDraft {
            return "'\(event.title)' is a draft from an alert; publish it with 'daymark publish \(event.slug)' before customers hear of it"
        }
        return "'\(event.title)' is internal, and customers are told nothing of it; take --for internal, support or executives"
    }
}

extension StatusEvent {
    /// Whether an incident was called over, in words that tell all of it.
    fileprivate var isOver: Bool { if case .incident(let incident) = self { !incident.isOpen } else { false } }
}

extension [BriefField: String] {
    /// What an update says already in the same words is not said again beside it.
    ///
    /// - Parameter tellsAll: whether the update tells of everything, as a last one does.
    fileprivate func withoutRepetition(in template: Wording, tellsAll: Bool) -> [BriefField: String] {
        guard template.asks(named: BriefField.update.rawValue), let update = self[.update].map(plainTextOfMarkdown) else { return self }
        return filter { field, value in
            guard field == .impact || field == .timing else { return true }
            return !tellsAll && !update.onOneLine.contains(plainTextOfMarkdown(value).onOneLine)
        }
    }
}
