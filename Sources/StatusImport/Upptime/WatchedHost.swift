import Basics

/// A host that is monitored, in lower case, with what stands behind it in the addresses that are.
struct WatchedHost {
    var name: [UInt8]
    var isPublic: Bool
    /// Each with more in it than a slash, such as `/health?key=1` and `/health`.
    private var rests: [[UInt8]] = []

    init(name: [UInt8], isPublic: Bool) { (self.name, self.isPublic) = (name, isPublic) }

    mutating func add(_ rest: [UInt8], _ shown: [[UInt8]]) {
        for rest in [rest, Array(rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })] where rest.count > 1 {
            let isShown = shown.contains { $0.firstRange(ofBytes: name + rest) != nil }
            if !isShown, !rests.contains(rest) { rests.append(rest) }
        }
    }

    func hasSecretPath(_ rest: ArraySlice<UInt8>) -> Bool { rests.contains { rest.starts(with: $0) } }

    /// Whether it can't be taken for a word of a sentence.
    var isNoWord: Bool { name.count > 2 && name.contains { !$0.isLowercase } }
}

/// The host of an address, and what stands behind it; nil where a secret stands for it.
func hostAndRest(_ address: String) -> (host: [UInt8], rest: [UInt8])? {
    var rest = address.trimmedOfWhiteSpace.utf8.map(\.lowercased)[...]
    if let scheme = rest.firstRange(ofBytes: "://".utf8) { rest = rest[scheme.upperBound...] }
    let end = rest.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
    var host = rest[..<end]
    let path = rest[end...]
    if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
    var port: ArraySlice<UInt8> = []
    if host.first == UInt8(ascii: "["), let close = host.firstIndex(of: UInt8(ascii: "]")) {
        host = host[(host.startIndex + 1)..<close]
    } else if let colon = host.firstIndex(of: UInt8(ascii: ":")), host.count(where: { $0 == UInt8(ascii: ":") }) == 1 {
        (host, port) = (host[..<colon], host[colon...])
    }
    return host.isEmpty || host.contains(UInt8(ascii: "$")) ? nil : (Array(host), Array(port + path))
}
