import Basics
import StatusModel

/// Listmonk: a campaign of its own for each message, made and then set running. Its tag is that of the message, so that a repeat finds it.
///
/// https://listmonk.app/docs/apis/campaigns
struct ListmonkShape: NotificationShape {
    let isKnownAgain = true
    let answerOfNew = Array(#"{"data":{"results":[]}}"#.utf8)

    func delivery(of notification: Notification, to channel: NotificationChannel, with secrets: ChannelSecrets) throws(ShapeError)
        -> Delivery
    {
        if channel.lists.isEmpty { throw ShapeError("it names no list; Listmonk shows the number of each") }
        let server = try ListmonkServer(secrets.address)
        let campaign = ListmonkCampaign(notification, to: channel)
        var search = server.request("GET", "/api/campaigns?tags=\(campaign.tag)&per_page=all", [])
        search.following = { Self.afterSearch($0, campaign, server) }
        return .request(search)
    }

    /// It is there already, or is made.
    private static func afterSearch(_ answer: ReceivedAnswer, _ campaign: ListmonkCampaign, _ server: ListmonkServer) -> Following {
        guard answer.isGood else { return .byCode }
        guard let found = data(answer)?["results"]?.list else { return .refused("Listmonk's answer is no list of campaigns") }
        // An old server knows no search by tag, and gives all campaigns.
        if let known = found.first(where: { $0["name"]?.text == campaign.name }) { return start(known, server) }
        var creation = server.request("POST", "/api/campaigns", campaign.body)
        creation.following = { answer in
            guard answer.isGood else { return .byCode }
            return data(answer).map { start($0, server) } ?? .refused("Listmonk's answer is no campaign")
        }
        return .send(creation)
    }

    /// Only a draft waits to be sent. What is paused, somebody paused.
    private static func start(_ campaign: JSONValue, _ server: ListmonkServer) -> Following {
        guard let id = campaign["id"]?.int, let status = campaign["status"]?.text else {
            return .refused("Listmonk's answer is no campaign")
        }
        guard status == "draft" else { return .done }
        return .send(server.request("PUT", "/api/campaigns/\(id)/status", jsonBytes(["status": "running"])))
    }

    private static func data(_ answer: ReceivedAnswer) -> JSONValue? { (try? JSONValue.read(answer.body))?["data"] }
}

/// What Listmonk makes a campaign of. Its texts are templates there, so that braces are written as text.
private struct ListmonkCampaign {
    let name: String
    let tag: String
    let body: [UInt8]

    init(_ notification: Notification, to channel: NotificationChannel) {
        let text = NotificationText(notification)
        name = notification.id
        tag = "daymark-" + hexText(SHA256.hash(Array(notification.id.utf8)).prefix(8))
        let references = MailThread(notification).root.map { [["In-Reply-To": $0], ["References": $0]] } ?? []
        body = jsonBytes(
            Document(
                name: name, subject: Self.literal(text.headline), lists: channel.lists, from_email: channel.sender,
                body: MailHTML(text, unsubscribe: nil).fragment.replacing("{", with: "&#123;"),
                altbody: Self.literal("\(text.headline)\n\n\(text.plain)\n\n\(text.pageName), \(text.time)\n\(text.pageAddress)\n"),
                tags: [tag], headers: references + [["Auto-Submitted": "auto-generated"]]))
    }

    /// A text in a template that says just that.
    private static func literal(_ text: String) -> String { text.replacing("{{", with: "{{\"{{\"}}") }

    private struct Document: Encodable {
        var name, subject: String
        var lists: [Int]
        var type = "regular"
        // Snake case, as Listmonk has it.
        var from_email: String?
        var content_type = "html"
        var body, altbody: String
        var messenger = "email"
        var tags: [String]
        var headers: [[String: String]]
    }
}

/// `https://user:token@lists.example.com`, taken apart.
private struct ListmonkServer {
    let url: String
    let authorization: String

    init(_ address: String) throws(ShapeError) {
        let whole = try webAddress(ChannelSecrets(address: address))
        let scheme = whole.hasPrefix("https://") ? "https://" : "http://"
        let rest = whole.dropFirst(scheme.count)
        guard let at = rest.prefix(while: { $0 != "/" }).lastIndex(of: "@"), let login = rest[..<at].percentDecoded, login.contains(":")
        else {
            throw ShapeError("its address names no user; write it as https://USER:TOKEN@HOST with a user for the API of Listmonk")
        }
        var host = rest[rest.index(after: at)...]
        while host.hasSuffix("/") { host = host.dropLast() }
        url = scheme + host
        authorization = "Basic " + Array(login.utf8).base64
    }

    func request(_ method: String, _ path: String, _ body: [UInt8]) -> PreparedRequest {
        let headers = [("Authorization", authorization)] + (body.isEmpty ? [] : [("Content-Type", "application/json; charset=utf-8")])
        return PreparedRequest(method: method, url: url + path, headers: headers.map { (name: $0.0, value: $0.1) }, body: body)
    }
}

extension ReceivedAnswer {
    fileprivate var isGood: Bool { (200..<300).contains(code) }
}
