import Foundation
import Testing

@testable import StatusLint

@Suite struct ProseTests {
    private func sentences(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return sentenceRanges(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("It is 3.5 times slower. Wait.", ["It is 3.5 times slower.", "Wait."]),
        ("Use e.g. Safari or approx. 5 others. Done.", ["Use e.g. Safari or approx. 5 others.", "Done."]),
        ("We start at 5 p.m. UTC today. Then rest.", ["We start at 5 p.m. UTC today.", "Then rest."]),
        ("We stop at 5 p.m. Payments work.", ["We stop at 5 p.m.", "Payments work."]),
        ("He said \"wait.\" Then it worked.", ["He said \"wait.\"", "Then it worked."]),
        ("See https://a.example/b.c?d=e. Then go.", ["See https://a.example/b.c?d=e.", "Then go."]),
        ("It said “no.” Ask J. Smith.", ["It said “no.”", "Ask J. Smith."]),
        ("we look. it is small. eBay works.", ["we look.", "it is small.", "eBay works."]),
        ("Cards, wallets etc. are fine. OK", ["Cards, wallets etc. are fine.", "OK"]),
        ("支払いに失敗します。再試行してください。", ["支払いに失敗します。", "再試行してください。"]),
        ("no stop at all", ["no stop at all"]),
        ("  ", []),
        ("Version 8.10 is out. It is.", ["Version 8.10 is out.", "It is."]),
        ("Line one\nline two. Next", ["Line one\nline two.", "Next"]),
        ("At 11am EST. Began looking. Est. 1990", ["At 11am EST.", "Began looking.", "Est. 1990"]),
        ("Is it safe? No. We look at No. 5.", ["Is it safe?", "No.", "We look at No. 5."]),
        ("It took 900 ms. Pages load. Ask Ms. Lee.", ["It took 900 ms.", "Pages load.", "Ask Ms. Lee."]),
        ("Since Sept. 3 it works. Shut in Sept. Pools too.", ["Since Sept. 3 it works.", "Shut in Sept.", "Pools too."]),
        ("At 2 p.m. Eastern it opens.", ["At 2 p.m. Eastern it opens."]),
        ("Closed:\n• Line 4\n• Line 7", ["Closed:", "• Line 4", "• Line 7"]),
        ("| Leeds | shut |\n| York | open |", ["| Leeds | shut |", "| York | open |"]),
        ("**Works in May**:\nWe shut the valves", ["**Works in May**:", "We shut the valves"]),
        ("We ask for:\nyour card", ["We ask for:\nyour card"]),
    ])
    func endsSentencesWhereReadersDo(_ text: String, _ expected: [String]) {
        #expect(sentences(text) == expected)
    }

    @Test func endsSentencesAtHardBreaks() {
        let text = Array("Oak Lane is open\nuntil noon\nElm Road is shut. Bring\nyour card".utf8)
        let lines = sentenceRanges(text, hardBreaks: [27]).map { String(decoding: text[$0], as: UTF8.self) }
        #expect(lines == ["Oak Lane is open\nuntil noon", "Elm Road is shut.", "Bring\nyour card"])
    }

    @Test(arguments: [
        ("**", "a **bold** word", "**bold**"), ("*", "a *soft* word", "*soft*"), ("*", "2*3 and 4*5", nil), ("*", "2 * 3 * 4", nil),
        ("_", "an _important_ thing", "_important_"), ("_", "snake_case_name", nil), ("~~", "~~old~~ new", "~~old~~"),
        ("~~", "~~ no ~~", nil), ("**", "**open", nil), ("**", "****", nil), ("`", "the `pay` page", "`pay`"),
    ])
    func findsStretchesBetweenSigns(_ sign: String, _ text: String, _ expected: String?) {
        let bytes = Array(text.utf8)
        #expect(markedStretch(sign, in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
    }

    @Test(arguments: [
        ("Tom &amp; Jerry", "&amp;"), ("<b>now</b>", "<b>"), ("5 < 6 > 4", nil), ("R&D; done", nil), ("write to <a@b.example>", nil),
        ("it &#39;s", "&#39;"), ("a < b", nil), ("rock & roll; twice", nil),
    ])
    func findsTagsAndEntities(_ text: String, _ expected: String?) {
        let bytes = Array(text.utf8)
        #expect(htmlSign(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
    }

    @Test(arguments: [
        ("one two – three", 3), ("https://a.example/b/c is one", 3), ("a - b", 2), ("don't stop", 2), ("日本語 も 言葉", 3),
        ("50 % of “them”", 3), ("", 0),
    ])
    func countsWhatHasALetterOrDigit(_ text: String, _ count: Int) {
        let bytes = Array(text.utf8)
        #expect(wordRanges(bytes, in: 0..<bytes.count).count == count)
    }

