import Diagnostics

/// By what an event was known on another page, before it came to this one: what clients and links remember of it goes on working.
package struct EarlierNames: Sendable {
    /// What the API goes on calling it; below `incidents/`, its page was at this name too.
    package var id: Located<String>?
    /// Of planned work: what the API goes on calling the update that announced it.
    package var announcementID: Located<String>?
    /// Addresses below the page's, each with a slash in front: `/issues/2018-04-13-example/`.
    package var wasAt: [Located<String>]

    package init(id: Located<String>? = nil, wasAt: [Located<String>] = []) { (self.id, self.wasAt) = (id, wasAt) }
}

/// What is wrong with an id that another page gave; nil for one that can be kept.
package func earlierIDProblem(_ text: String) -> String? {
    let isPlain = text.utf8.allSatisfy {
        ("a"..."z").contains(Unicode.Scalar($0 | 0x20)) || (0x30...0x39).contains($0) || "._-".utf8.contains($0)
    }
    if isPlain, (1...80).contains(text.utf8.count), text.first?.isLetter ?? false || text.first?.isNumber ?? false { return nil }
    return
        "'\(text)' is no id that an address can have; write the one that the old page had: at most 80 letters, digits, '-', '_' and '.', "
        + "starting with a letter or a digit"
}

/// What is wrong with an address below a page that led to something; nil for one that can lead there again.
package func earlierAddressProblem(_ text: String) -> String? {
    guard text.utf8.first == UInt8(ascii: "/"), text.utf8.count > 1 else {
        return "'\(text)' is no address below the page's; write it with a '/' in front, such as /issues/2018-04-13-example/"
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    let isUsual = text.utf8.count <= 300 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !Array("?#\"'<>\\^`{|}*:".utf8).contains($0) }
    if isUsual, !parts.dropLast().contains(""), !parts.contains(".."), !parts.contains(".") { return nil }
    return
        "'\(text)' is no address that a folder can stand for on every host; write it as it was, in ASCII, without '?', '#', '..' or '//'"
}
