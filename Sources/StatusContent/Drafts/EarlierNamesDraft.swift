/// By what something was known on another page, as files write it.
package struct EarlierNamesDraft: Sendable, Equatable {
    package var id: String?
    package var wasAt: [String]
    /// Of planned work: what the update was called that announced it.
    package var announcementID: String?

    package init(id: String? = nil, wasAt: [String] = []) { (self.id, self.wasAt) = (id, wasAt) }

    /// - Parameter key: what the id stands behind.
    func lines(_ key: String) -> [String] {
        let addresses = wasAt.map { yamlValue($0, inFlow: true) }.joined(separator: ", ")
        return (id.map { ["\(key): \(yamlValue($0))"] } ?? [])
            + (announcementID.map { ["announcement-id: \(yamlValue($0))"] } ?? []) + (wasAt.isEmpty ? [] : ["was-at: [\(addresses)]"])
    }

    var lines: [String] { lines("id") }
}
