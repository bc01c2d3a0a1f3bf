import Basics
import StatusModel
import StatusSite

/// Discord's webhooks: one embed in the colour of the state, which mentions nobody.
///
/// https://discord.com/developers/docs/resources/message#embed-object-embed-limits
struct DiscordShape: NotificationShape {
    let isKnownAgain = false

    func delivery(of notification: Notification, to channel: NotificationChannel, with secrets: ChannelSecrets) throws(ShapeError)
        -> Delivery
    {
        let text = NotificationText(notification).fitted { description($0).utf16.count <= Self.descriptionLimit }
        let title = text.headline.fitted { markdownText($0).utf16.count <= Self.titleLimit }.text
        let embed = Embed(
            title: markdownText(title), url: text.address, description: description(text), color: text.tone.rgb,
            timestamp: notification.at.internetText, footer: Footer(text: text.pageName))
        return .request(.json(try webAddress(secrets), Message(embeds: [embed])))
    }

    /// In characters, as they travel; with the footer they stay below the 6,000 of a message.
    private static let titleLimit = 256
    private static let descriptionLimit = 4_096

    private func description(_ text: NotificationText) -> String {
        markdownText(text.paragraphs.joined(separator: "\n\n")) + "\n\n[\(markdownText(text.linkWords))](<\(text.address)>)"
    }

    private struct Message: Encodable {
        var embeds: [Embed]
        var allowed_mentions = Mentions()
    }

    private struct Mentions: Encodable {
        var parse: [String] = []
    }

    private struct Embed: Encodable {
        var title, url, description: String
        var color: Int
        var timestamp: String
        var footer: Footer
    }

    private struct Footer: Encodable {
        var text: String
    }
}
