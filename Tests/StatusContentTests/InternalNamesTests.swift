import Basics
import Diagnostics
import StatusContent
import StatusModel
import Testing

private let two = String(repeating: "0a", count: 32)

@Suite struct InternalNamesTests {
    private let path = "internal-names.sha256"
    private let one = "58f1d1d0cd5f4a5a2b5b1f3a0d6c7e8f9a0b1c2d3e4f5061728394a5b6c7d8e9"

    private func names(_ text: String) -> InternalNameDigests { load([path: text]).judged.vocabulary.internalNames }

    @Test func readsASaltAndDigests() {
        let text = "# ours\n\n  salt: two words \t\n\(one)\n\t\(two.uppercased())  \n# the end"
        let loaded = load([path: text])
        #expect(loaded.diagnostics.isEmpty && loaded.leftOut.isEmpty)
        let list = loaded.judged.vocabulary.internalNames
        #expect(list.salt == "two words" && list.digests.count == 2 && list.digests.contains([UInt8](repeating: 10, count: 32)))
        #expect(names("\u{FEFF}" + text.replacing("\n", with: "\r\n")) == list)
        #expect(names(text.replacing("\n", with: "\r")) == list)
    }

    @Test func isEmptyWithoutTheFile() {
        #expect(load().judged.vocabulary.internalNames.isEmpty)
        #expect(load([path: "salt: 12345678\n"]).diagnostics.isEmpty)
    }

    @Test func isReadBesideAVocabulary() {
        let page = load([path: "salt: 12345678\n\(two)\n", "vocabulary.yml": "allow: [Kafka]\n"]).judged
        #expect(page.vocabulary.allow == ["Kafka"] && page.vocabulary.internalNames.digests.count == 1)
    }

    @Test func writesWhatItReads() {
        var list = InternalNameDigests(salt: "two words")
        for name in ["pay-gw", "PAY-GW", "Blue  Heron", "blue heron"] { list.insert(name) }
        let text = internalNamesText(list)
        #expect(names(text) == list && list.digests.count == 2)
        let digests = text.split(separator: "\n").suffix(2)
        #expect(digests.sorted() == Array(digests) && text.hasSuffix("\n"))
    }

    /// `printf '%s' 'harbour-paypay-gw' | sha256sum`, and so on.
    @Test(arguments: [
        ("pay-gw", "0120fd5c080f8a2986be83c14c02cb0752a1f93b01d5f0210a4af7947363e981"),
        ("Pay-GW", "0120fd5c080f8a2986be83c14c02cb0752a1f93b01d5f0210a4af7947363e981"),
        (" Blue \t\u{A0}\n Heron ", "64577cf73362ac23eb738252283202b962d5d8e92df1dfa8924d2f1c792e9724"),
        ("blue_heron", "f7e24c8ee61bc6e285b57620324417c7abb45ecd842969f0767fddb7dd65bd56"),
        ("Café", "717c6a2d3e45e7a1f64d94cc03a5c1b18ce29f0cb96d517493054445a229c4f1"),
    ])
    func hashesASaltAndTheNameInSmallLetters(_ name: String, _ digest: String) {
        var list = InternalNameDigests(salt: "harbour-pay")
        list.insert(name)
        #expect(list.digests.map { hexText($0) } == [digest])
        #expect(list.contains(Array(name.utf8)[...]) && !list.contains(Array("other".utf8)[...]))
    }

    /// The text, `↓` before what is wrong, the rule and a part of the message.
    @Test(arguments: [
        ("salt: 12345678\n↓pay-gw\n", "wrong-type", "'daymark hash-names'"),
        ("salt: 12345678\n↓é\n", "wrong-type", "not a digest of 64 hex digits"),
        ("salt: 12345678\n  ↓0a0a\n", "wrong-type", "64 hex digits, this has 4"),
        ("salt: 12345678\n↓\(two)0a\n", "wrong-type", "64 hex digits, this has 66"),
        ("salt: 12345678\n\(two)  ↓-\n", "wrong-type", "write nothing behind a digest"),
        ("salt: 12345678\n\(two) ↓# pay\n", "wrong-type", "write nothing behind a digest"),
        ("salt: ↓1234567\n\(two)\n", "wrong-type", "the salt has 7 characters; write 8 or more"),
        ("↓salt:\n\(two)\n", "missing-key", "'salt' has no value"),
        ("↓slat: 12345678\n\(two)\n", "unknown-key", "did you mean 'salt'?"),
        ("salt: 12345678\n↓salt: 12345679\n", "duplicate-key", "another salt above"),
        ("# ours\n↓\(two)\n\(two)\n", "missing-key", "needs a salt"),
        ("↓", "missing-key", "needs a salt"),
        ("\(two)\n↓salt: 12345678\n", "missing-key", "move this line before them"),
    ])
    func whatIsNeitherIsAnErrorInItsPlace(_ text: String, _ rule: String, _ part: String) throws {
        let parts = text.split(separator: "↓", omittingEmptySubsequences: false)
        let diagnostics = load([path: parts.joined()]).diagnostics
        #expect(diagnostics.map(\.rule.text) == ["content/" + rule])
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostic.message.contains(part), "\(diagnostic.message)")
        #expect(diagnostic.place.file.path == path && diagnostic.place.range.lowerBound == parts[0].utf8.count)
    }

    @Test func aNameThatWasForgottenToHashIsNotRepeated() {
        let messages = load([path: "salt: 12345678\npay-gw\npay-gw: Cards\n"]).diagnostics.map(\.message)
        #expect(messages.count == 2 && !messages.contains { $0.contains("pay-gw") })
    }

    @Test func everyDigestThatCanBeReadCounts() {
        let list = names("\(one)\nnonsense\nsalt: 1234567\n\(two) extra\n")
        #expect(list.salt == "1234567" && list.digests.count == 2)
    }

    @Test(arguments: ["internal-name.sha256", "internal-names.sha-256.yml", "Internal-Names.sha256", "incidents/internal-names.sha256"])
    func aListUnderAnotherNameIsNotLostInSilence(_ path: String) {
        #expect(load([path: "salt: 12345678\n\(two)\n"]).diagnostics.map(\.rule.text) == ["content/stray-file"])
    }

    @Test func aListThatIsNoTextOrTooLongIsAnError() {
        let long = "salt: 12345678\n" + String(repeating: "#", count: ContentLimits.internalNames)
        #expect(load([path: long]).diagnostics.map(\.rule.text) == ["content/too-large"])
        #expect(load([path: "salt: 12345678\u{7}\n"]).diagnostics.map(\.rule.text) == ["content/encoding"])
    }

    @Test(arguments: [
        ("1234567", "has 7 characters; write 8 or more"), ("éééééééé", nil), (" 12345678", "starts or ends with white space"),
        (String(repeating: "1", count: 257), "has 257 characters; write at most 256"), ("1234\n5678", "control character"),
    ])
    func aSaltIsLongEnoughAndOnOneLine(_ salt: String, _ part: String?) {
        #expect(part.map { saltProblem(salt)?.contains($0) == true } ?? (saltProblem(salt) == nil))
    }
}
