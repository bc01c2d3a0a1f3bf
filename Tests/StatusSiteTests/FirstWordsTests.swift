import Testing

@testable import StatusSite

@Suite struct FirstWordsTests {
    @Test func firstWordsAreOneParagraphCutAtAWord() {
        #expect("One\ntwo\n\nThree".firstWords == "One two")
        let long = Array(repeating: "word", count: 60).joined(separator: " ")
        #expect(long.firstWords.hasSuffix(" word…") && long.firstWords.count <= 201)
        #expect(String(repeating: "x", count: 300).firstWords.count == 201)
    }
}
