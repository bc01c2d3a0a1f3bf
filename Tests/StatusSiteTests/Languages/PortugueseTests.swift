import StatusModel
import Testing

@testable import StatusSite

@Suite struct PortugueseTests {
    private let portuguese = Portuguese()

    @Test func counts() {
        #expect(
            [0, 1, 2, 100].map(portuguese.problemDays)
                == ["Nenhum dia com problemas", "1 dia com problemas", "2 dias com problemas", "100 dias com problemas"])
        #expect([1, 2].map(portuguese.earlierUpdates) == ["1 atualização anterior", "2 atualizações anteriores"])
        #expect([0, 1, 2].map(portuguese.daysAgo) == ["Hoje", "Ontem", "Há 2 dias"])
        #expect(
            Told.durations.map(portuguese.duration) == ["menos de um minuto", "1 minuto", "1 hora e 1 minuto", "2 dias e 3 horas"])
        #expect(portuguese.monthTotals(incidents: 0, maintenance: 0, trouble: .zero) == "Nenhum incidente.")
        #expect(
            portuguese.monthTotals(incidents: 2, maintenance: 1, trouble: .hours(3))
                == "2 incidentes, 1 manutenção. Houve problemas durante 3 horas no total.")
    }

    @Test func tellsTimes() {
        #expect([Told.day1, Told.day20].map(portuguese.date) == ["1 de novembro de 2026", "20 de novembro de 2026"])
        #expect([Told.day1, Told.day20].map(portuguese.shortDate) == ["1 de nov.", "20 de nov."])
        #expect([Told.day1, Told.day20].map(portuguese.weekdayDate) == ["Domingo, 1 de novembro", "Sexta-feira, 20 de novembro"])
        let clock = portuguese.clock(Told.time(15), zone: "BST", utc: Told.time(14))
        #expect(clock == "15:31 BST (14:31 UTC)")
        #expect(portuguese.dateTime(Told.time(15), clock) == "20 de novembro de 2026, às 15:31 BST (14:31 UTC)")
    }

    /// Hours have an article, one o'clock another than the rest; dates have none.
    @Test func leadsToTimesByWhatTheyAre() {
        let (hour, one) = (Told.element("14:31 GMT"), Told.element("01:31 GMT"))
        let date = Told.element(portuguese.dateTime(Told.time(14), "14:31 GMT"))
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

    @Test func hasCommasInNumbers() {
        #expect(portuguese.uptime(Percent(hundredths: 9_995), days: 90) == "99,95% de disponibilidade em 90 dias")
        #expect(portuguese.uptime(Percent(hundredths: 10_000), days: 1) == "100% de disponibilidade hoje")
        #expect(portuguese.uptime(nil, days: 0) == "Ainda sem dados")
        #expect(
            portuguese.uptimeFormula(Told.weights).contains(
                "“interrupção parcial” conta 18 segundos por minuto e “em manutenção” não conta."))
    }

    @Test func lists() {
        #expect([["A"], ["A", "B"], ["A", "B", "C"]].map(portuguese.list) == ["A", "A e B", "A, B e C"])
        #expect(
            portuguese.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "Interrupção grave: A, B e mais 2")
    }

    @Test func keepsRecordOfPromises() {
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
}
