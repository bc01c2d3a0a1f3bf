import Basics
import Foundation
import Testing

/// Letters with marks, held against Foundation over every letter of the scripts that have marks.
@Suite struct ComposedTests {
    @Test(arguments: [("e\u{301}", "é"), ("é", "é"), ("a\u{323}\u{302}", "ậ"), ("a\u{302}\u{323}", "ậ"), ("plain", "plain"), ("", "")])
    func lettersAndMarksAreOne(_ text: String, _ expected: String) { #expect(Array(text.utf8).composed == Array(expected.utf8)) }

    @Test(arguments: [("Käse fällt aus", "Kase fallt aus"), ("Ångström", "Angstrom"), ("Đà Nẵng", "Đa Nang"), ("smørrebrød", "smørrebrød")])
    func lettersWithoutMarks(_ text: String, _ expected: String) { #expect(text.withoutMarks == expected) }

    @Test func everyLetterAsFoundationHasIt() {
        for scalar in (0xA0...0x2FFF).compactMap(Unicode.Scalar.init) {
            let text = "a" + String(scalar)
            #expect(Array(text.utf8).composed == Array(text.precomposedStringWithCanonicalMapping.utf8))
            let folded = String(scalar).folding(options: .diacriticInsensitive, locale: nil)
            if folded.utf8.contains(where: \.isLowercase) { #expect(String(scalar).withoutMarks == folded) }
        }
    }
}
