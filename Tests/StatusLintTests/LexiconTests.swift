import Basics
import StatusModel
import Testing

@testable import StatusLint

/// Every entry is found in its own example and nowhere in its counterexample.
@Suite struct LexiconTests {
    private let words = PageWords(StatusPage(settings: SiteSettings(name: "", url: ""), settingsFile: .init(path: "site.yml", text: "")))

    /// The numbers of the entries found in a sentence.
    private func entries(in sentence: String) -> [Int] {
        let text = AnalysedText(line: .init(sentence, .start(of: .init(path: "", text: sentence))), words.phrases)
        return text.sentences.indices.flatMap { index in
            SentenceSubject(text: text, index: index, date: Instant(seconds: 0)).terms.map(\.number)
        }
    }

    private func named(_ numbers: [Int]) -> String { numbers.map { Lexicon.standard.entries[$0].forms[0] }.joined(separator: ", ") }

    @Test(arguments: LexiconEntry.Part.allCases)
    func everyEntryIsFoundWhereItIsMeantAndNowhereElse(_ part: LexiconEntry.Part) {
        for (number, entry) in Lexicon.standard.entries.enumerated() where entry.part == part {
            let hit = entries(in: entry.hit)
            #expect(hit.contains(number), "'\(entry.forms[0])' is not found in: \(entry.hit) (found: \(named(hit)))")
            let miss = entries(in: entry.miss)
            #expect(miss.isEmpty, "'\(entry.forms[0])': \(named(miss)) is found in: \(entry.miss)")
            #expect(!entry.hit.isEmpty && !entry.miss.isEmpty, "'\(entry.forms[0])' needs both sentences")
        }
    }

    @Test func everyEntryHasAWayOut() {
        for entry in Lexicon.standard.entries {
            #expect(!entry.words.isEmpty || entry.question != nil, "'\(entry.forms[0])'")
            #expect(entry.words.allSatisfy { !$0.isEmpty } && [0, 1, entry.forms.count].contains(entry.words.count), "'\(entry.forms[0])'")
            if let question = entry.question {
                #expect(question.hasSuffix("?") && question.first?.isUppercase == false, "'\(entry.forms[0])'")
            }
        }
    }

    /// What we tell people to say must not be jargon itself.
    @Test func noReplacementIsATermItself() {
        for entry in Lexicon.standard.entries {
            for word in entry.words where word != "-" {
                #expect(entries(in: word).isEmpty, "'\(entry.forms[0])': '\(word)' is in the lexicon: \(named(entries(in: word)))")
            }
        }
    }

    @Test func noFormIsListedTwice() {
        var seen: [String: String] = [:]
        for entry in Lexicon.standard.entries {
            for form in entry.forms {
                let key = form.contains(where: \.isUppercase) ? form : tokens(form).map { String($0.word) }.joined(separator: " ")
                #expect(seen[key] == nil, "'\(form)' is a form of '\(seen[key] ?? "")' and of '\(entry.forms[0])'")
                seen[key] = entry.forms[0]
            }
        }
    }

    /// The sizes that the catalogue asks for.
    @Test func theLexiconIsAsLargeAsItShouldBe() {
        let counts = Dictionary(grouping: Lexicon.standard.entries, by: \.part).mapValues(\.count)
        #expect(counts[.core, default: 0] >= 450 && counts[.product, default: 0] >= 250)
        #expect(counts[.developer, default: 0] >= 120 && counts[.statusSpeak, default: 0] >= 60 && counts[.simple, default: 0] >= 250)
        #expect(counts[.trade, default: 0] >= 30)
    }
}
