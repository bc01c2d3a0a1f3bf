import Basics
import StatusModel

/// Microsoft Teams' workflows ("when a Teams webhook request is received"): an adaptive card. Its texts are runs, which know no Markdown,
/// so that what is written looks as it was written.
///
/// https://adaptivecards.io/explorer/AdaptiveCard.html
struct TeamsShape: NotificationShape {
    let isKnownAgain = false

    func delivery(of notification: Notification, to channel: NotificationChannel, with secrets: ChannelSecrets) throws(ShapeError)
        -> Delivery
    {
        let text = NotificationText(notification).fitted(bytes: Self.limit, message)
        return .request(.json(try webAddress(secrets), message(text)))
    }

    /// In bytes; a workflow refuses messages of about 28 kB.
    private static let limit = 25_000

    private func message(_ text: NotificationText) -> Message {
        let title = Element(
            type: "Container", items: [block([TextRun(text: text.headline, size: "Large", weight: "Bolder")])], style: text.tone.container,
            bleed: true)
        let footer = block([TextRun(text: "\(text.pageName), \(text.time)", size: "Small", isSubtle: true)])
        let card = Card(
            lang: text.language.code, fallbackText: "\(text.headline)\n\n\(text.address)",
            body: [title] + text.paragraphs.map { block(runs($0)) } + [footer],
            actions: [Action(title: text.linkWords, url: text.address)])
        return Message(attachments: [Attachment(content: card)])
    }

    private func block(_ inlines: [TextRun]) -> Element { Element(type: "RichTextBlock", inlines: inlines) }

    private func runs(_ words: String) -> [TextRun] {
        words.runs.map { run in
            switch run {
            case .words(let words): TextRun(text: words)
            case .address(let address): TextRun(text: address, selectAction: Action(title: nil, url: address))
            }
        }
    }

    private struct Message: Encodable {
        var type = "message"
        var attachments: [Attachment]
    }

    private struct Attachment: Encodable {
        var contentType = "application/vnd.microsoft.card.adaptive"
        @OrNull var contentUrl: String?
        var content: Card
    }

    private struct Card: Encodable {
        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case type, version, lang, fallbackText, body, actions
        }

        var schema = "http://adaptivecards.io/schemas/adaptive-card.json"
        var type = "AdaptiveCard"
        var version = "1.4"
        var lang, fallbackText: String
        var body: [Element]
        var actions: [Action]
    }

    private struct Element: Encodable {
        var type: String
        var items: [Element]?
        var style: String?
        var bleed: Bool?
        var inlines: [TextRun]?
    }

    private struct TextRun: Encodable {
        var type = "TextRun"
        var text: String
        var size: String?
        var weight: String?
        var isSubtle: Bool?
        var selectAction: Action?
    }

    private struct Action: Encodable {
        var type = "Action.OpenUrl"
        var title: String?
        var url: String
    }
}

extension Tone {
    /// The background that a card knows.
    fileprivate var container: String {
        switch self {
        case .good: "good"
        case .maintenance: "accent"
        case .notice: "emphasis"
        case .minor: "warning"
        case .major, .critical: "attention"
        }
    }
}
