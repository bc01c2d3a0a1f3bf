import Diagnostics
import Testing

@Suite struct SafeFixesTests {
    private func fix(_ file: SourceFile, _ range: Range<Int>, _ words: String, safe: Bool = true, rule: String = "r/a") -> Diagnostic {
        Diagnostic(rule: testRule(rule), "m", at: Place(file, range), suggestion: words, isSafeFix: safe)
    }

    private func fixed(_ diagnostics: [Diagnostic]) -> [String] {
        SafeFixes(diagnostics).files.map { String(decoding: $0.new.bytes, as: UTF8.self) }
    }

    @Test func putsInWhatIsSafeAndNothingElse() {
        let file = SourceFile(path: "a.md", text: "we utilise it prior to noon")
        #expect(fixed([fix(file, 14..<22, "before"), fix(file, 3..<10, "use")]) == ["we use it before noon"])
        #expect(fixed([fix(file, 3..<10, "use"), fix(file, 14..<22, "before", safe: false)]) == ["we use it prior to noon"])
        #expect(fixed([fix(file, 3..<10, "use", safe: false)]).isEmpty)
    }

    @Test func ofOverlappingSuggestionsTheFirstWins() {
        let file = SourceFile(path: "a.md", text: "abcdef")
        #expect(fixed([fix(file, 0..<3, "X"), fix(file, 2..<5, "Y"), fix(file, 3..<4, "Z")]) == ["XZef"])
        #expect(fixed([fix(file, 2..<2, "X", rule: "r/a"), fix(file, 2..<2, "Y", rule: "r/b")]) == ["abXcdef"])
    }

    @Test func lineEndsAndByteOrderMarkStay() {
        let file = SourceFile(path: "a.md", text: "\u{FEFF}one\r\nutilise\r\nlast")
        #expect(fixed([fix(file, 8..<15, "use")]).map { Array($0.utf8) } == [Array("\u{FEFF}one\r\nuse\r\nlast".utf8)])
    }

    @Test func aSuggestionThatIsThereAlreadyOrLiesOutsideChangesNothing() {
        let file = SourceFile(path: "a.md", text: "use")
        #expect(fixed([fix(file, 0..<3, "use"), fix(file, 2..<9, "far")]).isEmpty)
    }

    @Test func saysWhatBecameWhat() {
        let (a, b) = (SourceFile(path: "a.md", text: "x\nutilise"), SourceFile(path: "b.md", text: "y"))
        let fixes = SafeFixes([fix(a, 2..<9, "use"), fix(b, 0..<1, "z")])
        #expect(fixes.summary(done: true) == "2 suggestions in 2 files put in")
        #expect(fixes.files[0].account("c/") == "c/a.md:2:1: 'utilise' became 'use'\n")
        #expect(SafeFixes([]).summary(done: false) == "no suggestion is safe to put in unseen")
    }
}

@Suite struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String, path: String = "a.md") -> String {
        UnifiedDiff(paths: "c/").text(from: SourceFile(path: path, text: old), to: SourceFile(path: path, text: new))
    }

    @Test func hasThreeLinesAroundAndJoinsNeighbours() {
        let old = (1...20).map { "\($0)\n" }.joined()
        let new = old.replacing("\n5\n", with: "\nfive\n").replacing("\n8\n", with: "\neight\n").replacing("\n20\n", with: "\ntwenty\n")
        #expect(
            diff(old, new) == """
                --- a/c/a.md
                +++ b/c/a.md
                @@ -2,10 +2,10 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                -8
                +eight
                 9
                 10
                 11
                @@ -17,4 +17,4 @@
                 17
                 18
                 19
                -20
                +twenty

                """)
    }

    @Test func saysWhereTheLastLineHasNoEnd() {
        #expect(diff("a\nb", "a\nc").hasSuffix("-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"))
    }

    @Test func keepsCarriageReturns() {
        #expect(diff("a\r\nb\r\n", "a\r\nc\r\n").hasSuffix("@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"))
    }

    @Test func nothingDiffersInNothing() { #expect(diff("a", "a").isEmpty) }

    @Test(arguments: [("b c.md", "--- a/c/b c.md\t\n"), ("\"\n\\.md", "--- \"a/c/\\\"\\012\\\\.md\"\n"), ("é.md", "--- a/c/é.md\n")])
    func namesAreWrittenAsGitReadsThem(_ path: String, _ line: String) {
        #expect(diff("a\n", "b\n", path: path).hasPrefix(line))
    }
}
