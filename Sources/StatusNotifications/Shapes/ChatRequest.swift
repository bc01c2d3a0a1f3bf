import Basics

/// Why a channel's address can't be used. It is as good as a password, so none of it is told.
func webAddress(_ secrets: ChannelSecrets) throws(ShapeError) -> String {
    let address = secrets.address.trimmedOfWhiteSpace
    let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    guard isPlain, address.hasPrefix("https://") || address.hasPrefix("http://"), address.utf8.count > 10 else {
        throw ShapeError("its address is no web address; it begins with https:// and has no spaces in it")
    }
    return address
}

extension PreparedRequest {
    /// A document that is posted as JSON.
    static func json(_ url: String, _ document: some Encodable) -> PreparedRequest {
        PreparedRequest(
            url: url, headers: [("Content-Type", "application/json; charset=utf-8")], body: jsonBytes(document))
    }
}

/// JSON as it travels: without line ends.
func jsonBytes(_ document: some Encodable) -> [UInt8] { Array(jsonText(document, isPretty: false).utf8.dropLast()) }

extension NotificationText {
    /// With so much of the words that a document made of them takes no more bytes than a receiver does.
    func fitted(bytes: Int, _ document: (NotificationText) -> some Encodable) -> NotificationText {
        fitted { jsonBytes(document($0)).count <= bytes }
    }
}
