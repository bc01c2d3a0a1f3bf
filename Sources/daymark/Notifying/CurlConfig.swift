import Basics
import StatusNotifications

/// What curl is told to do, in its own file format. It reads this from standard input, so that no secret is among its arguments.
struct CurlConfig {
    /// A request may take so long, from its start to its answer.
    static let secondsAtMost = 20

    private var options = CurlOptions()

    /// - Parameters:
    ///   - number: by which the journal knows this attempt. curl writes there that it has begun, before it asks the network for anything.
    ///   - hasBody: whether descriptor 3 holds one.
    init(_ request: PreparedRequest, number: Int) throws(ShapeError) {
        let address = try CurlAddress(request.url, isMail: false)
        begin(number, address)
        options.set("request", request.method)
        for header in request.headers { options.set("header", "\(header.name): \(header.value)") }
        // Without this curl waits for leave to send what is large.
        options.set("header", "Expect:")
        if !request.body.isEmpty { options.set("data-binary", "@/dev/fd/3") }
        end(number)
    }

    init(_ mail: PreparedMail, number: Int) throws(ShapeError) {
        let address = try CurlAddress(mail.url, isMail: true)
        begin(number, address)
        if address.demandsEncryption { options.add("ssl-reqd") }
        if let user = mail.user { options.set("user", "\(user):\(mail.password ?? "")") }
        options.set("mail-from", mail.sender)
        for recipient in mail.recipients { options.set("mail-rcpt", recipient) }
        options.set("upload-file", "/dev/fd/3")
        end(number)
    }

    var text: String { options.text }

    private mutating func begin(_ number: Int, _ address: CurlAddress) {
        // Standard error is never held back, so that this is in the journal before the second transfer starts.
        options.add("silent")
        options.set("proto", "=file")
        options.set("url", "file:///dev/null")
        options.set("output", "/dev/null")
        options.set("write-out", "%{stderr}began \(number)\n")
        options.add("next", "silent", "globoff")
        options.set("proto", address.protocols)
        options.set("url", address.url)
        options.set("connect-timeout", "10")
        options.set("max-time", String(Self.secondsAtMost))
        options.set("user-agent", "daymark")
    }

    private mutating func end(_ number: Int) { options.set("write-out", "%{stderr}ended \(number) \(Transfer.question)\n") }
}
