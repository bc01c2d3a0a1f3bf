import Basics
import StatusContent
import StatusModel

/// `daymark brief --format json`: one document, with each field by its name.
package struct BriefDocument {
    private let brief: Brief
    private let now: Instant
    private let settings: SiteSettings

    package init(_ brief: Brief, _ settings: SiteSettings, now: Instant) { (self.brief, self.settings, self.now) = (brief, settings, now) }

    package var text: String {
        let fields = brief.fields.map { ($0.key.rawValue, plainTextOfMarkdown($0.value)) }
        return jsonText(
            Document(
                version: 1, at: now.internetText, audience: brief.audience.rawValue,
                page: Page(name: settings.name, url: settings.url, timeZone: settings.zone.identifier),
                subject: brief.event.kind.rawValue, slug: brief.event.slug, link: brief.facts.link, since: brief.facts.since?.internetText,
                until: brief.facts.until?.internetText, nextUpdate: brief.facts.nextUpdate?.internetText,
                expectedEnd: brief.facts.expectedEnd?.internetText, fields: Dictionary(fields) { first, _ in first }, text: brief.plainText,
                markdown: brief.markdown))
    }

    private struct Document: Encodable {
        var version: Int
        var at, audience: String
        var page: Page
        var subject, slug: String
        @OrNull var link: String?
        @OrNull var since: String?
        @OrNull var until: String?
        @OrNull var nextUpdate: String?
        @OrNull var expectedEnd: String?
        var fields: [String: String]
        var text, markdown: String
    }

    private struct Page: Encodable {
        var name, url, timeZone: String
    }
}
