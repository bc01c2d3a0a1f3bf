import StatusModel

/// How one update of an incident reads, as those found it who know words.
package struct UpdateReading: Sendable {
    package var incident: Incident
    /// Its number among the incident's updates.
    package var index: Int
    /// What it tells of what readers want to know.
    package var told: Set<ToldFact>
    /// What its author leaves out on purpose, with a reason in the file.
    package var excused: Set<ToldFact> = []
    /// What it needn't tell: another way, where all works again.
    package var needless: Set<ToldFact> = []
    /// For when its words promise the next update, where no field does.
    package var promised: Instant?
    /// How many sentences it has.
    package var sentences: Int
    /// What was found in its words, in the order they stand.
    package var findings: [FoundWords]

    package init(
        _ incident: Incident, _ index: Int, told: Set<ToldFact>, promised: Instant?, sentences: Int, findings: [FoundWords]
    ) {
        (self.incident, self.index, self.told, self.promised) = (incident, index, told, promised)
        (self.sentences, self.findings) = (sentences, findings)
    }

    package var update: IncidentUpdate { incident.updates[index] }
    /// Nothing is wanted of what was added once the incident was over, such as a look back at it.
    package var wanted: [ToldFact] { isAddition ? [] : ToldFact.wanted(of: update.status.value).filter { !needless.contains($0) } }

    /// Whether it came after the update that ended the incident.
    package var isAddition: Bool { incident.updates[..<index].contains { $0.status.value.endsIncident } }
    package var leftOut: [ToldFact] { wanted.filter { !told.contains($0) && !excused.contains($0) } }

    /// In hundredths: three faults for each thing that it leaves out, and what its findings weigh. Small ones are shared out over its
    /// sentences, so that a long update isn't worse for being long; no sentence makes up for a grave one.
    package var faults: Int {
        let grave = findings.reduce(0) { $0 + ($1.isGrave ? $1.weight : 0) }
        let small = findings.reduce(0) { $0 + ($1.isGrave ? 0 : $1.weight) }
        return (leftOut.count * 3 + grave) * 100 + small * 100 / max(1, sentences)
    }

    /// Whether something was found in it that no update may have, however good the rest of it is.
    package var isGrave: Bool { findings.contains(where: \.isGrave) }
}

/// Words of an update that a rule objects to.
package struct FoundWords: Sendable, Equatable {
    package var rule: String
    /// As the linter reports it.
    package var level: String
    /// Whether it was an error when it was published, or gives away what is internal.
    package var isGrave: Bool { weight >= 3 || givesAway }
    /// Whether it is a secret, or a name or an address of our own.
    package var givesAway = false
    /// 3 for what is an error when it is published, 2 for a warning, 1 for a note.
    package var weight: Int
    package var words: String
    /// What to write instead, as the rule says it.
    package var message: String
    /// The words to put there, where there is one right choice.
    package var suggestion: String?
    package var path: String
    package var line: Int

    package init(
        rule: String, level: String, weight: Int, words: String, message: String, suggestion: String?, path: String, line: Int
    ) {
        (self.rule, self.level, self.weight, self.words) = (rule, level, weight, words)
        (self.message, self.suggestion, self.path, self.line) = (message, suggestion, path, line)
    }
}
