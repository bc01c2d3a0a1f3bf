import Diagnostics
import StatusContent
import Testing

/// A file that says two things is never taken for one that says one.
@Suite struct MergeConflictTests {
    private static let jjBehindTheFirst =
        "%%%%%%% Changes from base to side #1\n-a\n+b\n+++++++ Contents of side #2\nc\n>>>>>>> Conflict 1 of 1 ends"

    @Test(arguments: [
        incidentFolder + "2026-11-20-1408-investigating.md", incidentFolder + "incident.yml", incidentFolder + "review.md",
        incidentFolder + "timeline.yml", "site.yml", "components.yml", "vocabulary.yml", "internal-names.sha256",
        "maintenance/m/maintenance.yml", "maintenance/m/2026-11-20-1408-scheduled.md", "incident-templates/identified.md",
    ])
    func anUndecidedMergeIsOneFinding(_ path: String) throws {
        let sides = "<<<<<<< HEAD\r\nfrom: a\n||||||| 1a2b3c\nfrom: b\n=======\nfrom: c\n>>>>>>> cards\n"
        let main = ["maintenance/m/maintenance.yml": "title: M\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:00 UTC\n"]
        let found = load(main.merging([path: "---\nstatus: draft\n---\n" + sides]) { $1 }).diagnostics
        #expect(found.filter { $0.place.file.path == path }.map(\.rule.text) == ["content/merge-conflict"], "\(found.map(\.message))")
        #expect(found.first { $0.place.file.path == path }?.place.excerpt == "<<<<<<< HEAD")
    }

    @Test(arguments: [
        ("<<<<<<< HEAD\nText.", 1), ("Text.\n>>>>>>> cards", 1), ("|||||||\nText.", 1), ("||||||| 1a2b3c\nText.", 1),
        ("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\nText.\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x", 2),
        ("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\nText.\n>>>>>>> y", 2),
        // Jujutsu's.
        ("<<<<<<< Conflict 1 of 1\n" + jjBehindTheFirst, 1), (jjBehindTheFirst, 1),
        ("Text.\n+++++++ Contents of side #2\nText.", 1), ("%%%%%%% diff from: qpvuntsm 230dd059\n-a\n+b", 1),
        // Longer, indented, quoted.
        ("<<<<<<<<<<<<<<< HEAD\na\n===============\nb\n>>>>>>>>>>>>>>> x", 1), ("Text.\n||||||||||| base\nText.", 1),
        ("- Text.\n\n  <<<<<<< HEAD\n  a\n  =======\n  b\n  >>>>>>> x", 1), ("> <<<<<<< HEAD\n> a\n> =======\n> b\n> >>>>>>> x", 1),
        ("\t>>>>>>> x", 1), (">>> <<<<<<< HEAD", 1), ("<<<<<<<\tHEAD\nText.", 1),
        // All that is left.
        ("Some payments fail.\n=======\nMost payments fail.", 1), ("Text.\n\n=======\n\nText.", 1), ("=======\nText.", 1),
        ("- One\n=======\nText.", 1),
        ("# Payments\n=======\nText.", 1),
        ("> Text\n=======\nText.", 1), ("Text.\n\n  =======\n", 1),
    ])
    func marksOfAMergeAreFound(_ text: String, _ count: Int) {
        let found = load([incidentFolder + "2026-11-20-1408-investigating.md": update(text)]).diagnostics
        #expect(found.filter { $0.rule.text == "content/merge-conflict" }.count == count, "\(found.map(\.message))")
    }

    @Test(arguments: [
        "A\n=======\nText.", "What we do now\n=======\n\nText.", "What\nfollows\n=======\nText.",
        "  Payments\n  =======\n", "> Payments\n> =======\n> Text.",
        "Update.\n=======\nText.", "Payments work\n=============\nText.", "Text.\n\n========\n\nText.", "Text.\n==========\nText.",
        "======",
        "```\n=======\na\n```\nText.", "~~~\nText.\n=======\n~~~\nText.", "======= Payments =======", "= = = = = = =",
        "<<<<<<<x\nText.", "Text. <<<<<<< HEAD", ">>>>>> six deep", "> > > > > > > > eight deep", "<<<<<< HEAD", ">>>>>>>>>>", "<<<<<<<<",
        "+++++++", "%%%%%%%%%%", "+++++++ News +++++++", "%%%%%%% 50 %%%%%%%", "<<<<<<< Read this >>>>>>>", "+ One\n+ Two", "+++\n+++",
        "-------\n", "Text\n-------\nText.", "------- Forwarded message -------", "|||||||||||", "| a | b |\n|---|---|", "* * * * * * *",
        "_______",
    ])
    func innocentLinesAreLeftAlone(_ text: String) {
        let found = load([incidentFolder + "2026-11-20-1408-investigating.md": update(text)]).diagnostics
        #expect(!found.contains { $0.rule.text == "content/merge-conflict" }, "\(found.map(\.message))")
    }

    @Test(arguments: [
        ("title: A\n=======\ntitle: B\n", 1), ("title: A\nnote: |\n  <<<<<<< HEAD\n  a\n  >>>>>>> x\n", 1),
        ("# =======\n# Payments\n# =======\n", 0),
        ("note: |\n  Payments\n  =======\n  Text.\n", 0),
        ("note: |\n  Some fail.\n  =======\n  Most fail.\n", 1),
    ])
    func marksInDataAreFound(_ text: String, _ count: Int) {
        #expect(SourceFile(path: "site.yml", text: text).conflictMarkers.count == count)
    }

    @Test(arguments: [
        ("style.css", "/*\n=======\nColours.\n=======\n*/\n", 0), ("style.css", "a{}\n  <<<<<<< HEAD\n", 1), ("live.js", "=======\n", 0),
    ])
    func templatesMayHaveRules(_ path: String, _ text: String, _ count: Int) {
        #expect(SourceFile(path: path, text: text).conflictMarkers.count == count)
    }

    @Test func theWayOutNamesWhatIsThere() {
        let file = SourceFile(path: "a.md", text: "Some fail.\r\n=======\r\nMost fail.\r\n")
        let said =
            "'=======' is left of a merge here; keep the text that is right and delete this line, or write a heading with '# ' before it"
        #expect(file.conflictMarkers.map(file.undecidedMerge(at:)) == [said])
        let found = file.conflictMarkers.map { file.text(in: $0) }
        #expect(found == ["======="])
    }
}
