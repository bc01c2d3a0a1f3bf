import StatusModel
import Testing

@testable import StatusSite

@Suite struct GermanFrenchSpanishTests {
    private static let languages: [any Language] = [German(), French(), Spanish()]
    private static let durations = [30, 60, 3_660, 183_600].map { TimeSpan(seconds: $0) }
    private static let (day1, day20) = (date(1), date(20))
    private static let weights: [(ComponentStatus, Int)] = [(.majorOutage, 1_000), (.partialOutage, 300), (.underMaintenance, 0)]

    private static func date(_ day: Int) -> CivilDate { CivilDate(daysSince1970: 20_757 + day) }

    private static func time(_ hour: Int) -> CivilTime { CivilTime(day20, secondOfDay: hour * 3_600 + 31 * 60) }

    /// As a page has it.
    private static func element(_ text: String) -> String { "<time datetime=\"2026-11-20T14:31Z\">\(text)</time>" }

    // MARK: German

    @Test func germanCounts() {
        let german = German()
        #expect(
            [0, 1, 2, 100].map(german.problemDays)
                == ["Keine Tage mit Störungen", "1 Tag mit Störungen", "2 Tage mit Störungen", "100 Tage mit Störungen"])
        #expect([1, 2].map(german.moreProblemDays) == ["und 1 weiterer Tag davor", "und 2 weitere Tage davor"])
        #expect([1, 2].map(german.earlierUpdates) == ["1 frühere Meldung", "2 frühere Meldungen"])
        #expect([0, 1, 2].map(german.daysAgo) == ["Heute", "Gestern", "Vor 2 Tagen"])
        #expect(
            Self.durations.map(german.duration)
                == ["weniger als eine Minute", "1 Minute", "1 Stunde und 1 Minute", "2 Tage und 3 Stunden"])
        #expect(german.monthTotals(incidents: 0, maintenance: 0, trouble: .zero) == "Keine Störungen.")
        #expect(
            german.monthTotals(incidents: 2, maintenance: 1, trouble: .hours(3))
                == "2 Störungen, 1 Wartung. Insgesamt war 3 Stunden lang mindestens ein Dienst gestört.")
    }

    @Test func germanTellsTimes() {
        let german = German()
        #expect([Self.day1, Self.day20].map(german.date) == ["1. November 2026", "20. November 2026"])
        #expect([Self.day1, Self.day20].map(german.shortDate) == ["1. Nov.", "20. Nov."])
        #expect([Self.day1, Self.day20].map(german.weekdayDate) == ["Sonntag, 1. November", "Freitag, 20. November"])
        #expect(german.historyTitle(german.month(Self.day20)) == "Verlauf: November 2026")
        let clock = german.clock(Self.time(15), zone: "BST", utc: Self.time(14))
        #expect(clock == "15:31 Uhr BST (14:31 UTC)")
        #expect(german.dateTime(Self.time(15), clock) == "20. November 2026 um 15:31 Uhr BST (14:31 UTC)")
    }

    @Test func germanLeadsToTimesByWhatTheyAre() {
        let german = German()
        let hour = Self.element(german.clock(Self.time(14), zone: "GMT", utc: nil))
        let date = Self.element(german.dateTime(Self.time(14), "14:31 Uhr GMT"))
        let times = [TimePhrase.clock(hour, hour: 14), .dated(date)]
        #expect(
            times.map(german.nextUpdateBy)
                == ["Nächste Meldung spätestens um \(hour)", "Nächste Meldung spätestens am \(date)"])
        #expect(times.map { german.corrected(at: $0) } == ["Korrigiert um \(hour)", "Korrigiert am \(date)"])
        #expect(times.map(german.corrects) == ["Korrektur der Meldung von \(hour)", "Korrektur der Meldung vom \(date)"])
        #expect(
            times.map(german.nextUpdateWasDue)
                == ["für \(hour)", "für den \(date)"].map { "Die nächste Meldung war \($0) zugesagt und verspätet sich" })
        #expect(german.builtAt(.dated(date)) == "Diese Seite wurde am \(date) erstellt.")
        #expect(german.since(.dated(date), "1 Stunde") == "Seit dem \(date), bisher 1 Stunde")
        #expect(german.lasted(.dated(date), .clock(hour, hour: 14), "1 Stunde") == "\(date) bis \(hour), Dauer: 1 Stunde")
    }

    @Test func germanHasCommasInNumbers() {
        let german = German()
        #expect(german.uptime(Percent(hundredths: 9_995), days: 90) == "99,95\u{A0}% Verfügbarkeit in 90 Tagen")
        #expect(german.uptime(Percent(hundredths: 10_000), days: 1) == "100\u{A0}% Verfügbarkeit heute")
        #expect(german.uptime(nil, days: 0) == "Noch keine Daten")
        #expect(
            german.uptimeFormula(Self.weights).contains("„schwerer Ausfall“ voll, „Teilausfall“ mit dem Faktor 0,3 und „in Wartung“ nicht.")
        )
    }

    @Test func germanLists() {
        let german = German()
        #expect([["A"], ["A", "B"], ["A", "B", "C"]].map(german.list) == ["A", "A und B", "A, B und C"])
        #expect(
            german.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "Schwerer Ausfall: A, B und 2 weitere")
        #expect(
            german.problemDay("20. Nov.", [(.partialOutage, .hours(1)), (.degradedPerformance, .hours(2))])
                == "20. Nov.: Teilausfall (1 Stunde) und eingeschränkte Leistung (2 Stunden)")
    }

    @Test func germanKeepsRecordOfPromises() {
        let german = German()
        #expect(german.promiseRecord(kept: 0, of: 0, days: 1) == "Heute wurde keine Meldung zugesagt.")
        #expect(
            [0, 1].map { german.promiseRecord(kept: $0, of: 1, days: 90) }
                == ["nicht pünktlich", "pünktlich"].map { "In den letzten 90 Tagen erschien die einzige zugesagte Meldung \($0)." })
        #expect(
            [0, 1, 4].map { german.promiseRecord(kept: $0, of: 5, days: 90) }
                == ["erschien keine", "erschien 1", "erschienen 4"].map {
                    "In den letzten 90 Tagen \($0) von 5 zugesagten Meldungen pünktlich."
                })
    }

    // MARK: French

    @Test func frenchCountsZeroAsSingular() {
        let french = French()
        #expect(
            [0, 1, 2, 100].map(french.problemDays) == [
                "Aucun jour perturbé", "1 jour perturbé", "2 jours perturbés", "100 jours perturbés",
            ])
        #expect(
            [0, 1, 2].map(french.moreProblemDays)
                == ["et 0 autre jour auparavant", "et 1 autre jour auparavant", "et 2 autres jours auparavant"])
        #expect([1, 2].map(french.earlierUpdates) == ["1 mise à jour précédente", "2 mises à jour précédentes"])
        #expect([0, 1, 2].map(french.daysAgo) == ["Aujourd’hui", "Hier", "Il y a 2 jours"])
        #expect(
            Self.durations.map(french.duration) == ["moins d’une minute", "1 minute", "1 heure et 1 minute", "2 jours et 3 heures"])
        #expect(french.monthTotals(incidents: 0, maintenance: 0, trouble: .zero) == "Aucun incident.")
        #expect(
            french.monthTotals(incidents: 2, maintenance: 1, trouble: .hours(3))
                == "2 incidents, 1 maintenance. Au moins un service a été perturbé pendant 3 heures au total.")
    }

    @Test func frenchTellsTimes() {
        let french = French()
        #expect([Self.day1, Self.day20].map(french.date) == ["1er novembre 2026", "20 novembre 2026"])
        #expect([Self.day1, Self.day20].map(french.shortDate) == ["1er nov.", "20 nov."])
        #expect([Self.day1, Self.day20].map(french.weekdayDate) == ["Dimanche 1er novembre", "Vendredi 20 novembre"])
        #expect(french.historyTitle(french.month(Self.day1)) == "Historique\u{A0}: novembre 2026")
        let clock = french.clock(Self.time(15), zone: "BST", utc: Self.time(14))
        #expect(clock == "15:31 BST (14:31 UTC)")
        #expect(french.dateTime(Self.time(15), clock) == "20 novembre 2026 à 15:31 BST (14:31 UTC)")
    }

    /// Dates have an article, which contracts; hours have none.
    @Test func frenchLeadsToTimesByWhatTheyAre() {
        let french = French()
        let hour = Self.element("14:31 GMT")
        let date = Self.element(french.dateTime(Self.time(14), "14:31 GMT"))
        let times = [TimePhrase.clock(hour, hour: 14), .dated(date)]
        #expect(
            times.map(french.nextUpdateBy)
                == ["Prochaine mise à jour au plus tard à \(hour)", "Prochaine mise à jour au plus tard le \(date)"])
        #expect(times.map { french.corrected(at: $0) } == ["Rectificatif publié à \(hour)", "Rectificatif publié le \(date)"])
        #expect(
            times.map(french.corrects) == ["de \(hour)", "du \(date)"].map { "Ce message corrige la mise à jour \($0)" })
        #expect(french.asOf(.dated(date)) == "Situation au \(date)")
        #expect(french.range(.clock(hour, hour: 14), .clock(hour, hour: 14)) == "\(hour) à \(hour)")
        #expect(french.range(.dated(date), .clock(hour, hour: 14)) == "\(date) jusqu’à \(hour)")
        #expect(french.range(.dated(date), .dated(date)) == "\(date) jusqu’au \(date)")
        #expect(french.lasted(.clock(hour, hour: 14), .clock(hour, hour: 14), "1 heure") == "De \(hour) à \(hour), soit 1 heure")
        #expect(french.since(.dated(date), "1 heure") == "Depuis le \(date), soit 1 heure")
    }

    @Test func frenchHasCommasInNumbers() {
        let french = French()
        #expect(french.uptime(Percent(hundredths: 9_995), days: 90) == "99,95\u{A0}% de disponibilité sur 90 jours")
        #expect(french.uptime(Percent(hundredths: 10_000), days: 1) == "100\u{A0}% de disponibilité aujourd’hui")
        #expect(french.uptime(nil, days: 0) == "Pas encore de données")
        #expect(
            french.uptimeFormula(Self.weights).contains(
                "«\u{A0}interruption partielle\u{A0}» compte pour 0,3 et «\u{A0}en maintenance\u{A0}» ne compte pas."))
    }

    @Test func frenchPutsNoBreakSpacesBeforeColons() {
        let french = French()
        #expect(french.labelled("Services concernés", "A") == "Services concernés\u{A0}: A")
        #expect(french.moreAbout("API") == "En savoir plus\u{A0}: API")
        #expect(french.problemDay("20 nov.", [(.partialOutage, .hours(1))]) == "20 nov.\u{A0}: interruption partielle (1 heure)")
        let watched = french.headline(.none, isWatched: true, isUnderMaintenance: false, components: [])
        for text in [watched, french.isStale(every: .minutes(5))] {
            for sign in [" :", " ;", " ?", " !", " %"] { #expect(!text.contains(sign)) }
        }
    }

    @Test func frenchLists() {
        let french = French()
        #expect([["A"], ["A", "B"], ["A", "B", "C"]].map(french.list) == ["A", "A et B", "A, B et C"])
        #expect(
            french.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "Interruption majeure\u{A0}: A, B et 2 autres")
    }

    @Test func frenchKeepsRecordOfPromises() {
        let french = French()
        #expect(french.promiseRecord(kept: 0, of: 0, days: 1) == "Aucune mise à jour n’a été promise aujourd’hui.")
        #expect(
            [0, 1].map { french.promiseRecord(kept: $0, of: 1, days: 90) }
                == ["n’a pas été", "a été"].map {
                    "La seule mise à jour promise au cours des 90 derniers jours \($0) publiée à temps."
                })
        #expect(
            [0, 1, 4].map { french.promiseRecord(kept: $0, of: 5, days: 90) }
                == ["aucune n’a été publiée", "1 a été publiée", "4 ont été publiées"].map {
                    "Sur les 5 mises à jour promises au cours des 90 derniers jours, \($0) à temps."
                })
    }

    // MARK: Spanish

    @Test func spanishCounts() {
        let spanish = Spanish()
        #expect(
            [0, 1, 2, 100].map(spanish.problemDays)
                == ["Ningún día con problemas", "1 día con problemas", "2 días con problemas", "100 días con problemas"])
        #expect([1, 2].map(spanish.moreProblemDays) == ["y 1 día anterior más", "y 2 días anteriores más"])
        #expect([1, 2].map(spanish.earlierUpdates) == ["1 actualización anterior", "2 actualizaciones anteriores"])
        #expect([0, 1, 2].map(spanish.daysAgo) == ["Hoy", "Ayer", "Hace 2 días"])
        #expect(Self.durations.map(spanish.duration) == ["menos de un minuto", "1 minuto", "1 hora y 1 minuto", "2 días y 3 horas"])
        #expect(spanish.monthTotals(incidents: 0, maintenance: 0, trouble: .zero) == "Ningún incidente.")
        #expect(
            spanish.monthTotals(incidents: 2, maintenance: 1, trouble: .hours(3))
                == "2 incidentes, 1 mantenimiento. Al menos un servicio tuvo problemas durante 3 horas en total.")
    }

    @Test func spanishTellsTimes() {
        let spanish = Spanish()
        #expect([Self.day1, Self.day20].map(spanish.date) == ["1 de noviembre de 2026", "20 de noviembre de 2026"])
        #expect([Self.day1, Self.day20].map(spanish.shortDate) == ["1 nov.", "20 nov."])
        #expect([Self.day1, Self.day20].map(spanish.weekdayDate) == ["Domingo, 1 de noviembre", "Viernes, 20 de noviembre"])
        #expect(spanish.historyTitle(spanish.month(Self.day20)) == "Historial: noviembre de 2026")
        let clock = spanish.clock(Self.time(15), zone: "BST", utc: Self.time(14))
        #expect(clock == "15:31 BST (14:31 UTC)")
        #expect(spanish.dateTime(Self.time(15), clock) == "20 de noviembre de 2026 a las 15:31 BST (14:31 UTC)")
        #expect(spanish.dateTime(Self.time(1), "01:31 GMT") == "20 de noviembre de 2026 a la 01:31 GMT")
    }

    /// One o'clock has another article than the rest, and dates one that contracts.
    @Test func spanishLeadsToTimesByWhatTheyAre() {
        let spanish = Spanish()
        let (hour, one) = (Self.element("14:31 GMT"), Self.element("01:31 GMT"))
        let date = Self.element(spanish.dateTime(Self.time(1), "01:31 GMT"))
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

    @Test func spanishTellsIntervals() {
        let spanish = Spanish()
        #expect(spanish.isStale(every: .hours(1)).contains("cada hora,"))
        #expect(spanish.isStale(every: .minutes(90)).contains("cada 1 hora y 30 minutos,"))
        #expect(spanish.isStale(every: .minutes(5)).contains("cada 5 minutos,"))
    }

    @Test func spanishHasCommasInNumbers() {
        let spanish = Spanish()
        #expect(spanish.uptime(Percent(hundredths: 9_995), days: 90) == "99,95\u{A0}% de disponibilidad en 90 días")
        #expect(spanish.uptime(Percent(hundredths: 10_000), days: 1) == "100\u{A0}% de disponibilidad hoy")
        #expect(spanish.uptime(nil, days: 0) == "Aún sin datos")
        #expect(spanish.uptimeFormula(Self.weights).contains("«interrupción parcial» cuenta 0,3 y «en mantenimiento» no cuenta."))
    }

    @Test func spanishLists() {
        let spanish = Spanish()
        #expect([["A"], ["A", "B"], ["A", "B", "C"]].map(spanish.list) == ["A", "A y B", "A, B y C"])
        #expect(
            ["Internet", "Hipotecas", "Índices", "Hierro", "Yates"].map { spanish.list(["A", $0]) }
                == ["A e Internet", "A e Hipotecas", "A e Índices", "A y Hierro", "A y Yates"])
        #expect(
            spanish.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "Interrupción grave: A, B y 2 más")
    }

    @Test func spanishKeepsRecordOfPromises() {
        let spanish = Spanish()
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

    // MARK: All

    @Test func theScriptFindsItsPlaceholders() {
        for language in Self.languages {
            #expect(language.yourTime.contains("{time}"), "\(language.code)")
            #expect(language.nextUpdateIsLate(.clock("14:31 GMT", hour: 14)).contains("{span}"), "\(language.code)")
            #expect(language.isStale(every: .minutes(5)).contains("{span}"), "\(language.code)")
        }
    }

    /// Short dates end with one, and sentences can end with them.
    @Test func noSentenceEndsWithTwoStops() {
        for language in Self.languages {
            let date = language.shortDate(Self.day20)
            #expect(language.sentences(["A", date]) == "A. \(date)", "\(language.code)")
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
