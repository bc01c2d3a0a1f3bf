import StatusModel
import Testing

@testable import StatusSite

@Suite struct PortugueseJapaneseArabicTests {
    private static let languages: [any Language] = [Portuguese(), Japanese(), Arabic()]
    private static let durations = [30, 60, 3_660, 183_600].map { TimeSpan(seconds: $0) }
    private static let (day1, day20) = (date(1), date(20))
    private static let weights: [(ComponentStatus, Int)] = [(.majorOutage, 1_000), (.partialOutage, 300), (.underMaintenance, 0)]

    private static func date(_ day: Int) -> CivilDate { CivilDate(daysSince1970: 20_757 + day) }

    private static func time(_ hour: Int) -> CivilTime { CivilTime(day20, secondOfDay: hour * 3_600 + 31 * 60) }

    /// As a page has it.
    private static func element(_ text: String) -> String { "<time datetime=\"2026-11-20T14:31Z\">\(text)</time>" }

    // MARK: Portuguese

    @Test func portugueseCounts() {
        let portuguese = Portuguese()
        #expect(
            [0, 1, 2, 100].map(portuguese.problemDays)
                == ["Nenhum dia com problemas", "1 dia com problemas", "2 dias com problemas", "100 dias com problemas"])
        #expect([1, 2].map(portuguese.moreProblemDays) == ["Há mais 1 dia antes destes", "Há mais 2 dias antes destes"])
        #expect([1, 2].map(portuguese.earlierUpdates) == ["1 atualização anterior", "2 atualizações anteriores"])
        #expect([0, 1, 2].map(portuguese.daysAgo) == ["Hoje", "Ontem", "Há 2 dias"])
        #expect(
            Self.durations.map(portuguese.duration) == ["menos de um minuto", "1 minuto", "1 hora e 1 minuto", "2 dias e 3 horas"])
        #expect(portuguese.monthTotals(incidents: 0, maintenance: 0, trouble: .zero) == "Nenhum incidente.")
        #expect(
            portuguese.monthTotals(incidents: 2, maintenance: 1, trouble: .hours(3))
                == "2 incidentes, 1 manutenção. Houve problemas durante 3 horas no total.")
    }

    @Test func portugueseTellsTimes() {
        let portuguese = Portuguese()
        #expect([Self.day1, Self.day20].map(portuguese.date) == ["1 de novembro de 2026", "20 de novembro de 2026"])
        #expect([Self.day1, Self.day20].map(portuguese.shortDate) == ["1 de nov.", "20 de nov."])
        #expect([Self.day1, Self.day20].map(portuguese.weekdayDate) == ["Domingo, 1 de novembro", "Sexta-feira, 20 de novembro"])
        let clock = portuguese.clock(Self.time(15), zone: "BST", utc: Self.time(14))
        #expect(clock == "15:31 BST (14:31 UTC)")
        #expect(portuguese.dateTime(Self.time(15), clock) == "20 de novembro de 2026, às 15:31 BST (14:31 UTC)")
    }

    /// Hours have an article, one o'clock another than the rest; dates have none.
    @Test func portugueseLeadsToTimesByWhatTheyAre() {
        let portuguese = Portuguese()
        let (hour, one) = (Self.element("14:31 GMT"), Self.element("01:31 GMT"))
        let date = Self.element(portuguese.dateTime(Self.time(14), "14:31 GMT"))
        let times = [TimePhrase.clock(hour, hour: 14), .clock(one, hour: 1), .dated(date)]
        #expect(
            times.map(portuguese.nextUpdateBy)
                == ["Próxima atualização até às \(hour)", "Próxima atualização até à \(one)", "Próxima atualização até \(date)"])
        #expect(
            times.map { portuguese.corrected(at: $0) }
                == ["Correção publicada às \(hour)", "Correção publicada à \(one)", "Correção publicada em \(date)"])
        #expect(portuguese.range(.dated(date), .clock(hour, hour: 14)) == "\(date) até às \(hour)")
        #expect(portuguese.lasted(.clock(one, hour: 1), .clock(hour, hour: 14), "13 horas") == "Da \(one) até às \(hour), durante 13 horas")
        #expect(portuguese.since(.dated(date), "1 hora") == "Desde \(date), há 1 hora")
    }

    @Test func portugueseHasCommasInNumbers() {
        let portuguese = Portuguese()
        #expect(portuguese.uptime(Percent(hundredths: 9_995), days: 90) == "99,95% de disponibilidade em 90 dias")
        #expect(portuguese.uptime(Percent(hundredths: 10_000), days: 1) == "100% de disponibilidade hoje")
        #expect(portuguese.uptime(nil, days: 0) == "Ainda sem dados")
        #expect(portuguese.uptimeFormula(Self.weights).contains("“interrupção parcial” conta 0,3 e “em manutenção” não conta."))
    }

    @Test func portugueseLists() {
        let portuguese = Portuguese()
        #expect([["A"], ["A", "B"], ["A", "B", "C"]].map(portuguese.list) == ["A", "A e B", "A, B e C"])
        #expect(
            portuguese.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "Interrupção grave: A, B e mais 2")
    }

    @Test func portugueseKeepsRecordOfPromises() {
        let portuguese = Portuguese()
        #expect(portuguese.promiseRecord(kept: 0, of: 0, days: 1) == "Nenhuma atualização foi prometida hoje.")
        #expect(
            portuguese.promiseRecord(kept: 1, of: 1, days: 90) == "A única atualização prometida nos últimos 90 dias foi publicada a tempo."
        )
        #expect(
            [0, 1, 4].map { portuguese.promiseRecord(kept: $0, of: 5, days: 90) }
                == ["nenhuma foi publicada", "1 foi publicada", "4 foram publicadas"].map {
                    "Das 5 atualizações prometidas nos últimos 90 dias, \($0) a tempo."
                })
    }

    // MARK: Japanese

    @Test func japaneseCounts() {
        let japanese = Japanese()
        #expect([0, 1, 2].map(japanese.problemDays) == ["問題のあった日はありません", "問題のあった日は1日", "問題のあった日は2日"])
        #expect([1, 2].map(japanese.moreProblemDays) == ["これより前に、ほかに1日あります", "これより前に、ほかに2日あります"])
        #expect([1, 2].map(japanese.earlierUpdates) == ["以前の更新1件", "以前の更新2件"])
        #expect([0, 1, 2].map(japanese.daysAgo) == ["今日", "昨日", "2日前"])
        #expect(Self.durations.map(japanese.duration) == ["1分未満", "1分", "1時間1分", "2日3時間"])
        #expect(japanese.monthTotals(incidents: 0, maintenance: 2, trouble: .zero) == "障害はありません。メンテナンスは2件です。")
        #expect(
            japanese.monthTotals(incidents: 3, maintenance: 1, trouble: .hours(3))
                == "障害は3件、メンテナンスは1件です。問題が発生していた時間は合計3時間です。")
    }

    @Test func japaneseTellsTimes() {
        let japanese = Japanese()
        #expect([Self.day1, Self.day20].map(japanese.date) == ["2026年11月1日", "2026年11月20日"])
        #expect([Self.day1, Self.day20].map(japanese.shortDate) == ["11月1日", "11月20日"])
        #expect([Self.day1, Self.day20].map(japanese.weekdayDate) == ["11月1日（日）", "11月20日（金）"])
        let clock = japanese.clock(Self.time(15), zone: "BST", utc: Self.time(14))
        #expect(japanese.dateTime(Self.time(15), clock) == "2026年11月20日 15:31 BST（14:31 UTC）")
    }

    @Test func japaneseTellsUptime() {
        let japanese = Japanese()
        #expect(japanese.uptime(Percent(hundredths: 9_995), days: 90) == "稼働率99.95%（90日間）")
        #expect(japanese.uptime(Percent(hundredths: 10_000), days: 1) == "稼働率100%（今日）")
        #expect(japanese.uptimeFormula(Self.weights).contains("大規模停止が1、一部停止が0.3、メンテナンス中が0です。"))
    }

    @Test func japaneseLists() {
        let japanese = Japanese()
        #expect([["A"], ["A", "B"], ["A", "B", "C"]].map(japanese.list) == ["A", "A、B", "A、B、C"])
        #expect(
            japanese.headline(.major, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "一部が停止しています：A、B、ほか2件")
    }

    @Test func japaneseKeepsRecordOfPromises() {
        let japanese = Japanese()
        #expect(japanese.promiseRecord(kept: 0, of: 0, days: 1) == "今日お約束した更新はありません。")
        #expect(japanese.promiseRecord(kept: 1, of: 1, days: 90) == "過去90日間にお約束した更新1件を期限内に行いました。")
        #expect(
            [0, 1, 5].map { japanese.promiseRecord(kept: $0, of: 5, days: 90) }
                == ["のうち、期限内に行えたものはありません。", "のうち、1件を期限内に行いました。", "すべてを期限内に行いました。"].map { "過去90日間にお約束した更新5件\($0)" })
    }

    // MARK: Arabic

    @Test func arabicCountsInSixForms() {
        let arabic = Arabic()
        #expect(
            [0, 1, 2, 3, 11, 100, 101, 102, 103, 111].map(arabic.problemDays) == [
                "لا توجد أيام فيها مشكلات", "يوم واحد فيه مشكلات", "يومان فيهما مشكلات", "3 أيام فيها مشكلات", "11 يومًا فيها مشكلات",
                "100 يوم فيها مشكلات", "101 يوم فيها مشكلات", "102 يوم فيها مشكلات", "103 أيام فيها مشكلات", "111 يومًا فيها مشكلات",
            ])
        #expect(
            [1, 2, 3, 11, 100].map(arabic.moreProblemDays) == [
                "يوم آخر قبل ذلك", "يومان آخران قبل ذلك", "3 أيام أخرى قبل ذلك", "11 يومًا آخر قبل ذلك", "100 يوم آخر قبل ذلك",
            ])
        #expect(
            [1, 2, 3, 11, 100].map(arabic.earlierUpdates)
                == ["تحديث سابق واحد", "تحديثان سابقان", "3 تحديثات سابقة", "11 تحديثًا سابقًا", "100 تحديث سابق"])
        #expect([0, 1, 2, 3, 89].map(arabic.daysAgo) == ["اليوم", "أمس", "قبل يومين", "قبل 3 أيام", "قبل 89 يومًا"])
        #expect(
            Self.durations.map(arabic.duration)
                == ["أقل من دقيقة", "دقيقة واحدة", "ساعة واحدة ودقيقة واحدة", "يومان و3 ساعات"])
        #expect(arabic.duration(.minutes(78)) == "ساعة واحدة و18 دقيقة")
        #expect(arabic.monthTotals(incidents: 0, maintenance: 2, trouble: .zero) == "لا توجد أعطال، وهناك عمليتا صيانة.")
        #expect(
            arabic.monthTotals(incidents: 11, maintenance: 3, trouble: .hours(2))
                == "11 عطلًا و3 عمليات صيانة. إجمالي مدة المشكلات: ساعتان.")
    }

    @Test func arabicTellsTimes() {
        let arabic = Arabic()
        #expect([Self.day1, Self.day20].map(arabic.date) == ["1 نوفمبر 2026", "20 نوفمبر 2026"])
        #expect([Self.day1, Self.day20].map(arabic.shortDate) == ["1 نوفمبر", "20 نوفمبر"])
        #expect([Self.day1, Self.day20].map(arabic.weekdayDate) == ["الأحد 1 نوفمبر", "الجمعة 20 نوفمبر"])
        let clock = arabic.clock(Self.time(15), zone: "BST", utc: Self.time(14))
        #expect(clock == "\u{2066}15:31 BST (14:31 UTC)\u{2069}")
        let dateTime = arabic.dateTime(Self.time(15), clock)
        #expect(dateTime == "20 نوفمبر 2026 الساعة \(clock)")
        #expect(
            arabic.range(.dated(Self.element(dateTime)), .clock(Self.element(clock), hour: 15))
                == "من \(Self.element(dateTime)) حتى الساعة \(Self.element(clock))")
    }

    @Test func arabicIsolatesWhatReadsFromLeftToRight() {
        let arabic = Arabic()
        #expect(arabic.uptime(Percent(hundredths: 9_995), days: 90) == "نسبة التوفر \u{2066}99.95%\u{2069} خلال 90 يومًا")
        #expect(arabic.uptime(Percent(hundredths: 10_000), days: 2) == "نسبة التوفر \u{2066}100%\u{2069} خلال يومين")
        #expect(arabic.severityChange(from: .sev2, to: .sev1) == "رُفعت من تأثير كبير إلى تأثير بالغ")
        #expect(arabic.list(["API", "الموقع"]) == "\u{2068}API\u{2069} والموقع")
        #expect(arabic.componentWithStatus("API", .partialOutage) == "\u{2068}API\u{2069} (انقطاع جزئي)")
    }

    @Test func arabicLists() {
        let arabic = Arabic()
        #expect([["أ"], ["أ", "ب"], ["أ", "ب", "ج"]].map(arabic.list) == ["أ", "أ وب", "أ، وب، وج"])
        #expect(
            arabic.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["أ", "ب", "ج", "د"])
                == "انقطاع كبير: أ، وب، وخدمتان أخريان")
    }

    @Test func arabicKeepsRecordOfPromises() {
        let arabic = Arabic()
        #expect(arabic.promiseRecord(kept: 0, of: 0, days: 1) == "لم نَعِد بأي تحديث اليوم.")
        #expect(arabic.promiseRecord(kept: 1, of: 1, days: 90) == "التحديث الوحيد الذي وعدنا به خلال آخر 90 يومًا نُشر في موعده.")
        #expect(arabic.promiseRecord(kept: 1, of: 2, days: 2) == "نُشر في الموعد تحديث واحد من أصل تحديثين وعدنا بهما خلال آخر يومين.")
        #expect(
            [0, 2, 4].map { arabic.promiseRecord(kept: $0, of: 5, days: 90) }
                == ["لم يُنشر في الموعد أي تحديث", "نُشر في الموعد تحديثان", "نُشر في الموعد 4 تحديثات"].map {
                    "\($0) من أصل 5 تحديثات وعدنا بها خلال آخر 90 يومًا."
                })
    }

    // MARK: All

    @Test func theScriptFindsItsPlaceholders() {
        for language in Self.languages {
            #expect(language.yourTime.contains("{time}"), "\(language.code)")
            #expect(language.nextUpdateIsLate(.clock("14:31 GMT", hour: 14)).contains("{span}"), "\(language.code)")
            #expect(language.isStale(every: .minutes(5)).contains("{span}"), "\(language.code)")
        }
    }

    /// Every phrase is another one, and none was left as it is in English.
    @Test func noPhraseIsEnglish() {
        let english = English()
        for language in Self.languages {
            for phrase in Phrase.allCases { #expect(language.text(phrase) != english.text(phrase), "\(language.code): \(phrase)") }
            for status in ComponentStatus.allCases { #expect(language.name(status) != english.name(status), "\(language.code): \(status)") }
        }
    }
}
