import Diagnostics
import StatusContent
import StatusModel
import Testing

/// What nobody sees is found, and hides nothing else.
@Suite struct InvisibleCharacterTests {
    @Test(arguments: [
        "\u{FEFF}", "\u{202E}", "\u{200B}", "\u{2060}", "\u{2067}", "\u{FFFA}", "\u{E0041}", "\u{9B}", "\u{2028}", "\u{85}", "\0", "\u{7}",
    ])
    func whatNobodySeesHidesNothingElse(_ hidden: String) throws {
        let path = incidentFolder + "2026-11-20-1408-investigating.md"
        for body in ["Some card\(hidden) payments. [A link](ftp://a)", "\(hidden)Some card payments. [A link](ftp://a)"] {
            let loaded = load([path: update(body)])
            #expect(loaded.diagnostics.map(\.rule.text) == ["content/encoding", "content/link"] && loaded.leftOut.isEmpty)
            let html = try #require(loaded.page?.incidents.first?.updates.first?.body.html)
            #expect(html.contains("A link") && !html.unicodeScalars.contains { hidden.unicodeScalars.contains($0) })
            let inName = load(["components.yml": "- id: card-payments\n  name: Card\(hidden) payments\n  colour: red\n"])
            let separates = ["\u{2028}", "\u{85}"].contains(hidden)
            #expect(
                inName.diagnostics.map(\.rule.text) == (separates ? ["content/encoding"] : ["content/encoding", "content/unknown-key"]))
        }
    }

    @Test func aFileOfInvisibleCharactersIsOneFinding() {
        let wide = "Some cards fail.".map { "\($0)\0" }.joined() + String(repeating: "x\0", count: 10)
        let found = load([incidentFolder + "2026-11-20-1408-investigating.md": update(wide)]).diagnostics
        #expect(found.map(\.message) == ["this is the first of 26 invisible characters; save the file as plain UTF-8 text"])
    }

    /// What an escape stands for reaches the page just as what is typed.
    @Test(arguments: [
        ("\\uFEFF", 0xFEFF), ("\\u202e", 0x202E), ("\\u200B", 0x200B), ("\\U000E0041", 0xE0041), ("\\x07", 7), ("\\a", 7), ("\\e", 0x1B),
        ("\\L", 0x2028),
    ])
    func whatAnEscapeHidesIsFound(_ escape: String, _ scalar: UInt32) throws {
        let loaded = load([
            incidentFolder + "incident.yml": "title: \"Some \\\"card\(escape) payments\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n"
        ])
        #expect(loaded.diagnostics.map(\.rule.text) == ["content/encoding"])
        let place = try #require(loaded.diagnostics.first?.place)
        #expect(
            place.excerpt == escape && place.file.position(at: place.range.lowerBound).line == 1
                && place.file.position(at: place.range.lowerBound).column == 20)
        let title = try #require(loaded.page?.incidents.first?.title.value)
        #expect(title == (scalar < 0x20 || scalar == 0x2028 ? "Some \"card  payments" : "Some \"card payments"))
        #expect(loaded.diagnostics[0].message.hasSuffix("delete it") || scalar == 0x2028)
    }

    @Test func escapesOfWhatCanBeSeenStay() throws {
        let loaded = load([
            incidentFolder + "incident.yml":
                "title: \"Card\\u00A0pay\\u00ADments \\u200F\\u00e9 \\U0001F3F4\\U000E0067\\U000E007F\"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n"
        ])
        #expect(loaded.diagnostics.isEmpty && loaded.page?.incidents.first?.title.value.unicodeScalars.count == 21)
    }

    @Test(arguments: ["&#xFEFF;", "&#8238;", "&#x200b;", "&ZeroWidthSpace;", "&#xE0041;", "&#7;", "&NoBreak;"])
    func whatAnEntityHidesIsFound(_ entity: String) throws {
        let path = incidentFolder + "2026-11-20-1408-investigating.md"
        for body in [
            "Some card\(entity) payments fail.", "Some **card\(entity)** payments fail.",
            "[Some card\(entity)](https://a.example) payments fail.",
        ] {
            let loaded = load([path: update(body)])
            #expect(loaded.diagnostics.map(\.rule.text) == ["content/encoding"], "\(body)")
            #expect(loaded.diagnostics.first?.place.excerpt == entity)
            let html = try #require(loaded.page?.incidents.first?.updates.first?.body.html)
            #expect(
                html.utf8.elementsEqual(
                    html.unicodeScalars.filter { $0.value >= 0x20 && $0.value < 0x7F || $0 == "\n" }.map { String($0) }.joined().utf8))
        }
    }

    @Test func whatLinksAndFencesHideIsFound() throws {
        let path = incidentFolder + "2026-11-20-1408-investigating.md"
        for body in [
            "Some [cards](https://a.example \"b&#x202E;c\") fail.", "Some [cards](https://a.example/&#x202E;) fail.",
            "Some cards fail:\n\n~~~ a&#x202E;b\nx\n~~~",
        ] {
            let loaded = load([path: update(body)])
            #expect(loaded.diagnostics.map(\.rule.text) == ["content/encoding"], "\(body)")
            let html = try #require(loaded.page?.incidents.first?.updates.first?.body.html)
            #expect(!html.contains("\u{202E}") && !html.contains("%E2"))
        }
    }

    @Test(arguments: ["&nbsp;", "&shy;", "&zwj;", "&rlm;", "&eacute;"])
    func entitiesOfWhatScriptsNeedStay(_ entity: String) {
        #expect(
            load([incidentFolder + "2026-11-20-1408-investigating.md": update("Some card\(entity) payments fail.")]).diagnostics.isEmpty)
    }

    /// Wherever it stands: at the start or end of a line, before a key, in a list.
    @Test(arguments: ["\u{FEFF}", "\u{200B}", "\u{202E}", "\u{E0041}"])
    func whatStandsBehindItIsFoundInItsPlace(_ hidden: String) throws {
        let path = incidentFolder + "2026-11-20-1408-investigating.md"
        for body in [
            "\(hidden) Some cards fail. [A link](ftp://a)", "Some cards fail.\(hidden)\nAnd \(hidden)[A link](ftp://a)",
            "\(hidden)- Some cards fail.\n\(hidden)- [A link](ftp://a)",
        ] {
            let loaded = load([path: update(body)])
            let link = try #require(loaded.diagnostics.first { $0.rule.text == "content/link" })
            #expect(link.place.excerpt == "ftp://a", "\(body)")
            #expect(loaded.diagnostics.allSatisfy { ["content/link", "content/encoding"].contains($0.rule.text) })
            let text = try #require(loaded.page?.incidents.first?.updates.first?.body.blocks.first)
            #expect(text.runs.filter(\.isVerbatim).allSatisfy { Array(text.file.bytes[$0.source]) == Array(text.text[$0.text]) })
        }
        let keys = load([
            path: update("Some cards fail.").replacing("status:", with: "\(hidden)status:").replacing("at:", with: "at:\(hidden)")
                .replacing("next-", with: "nexte-")
        ])
        #expect(keys.diagnostics.map(\.rule.text) == ["content/encoding", "content/encoding", "content/unknown-key"])
        let unknown = try #require(keys.diagnostics.last)
        #expect(unknown.place.excerpt == "nexte-update")
        for fence in [
            "\(hidden)---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nx\n",
            "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n\(hidden)---\nx\n",
        ] {
            #expect(load([path: fence]).diagnostics.allSatisfy { $0.rule.text == "content/encoding" })
        }
    }
}
