import Basics

/// What is to be asked of a page of Statuspage, address by address.
package struct StatuspageAddresses: Sendable {
    /// What is asked first; `following` says what else.
    package let first: [String]
    /// Whether it is the management API, which wants a key.
    package let needsKey: Bool

    /// How many of a list one answer of the management API holds at most.
    private static let most = 100

    /// - Parameter address: of a page, of one of its JSON files, or `…/v1/pages/<id>` of the management API. The summary stands for the page.
    package init(_ address: String) {
        let plain = Self.page(address)
        if let page = Self.managed(plain) {
            needsKey = true
            let lists = ["components?per_page", "component-groups?per_page", "incidents?limit"]
            first = [page] + lists.map { "\(page)/\($0)=\(Self.most)&page=1" }
        } else if plain.hasSuffix(".json") {
            (needsKey, first) = (false, [plain])
        } else {
            needsKey = false
            first = ["summary", "components", "incidents", "scheduled-maintenances"].map { "\(plain)/api/v2/\($0).json" }
        }
    }

    /// Without what stands behind a page's own address.
    private static func page(_ address: String) -> String {
        var plain = address.prefix { $0 != "?" && $0 != "#" }
        for ending in ["/api/v2/summary.json", "/api/v2/", "/api/v2"] where plain.hasSuffix(ending) { plain = plain.dropLast(ending.count) }
        while plain.hasSuffix("/") { plain = plain.dropLast() }
        return String(plain)
    }

    /// The next part of a list of the management API; nil after its last.
    ///
    /// - Parameters:
    ///   - answer: what came from the address.
    ///   - before: what came from the address before it: a server that knows no parts gives the same one for ever.
    package static func following(_ address: String, _ answer: [UInt8], before: [UInt8]?) -> String? {
        guard answer != before, managed(address) != nil, let equals = address.lastIndex(of: "="),
            let page = Int(address[address.index(after: equals)...]),
            address[..<equals].hasSuffix("&page"), let list = (try? JSONValue.read(answer))?.list, list.count >= most
        else { return nil }
        return "\(address[...equals])\(page + 1)"
    }

    /// The address of the page itself in the management API; nil where this is another.
    private static func managed(_ address: String) -> String? {
        guard let start = address.firstRange(of: "/v1/pages/") else { return nil }
        let id = address[start.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "." }
        return id.isEmpty ? nil : String(address[..<start.upperBound] + id)
    }
}
