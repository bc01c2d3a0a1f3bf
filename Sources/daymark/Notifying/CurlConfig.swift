import Basics
import StatusNotifications

/// What curl is told to do, in its own file format. It reads this from standard input, so that no secret is among its arguments.
struct CurlConfig {
    /// A request may take so long, from its start to its answer.
    static let secondsAtMost = 20

    private var lines: [String] = []

    /// - Parameters:
    ///   - number: by which the journal knows this attempt. curl writes there that it has begun, before it asks the network for anything.
    ///   - hasBody: whether descriptor 3 holds one.
    init(_ request: PreparedRequest, number: Int) throws(ShapeError) {
        let address = try CurlAddress(request.url, isMail: false)
        begin(number, address)
        set("request", request.method)
        for header in request.headers { set("header", "\(header.name): \(header.value)") }
        // Without this curl waits for leave to send what is large.
        set("header", "Expect:")
        if !request.body.isEmpty { set("data-binary", "@/dev/fd/3") }
        end(number)
    }

    init(_ mail: PreparedMail, number: Int) throws(ShapeError) {
        let address = try CurlAddress(mail.url, isMail: true)
        begin(number, address)
        if address.demandsEncryption { lines.append("ssl-reqd") }
        if let user = mail.user { set("user", "\(user):\(mail.password ?? "")") }
        set("mail-from", mail.sender)
        for recipient in mail.recipients { set("mail-rcpt", recipient) }
        set("upload-file", "/dev/fd/3")
        end(number)
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    private mutating func begin(_ number: Int, _ address: CurlAddress) {
        // Standard error is never held back, so that this is in the journal before the second transfer starts.
        lines += ["silent"]
        set("proto", "=file")
        set("url", "file:///dev/null")
        set("output", "/dev/null")
        set("write-out", "%{stderr}began \(number)\n")
        lines += ["next", "silent", "globoff"]
        set("proto", address.protocols)
        set("url", address.url)
        set("connect-timeout", "10")
        set("max-time", String(Self.secondsAtMost))
        set("user-agent", "daymark")
    }

    private mutating func end(_ number: Int) { set("write-out", "%{stderr}ended \(number) \(Transfer.question)\n") }

    /// Between quotation marks everything stands for itself but these.
    private mutating func set(_ name: String, _ value: String) {
        let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n").replacing(
            "\r", with: "\\r"
        )
        .replacing("\t", with: "\\t")
        lines.append("\(name) = \"\(escaped)\"")
    }
}
