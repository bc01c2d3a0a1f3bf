import StatusModel
import Testing

@testable import StatusSite

/// An estimate in each language: it says that it is one, and leads to hours and to dates by what they are.
@Suite struct EstimateWordsTests {
    private static let times: [TimePhrase<String>] = [.clock("15:30", hour: 15), .clock("1:30", hour: 1), .dated("DATE")]

    private static let expected: [PageLanguage: [String]] = [
        .english: ["15:30", "1:30", "DATE"].map { "We expect this to be over by \($0). That is an estimate." },
        .german: ["bis 15:30", "bis 1:30", "bis zum DATE"].map {
            "Wir rechnen damit, dass die Störung \($0) behoben ist. Das ist eine Schätzung."
        },
        .french: ["à 15:30", "à 1:30", "au DATE"].map { "Nous pensons que l’incident sera terminé d’ici \($0). C’est une estimation." },
        .spanish: ["de las 15:30", "de la 1:30", "del DATE"].map { "Prevemos que el incidente termine antes \($0). Es una estimación." },
        .portuguese: ["às 15:30", "à 1:30", "DATE"].map { "Prevemos que o incidente termine até \($0). É uma estimativa." },
        .japanese: ["15:30", "1:30", "DATE"].map { "\($0)までに解消する見込みです。この時刻は目安です。" },
        .arabic: ["الساعة 15:30", "الساعة 1:30", "DATE"].map { "نتوقع أن ينتهي هذا العطل بحلول \($0). هذا تقدير فقط." },
    ]

    private static let past: [PageLanguage: [String]] = [
        .english: ["15:30", "1:30", "DATE"].map { "We expected this to be over by \($0)." },
        .german: ["bis 15:30", "bis 1:30", "bis zum DATE"].map { "Wir hatten damit gerechnet, dass die Störung \($0) behoben sein würde." },
        .french: ["à 15:30", "à 1:30", "le DATE"].map { "Nous pensions que l’incident serait terminé \($0) au plus tard." },
        .spanish: ["de las 15:30", "de la 1:30", "del DATE"].map { "Preveíamos que el incidente terminara antes \($0)." },
        .portuguese: ["às 15:30", "à 1:30", "DATE"].map { "Prevíamos que o incidente terminasse até \($0)." },
        .japanese: ["15:30", "1:30", "DATE"].map { "\($0)までに解消すると見込んでいました。" },
        .arabic: ["الساعة 15:30", "الساعة 1:30", "DATE"].map { "كنا نتوقع أن ينتهي هذا العطل بحلول \($0)." },
    ]

    @Test(arguments: PageLanguage.allCases) func saysThatItIsAnEstimate(_ code: PageLanguage) {
        #expect(Self.times.map { code.words.expectedOverBy($0) } == Self.expected[code])
    }

    @Test(arguments: PageLanguage.allCases) func saysThatItWasExpected(_ code: PageLanguage) {
        #expect(Self.times.map { code.words.wasExpectedOverBy($0) } == Self.past[code])
    }
}
