import StatusModel
import Testing

@testable import StatusSite

@Suite struct JapaneseTests {
    private let japanese = Japanese()

    @Test func counts() {
        #expect([0, 1, 2].map(japanese.problemDays) == ["問題のあった日はありません", "問題のあった日は1日", "問題のあった日は2日"])
        #expect([1, 2].map(japanese.earlierUpdates) == ["以前の更新1件", "以前の更新2件"])
        #expect([0, 1, 2].map(japanese.daysAgo) == ["今日", "昨日", "2日前"])
        #expect(Told.durations.map(japanese.duration) == ["1分未満", "1分", "1時間1分", "2日3時間"])
        #expect(japanese.monthTotals(incidents: 0, maintenance: 2, trouble: .zero) == "障害はありません。メンテナンスは2件です。")
        #expect(
            japanese.monthTotals(incidents: 3, maintenance: 1, trouble: .hours(3))
                == "障害は3件、メンテナンスは1件です。問題が発生していた時間は合計3時間です。")
    }

    @Test func tellsTimes() {
        #expect([Told.day1, Told.day20].map(japanese.date) == ["2026年11月1日", "2026年11月20日"])
        #expect([Told.day1, Told.day20].map(japanese.shortDate) == ["11月1日", "11月20日"])
        #expect([Told.day1, Told.day20].map(japanese.weekdayDate) == ["11月1日（日）", "11月20日（金）"])
        let clock = japanese.clock(Told.time(15), zone: "BST", utc: Told.time(14))
        #expect(japanese.dateTime(Told.time(15), clock) == "2026年11月20日 15:31 BST（14:31 UTC）")
    }

    @Test func tellsUptime() {
        #expect(japanese.uptime(Percent(hundredths: 9_995), days: 90) == "稼働率99.95%（90日間）")
        #expect(japanese.uptime(Percent(hundredths: 10_000), days: 1) == "稼働率100%（今日）")
        #expect(japanese.uptimeFormula(Told.weights).contains("大規模停止が1分につき60秒、一部停止が1分につき18秒、メンテナンス中が1分につき0秒です。"))
    }

    @Test func lists() {
        #expect([["A"], ["A", "B"], ["A", "B", "C"]].map(japanese.list) == ["A", "A、B", "A、B、C"])
        #expect(
            japanese.headline(.major, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "一部が停止しています：A、B、ほか2件")
    }

    @Test func keepsRecordOfPromises() {
        #expect(japanese.promiseRecord(kept: 0, of: 0, days: 1) == "今日お約束した更新はありません。")
        #expect(japanese.promiseRecord(kept: 1, of: 1, days: 90) == "過去90日間にお約束した更新1件を期限内に行いました。")
        #expect(
            [0, 1, 5].map { japanese.promiseRecord(kept: $0, of: 5, days: 90) }
                == ["のうち、期限内に行えたものはありません。", "のうち、1件を期限内に行いました。", "すべてを期限内に行いました。"].map { "過去90日間にお約束した更新5件\($0)" })
    }
}
