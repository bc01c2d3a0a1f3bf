import Basics
import StatusModel
import StatusSite

/// A whole message as RFC 5322 has it, in plain text and in HTML.
struct MailMessage {
    let sender: MailAddress
    let recipients: [MailAddress]
    /// Where who reads it can stop it; nil where nobody said.
    let unsubscribe: String?
    let unsubscribesByOneClick: Bool

    func bytes(_ notification: Notification) -> [UInt8] {
        let text = NotificationText(notification)
        let plain = TransferEncoding(plainText(text))
        let html = TransferEncoding(MailHTML(text, unsubscribe: unsubscribe).document)
        let boundary = "=_" + hexText(SHA256.hash(Array(notification.id.utf8)).prefix(12))
        let lines =
            fields(notification, text)
            + [
                "MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=\"\(boundary)\"", "",
                "--\(boundary)", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: \(plain.name)", "",
                plain.lines + "--\(boundary)", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: \(html.name)", "",
                html.lines + "--\(boundary)--", "",
            ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private func fields(_ notification: Notification, _ text: NotificationText) -> [String] {
        let thread = MailThread(notification)
        let host = notification.page.mailHost
        var fields = [
            "From: " + sender.field(named: text.pageName, column: 6),
            "To: " + to,
            "Subject: " + headerText(text.headline, column: 9),
            "Date: " + (notification.sentAt ?? notification.at).mailText,
            "Message-ID: " + thread.messageID,
        ]
        if let root = thread.root { fields += ["In-Reply-To: " + root, "References: " + root] }
        fields += [
            // Programs that answer for somebody who is away answer none of these.
            "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All",
            "List-Id: " + headerPhrase(text.pageName, column: 9) + "\r\n <\(host)>",
            "Content-Language: " + text.language.code,
        ]
        if let unsubscribe {
            let way = "<\(unsubscribe.asciiAddress)>"
            fields.append("List-Unsubscribe:\(way.utf8.count > 58 ? "\r\n " : " ")\(way)")
            if unsubscribesByOneClick { fields.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click") }
        }
        return fields
    }

    /// One address is that of a list. Of several, none need know the others.
    private var to: String {
        guard let first = recipients.first, recipients.count == 1 else { return "undisclosed-recipients:;" }
        return first.field(named: "", column: 4)
    }

    private func plainText(_ text: NotificationText) -> String {
        let stop = unsubscribe.map { "\n\(text.leading(text.language.text(.stopEmails)))\n\($0.asciiAddress)" } ?? ""
        return "\(text.headline)\n\n\(text.plain)\n\n-- \n\(text.pageName), \(text.time)\n\(text.pageAddress)\(stop)\n"
    }
}
