import Basics
import StatusModel
import StatusSite

/// What a message says, in the page's language. It is made once for all channels, so that none says something else.
struct NotificationText: Sendable {
    /// A label and what it is about: "Affected", "Card payments (partial outage)".
    struct Fact: Sendable {
        let label: String
        let value: String
    }

    let language: any Language
    let tone: Tone
    /// What happened, in one line: "Identified: Card payments are failing".
    let headline: String
    /// What comes before the words: what they put right, or that this is a test.
    var opening: [String]
    /// The words of the update.
    var body: String
    var isCut: Bool
    var facts: [Fact]
    /// Sentences about what comes next.
    var closing: [String]
    /// Where the whole story is, and the words that lead there.
    let address: String
    let linkWords: String
    let pageName: String
    let pageAddress: String
    /// "20 November 2026, 14:31 GMT".
    let time: String

    /// What is longer than this, nobody reads but on the page. Most channels take less.
    private static let most = 10_000

    init(_ notification: Notification) {
        let words = NotificationWords(notification)
        language = words.language
        tone = Tone(notification)
        headline = words.headline
        opening = words.opening
        (body, isCut) = Self.body(notification.text)
        facts = words.facts
        closing = words.closing
        address = notification.event.url.asciiAddress
        linkWords = language.text(notification.kind == .review ? .readReview : .readOnPage)
        pageName = notification.page.name.plainLine.cut(to: 100)
        pageAddress = (notification.page.url + "/").asciiAddress
        time = words.time
    }

    /// Three bytes are one unit at least, so that what is looked at is more than what is kept.
    private static func body(_ text: String) -> (String, isCut: Bool) {
        let isLong = text.utf8.count > 3 * most + 2_000
        let start = isLong ? text.utf8.prefix(3 * most + 2_000).string : text
        let (body, isCut) = start.plainLines.trimmedOfWhiteSpace.fitted { $0.utf16.count <= most }
        return (body, isCut || isLong)
    }

    /// A line for each fact.
    var factLines: [String] { facts.map { language.labelled($0.label, $0.value) } }

    /// All but headline and link, with an empty line between each two.
    var paragraphs: [String] {
        let rest = isCut ? language.text(.restOnPage) : ""
        return [opening.joined(separator: "\n"), body, rest.isEmpty ? "" : language.sentences([rest])].filter { !$0.isEmpty } + details
    }

    /// What stands below the words.
    var details: [String] {
        [factLines.joined(separator: "\n"), closing.map { language.sentences([$0]) }.joined(separator: "\n")].filter { !$0.isEmpty }
    }

    /// The whole message as plain text, without its headline.
    var plain: String { (paragraphs + ["\(leading(linkWords))\n\(address)"]).joined(separator: "\n\n") }

    /// Words before an address on the next line, with the language's colon.
    func leading(_ words: String) -> String { language.labelled(words, "").trimmedOfWhiteSpace }

    /// With as much of the update as fits. Where even none of it does, what stands below it goes too: headline and link are left.
    func fitted(_ fits: (NotificationText) -> Bool) -> NotificationText {
        if fits(self) { return self }
        var text = self
        text.isCut = true
        text.body = body.fitted { fits(text.with(body: $0)) }.text
        if fits(text) { return text }
        (text.body, text.facts, text.opening) = ("", [], [])
        if fits(text) { return text }
        text.closing = []
        return text
    }

    private func with(body: String) -> NotificationText {
        var text = self
        text.body = body
        return text
    }
}
