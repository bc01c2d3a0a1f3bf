import StatusModel

extension Incident {
    /// How soon somebody else writes than who wrote before, where that is within one interval of the policy; nil where it is no second voice.
    /// Where a communications lead is named, they may write behind anybody.
    ///
    /// - Parameters:
    ///   - author: who writes, as git knows them, and when.
    ///   - before: who published the update before.
    package func secondVoice(
        _ author: (name: String, at: Instant), after before: (name: String, at: Instant), of update: IncidentUpdate, _ policy: Policy
    ) -> TimeSpan? {
        if author.name == before.name { return nil }
        if let lead = record.holder(of: .communications, at: author.at), isName(lead, of: author.name) { return nil }
        let apart = author.at - before.at
        guard let pace = policy.pace(severity(at: update.at.value), update.status.value), apart < pace.target else { return nil }
        return apart
    }

    /// What to do about it: "let ben, who leads communications, speak".
    package func adviceOnVoices(at moment: Instant) -> String {
        record.holder(of: .communications, at: moment).map { "let \($0), who leads communications, speak" }
            ?? "let one person speak at a time"
    }

    /// Whether a name in a role, such as "ben", is that of an author whom git calls "Ben Miller".
    private func isName(_ name: String, of author: String) -> Bool {
        func words(_ text: String) -> Set<Substring> {
            Set(text.lowercased().split { " .-_".contains($0) })
        }
        let (own, other) = (words(name), words(author))
        return !own.isEmpty && !other.isEmpty && (own.isSubset(of: other) || other.isSubset(of: own))
    }
}
