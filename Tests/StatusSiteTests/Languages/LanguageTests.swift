import Basics
import StatusModel
import Testing

@testable import StatusSite

/// What is expected of every language, so also of the next one.
@Suite struct LanguageTests {
    @Test(arguments: PageLanguage.allCases)
    func theScriptFindsItsPlaceholders(_ one: PageLanguage) {
        let language = one.words
        #expect(language.text(.timesInOwnZone).contains("{zone}") && language.text(.timesInOwnZone).contains("{page}"))
        #expect(language.nextUpdateIsLate(.clock("14:31 GMT", hour: 14)).contains("{span}"))
        #expect(language.text(.pageIsOld).contains("{span}") && language.text(.timeLeft).contains("{span}"))
        #expect(language.updateWasPromised(.clock("{time}", hour: 14)).contains("{time}"))
    }

    /// Less than a minute, what joins two units, and the forms of minutes, hours and days: that of many things, then others where they differ.
    @Test(arguments: PageLanguage.allCases)
    func theScriptIsToldHowDurationsAreSaid(_ one: PageLanguage) {
        let language = one.words
        let both = DurationWords(language)
        for (words, all) in [(language.duration, both.long), (language.shortDuration, both.short)] as [((TimeSpan) -> String, String)] {
            let told = all.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            #expect(told.count == 5 && told[0] == words(.zero))
            func said(_ count: Int, _ unit: Int, form: Int) -> String {
                let forms = told[unit].split(separator: ",", omittingEmptySubsequences: false)
                let chosen = form < forms.count && !forms[form].isEmpty ? forms[form] : forms[0]
                return chosen.replacing("#", with: String(count))
            }
            #expect(said(11, 3, form: 4) + told[1] + said(1, 2, form: 1) == words(.minutes(661)))
            #expect(said(100, 4, form: 0) == words(.days(100)))
        }
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
                language.lastsUntil(time), language.holdsUntil(time),
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
        // What is called the same in both.
        let shared: Set<Phrase> = language.code == "fr" ? [.components, .service] : []
        for phrase in Phrase.allCases where !shared.contains(phrase) { #expect(language.text(phrase) != english.text(phrase), "\(phrase)") }
        for status in ComponentStatus.allCases { #expect(language.name(status) != english.name(status), "\(status)") }
    }

    /// A plural that was forgotten would read "1 days".
    @Test(arguments: PageLanguage.allCases)
    func oneIsToldApartFromTwo(_ one: PageLanguage) {
        let language = one.words
        let counted: [(Int) -> String] = [
            language.problemDays, language.lastDays, language.more, language.earlierUpdates, language.daysAgo,
            { language.duration(.minutes($0)) },
        ]
        for count in counted { #expect(Set([1, 2, 3].map(count)).count == 3) }
        #expect(language.problemDays(0) != language.problemDays(1))
    }
}
