import Foundation
import Testing

@testable import daymark

/// `daymark hash-names` as a process.
@Suite struct HashNamesTests {
    private let salt = "3f0c9a517be2d846"

    /// The digests are those of `printf '%s' 3f0c9a517be2d846pay-gw | sha256sum`, and of `blue heron`.
    @Test func printsTheSortedDigestsAndNoName() throws {
        let names = "# ours\r\npay-gw\r\n\n  Blue \t Heron  \nPAY-GW\n"
        let run = try daymark(["hash-names", "--salt", salt], input: names)
        #expect(run.status == 0 && run.talk.isEmpty)
        #expect(
            run.output == """
                # Names that only colleagues know, hashed by 'daymark hash-names'.
                salt: 3f0c9a517be2d846
                d048af8797a225690e76c3bb4f3504ebd3fe13474d24de55f6c0917dd1f323fe
                ee64c8cb80e33dcdc7b336cb7c6e20d715317698d3d207e581a1e9ca23706e51

                """)
    }

    @Test func choosesANewSaltEachTime() throws {
        let runs = try (1...2).map { _ in try daymark(["hash-names"], input: "\u{FEFF}pay-gw\n").output }
        let salts = runs.compactMap { $0.firstMatch(of: /\nsalt: ([0-9a-f]{32})\n[0-9a-f]{64}\n$/)?.1 }
        #expect(salts.count == 2 && Set(salts).count == 2)
    }

    @Test func whatItPrintsIsWhatLintTakes() throws {
        let folder = try Workplace()
        try folder.write("content/internal-names.sha256", try daymark(["hash-names"], input: "blue heron\n").output)
        try folder.write(
            "content/incidents/cards-fail/2026-11-20-1408-investigating.md",
            "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\ncomponents: {cards: partial-outage}\n---\n"
                + "Some card payments are failing. We restarted Blue Heron.\n")
        let run = try daymark(["lint", "--format", "concise", "--now", "2026-11-20T14:10Z"], in: folder)
        let line = "2026-11-20-1408-investigating.md:7:46: error: 'Blue Heron' is an internal name; say what customers call it"
        #expect(run.status == 1 && run.output.contains(line), "\(run.output)")
    }

    @Test(arguments: [
        ([], "", 2, "no names on standard input"), ([], "# only this\n\n", 2, "no names on standard input"),
        ([], "pay-gw\none secret name too long\n\n(odd secret)\n", 2, "lines 2, 4: such a name is never found"),
        (["--salt", "1234567"], "pay-gw\n", 64, "the salt has 7 characters; write 8 or more"),
        (["--salt", " 12345678"], "pay-gw\n", 64, "the salt starts or ends with white space"),
    ])
    func whatCannotBeHashedSaysWhy(_ flags: [String], _ names: String, _ status: Int, _ part: String) throws {
        let run = try daymark(["hash-names"] + flags, input: names)
        #expect(run.status == status && run.output.isEmpty && run.talk.contains(part) && !run.talk.contains("secret"), "\(run)")
    }
}
