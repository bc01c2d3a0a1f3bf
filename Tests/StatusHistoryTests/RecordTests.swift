import StatusModel
import Testing

@testable import StatusHistory

/// Small figures that reports and pages take from history as they are.
@Suite struct RecordTests {
    @Test(arguments: [(0, 0, nil), (1, 143, 1430), (10, 143, 143), (3, 10, 33), (3, 11, 37), (2, 1, 5)])
    func wordsPerSentenceAreRoundedToTenths(sentences: Int, words: Int, tenths: Int?) {
        var record = WritingRecord()
        #expect(record.tenthsOfWordsPerSentence == nil && record.updates == 0 && record.beginningWithImpact == 0)
        (record.sentences, record.words) = (sentences, words)
        #expect(record.tenthsOfWordsPerSentence == tenths)
    }

    /// What is off the page from the moment on is in no trouble, what leaves it later is.
    @Test(arguments: [("13:59", ComponentStatus.majorOutage), ("14:00", .operational), ("14:01", .operational)])
    func aComponentThatLeftIsInNoTrouble(clock: String, status: ComponentStatus) {
        let said: [String: ComponentStatus] = ["cards": .majorOutage, "payouts": .partialOutage]
        let now = said.onPage(at: time("2026-11-20 \(clock)"), ["cards": time("2026-11-20 14:00")])
        #expect(now == ["cards": status, "payouts": .partialOutage])
        #expect(said.onPage(at: time("2026-11-20 \(clock)"), [:]) == said)
    }
}
