import Diagnostics
import StatusContent
import Testing

/// A file that says two things is never taken for one that says one.
@Suite struct MergeConflictTests {
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
        ("A\n=======\nText.", 0), ("<<<<<<< HEAD\nText.", 1), ("Text.\n>>>>>>> cards", 1), ("|||||||\nText.", 1),
        ("<<<<<<<< eight\nText.", 0), ("<<<<<<<x\nText.", 0), ("Text. <<<<<<< HEAD", 0), (">>>>>> six deep", 0),
        ("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\nText.\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x", 2),
    ])
    func marksOfAMergeAreToldFromText(_ text: String, _ count: Int) {
        let found = load([incidentFolder + "2026-11-20-1408-investigating.md": update(text)]).diagnostics
        #expect(found.filter { $0.rule.text == "content/merge-conflict" }.count == count, "\(found.map(\.message))")
    }
}
