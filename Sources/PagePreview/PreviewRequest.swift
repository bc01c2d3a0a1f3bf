/// What a browser asks for: only what a preview answers.
struct PreviewRequest: Equatable {
    /// Below the site's root, decoded, and never starting with `/`: `incidents/cards-fail/`.
    var path: String
    /// By name; of several the last.
    var query: [String: String]
    /// As it was asked for, to be put behind an address again.
    var queryText: String
    var isHead: Bool

    /// Why a request is refused: a status and a word on what to do.
    struct Refusal: Error, Equatable {
        var status: Int
        var message: String
    }

    init(method: String, target: String, hosts: [String]) throws(Refusal) {
        guard hosts.count == 1, let host = hosts.first, Self.isOurs(host) else {
            throw Refusal(status: 403, message: "This preview answers only at 127.0.0.1 and localhost.")
        }
        guard method == "GET" || method == "HEAD" else { throw Refusal(status: 405, message: "A preview can only be looked at: use GET.") }
        guard target.utf8.first == UInt8(ascii: "/"), target.utf8.count <= 4_096 else {
            throw Refusal(status: 400, message: "An address starts with '/' and has at most 4,096 bytes.")
        }
        isHead = method == "HEAD"
        let parts = target.dropFirst().split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = Self.decoded(parts[0]) else { throw Refusal(status: 400, message: "This address is not UTF-8 text.") }
        self.path = path
        queryText = parts.count > 1 ? String(parts[1]) : ""
        query = [:]
        for pair in queryText.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(halves[0]), let value = Self.decoded(halves.last ?? "", isForm: true) else { continue }
            query[name] = halves.count > 1 ? value : ""
        }
    }

    /// Whether this computer's own name was asked for. A page from elsewhere whose name leads here must not read the preview.
    private static func isOurs(_ host: String) -> Bool {
        let parts = host.lowercased().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.first == "localhost" || parts.first == "127.0.0.1" else { return false }
        return parts.count == 1
            || (!parts[1].isEmpty && parts[1].utf8.count <= 5 && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) })
    }

    /// Without `%20` and, in a form's fields, `+`; nil where it is no text then.
    private static func decoded(_ text: Substring, isForm: Bool = false) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2 {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(isForm && byte == UInt8(ascii: "+") ? 0x20 : byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
