/// What looks like a secret in the path of a file, which stands in addresses: as it is written, and with its hyphens as the blanks that
/// they stand for, as in `2026-11-20-the-password-is-…`.
package func secretsInName(_ path: [UInt8]) -> [Secret] {
    let found = secrets(in: path)
    if !found.isEmpty { return found }
    return path.indices.split { path[$0] == UInt8(ascii: "/") }.flatMap { part -> [Secret] in
        guard let start = part.first, let last = part.last else { return [] }
        // Without `.yml`, `.md`.
        let end = part.last { path[$0] == UInt8(ascii: ".") && last - $0 < 5 && $0 > start } ?? last + 1
        return secrets(in: path[start..<end].map { $0.isWordJoint ? 0x20 : $0 }).map { $0.moved(by: start) }
    }
}

/// The same for names that stand in a text: whatever has no blank in it and a hyphen in its midst.
func secretsInNames(of text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var hasJoint = false
    for index in 0...text.count {
        guard index == text.count || text[index].endsName else {
            if text[index].isWordJoint { hasJoint = true }
            continue
        }
        if hasJoint, index - start > shortestName {
            found += secretsInName(Array(text[start..<index])).map { $0.moved(by: start).value }
        }
        (start, hasJoint) = (index + 1, false)
    }
    return found
}

extension String {
    /// Whether all of it is looked at as one name.
    var isOneName: Bool { !utf8.contains(where: \.endsName) }
}

/// A word for it, a joint, and a secret take more than this.
private let shortestName = 12

extension Secret {
    fileprivate func moved(by offset: Int) -> Secret {
        Secret(kind, range.lowerBound + offset..<range.upperBound + offset, value: value.lowerBound + offset..<value.upperBound + offset)
    }
}

extension UInt8 {
    fileprivate var isWordJoint: Bool { self == UInt8(ascii: "-") || self == UInt8(ascii: "_") }
    fileprivate var endsName: Bool {
        switch self {
        case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "?"),
            UInt8(ascii: "#"):
            true
        default: isBlank || isBracketOrQuote
        }
    }
}
