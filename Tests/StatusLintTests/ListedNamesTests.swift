import Diagnostics
import StatusContent
import StatusHistory
import StatusModel
import Testing

@testable import StatusLint

@Suite struct ListedNamesTests {
    /// What an update says is found of names that are listed by their digests.
    private func found(
        _ text: String, _ names: [String], internalNames: String = "[]", vocabulary: String = "audience: general"
    ) throws -> [Diagnostic] {
        var list = InternalNameDigests(salt: "harbour-pay")
        for name in names { list.insert(name) }
        let files = [
            "site.yml": "name: Harbour Pay\nurl: https://a.example\ntime-zone: UTC\n",
            "components.yml": "- id: cards\n  name: Card payments\n  internal-names: \(internalNames)\n",
            "vocabulary.yml": vocabulary + "\n",
            "internal-names.sha256": internalNamesText(list),
            "incidents/cards-fail/incident.yml": "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n",
            "incidents/cards-fail/2026-11-20-1408-investigating.md":
                "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\n\(text)\n",
        ]
        let loaded = loadContent(files.map { SourceFile(path: $0.key, text: $0.value) })
        #expect(loaded.diagnostics.isEmpty)
        let page = try #require(loaded.page)
        return LintRun(
            History(page, now: try readTime("2026-11-20 14:10 UTC")), rules: allRules,
            selection: RuleSelection(only: ["plain/internal-name"])
        ).diagnostics
    }

    private let names = ["pay-gw", "tokenizer-v2", "Blue Heron", "calm_otter", "order-events-consumer-eu", "calculon", "Grey Seal Pup"]

    @Test(arguments: [
        ("We restarted pay-gw.", ["pay-gw"]), ("We restarted PAY-GW, then it worked.", ["PAY-GW"]),
        ("Tokenizer-V2's queue is long.", ["Tokenizer-V2"]), ("The \"blue heron\" is slow.", ["blue heron"]),
        ("The BLUE\nHeron is slow.", ["BLUE\nHeron"]), ("The Blue **Heron** is slow.", ["Blue **Heron"]),
        ("The `calm_otter` is slow.", ["calm_otter"]), ("Calculon/pay-gw is slow.", ["Calculon", "pay-gw"]),
        ("An order-events-consumer-eu is slow.", ["order-events-consumer-eu"]), ("A grey seal pup is slow.", ["grey seal pup"]),
        ("A Blue\u{A0}Heron is slow.", ["Blue\u{A0}Heron"]),
        ("Blue-heron, blue, heron and a grey seal are fine.", []), ("The pay gw and the blue. Heron too.", []),
    ])
    func findsWholeNamesWhateverTheirCase(_ text: String, _ expected: [String]) throws {
        #expect(try found(text, names).filter { $0.level == .error }.map(\.place.excerpt) == expected)
    }

    /// However its hyphens and letters are written, and more than one of it: in a list of digests and beside its component.
    @Test(arguments: [
        ("We restarted pay\u{2011}gw.", ["pay\u{2011}gw"]), ("We restarted pay\u{2013}gw.", ["pay\u{2013}gw"]),
        ("We restarted pay-g\u{AD}w.", ["pay-g\u{AD}w"]), ("We restarted pay-g&shy;w.", ["pay-g&shy;w"]),
        ("We restarted pay-**gw** today.", ["pay-**gw"]), ("We restarted two pay-gws.", ["pay-gws"]),
        ("The mo\u{308}we-db is slow.", ["mo\u{308}we-db"]), ("The möwe-db is slow.", ["möwe-db"]),
        ("The grey\u{2011}seal pups are slow.", []), ("We pay \u{2013} gw is back.", []), ("The mowe-db is slow.", []),
    ])
    func findsNamesHoweverTheyAreWritten(_ text: String, _ expected: [String]) throws {
        #expect(try found(text, ["pay-gw", "möwe-db"]).filter { $0.level == .error }.map(\.place.excerpt) == expected)
        let names = "[pay-gw, mo\u{308}we-db]"
        let ofComponent = try found(text, [], internalNames: names).filter { $0.level == .error }.map(\.place.excerpt)
        #expect(ofComponent == expected)
    }

