import StatusModel

extension Maintenance {
    /// When customers were first told, as far as that is known. Where nobody wrote it down, it was when git first saw the file.
    package func firstWord(_ revisions: RevisionLog?) -> Instant? {
        let told = announced?.value ?? revisions?.firstCommit(of: file.path)?.at
        return [told, updates.first?.at.value].compactMap { $0 }.min()
    }

    /// Whether customers have been told. A file that git has had since an import is on the page, whenever that was.
    func isAnnounced(at now: Instant, _ revisions: RevisionLog?) -> Bool {
        if let told = firstWord(revisions) { return told <= now }
        return revisions?.revisions(of: file.path).contains { $0.commit != nil } ?? false
    }

    /// How long past its end it may go on before that is worth a word. The number is ours.
    package static let overrunGrace: TimeSpan = .minutes(5)

    /// Whether its latest update says that it goes on, so that it ends only when another says so.
    package var isSaidToGoOn: Bool {
        guard let latest = updates.last, latest.status.value.isUnderWay else { return false }
        return !isCalledAway(after: latest, by: moves.map(\.at.value).max() ?? latest.at.value)
    }
}
