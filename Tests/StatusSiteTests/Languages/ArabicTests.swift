import StatusModel
import Testing

@testable import StatusSite

@Suite struct ArabicTests {
    private let arabic = Arabic()

    @Test func countsInSixForms() {
        #expect(
            [0, 1, 2, 3, 11, 100, 101, 102, 103, 111].map(arabic.problemDays) == [
                "لا توجد أيام فيها مشكلات", "يوم واحد فيه مشكلات", "يومان فيهما مشكلات", "3 أيام فيها مشكلات", "11 يومًا فيها مشكلات",
                "100 يوم فيها مشكلات", "101 يوم فيها مشكلات", "102 يوم فيها مشكلات", "103 أيام فيها مشكلات", "111 يومًا فيها مشكلات",
            ])
        #expect([1, 3, 14, 90].map(arabic.lastDays) == ["اليوم", "آخر 3 أيام", "آخر 14 يومًا", "آخر 90 يومًا"])
        #expect(arabic.breadth(incidents: 4, affected: 6, of: 8) == "الأعطال الجارية: 4، والخدمات المتأثرة: 6 من 8")
        #expect(
            [1, 2, 3, 11, 100].map(arabic.earlierUpdates)
                == ["تحديث سابق واحد", "تحديثان سابقان", "3 تحديثات سابقة", "11 تحديثًا سابقًا", "100 تحديث سابق"])
        #expect([0, 1, 2, 3, 89].map(arabic.daysAgo) == ["اليوم", "أمس", "قبل يومين", "قبل 3 أيام", "قبل 89 يومًا"])
        #expect(
            Told.durations.map(arabic.duration)
                == ["أقل من دقيقة", "دقيقة واحدة", "ساعة واحدة ودقيقة واحدة", "يومان و3 ساعات"])
        #expect(arabic.duration(.minutes(78)) == "ساعة واحدة و18 دقيقة")
        #expect(arabic.monthTotals(incidents: 0, maintenance: 2, trouble: .zero) == "لا توجد أعطال، وهناك عمليتا صيانة.")
        #expect(
            arabic.monthTotals(incidents: 11, maintenance: 3, trouble: .hours(2))
                == "11 عطلًا و3 عمليات صيانة. إجمالي مدة المشكلات: ساعتان.")
    }

    @Test func tellsTimes() {
        #expect([Told.day1, Told.day20].map(arabic.date) == ["1 نوفمبر 2026", "20 نوفمبر 2026"])
        #expect([Told.day1, Told.day20].map(arabic.shortDate) == ["1 نوفمبر", "20 نوفمبر"])
        #expect([Told.day1, Told.day20].map(arabic.weekdayDate) == ["الأحد 1 نوفمبر", "الجمعة 20 نوفمبر"])
        let clock = arabic.clock(Told.time(15), zone: "BST", utc: Told.time(14))
        #expect(clock == "\u{2066}15:31 BST (14:31 UTC)\u{2069}")
        let dateTime = arabic.dateTime(Told.time(15), clock)
        #expect(dateTime == "20 نوفمبر 2026 الساعة \(clock)")
        #expect(
            arabic.range(.dated(Told.element(dateTime)), .clock(Told.element(clock), hour: 15))
                == "من \(Told.element(dateTime)) حتى الساعة \(Told.element(clock))")
    }

    @Test func isolatesWhatReadsFromLeftToRight() {
        #expect(arabic.uptime(Percent(hundredths: 9_995), days: 90) == "نسبة التوفر \u{2066}99.95%\u{2069} خلال 90 يومًا")
        #expect(arabic.uptime(Percent(hundredths: 10_000), days: 2) == "نسبة التوفر \u{2066}100%\u{2069} خلال يومين")
        #expect(arabic.severityChange(from: .sev2, to: .sev1) == "رُفع من تأثير كبير إلى تأثير بالغ")
        #expect(arabic.list(["API", "الموقع"]) == "\u{2068}API\u{2069} والموقع")
        #expect(arabic.componentWithStatus("API", .partialOutage) == "\u{2068}API\u{2069} (انقطاع جزئي)")
    }

    @Test func lists() {
        #expect([["أ"], ["أ", "ب"], ["أ", "ب", "ج"]].map(arabic.list) == ["أ", "أ وب", "أ، وب، وج"])
        #expect(
            arabic.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["أ", "ب", "ج", "د"])
                == "انقطاع كبير: أ، وب، وخدمتان أخريان")
    }

    @Test func keepsRecordOfPromises() {
        #expect(arabic.promiseRecord(kept: 0, of: 0, days: 1) == "لم نَعِد بأي تحديث اليوم.")
        #expect(arabic.promiseRecord(kept: 1, of: 1, days: 90) == "التحديث الوحيد الذي وعدنا به خلال آخر 90 يومًا نُشر في موعده.")
        #expect(arabic.promiseRecord(kept: 1, of: 2, days: 2) == "نُشر في الموعد تحديث واحد من أصل تحديثين وعدنا بهما خلال آخر يومين.")
        #expect(
            [0, 2, 4].map { arabic.promiseRecord(kept: $0, of: 5, days: 90) }
                == ["لم يُنشر في الموعد أي تحديث", "نُشر في الموعد تحديثان", "نُشر في الموعد 4 تحديثات"].map {
                    "\($0) من أصل 5 تحديثات وعدنا بها خلال آخر 90 يومًا."
                })
    }
}
