import Diagnostics
import StatusContent
import Testing

/// No text loses its end to a comment without a word.
@Suite struct CutOffTests {
    @Test(arguments: [
        (incidentFolder + "incident.yml", "title: Fix #42 shipped\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n", "Fix #42 shipped"),
        (
            incidentFolder + "incident.yml",
            "title: A\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nseverity-changes:\n"
                + "  - at: 2026-11-20 14:09 UTC\n    from: SEV3\n    to: SEV2\n    reason: As \"told\"\t# 3 times  \n",
            "As \"told\"\t# 3 times"
        ),
        ("components.yml", "- id: card-payments\n  name: Card payments # cards\n- id: website\n  name: W\n", "Card payments # cards"),
        ("components.yml", "- group: Pay # all\n  components: [{id: card-payments, name: C}]\n", "Pay # all"),
        ("site.yml", "name: A # B\nurl: https://a.example\ntime-zone: UTC\n", "A # B"),
        ("vocabulary.yml", "replace:\n  settlement: payout # nightly\n", "payout # nightly"),
        (
            "maintenance/m/maintenance.yml",
            "title: M\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:00 UTC\nimpact: Pay at till # 4\n", "Pay at till # 4"
        ),
        (incidentFolder + "timeline.yml", "- at: 2026-11-20 14:12 UTC\n  event: Closed # 7\n", "Closed # 7"),
        (incidentFolder + "review.md", "---\nstatus: draft\nactions:\n  - id: 1\n    action: Do #8\n---\n## S\n", "Do #8"),
    ])
    func aTextThatACommentCutsOffIsAnError(_ path: String, _ text: String, _ whole: String) {
        let found = load([path: text]).diagnostics
        #expect(found.map(\.rule.text) == ["content/cut-off"] && found.first?.place.excerpt == whole, "\(found.map(\.message))")
        let quoted = "\"" + whole.replacing("\"", with: "\\\"").replacing("\t", with: " ") + "\""
        #expect(found.first?.suggestion == quoted)
        #expect(load([path: text.replacing(whole, with: quoted)]).diagnostics.isEmpty)
    }

    @Test func commentsBehindOtherValuesAreFine() {
        let incident =
            "# Ours\ntitle: \"Fix #42\"  # as it is called\nseverity: SEV2  # agreed with ops\n# and\nstarted: 2026-11-20 14:02 UTC # first\n"
            + "roles: {commander: ana}  # until 16:00\ncustomer-reported: true # by mail\n"
        #expect(load([incidentFolder + "incident.yml": incident]).diagnostics.isEmpty)
        let update = "---\nstatus: investigating # yes\nat: 2026-11-20 14:08 UTC # now\nnext-update: 30m # soon\n---\nText #1.\n"
        #expect(load([incidentFolder + "2026-11-20-1408-investigating.md": update]).diagnostics.isEmpty)
    }

    @Test func aCommentThatSwallowsABracketIsNamed() throws {
        let text = "title: A\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nseverity-changes:\n  - {reason: Fix #42, to: SEV2}\nended: x\n"
        let diagnostic = try #require(load([incidentFolder + "incident.yml": text]).diagnostics.first)
        #expect(diagnostic.rule.text == "content/yaml" && diagnostic.place.excerpt == "#42, to: SEV2}")
        #expect(diagnostic.message.contains("is a comment"))
    }
}
