import Basics
import StatusModel

/// E-mail by SMTP, to a list's address or to people.
struct EmailShape: NotificationShape {
    let isKnownAgain = false

    func delivery(of notification: Notification, to channel: NotificationChannel, with secrets: ChannelSecrets) throws(ShapeError)
        -> Delivery
    {
        let server = try MailServer(secrets.address)
        guard let sender = channel.sender.flatMap(MailAddress.init) else {
            throw ShapeError("its sender is no address; write it as 'Example Status <status@example.com>'")
        }
        let recipients = channel.recipients.compactMap(MailAddress.init)
        if recipients.isEmpty || recipients.count < channel.recipients.count {
            throw ShapeError("its recipients are no addresses; write each as 'updates@example.com'")
        }
        let message = MailMessage(
            sender: sender, recipients: recipients, unsubscribe: channel.unsubscribe,
            unsubscribesByOneClick: channel.unsubscribesByOneClick)
        return .mail(
            PreparedMail(
                url: server.url, user: server.user, password: server.password, sender: sender.address,
                recipients: recipients.map(\.address), message: message.bytes(notification)))
    }
}
