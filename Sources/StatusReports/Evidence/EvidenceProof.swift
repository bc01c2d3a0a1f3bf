import StatusModel

/// What git says of when something was said.
struct EvidenceProof {
    /// Nil where git can't be asked.
    let log: StatementLog?
    /// When the evidence is made: what is not committed is not proved before.
    let now: Instant

    /// The columns of a statement's commit.
    ///
    /// - Parameter isTimed: whether the statement has a time of its own, which the commit's can be held against.
    static func columns(isTimed: Bool = true) -> [EvidenceTable.Column] {
        [.init("commit", "Commit"), .init("author", "Committed by"), .init("committed", "Committed at")]
            + (isTimed ? [.init("minutes_later", "Minutes later")] : [])
    }

    /// The columns of the commit that made a row say what it says now.
    static let changeColumns: [EvidenceTable.Column] = [.init("changed_in", "Changed in"), .init("changed_by"), .init("changed_at")]

    /// From which commit on a row says what it says now; nothing where it has said so since its first commit.
    func changes(to facts: Statement, in path: String?, since first: Statement) -> [String] {
        guard let log, let path, let begun = log.commit(of: first, in: path) else { return ["", "", ""] }
        guard let changed = log.commit(of: facts, in: path) else { return ["not committed", "", ""] }
        return changed.commit == begun.commit ? ["", "", ""] : cells(changed)
    }

    /// "yes", "no", "unproved" where the commit that says so came after it was due, and nothing where that is not known.
    ///
    /// - Parameters:
    ///   - claimed: whether it was in time by what the file says.
    ///   - proves: whether a commit of that moment shows it.
    func inTime(_ claimed: Bool?, _ statement: Statement, in path: String?, proves: (Instant) -> Bool) -> String {
        guard claimed == true, let log, let path else { return claimed.cell }
        return proves(log.commit(of: statement, in: path)?.at ?? now) ? "yes" : "unproved"
    }

    /// Whole minutes from the end of a day to the commit that says what was done on it.
    func minutesLater(than day: CivilDate?, _ statement: Statement, in path: String?, _ zone: Zone) -> String {
        guard let day, let path else { return "" }
        return later(log?.commit(of: statement, in: path), zone.startOfDay(day.adding(days: 1)))
    }

    /// - Parameter said: when the statement says that it was made.
    func cells(_ statement: Statement, in path: String?, said: Instant?) -> [String] {
        cells(path.flatMap { log?.commit(of: statement, in: $0) }) + [later(path.flatMap { log?.commit(of: statement, in: $0) }, said)]
    }

    /// The same for what has no time of its own.
    func cells(_ statement: Statement, in path: String?) -> [String] { cells(path.flatMap { log?.commit(of: statement, in: $0) }) }

    func cells(_ revision: Revision?) -> [String] {
        [revision?.commit ?? "", revision?.author ?? "", revision?.at.internetText ?? ""]
    }

    /// Whole minutes; what was committed before it says is in time.
    private func later(_ revision: Revision?, _ said: Instant?) -> String {
        guard let revision, let said else { return "" }
        return String(max(0, (revision.at - said).seconds / 60))
    }
}

extension Instant? {
    /// RFC 3339, or nothing.
    var cell: String { self?.internetText ?? "" }
}

extension Bool? {
    var cell: String { self.map { $0 ? "yes" : "no" } ?? "" }
}

extension TimeSpan? {
    /// Whole minutes.
    var cell: String { self.map { String($0.seconds / 60) } ?? "" }
}
