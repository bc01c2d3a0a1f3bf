import StatusModel

/// Who is named in an incident's record, as far as it is somebody: "the on-call team" is nobody.
extension Incident {
    /// Names in roles, reviews and the timeline: never published.
    var people: [String] {
        let written =
            record.roles.map(\.person.value) + record.handOvers.flatMap { [$0.from.value, $0.to.value] }
            + record.timeline.compactMap { $0.by?.value } + [review?.owner?.value].compactMap { $0 }
            + (review?.actions.compactMap { $0.owner?.value } ?? [])
        return Array(Set(written.flatMap(Nobody.namesOfPeople)))
    }
}

/// Words that stand where a name is asked for, and name nobody.
enum Nobody {
    /// The words of names in what somebody wrote as an owner or a role. Groups and roles are none: each word of "the Harbour team" is used
    /// every day.
    static func namesOfPeople(in written: String) -> [String] {
        written.split { ",/&+;()".contains($0) }.flatMap { part -> [String] in
            let words = part.split { $0 == " " || $0 == "." || $0 == "-" }.map(String.init)
            return words.split { joints.contains($0.lowercased()) }.flatMap { name -> [String] in
                let isNobody = name.contains { word in
                    let word = word.lowercased()
                    return articles.contains(word) || groups.contains(word) || roles.contains(word)
                }
                return isNobody ? [] : name.filter { $0.utf8.count > 2 }
            }
        }
    }

    private static let joints: Set<String> = ["and", "or", "with", "for", "from", "plus", "then"]
    private static let articles: Set<String> = [
        "the", "our", "a", "an", "their", "your", "my", "this", "that", "every", "each", "any", "some", "whoever", "who", "on", "of", "in",
        "at",
    ]
    static let groups: Set<String> = [
        "team", "teams", "engineering", "everyone", "everybody", "all", "ops", "operations", "devops", "devs", "developers", "engineers",
        "it", "sre", "support", "security", "infrastructure", "platform", "us", "we", "company", "department", "group", "squad", "nobody",
        "someone", "somebody", "anyone", "anybody", "tbd", "tba", "tbc", "unassigned", "none", "backend", "frontend", "qa", "management",
        "leadership", "crew", "shift", "shifts", "desk", "helpdesk", "staff", "people", "colleagues", "vendor", "supplier", "provider",
        "contractor", "noc", "soc", "office", "product", "marketing", "finance", "legal", "sales", "compliance", "payments", "billing",
        "network", "networking", "database", "databases", "storage", "unknown",
    ]
    static let roles: Set<String> = [
        "commander", "scribe", "lead", "leader", "manager", "director", "cto", "ceo", "engineer", "developer", "oncall", "call", "owner",
        "communications", "technical", "vp", "head", "officer", "administrator", "admin", "coordinator", "operator", "responder", "dba",
        "sysadmin", "duty",
    ]
}
