import Basics
import StatusModel

/// Slack's incoming webhooks: blocks, and the same as text for notifications and for whoever takes no blocks.
///
/// https://docs.slack.dev/reference/block-kit/blocks
struct SlackShape: NotificationShape {
    let isKnownAgain = false

    func delivery(of notification: Notification, to channel: NotificationChannel, with secrets: ChannelSecrets) throws(ShapeError)
        -> Delivery
    {
        let text = NotificationText(notification).fitted { section($0).utf16.count <= Self.sectionLimit }
        let message = Message(
            text: [slackText(text.headline), section(text), link(text)].joined(separator: "\n"),
            blocks: [
                Block(type: "header", text: Words(type: "plain_text", text: text.headline.cut(to: Self.headerLimit), emoji: false)),
                Block(
                    type: "section", text: Words(type: "mrkdwn", text: section(text).isEmpty ? link(text) : section(text), verbatim: true)),
                Block(
                    type: "context",
                    elements: [
                        Words(type: "mrkdwn", text: "\(link(text)) · \(slackText("\(text.pageName), \(text.time)"))", verbatim: true)
                    ]),
            ])
        return .request(.json(try webAddress(secrets), message))
    }

    /// In characters. Slack cuts nothing: what is longer is refused.
    private static let headerLimit = 150
    private static let sectionLimit = 3_000

    private func section(_ text: NotificationText) -> String { slackText(text.paragraphs.joined(separator: "\n\n")) }

    private func link(_ text: NotificationText) -> String { slackLink(text.address, text.linkWords) }

    private struct Message: Encodable {
        var text: String
        var blocks: [Block]
        // Snake case, as Slack has it.
        var unfurl_links = false
        var unfurl_media = false
    }

    private struct Block: Encodable {
        var type: String
        var text: Words?
        var elements: [Words]?
    }

    private struct Words: Encodable {
        var type: String
        var text: String
        var emoji: Bool?
        /// So that Slack makes no mention of what looks like one.
        var verbatim: Bool?
    }
}

/// Text in Slack's markup. What would begin a link or a mention, such as `<!channel>`, is only text; addresses are links.
func slackText(_ text: String) -> String {
    text.runs.map { run in
        switch run {
        case .words(let words): slackEscaped(words)
        case .address(let address): "<\(slackEscaped(address))>"
        }
    }.joined()
}

private func slackLink(_ address: String, _ words: String) -> String { "<\(slackEscaped(address))|\(slackEscaped(words))>" }

private func slackEscaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}
