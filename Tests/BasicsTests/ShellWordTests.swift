import Basics
import Testing

/// What is proposed for pasting arrives in the shell as it was meant; `test_git.py` pastes such words.
@Suite struct ShellWordTests {
    @Test(arguments: [
        ("content/site.yml", "content/site.yml"), ("sp ace", "'sp ace'"), ("it's", #"'it'\''s'"#), ("", "''"), ("$(x)", "'$(x)'"),
        ("line\nfeed", #"$'line\012feed'"#), ("it's\ta\\b", #"$'it\'s\011a\\b'"#), ("ü\n", #"$'\303\274\012'"#),
        // A shell knows bytes: a quotation mark with an accent above it is one.
        ("it'\u{301}s", "'it'\\''\u{301}s'"),
    ])
    func quotesWhatAShellWouldRead(_ text: String, _ expected: String) { #expect(shellWord(text) == expected) }
}
