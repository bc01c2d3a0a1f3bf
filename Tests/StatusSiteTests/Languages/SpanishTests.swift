import StatusModel
import Testing

@testable import StatusSite

@Suite struct SpanishTests {
    private let spanish = Spanish()

    @Test func counts() {
        #expect(
            [0, 1, 2, 100].map(spanish.problemDays)
                == ["Ningún día con problemas", "1 día con problemas", "2 días con problemas", "100 días con problemas"])
        #expect([1, 2].map(spanish.earlierUpdates) == ["1 actualización anterior", "2 actualizaciones anteriores"])
        #expect([0, 1, 2].map(spanish.daysAgo) == ["Hoy", "Ayer", "Hace 2 días"])
        #expect(Told.durations.map(spanish.duration) == ["menos de un minuto", "1 minuto", "1 hora y 1 minuto", "2 días y 3 horas"])
        #expect(spanish.monthTotals(incidents: 0, maintenance: 0, trouble: .zero) == "Ningún incidente.")
        #expect(
            spanish.monthTotals(incidents: 2, maintenance: 1, trouble: .hours(3))
                == "2 incidentes, 1 mantenimiento. Al menos un servicio tuvo problemas durante 3 horas en total.")
    }

    @Test func tellsTimes() {
        #expect([Told.day1, Told.day20].map(spanish.date) == ["1 de noviembre de 2026", "20 de noviembre de 2026"])
        #expect([Told.day1, Told.day20].map(spanish.shortDate) == ["1 nov.", "20 nov."])
        #expect([Told.day1, Told.day20].map(spanish.weekdayDate) == ["Domingo, 1 de noviembre", "Viernes, 20 de noviembre"])
        #expect(spanish.historyTitle(spanish.month(Told.day20)) == "Historial: noviembre de 2026")
        let clock = spanish.clock(Told.time(15), zone: "BST", utc: Told.time(14))
        #expect(clock == "15:31 BST (14:31 UTC)")
        #expect(spanish.dateTime(Told.time(15), clock) == "20 de noviembre de 2026 a las 15:31 BST (14:31 UTC)")
        #expect(spanish.dateTime(Told.time(1), "01:31 GMT") == "20 de noviembre de 2026 a la 01:31 GMT")
    }

    /// One o'clock has another article than the rest, and dates one that contracts.
    @Test func leadsToTimesByWhatTheyAre() {
        let (hour, one) = (Told.element("14:31 GMT"), Told.element("01:31 GMT"))
        let date = Told.element(spanish.dateTime(Told.time(1), "01:31 GMT"))
        let times = [TimePhrase.clock(hour, hour: 14), .clock(one, hour: 1), .dated(date)]
        #expect(
            times.map(spanish.nextUpdateBy)
                == ["a las \(hour)", "a la \(one)", "el \(date)"].map { "Próxima actualización a más tardar \($0)" })
        #expect(
            times.map { spanish.corrected(at: $0) }
                == ["a las \(hour)", "a la \(one)", "el \(date)"].map { "Corrección publicada \($0)" })
        #expect(
            times.map(spanish.corrects)
                == ["de las \(hour)", "de la \(one)", "del \(date)"].map { "Este mensaje corrige la actualización \($0)" })
        #expect(spanish.asOf(.dated(date)) == "Situación al \(date)")
        #expect(spanish.range(.dated(date), .clock(hour, hour: 14)) == "\(date) hasta las \(hour)")
        #expect(
            spanish.lasted(.clock(one, hour: 1), .clock(hour, hour: 14), "13 horas")
                == "Desde la \(one) hasta las \(hour), durante 13 horas")
        #expect(spanish.since(.clock(hour, hour: 14), "1 hora") == "Desde las \(hour), hace 1 hora")
    }

    @Test func hasCommasInNumbers() {
        #expect(spanish.uptime(Percent(hundredths: 9_995), days: 90) == "99,95\u{A0}% de disponibilidad en 90 días")
        #expect(spanish.uptime(Percent(hundredths: 10_000), days: 1) == "100\u{A0}% de disponibilidad hoy")
        #expect(spanish.uptime(nil, days: 0) == "Aún sin datos")
        #expect(
            spanish.uptimeFormula(Told.weights).contains(
                "«interrupción parcial» cuenta 18 segundos por minuto y «en mantenimiento» no cuenta."))
    }

    @Test func lists() {
        #expect([["A"], ["A", "B"], ["A", "B", "C"]].map(spanish.list) == ["A", "A y B", "A, B y C"])
        #expect(
            ["Internet", "Hipotecas", "Índices", "Hierro", "Yates"].map { spanish.list(["A", $0]) }
                == ["A e Internet", "A e Hipotecas", "A e Índices", "A y Hierro", "A y Yates"])
        #expect(
            spanish.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "Interrupción grave: A, B y 2 más")
    }

    @Test func keepsRecordOfPromises() {
        #expect(spanish.promiseRecord(kept: 0, of: 0, days: 1) == "No se prometió ninguna actualización hoy.")
        #expect(
            [0, 1].map { spanish.promiseRecord(kept: $0, of: 1, days: 90) }
                == ["no se publicó", "se publicó"].map {
                    "La única actualización prometida en los últimos 90 días \($0) a tiempo."
                })
        #expect(
            [0, 1, 4].map { spanish.promiseRecord(kept: $0, of: 5, days: 90) }
                == ["ninguna se publicó", "1 se publicó", "4 se publicaron"].map {
                    "De las 5 actualizaciones prometidas en los últimos 90 días, \($0) a tiempo."
                })
    }
}
