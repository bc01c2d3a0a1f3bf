import Basics
import StatusModel
import StatusSite

/// A signed request in the shape of Atlassian Statuspage's webhooks, which many programs take already. A request for what happened comes
/// first, then one for each service that changed.
///
/// https://support.atlassian.com/statuspage/docs/enable-webhook-notifications
struct WebhookShape: NotificationShape {
    /// `X-Daymark-Delivery` is the same each time.
    let isKnownAgain = true

    func delivery(of notification: Notification, to channel: NotificationChannel, with secrets: ChannelSecrets) throws(ShapeError)
        -> Delivery
    {
        let address = try webAddress(secrets)
        let documents =
            [(notification.id, body(WebhookIncident.Document(notification)))]
            + notification.services.filter { $0.from != $0.status }.map { service in
                ("\(notification.id)/\(service.id)", body(WebhookComponent.Document(service, notification)))
            }
        var chain: PreparedRequest?
        for (id, body) in documents.reversed() {
            var request = request(address, id, body, secrets.signingKey)
            if let next = chain { request.following = { (200..<300).contains($0.code) ? .send(next) : .byCode } }
            chain = request
        }
        guard let first = chain else { throw ShapeError("nothing is to be told") }
        return .request(first)
    }

    private func body(_ document: some Encodable) -> [UInt8] {
        Array(jsonText(document, isSnakeCase: true, isPretty: false).utf8.dropLast())
    }

    private func request(_ address: String, _ id: String, _ body: [UInt8], _ key: String?) -> PreparedRequest {
        var headers = [
            ("Content-Type", "application/json; charset=utf-8"), ("Idempotency-Key", id.asciiAddress),
            ("X-Daymark-Delivery", id.asciiAddress),
        ]
        // When it was made is in the body, so that is signed too.
        if let key { headers.append(("X-Daymark-Signature", "sha256=" + hexText(hmacSHA256(body, key: Array(key.utf8))))) }
        return PreparedRequest(url: address, headers: headers.map { (name: $0.0, value: $0.1) }, body: body)
    }
}

/// What each of the requests has.
struct WebhookMeta: Encodable {
    var unsubscribe, documentation, generatedAt: String

    init(_ notification: Notification) {
        unsubscribe = notification.page.url + "/"
        documentation = "https://support.atlassian.com/statuspage/docs/enable-webhook-notifications"
        generatedAt = (notification.sentAt ?? notification.at).apiText
    }
}

struct WebhookPage: Encodable {
    var id, statusIndicator, statusDescription: String

    init(_ page: NotifiedPage) {
        let words = statuspageWords(components: page.statuses, worstIncident: page.indicator)
        (id, statusIndicator, statusDescription) = (page.statuspageID, words.indicator, words.description)
    }
}
