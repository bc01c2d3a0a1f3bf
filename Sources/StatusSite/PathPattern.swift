/// Where files go: a path in which `*` stands for the name of one folder.
struct PathPattern: ExpressibleByStringLiteral {
    private let parts: [Substring]

    init(stringLiteral text: String) { parts = text.split(separator: "/") }

    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        return names.count == parts.count && zip(names, parts).allSatisfy { $0 == $1 || ($1 == "*" && !$0.isEmpty) }
    }
}

extension String {
    /// The name of the folder in a folder: `slug` in `incidents/slug/index.html`.
    var secondFolder: Substring { split(separator: "/").dropFirst().first ?? "" }
}
