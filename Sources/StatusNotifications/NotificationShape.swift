import StatusModel

/// What one kind of channel takes.
package protocol NotificationShape: Sendable {
    /// Whether the receiver knows by itself what it had before, so that what may have arrived can be sent again.
    var isKnownAgain: Bool { get }
    /// What a receiver answers that has nothing yet: a dry run looks past a question to what is told.
    var answerOfNew: [UInt8] { get }

    /// What is sent. Throws where the secret can't be used: `secrets.address` is whatever the environment holds.
    func delivery(of notification: Notification, to channel: NotificationChannel, with secrets: ChannelSecrets) throws(ShapeError)
        -> Delivery
}

extension NotificationShape {
    package var answerOfNew: [UInt8] { [] }
}

/// What the environment holds for one channel. None of it is ever printed.
package struct ChannelSecrets: Sendable {
    package var address: String
    package var signingKey: String?

    package init(address: String, signingKey: String? = nil) { (self.address, self.signingKey) = (address, signingKey) }
}

/// Why a channel can't be told: one phrase, for whoever set it up, without any secret.
package struct ShapeError: Error {
    package let message: String

    package init(_ message: String) { self.message = message }
}

package enum Delivery: Sendable {
    case request(PreparedRequest)
    case mail(PreparedMail)
}

/// A request by HTTP.
package struct PreparedRequest: Sendable {
    package var method: String
    package var url: String
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    /// What follows from the answer, whatever its code was; nil where a code from 200 to 299 is all that is needed.
    package var following: (@Sendable (ReceivedAnswer) -> Following)?

    package init(method: String = "POST", url: String, headers: [(name: String, value: String)], body: [UInt8]) {
        (self.method, self.url, self.headers, self.body) = (method, url, headers, body)
    }
}

package struct ReceivedAnswer: Sendable {
    package var code: Int
    package var body: [UInt8]

    package init(code: Int, body: [UInt8]) { (self.code, self.body) = (code, body) }
}

/// What is done after an answer.
package enum Following: Sendable {
    /// It has arrived.
    case done
    case send(PreparedRequest)
    /// The code says it: 429 and 5xx are tried again, others are refusals.
    case byCode
    case refused(String)
}

/// A message by SMTP.
package struct PreparedMail: Sendable {
    /// `smtp://` or `smtps://` with host and port, without a name or a password.
    package var url: String
    package var user: String?
    package var password: String?
    package var sender: String
    package var recipients: [String]
    /// As RFC 5322 has it, its lines ended by CR LF.
    package var message: [UInt8]

    package init(url: String, user: String?, password: String?, sender: String, recipients: [String], message: [UInt8]) {
        (self.url, self.user, self.password) = (url, user, password)
        (self.sender, self.recipients, self.message) = (sender, recipients, message)
    }
}
