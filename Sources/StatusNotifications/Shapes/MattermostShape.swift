import Basics
import StatusModel

/// Mattermost's incoming webhooks: one attachment in the colour of the state.
///
/// https://developers.mattermost.com/integrate/reference/message-attachments
struct MattermostShape: NotificationShape {
    let isKnownAgain = false

    func delivery(of notification: Notification, to channel: NotificationChannel, with secrets: ChannelSecrets) throws(ShapeError)
        -> Delivery
    {
        let text = NotificationText(notification).fitted { words($0).utf16.count <= Self.limit }
        let attachment = Attachment(
            fallback: withoutMentions(text.headline), color: text.tone.hex, title: markdownText(text.headline), title_link: text.address,
            text: words(text), footer: withoutMentions("\(text.pageName), \(text.time)"))
        return .request(.json(try webAddress(secrets), Message(attachments: [attachment])))
    }

    /// In characters. A post may have 16,383, and older servers took less of an attachment.
    private static let limit = 7_000

    private func words(_ text: NotificationText) -> String {
        markdownText(text.paragraphs.joined(separator: "\n\n")) + "\n\n[\(markdownText(text.linkWords))](<\(text.address)>)"
    }

    private struct Message: Encodable {
        var attachments: [Attachment]
    }

    private struct Attachment: Encodable {
        var fallback, color, title, title_link, text, footer: String
    }
}