    @Test(arguments: [
        ("at 14:30 and 2:30 pm", ["14:30", "2:30 pm"]), ("from 2pm to 3:15pm", ["2pm", "3:15pm"]), ("8.56am", ["8.56am"]),
        ("around 1430 hrs", ["1430 hrs"]),
        ("at 14:30:05", ["14:30:05"]), ("2026-11-20T14:30Z", ["14:30"]), ("14:30-15:00", ["14:30", "15:00"]),
        ("at noon on Monday", ["noon"]), ("at 10 a.m. sharp", ["10 a.m."]),
        ("at 14h02", ["14h02"]), ("om 17u30", ["17u30"]), ("9:00–10:00 AM", ["9:00", "10:00 AM"]), ("at 17.30", ["17.30"]),
        ("from 9.45 to 11.15", ["9.45", "11.15"]), ("Tuesday 0700-0900", ["0700", "0900"]), ("since 0422", ["0422"]),
        ("in 17.30", []), ("at 17.301", []), ("at 17.30.2", []), ("up by 9.45", []), ("since 2019", []), ("3h12m", []),
        ("takes 1:30:00", []), ("a ratio of 3:2", []), ("version 8.10", []), ("open 24/7", []), ("on 2026-11-20", []), ("around noon", []),
        ("25:00", []), ("12:75", []),
        ("error 14:3", []), ("10.5% more", []), ("IPv6 ::1 12:34:56:78", []), ("in 2019 hours of work", []), ("13pm", []),
        ("UTC-05:00", []),
    ])
    func findsTimesOfDay(_ text: String, _ expected: [String]) {
        let bytes = Array(text.utf8)
        #expect(clockTimes(bytes, in: 0..<bytes.count).map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
    }

    @Test(arguments: [
        "14:30 UTC", "14:30Z", "14:30 (GMT)", "2pm Pacific time", "2am central", "14:30 UTC+2", "14:30 +01:00", "14:30 Europe/London",
        "14:30 PST/PDT", "2pm UK time", "14:30 CET",
    ])
    func knowsZonesWhenTheyAreNamed(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(zoneMention(bytes, in: 0..<bytes.count, own: []) == .clear)
    }

    @Test func tellsClearZonesFromOthers() {
        func mention(_ text: String, own: Set<String> = []) -> ZoneMention? {
            let bytes = Array(text.utf8)
            return zoneMention(bytes, in: 0..<bytes.count, own: own)
        }
        #expect(mention("at 14:30 CST") == .ambiguous(9..<12))
        #expect(mention("at 14:30 CST", own: ["CST", "CDT"]) == .clear)
        #expect(mention("at 14:30 local time") == .local(9..<19))
        #expect(mention("at 14:30 this time") == nil)
        #expect(mention("The central database at 14:30") == nil)
    }

    @Test func findsPhrasesAsARegularExpressionDoes() throws {
        let phrases = ["pay-gw", "gw", "a", "ab", "abc", "bc", "card payments", "payments", "b c", "ééa"]
        var table = PhraseTable()
        for (number, phrase) in phrases.enumerated() { table.add(phrase, .replacement(number)) }
        var state: UInt64 = 99
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = ["a", "b", "c", " ", "-", "PAY", "gw", "card", "payments", "é", ", ", "\n", "/"]
        for _ in 0..<2_000 {
            let text = (0..<random(12) + 1).map { _ in pieces[random(pieces.count)] }.joined()
            let bytes = Array(text.utf8)
            var found: [PhraseMatch] = []
            var words: [Token] = []
            tokens(bytes, in: 0..<bytes.count, into: &words)
            table.matches(words, in: 0..<words.count, of: bytes, into: &found)
            let expected = try phrases.flatMap { try searched($0, in: text) }
            let sorted = found.map { "\($0.range)" }.sorted()
            #expect(sorted == expected.map { "\($0)" }.sorted(), "\(text)")
        }
    }

    /// Where a phrase stands as whole words, with any run of spaces, hyphens and slashes between them; offsets in UTF-8.
    private func searched(_ phrase: String, in text: String) throws -> [Range<Int>] {
        let words = phrase.split { $0 == " " || $0 == "-" }.map { NSRegularExpression.escapedPattern(for: String($0)) }
        let pattern = "(?<![\\p{L}\\p{N}])(?=(" + words.joined(separator: "[ \\n/-]+") + ")(?![\\p{L}\\p{N}]))"
        let expression = try NSRegularExpression(pattern: pattern, options: .caseInsensitive)
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
            guard let range = Range(match.range(at: 1), in: text) else { return nil }
            let start = text[..<range.lowerBound].utf8.count
            return start..<start + text[range].utf8.count
        }
    }
}
