import StatusModel
import Testing

@testable import StatusSite

@Suite struct FrenchTests {
    private let french = French()

    @Test func countsZeroAsSingular() {
        #expect(
            [0, 1, 2, 100].map(french.problemDays) == [
                "Aucun jour perturbé", "1 jour perturbé", "2 jours perturbés", "100 jours perturbés",
            ])
        #expect(
            [1, 4].map { french.breadth(incidents: $0, affected: $0, of: 8) }
                == ["1 incident en cours, 1 service sur 8 concerné", "4 incidents en cours, 4 services sur 8 concernés"])
        #expect(french.working(1, of: 8, "API") == "1 service sur 8 fonctionne normalement\u{A0}: API")
        #expect(french.downtime(major: .zero, partial: .zero, degraded: .zero) == "Jamais interrompu")
        #expect([1, 2].map(french.earlierUpdates) == ["1 mise à jour précédente", "2 mises à jour précédentes"])
        #expect([0, 1, 2].map(french.daysAgo) == ["Aujourd’hui", "Hier", "Il y a 2 jours"])
        #expect(
            Told.durations.map(french.duration) == ["moins d’une minute", "1 minute", "1 heure et 1 minute", "2 jours et 3 heures"])
        #expect(french.monthTotals(incidents: 0, maintenance: 0, trouble: .zero) == "Aucun incident.")
        #expect(
            french.monthTotals(incidents: 2, maintenance: 1, trouble: .hours(3))
                == "2 incidents, 1 maintenance. Au moins un service a été perturbé pendant 3 heures au total.")
    }

    @Test func tellsTimes() {
        #expect([Told.day1, Told.day20].map(french.date) == ["1er novembre 2026", "20 novembre 2026"])
        #expect([Told.day1, Told.day20].map(french.shortDate) == ["1er nov.", "20 nov."])
        #expect([Told.day1, Told.day20].map(french.weekdayDate) == ["Dimanche 1er novembre", "Vendredi 20 novembre"])
        #expect(french.historyTitle(french.month(Told.day1)) == "Historique\u{A0}: novembre 2026")
        let clock = french.clock(Told.time(15), zone: "BST", utc: Told.time(14))
        #expect(clock == "15:31 BST (14:31 UTC)")
        #expect(french.dateTime(Told.time(15), clock) == "20 novembre 2026 à 15:31 BST (14:31 UTC)")
    }

    /// Dates have an article, which contracts; hours have none.
    @Test func leadsToTimesByWhatTheyAre() {
        let hour = Told.element("14:31 GMT")
        let date = Told.element(french.dateTime(Told.time(14), "14:31 GMT"))
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

    @Test func hasCommasInNumbers() {
        #expect(french.uptime(Percent(hundredths: 9_995), days: 90) == "99,95\u{A0}% de disponibilité sur 90 jours")
        #expect(french.uptime(Percent(hundredths: 10_000), days: 1) == "100\u{A0}% de disponibilité aujourd’hui")
        #expect(french.uptime(nil, days: 0) == "Pas encore de données")
        #expect(
            french.uptimeFormula(Told.weights).contains(
                "«\u{A0}interruption partielle\u{A0}» compte pour 18 secondes par minute et «\u{A0}en maintenance\u{A0}» ne compte pas."))
    }

    @Test func putsNoBreakSpacesBeforeColons() {
        #expect(french.labelled("Services concernés", "A") == "Services concernés\u{A0}: A")
        #expect(french.moreAbout("API") == "En savoir plus\u{A0}: API")
        #expect(french.problemDay("20 nov.", [(.partialOutage, .hours(1))]) == "20 nov.\u{A0}: interruption partielle (1 heure)")
        let watched = french.headline(.none, isWatched: true, isUnderMaintenance: false, components: [])
        for text in [watched, french.text(.pageIsOld)] {
            for sign in [" :", " ;", " ?", " !", " %"] { #expect(!text.contains(sign)) }
        }
    }

    @Test func lists() {
        #expect([["A"], ["A", "B"], ["A", "B", "C"]].map(french.list) == ["A", "A et B", "A, B et C"])
        #expect(
            french.headline(.critical, isWatched: false, isUnderMaintenance: false, components: ["A", "B", "C", "D"])
                == "Interruption majeure\u{A0}: A, B et 2 autres")
    }

    @Test func keepsRecordOfPromises() {
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
}
