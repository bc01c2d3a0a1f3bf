/// Where files go: a path such as `incidents/*/index.html`, in which `*` stands for the name of one folder.
struct PathPattern: Sendable, ExpressibleByStringLiteral {
    private let parts: [Substring]

    init(_ path: String) { parts = path.split(separator: "/") }
    init(stringLiteral path: String) { self.init(path) }

    var folder: Substring? { parts.count > 1 ? parts.first : nil }
    var text: String { parts.joined(separator: "/") }

    /// Whether it is one file in each folder of a folder, such as `components/*/badge.svg`.
    var isOneOfEach: Bool { parts.count == 3 && parts[1] == "*" && parts[2] != "*" }

    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        return names.count == parts.count && zip(names, parts).allSatisfy { $0 == $1 || ($1 == "*" && !$0.isEmpty) }
    }
}

extension String {
    /// The name of the folder in a folder: `slug` in `incidents/slug/index.html`.
    var secondFolder: Substring { split(separator: "/").dropFirst().first ?? "" }
}
