import Testing

@testable import GitHistory
@testable import Processes

/// What git prints, as it prints it, NUL bytes included.
@Suite struct GitOutputTests {
    private let old = String(repeating: "a", count: 40)
    private let new = String(repeating: "b", count: 40)
    private var none: String { String(repeating: "0", count: 40) }

    private func header(_ id: String, _ seconds: String = "1795183680", _ author: String = "Ana") -> String {
        "\u{1}\(id)\u{2}\(seconds)\u{2}\(seconds)\u{2}\(author)\0\n"
    }

    @Test func readsCommitsAndWhatTheyDid() {
        let text =
            header("c1")
            + ":000000 100644 \(none) \(old) A\0incidents/a/x\ny.md\0" + header("c2", "1795183690", "B \u{2} n")
            + ":100644 100644 \(old) \(new) R086\0incidents/a/x\ny.md\0incidents/a/:z.md\0"
            + ":100644 000000 \(old) \(none) D\0incidents/a/b.md\0"
        #expect(
            LoggedCommit.parse(Array(text.utf8)) == [
                LoggedCommit(
                    id: "c1", seconds: 1_795_183_680, madeAt: 1_795_183_680, author: "Ana",
                    changes: [.written(path: "incidents/a/x\ny.md", blob: old)]),
                LoggedCommit(
                    id: "c2", seconds: 1_795_183_690, author: "B \u{2} n",
                    changes: [
                        .renamed(from: "incidents/a/x\ny.md", to: "incidents/a/:z.md", blob: new), .deleted(path: "incidents/a/b.md"),
                    ]),
            ])
    }

    @Test func readsMergesAndCutsThePrefix() {
        let merge = header("m") + "\0::100644 100644 100644 \(old) \(old) \(new) MM\0sites/incidents/a/b.md\0"
        let outside = ":000000 100644 \(none) \(old) A\0elsewhere/incidents/a/b.md\0"
        let commits = LoggedCommit.parse(Array((merge + outside).utf8), below: Array("sites/".utf8))
        #expect(commits.map(\.changes) == [[.written(path: "incidents/a/b.md", blob: new)]])
    }

    @Test(arguments: ["", "\0", "\0\0", ":", ":\0", ":1 2 3 4 A", "\u{1}", "\u{1}a\u{2}b\u{2}c\0", ":000000 100644 0 1 A\0", "fatal: no\n"])
    func nonsenseIsLeftOut(_ text: String) {
        #expect(LoggedCommit.parse(Array(text.utf8)).isEmpty)
        #expect(TreeEntry.parse(Array(text.utf8)).isEmpty)
        #expect(BlobBatch.parse(Array(text.utf8)).isEmpty)
    }

    @Test func timesThatCannotBeAreBounded() {
        #expect(LoggedCommit.parse(Array(header("c", "9223372036854775807").utf8)).map(\.seconds) == [253_402_300_799])
        #expect(LoggedCommit.parse(Array(header("c", "-5").utf8)).map(\.seconds) == [0])
    }

    @Test func linksAndSubmodulesAreNoFiles() {
        let text = "100644 blob \(old)\ta b.md\0120000 blob \(new)\tlink\0160000 commit \(new)\tmodule\0100755 blob \(new)\tt\tab\0"
        #expect(TreeEntry.parse(Array(text.utf8)) == ["a b.md": old, "t\tab": new])
    }

    @Test func blobsMayHoldAnything() {
        let text = "\(old) blob 4\na\n\0b\n\(none) missing\n\(new) blob 0\n\n"
        #expect(BlobBatch.parse(Array(text.utf8)) == [old: Array("a\n\0b".utf8), new: []])
        #expect(BlobBatch.parse(Array("\(old) blob 99\nshort\n".utf8)).isEmpty)
    }

    @Test func aStoryFollowsNames() {
        let log = [
            LoggedCommit(id: "1", seconds: 1, author: "A", changes: [.written(path: "a", blob: "x"), .written(path: "b", blob: "y")]),
            LoggedCommit(
                id: "2", seconds: 2, author: "A", changes: [.renamed(from: "a", to: "c", blob: "x"), .written(path: "a", blob: "z")]),
            LoggedCommit(id: "3", seconds: 3, author: "A", changes: [.deleted(path: "b")]),
        ]
        let stories = FileStory.all(log)
        #expect(stories["c"]?.steps.map(\.deed) == [.added, .renamed])
        #expect(stories["a"]?.steps.map(\.commit) == [1])
        #expect(stories["b"]?.isGone == true && stories["b"]?.lastBlob == "y")
    }

    @Test func aProgramThatNeverEndsIsStopped() {
        let sleeper = ChildProcess(program: "sleep", arguments: ["60"], environment: ["PATH": "/usr/bin:/bin"], input: [], secondsAtMost: 1)
        guard case .tooSlow = sleeper.run() else { return #expect(Bool(false)) }
    }

    @Test func muchInputAndOutputDoNotWaitForEachOther() {
        let input = [UInt8](repeating: 65, count: 3_000_000)
        let copier = ChildProcess(program: "cat", arguments: [], environment: ["PATH": "/usr/bin:/bin"], input: input, secondsAtMost: 60)
        guard case .ended(0, let output, _) = copier.run() else { return #expect(Bool(false)) }
        #expect(output == input)
    }
}