    @Test(arguments: [
        ("See [the help](https://a.example/pay-gw/help).", ["pay-gw"]), ("See **[the help](https://pay-gw.a.example/)**.", ["pay-gw"]),
        ("See [the **help**](<https://a.example/?q=pay-gw> 'Pay-GW').", ["pay-gw", "Pay-GW"]),
        ("See <https://a.example/pay-gw>.", ["pay-gw"]),
        ("See [pay-gw](https://a.example/pay-gws).", ["pay-gws", "pay-gw"]), ("Write to [us](mailto:pay-gw@a.example).", ["pay-gw"]),
        ("See [the help](https://a.example/pay/gw).", []), ("See [the help](https://a.example/pay-gwen).", []),
        ("See [the help] (about paying).", []), ("See [the help](https://a.example/help) and pay.", []),
    ])
    func findsNamesInLinks(_ text: String, _ expected: [String]) throws {
        for (list, ofComponent) in [(["pay-gw"], "[]"), ([], "[pay-gw]")] {
            let found = try found(text, list, internalNames: ofComponent).filter { $0.level == .error }.map(\.place.excerpt)
            #expect(found.sorted() == expected.sorted())
        }
    }

    @Test func aNameThatIsAVerbToo() throws {
        #expect(try found("Nobody tips twice.", ["tip"], internalNames: "[tip]").isEmpty)
    }

    @Test func saysSoOnOneLine() throws {
        let diagnostic = try #require(try found("The Blue\nHeron is slow.", names).first)
        #expect(diagnostic.message == "'Blue Heron' is an internal name; say what customers call it" && diagnostic.suggestion == nil)
    }

    @Test func whatTheComponentSaysWins() throws {
        let diagnostics = try found(
            "We restarted pay-gw-eu and blue heron.", ["pay-gw", "pay-gw-eu", "blue heron"], internalNames: "[pay-gw]")
        #expect(
            diagnostics.map(\.message) == [
                "'pay-gw' is an internal name; say 'Card payments', the name customers know",
                "'blue heron' is an internal name; say what customers call it",
            ])
    }

    @Test func namesThatCustomersKnowWin() throws {
        let text = "Card payments by Blue Heron fail."
        #expect(try found(text, ["card", "card payments", "Blue Heron", "by blue"], vocabulary: "allow: [Blue Heron]").isEmpty)
    }

    @Test func aListedNameThatHoldsAKnownOneIsStillInternal() throws {
        #expect(try found("The kafka-eu is slow.", ["kafka-eu"], vocabulary: "allow: [Kafka]").map(\.place.excerpt) == ["kafka-eu"])
    }

    @Test func ofNamesThatOverlapTheFirstAndLongestIsSaid() throws {
        let overlapping = ["blue", "heron", "blue heron", "heron two"]
        #expect(try found("A blue heron two is slow.", overlapping).map(\.place.excerpt) == ["blue heron"])
    }

    /// 'pay-gw' looks like an internal name too, which is a warning where nobody listed it.
    @Test func aListedNameIsOneFinding() throws {
        #expect(try found("We restarted pay-gw.", ["pay-gw"]).map(\.level) == [.error])
        #expect(try found("We restarted pay-gw.", []).map(\.level) == [.warning])
    }

    @Test(arguments: [
        ("pay-gw", true), ("Blue Heron", true), ("a-b c-d e-f", true), ("tokenizer_v2.1", true), ("a-b-c-d-e-f-g-h", true),
        ("team/pay", true),
        ("one two three four", false), ("a-b-c-d-e-f-g-h-i", false), ("", false), ("(pay)", false), ("pay & go", false), ("ana's", false),
        ("https://pay.example", false), ("-pay", false),
    ])
    func aNameCanBeFoundAsItIsCut(_ name: String, _ canBeFound: Bool) throws {
        #expect(canBeFoundHashed(name) == canBeFound)
        if canBeFound { #expect(try found("We restarted \(name) today.", [name]).map(\.place.excerpt) == [name]) }
    }
}
