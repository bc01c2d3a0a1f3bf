extension Array {
    /// The latest update that has something new to say. One that only puts right what was told is not what readers look for; it stands beside
    /// what it corrects. A correction that moves things on is news too.
    package func latestNews<Status: Equatable>() -> Update<Status>? where Element == Update<Status> { indexOfNews().map { self[$0] } }

    /// What has been put right since the latest news, in the order that it came.
    package func correctionsSinceNews<Status: Equatable>() -> [Update<Status>] where Element == Update<Status> {
        indexOfNews().map { Array(self[($0 + 1)...]) } ?? []
    }

    private func indexOfNews<Status: Equatable>() -> Int? where Element == Update<Status> {
        indices.last { index in
            guard index > startIndex, self[index].corrects != nil else { return true }
            return self[index].status.value != self[index - 1].status.value
        }
    }
}

extension Incident {
    package var latestNews: IncidentUpdate? { updates.latestNews() }
    package var correctionsSinceNews: [IncidentUpdate] { updates.correctionsSinceNews() }
}

extension Maintenance {
    package var latestNews: MaintenanceUpdate? { updates.latestNews() }
}
