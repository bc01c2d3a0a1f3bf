import StatusModel
import Testing

@testable import StatusSite

/// Sentences with slots, in every language, as text and as markup.
@Suite struct SentenceTests {
    private static let element: HTML = "<time datetime=\"2026-11-20T14:31Z\">\("14:31 <GMT>")</time>"

    private func aboutTimes<Text>(_ language: any Language, _ time: TimePhrase<Text>) -> [Text] {
        [
            language.nextUpdateIsLate(time), language.asOf(time), language.since(time, "1"), language.nextUpdateBy(time),
            language.nextUpdateWasDue(time), language.nextUpdateWasPromisedBy(time), language.takesLonger(time), language.builtAt(time),
            language.corrected(at: time), language.corrects(time), language.lasted(time, time, "1"), language.range(time, time),
            language.expectedOverBy(time), language.wasExpectedOverBy(time), language.workingAgain(since: time),
            language.lastsUntil(time),
        ]
    }

    private func aboutTitles<Text: PageText>(_ language: any Language, _ title: Text) -> [Text] {
        [language.notShown(title), language.partlyNotShown(title), language.continued(title)]
    }

    @Test(arguments: PageLanguage.allCases)
    func aSentenceSaysTheSameAsTextAndAsMarkup(_ code: PageLanguage) {
        let language = code.words
        let (element, text) = (Self.element, Self.element.text)
        let times: [(TimePhrase<HTML>, TimePhrase<String>)] = [
            (.clock(element, hour: 14), .clock(text, hour: 14)), (.clock(element, hour: 1), .clock(text, hour: 1)),
            (.dated(element), .dated(text)),
        ]
        for (inMarkup, inText) in times {
            #expect(aboutTimes(language, inMarkup).map(\.text) == aboutTimes(language, inText))
        }
        #expect(aboutTitles(language, element).map(\.text) == aboutTitles(language, text))
    }

    @Test(arguments: PageLanguage.allCases)
    func aSentenceKeepsWhatItIsGiven(_ code: PageLanguage) {
        let language = code.words
        let sentences =
            aboutTimes(language, .dated("@")) + aboutTimes(language, .clock("@", hour: 1)) + aboutTitles(language, "@")
        for sentence in sentences { #expect(sentence.contains("@")) }
    }

    /// What a language says is right in markup as it stands: the signs that markup is made of are in none of its words.
    @Test(arguments: PageLanguage.allCases)
    func noWordsHoldMarkup(_ code: PageLanguage) {
        let language = code.words
        let sentences = aboutTimes(language, .dated("")) + aboutTimes(language, .clock("", hour: 1)) + aboutTitles(language, "")
        for sentence in sentences { #expect(!sentence.contains { "<>&".contains($0) }, "\(sentence)") }
    }

    @Test func textInASentenceOfMarkupIsEscaped() {
        let sentence: HTML = English().since(.dated("<b>then</b>"), "<1 hour>")
        #expect(sentence.text == "Since <b>then</b>, for &lt;1 hour&gt;")
    }

    @Test func anotherWordingIsOfTheSameKind() {
        #expect(TimePhrase.clock("a", hour: 1).map { HTML(escaping: $0 + "&") } == .clock("a&amp;", hour: 1))
        #expect(TimePhrase.dated("a").map { HTML(escaping: $0) } == .dated("a"))
    }
}
