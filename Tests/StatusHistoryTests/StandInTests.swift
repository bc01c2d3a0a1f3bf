import StatusModel
import Testing

/// What only keeps a place is known as that in every language that a page may be in.
@Suite struct StandInTests {
    @Test(arguments: PageLanguage.allCases) func everyPhraseIsFoundAsPeopleWriteIt(_ language: PageLanguage) {
        let (placeholders, questions) = (StandInPhrases.placeholders(in: language), StandInPhrases.openQuestions(in: language))
        #expect(placeholders.count >= 15 && questions.count >= 10)
        for phrase in placeholders { #expect("  \(phrase.prefix(1).uppercased())\(phrase.dropFirst())… ".isPlaceholder, "\(phrase)") }
        for phrase in questions { #expect("(\(phrase.uppercased()).)".isOpenQuestion, "\(phrase)") }
        #expect(placeholders.isDisjoint(with: questions))
        #expect(placeholders.union(questions).allSatisfy { $0.split(separator: " ").count < 7 })
    }

    @Test(arguments: [
        "To do", "Folgt", "À compléter", "Por definir", "未定", "A preencher", "قيد الإعداد", "TBD", "Lorem ipsum dolor sit amet.",
    ])
    func keepsAPlace(_ text: String) {
        #expect(text.isPlaceholder && !text.isOpenQuestion)
    }

    @Test(arguments: [
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.",
        "“Lorem ipsum — dolor sit amet consectetur adipiscing.”",
    ])
    func keepsAPlaceHoweverLongItIs(_ text: String) { #expect(text.isPlaceholder) }

    /// Dashes, marks and numbers between them make no more words of a phrase.
    @Test(arguments: ["unknown — — — — — — —", "Still ... … unknown !!! ???", "— — — — — — — still under investigation"])
    func marksAreNoWords(_ text: String) { #expect(text.isOpenQuestion) }

    @Test(arguments: ["Unknown", "Under investigation.", "Wir untersuchen das.", "En cours d’analyse", "Se desconoce", "調査中です。"])
    func saysThatNobodyKnows(_ text: String) {
        #expect(text.isOpenQuestion && !text.isPlaceholder)
    }

    @Test(arguments: [
        "None.", "Unknown: the disk was thrown away.", "We do not know how many.", "Folgt man dem Plan, dauert es zwei Tage.",
        "不明な注文はありません。",
    ])
    func isAnAnswer(_ text: String) {
        #expect(!text.isPlaceholder && !text.isOpenQuestion)
    }
}
