import StatusModel

/// What people write before a line in a war room to say in which role they speak: `IC: we roll back`.
struct RolePrefix {
    let role: Role
    /// What follows it.
    let rest: Substring

    /// Nil where the line begins with no role.
    init?(_ line: Substring) {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let word = line[..<colon].withoutSpacesAround.lowercased()
        guard let role = Self.words[word] else { return nil }
        self.role = role
        rest = line[line.index(after: colon)...].withoutSpacesAround
    }

    /// The prefixes, and the roles as files name them.
    private static let words: [String: Role] = {
        let short: [(String, Role)] = [("ic", .commander), ("comms", .communications), ("eng", .technical)]
        return Dictionary(uniqueKeysWithValues: short + Role.allCases.map { ($0.rawValue, $0) })
    }()
}
