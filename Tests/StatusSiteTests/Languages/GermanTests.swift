import StatusModel
import Testing

@testable import StatusSite

@Suite struct GermanTests {
    private let german = German()

    @Test func counts() {
        #expect(
            [0, 1, 2, 100].map(german.problemDays)
                == ["Keine Tage mit Störungen", "1 Tag mit Störungen", "2 Tage mit Störungen", "100 Tage mit Störungen"])
        #expect([1, 2].map(german.earlierUpdates) == ["1 frühere Meldung", "2 frühere Meldungen"])
        #expect([0, 1, 2].map(german.daysAgo) == ["Heute", "Gestern", "Vor 2 Tagen"])
        #expect(
            Told.durations.map(german.duration)
                == ["weniger als eine Minute", "1 Minute", "1 Stunde und 1 Minute", "2 Tage und 3 Stunden"])
        #expect(german.monthTotals(incidents: 0, maintenance: 0, trouble: .zero) == "Keine Störungen.")
        #expect(
            german.monthTotals(incidents: 2, maintenance: 1, trouble: .hours(3))
                == "2 Störungen, 1 Wartung. Insgesamt war 3 Stunden lang mindestens ein Dienst gestört.")
    }

    @Test func tellsTimes() {
        #expect([Told.day1, Told.day20].map(german.date) == ["1. November 2026", "20. November 2026"])
        #expect([Told.day1, Told.day20].map(german.shortDate) == ["1. Nov.", "20. Nov."])
        #expect([Told.day1, Told.day20].map(german.weekdayDate) == ["Sonntag, 1. November", "Freitag, 20. November"])
        #expect(german.historyTitle(german.month(Told.day20)) == "Verlauf: November 2026")
        let clock = german.clock(Told.time(15), zone: "BST", utc: Told.time(14))
        #expect(clock == "15:31 Uhr BST (14:31 UTC)")
        #expect(german.dateTime(Told.time(15), clock) == "20. November 2026 um 15:31 Uhr BST (14:31 UTC)")
    }

    @Test func leadsToTimesByWhatTheyAre() {
        let hour = Told.element(german.clock(Told.time(14), zone: "GMT", utc: nil))
        let date = Told.element(german.dateTime(Told.time(14), "14:31 Uhr GMT"))
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

    @Test func hasCommasInNumbers() {
        #expect(german.uptime(Percent(hundredths: 9_995), days: 90) == "99,95\u{A0}% Verfügbarkeit in 90 Tagen")
        #expect(german.uptime(Percent(hundredths: 10_000), days: 1) == "100\u{A0}% Verfügbarkeit heute")
        #expect(german.uptime(nil, days: 0) == "Noch keine Daten")
        #expect(
            german.uptimeFormula(Told.weights).contains(
                "„schwerer Ausfall“ voll, „Teilausfall“ mit 18 Sekunden je Minute und „in Wartung“ nicht.")
        )
    }

    @Test func lists() {
        #expect([["A"], ["A", "B"], ["A", "B", "C"]].map(german.list) == ["A", "A und B", "A, B und C"])
        #expect(
            german.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "Schwerer Ausfall: A, B und 2 weitere")
        #expect(
            german.problemDay("20. Nov.", [(.partialOutage, .hours(1)), (.degradedPerformance, .hours(2))])
                == "20. Nov.: Teilausfall (1 Stunde) und eingeschränkte Leistung (2 Stunden)")
    }

    @Test func keepsRecordOfPromises() {
        #expect(german.breadth(incidents: 1, affected: 6, of: 8) == "1 offene Störung, 6 von 8 Diensten betroffen")
        #expect(["CET", "CEST", "GMT"].map(german.zoneName) == ["MEZ", "MESZ", "GMT"])
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
}
