import Basics

/// What is typed or written as the holder of a role: one person, so that nobody waits for somebody else.
package enum RoleHolder: Sendable, Equatable {
    case person
    /// "none", "-".
    case nobody
    /// "ana, ben".
    case several
    /// "the on-call team".
    case group

    package init(_ name: String) {
        let words = Self.words(name)
        let whole = words.joined(separator: " ")
        if words.isEmpty || Self.nobodies.contains(whole) {
            self = .nobody
        } else if Self.withoutInitials(name).contains(where: { ",;&+/|".contains($0) })
            || words.dropFirst().dropLast().contains(where: { ["and", "or"].contains($0) })
        {
            self = .several
        } else if ["the", "our"].contains(words[0]) || words.contains(where: Self.groupWords.contains) || Self.groups.contains(whole) {
            self = .group
        } else {
            self = .person
        }
    }

    /// In small letters, without marks and without what stands in brackets: "Ana (on call)" is ana.
    private static func words(_ name: String) -> [String] {
        let bare = name.split(separator: "(").first.map(String.init) ?? ""
        return bare.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// "Lee" of "Lee, D.", as some lists of people have it.
    private static func withoutInitials(_ name: String) -> Substring {
        let parts = name.split(separator: ",", maxSplits: 1)
        let isInitial = parts.count == 2 && (parts[1].hasSuffix(".") || parts[1].filter(\.isLetter).count == 1)
        return isInitial ? parts[0] : name[...]
    }

    private static let nobodies: Set = [
        "none", "nobody", "no one", "noone", "n a", "na", "nil", "null", "tbd", "tbc", "unknown", "empty", "not yet", "nobody yet",
        "vacant",
    ]
    private static let groupWords: Set = ["team", "everyone", "everybody", "somebody", "someone", "anyone", "anybody", "whoever", "oncall"]
    private static let groups: Set = [
        "all", "us", "we", "on call", "on call engineer", "engineer on call", "duty manager", "support", "engineering", "ops", "operations",
        "sre", "management",
    ]
}

extension ResponseRecord {
    /// Who is both commander and technical lead, in whichever letters; nil where they are two, or one of them is missing.
    package var leadOfBoth: RoleAssignment? {
        guard let commander = holder(of: .commander), let technical = roles.first(where: { $0.role == .technical }),
            commander.value.lowercased() == technical.person.value.lowercased()
        else { return nil }
        return technical
    }
}
