import StatusModel
import Testing

/// A correction never replaces the news that it puts right.
@Suite struct LatestNewsTests {
    private let news = update("2026-11-20 14:31", IncidentStatus.identified)

    @Test func aCorrectionStandsBesideTheNews() {
        let first = update("2026-11-20 14:35", IncidentStatus.identified, corrects: news.id)
        let second = update("2026-11-20 14:40", IncidentStatus.identified, corrects: first.id)
        let incident = incident(started: "2026-11-20 14:02", [news, first, second])
        #expect(incident.latestNews?.id == news.id)
        #expect(incident.correctionsSinceNews.map(\.id) == [first.id, second.id])
    }

    @Test func aCorrectionThatMovesThingsOnIsNews() {
        let correction = update("2026-11-20 14:35", IncidentStatus.monitoring, corrects: news.id)
        let incident = incident(started: "2026-11-20 14:02", [news, correction])
        #expect(incident.latestNews?.id == correction.id && incident.correctionsSinceNews.isEmpty)
    }

    @Test func thereIsNoneBeforeTheFirstUpdate() {
        #expect(incident(started: "2026-11-20 14:02").latestNews == nil)
    }
}
