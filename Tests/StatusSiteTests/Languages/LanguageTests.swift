import Basics
import StatusModel
import Testing

@testable import StatusSite

/// What is expected of every language, so also of the next one.
@Suite struct LanguageTests {
    @Test(arguments: PageLanguage.allCases)
    func theScriptFindsItsPlaceholders(_ one: PageLanguage) {
        let language = one.words
        #expect(language.yourTime.contains("{time}"))
        #expect(language.nextUpdateIsLate(.clock("14:31 GMT", hour: 14)).contains("{span}"))
        #expect(language.isStale(every: .minutes(5)).contains("{span}"))
    }

    @Test(arguments: PageLanguage.allCases)
    func fragmentsStayWhole(_ one: PageLanguage) {
        let language = one.words
        let clock = language.clock(Told.time(14), zone: "GMT", utc: nil)
        let (hour, date) = (Told.element(clock), Told.element(language.dateTime(Told.time(14), clock)))
        for (fragment, time) in [(hour, TimePhrase.clock(hour, hour: 14)), (date, .dated(date))] {
            let sentences = [
                language.asOf(time), language.since(time, ""), language.nextUpdateBy(time), language.nextUpdateWasDue(time),
                language.nextUpdateWasPromisedBy(time), language.builtAt(time), language.nextUpdateIsLate(time), language.takesLonger(time),
                language.corrected(at: time), language.corrects(time), language.range(time, time), language.lasted(time, time, ""),
                language.continued(fragment), language.notShown(fragment), language.partlyNotShown(fragment),
                language.expectedOverBy(time), language.wasExpectedOverBy(time), language.workingAgain(since: time),
                language.lastsUntil(time),
            ]
            for sentence in sentences { #expect(sentence.contains(fragment)) }
        }
    }

    /// Short dates can end with one, and sentences can end with them.
    @Test(arguments: PageLanguage.allCases)
    func noSentenceEndsWithTwoStops(_ one: PageLanguage) {
        let language = one.words
        let date = language.shortDate(Told.day20)
        let sentences = language.sentences(["A", date])
        if date.hasSuffix(".") {
            #expect(sentences == "A. \(date)")
        } else {
            #expect(sentences.contains(date + ".") || sentences.contains(date + "。"))
        }
    }

    /// Every phrase is another one, and none was left as it is in English.
    @Test(arguments: PageLanguage.allCases.filter { $0.words.code != "en" })
    func noPhraseIsEnglish(_ one: PageLanguage) {
        let (language, english) = (one.words, English())
        for phrase in Phrase.allCases { #expect(language.text(phrase) != english.text(phrase), "\(phrase)") }
        for status in ComponentStatus.allCases { #expect(language.name(status) != english.name(status), "\(status)") }
    }

    /// A plural that was forgotten would read "1 days".
    @Test(arguments: PageLanguage.allCases)
    func oneIsToldApartFromTwo(_ one: PageLanguage) {
        let language = one.words
        let counted: [(Int) -> String] = [
            language.problemDays, language.moreProblemDays, language.earlierUpdates, language.daysAgo, { language.duration(.minutes($0)) },
        ]
        for count in counted { #expect(Set([1, 2, 3].map(count)).count == 3) }
        #expect(language.problemDays(0) != language.problemDays(1))
    }
}
