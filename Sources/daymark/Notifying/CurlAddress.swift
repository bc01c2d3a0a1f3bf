import Basics
import StatusNotifications

/// Where curl may be sent: encrypted, or to this very machine.
struct CurlAddress {
    let url: String
    private let scheme: String
    private let host: String

    /// - Throws: a phrase that says nothing of what the address is: it may be a secret.
    init(_ url: String, isMail: Bool) throws(ShapeError) {
        let bytes = Array(url.utf8)
        let forbidden = Array("\"'<>\\^`{|} ".utf8)
        guard let end = url.firstRange(of: "://"), bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) }) else {
            throw ShapeError("it is no address that can be used; write it with \(isMail ? "smtps://" : "https://") in front")
        }
        scheme = url[..<end.lowerBound].lowercased()
        let authority = url[end.upperBound...].prefix { !"/?#".contains($0) }
        let hostAndPort = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        host = hostAndPort.hasPrefix("[") ? String(hostAndPort.prefix { $0 != "]" }) + "]" : String(hostAndPort.prefix { $0 != ":" })
        self.url = url
        guard !host.isEmpty else { throw ShapeError("the address has no host in it") }
        let schemes = isMail ? ["smtps", "smtp"] : ["https", "http"]
        guard schemes.contains(scheme) else { throw ShapeError("the address begins with neither \(schemes[0]):// nor \(schemes[1])://") }
        guard isMail || scheme == "https" || isThisMachine else {
            throw ShapeError("the address is not encrypted, and a secret would travel in it; write it with https:// in front")
        }
    }

    var isThisMachine: Bool { ["127.0.0.1", "localhost", "[::1]"].contains(host.lowercased()) }

    /// For curl, so that no answer leads it to another protocol.
    var protocols: String { "=\(scheme)" }

    /// Mail that is not encrypted from the start becomes so, or isn't sent.
    var demandsEncryption: Bool { scheme == "smtp" && !isThisMachine }
}
