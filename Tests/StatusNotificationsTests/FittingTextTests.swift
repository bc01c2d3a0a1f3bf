import Testing

@testable import StatusNotifications

@Suite struct FittingTextTests {
    @Test(arguments: [
        ("Short.", 10, "Short.", false),
        ("One is here. Two is there. Three.", 30, "One is here. Two is there.", true),
        ("One is here. Two is there. Three.", 12, "One is here.", true),
        // Version 1.2 is no end of a sentence.
        ("Version 1.2 is out. Get it now.", 20, "Version 1.2 is out.", true),
        ("障害です。直しています。お待ちください。", 12, "障害です。直しています。", true),
        ("First line\nsecond line that is longer", 15, "First line", true),
        ("no sentence ends in here", 12, "no sentence…", true),
        ("onelongword", 6, "onelo…", true),
        ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 12, "👩‍👩‍👧‍👦…", true),
        ("👩‍👩‍👧‍👦", 5, "", true),
    ])
    func cutsBehindSentencesElseWordsElseCharacters(text: String, most: Int, expected: String, isCut: Bool) {
        let found = text.fitted { $0.utf16.count <= most }
        #expect(found.text == expected)
        #expect(found.isCut == isCut)
    }

    @Test func nothingIsLongerThanItMayBe() {
        let text = "One e\u{301}\u{302}\u{303}. 障害。 👩‍👩‍👧‍👦 two three، ثلاثة؟ end"
        for most in 0...text.utf16.count {
            let found = text.fitted { $0.utf16.count <= most }
            #expect(found.text.utf16.count <= most)
            let kept = found.text.hasSuffix("…") ? String(found.text.dropLast()) : found.text
            #expect(text.hasPrefix(kept))
        }
    }

    @Test func linesAreOfOneKindAndSteerNothing() {
        #expect("a\r\nb\rc\u{2028}d\te\u{1B}[31m\0f".plainLines == "a\nb\nc\nd e[31mf")
        #expect(" a\r\nBcc: b ".plainLine == "a Bcc: b")
    }
}
