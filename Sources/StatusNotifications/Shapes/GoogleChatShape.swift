import Basics
import StatusModel

/// Google Chat's webhooks: one card. Messages of one story share a thread, where the webhook's address asks for that.
///
/// https://developers.google.com/workspace/chat/api/reference/rest/v1/cards
struct GoogleChatShape: NotificationShape {
    let isKnownAgain = false

    func delivery(of notification: Notification, to channel: NotificationChannel, with secrets: ChannelSecrets) throws(ShapeError)
        -> Delivery
    {
        let text = NotificationText(notification).fitted(bytes: Self.limit) { message($0, notification) }
        return .request(.json(try webAddress(secrets), message(text, notification)))
    }

    /// In bytes; a message may have 32,000.
    private static let limit = 30_000

    private func message(_ text: NotificationText, _ notification: Notification) -> Message {
        let button = Button(text: text.linkWords, onClick: OnClick(openLink: OpenLink(url: text.address)))
        let widgets =
            text.paragraphs.map { Widget(textParagraph: Paragraph(text: markup($0))) }
            + [Widget(buttonList: ButtonList(buttons: [button]))]
        let card = Card(
            header: Header(title: text.headline, subtitle: "\(text.pageName), \(text.time)"), sections: [Section(widgets: widgets)])
        // A mention would begin like a tag.
        let fallback = text.headline.replacing("<", with: "<\u{200B}")
        return Message(
            cardsV2: [CardWithID(cardId: "daymark", card: card)], fallbackText: fallback,
            thread: Thread(threadKey: notification.event.statuspageID))
    }

    /// Paragraphs take a little HTML.
    private func markup(_ words: String) -> String {
        words.runs.map { run in
            switch run {
            case .words(let words): escaped(words).replacing("\n", with: "<br>")
            case .address(let address): "<a href=\"\(escaped(address))\">\(escaped(address))</a>"
            }
        }.joined()
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }

    private struct Message: Encodable {
        var cardsV2: [CardWithID]
        var fallbackText: String
        var thread: Thread
    }

    private struct Thread: Encodable {
        var threadKey: String
    }

    private struct CardWithID: Encodable {
        var cardId: String
        var card: Card
    }

    private struct Card: Encodable {
        var header: Header
        var sections: [Section]
    }

    private struct Header: Encodable {
        var title, subtitle: String
    }

    private struct Section: Encodable {
        var widgets: [Widget]
    }

    private struct Widget: Encodable {
        var textParagraph: Paragraph?
        var buttonList: ButtonList?
    }

    private struct Paragraph: Encodable {
        var text: String
    }

    private struct ButtonList: Encodable {
        var buttons: [Button]
    }

    private struct Button: Encodable {
        var text: String
        var onClick: OnClick
    }

    private struct OnClick: Encodable {
        var openLink: OpenLink
    }

    private struct OpenLink: Encodable {
        var url: String
    }
}
